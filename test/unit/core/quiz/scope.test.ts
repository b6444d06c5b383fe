import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { Glossary } from '../../../../src/core/glossary/glossary';
import { Progress } from '../../../../src/core/quiz/progress';
import { seeded } from '../../../../src/core/quiz/random';
import { Scheduler } from '../../../../src/core/quiz/schedule';
import { dueTerms, type Scope, scopeSchema, selectTerms } from '../../../../src/core/quiz/scope';
import { DAY_MS } from '../../../../src/core/quiz/study-day';
import { makeReview, NOVEMBER } from '../../../make/reviews';
import { makeTerm } from '../../../make/term';

const own = { title: 'x', definition: { ko: 'x', en: 'x' }, facts: { ko: [], en: [] }, questions: [], file: 'f', line: 1, stale: [] };
const glossary = new Glossary([
  makeTerm({ id: 'due' }),
  makeTerm({ id: 'later', category: 'compute' }),
  makeTerm({ id: 'fresh', exams: ['saa/2'] }),
  makeTerm({ id: 'met', own: [own] }),
  makeTerm({ id: 'muted' }),
  makeTerm({ id: 'suspended' }),
]);
const day = NOVEMBER / DAY_MS + 3;
const now = { at: day * DAY_MS, day };

function selecting() {
  const progress = new Progress(new Scheduler(0.9));
  const review = (card: string, days: number, grade: 3 | 4) => makeReview({ card, grade, at: NOVEMBER + days * DAY_MS });
  progress.add({
    entries: [
      review('due', 0, 3),
      review('later', 0, 4),
      review('muted', 0, 3),
      review('suspended', 0, 3),
      review('gone', 0, 3),
      { t: 'suspend', id: 'devi.1.aaa', at: 1, card: 'suspended' },
    ],
  });
  return { glossary, progress, muted: new Set(['muted']), met: new Set(['met']), now, random: seeded(1) };
}
const select = (scope: Scope) => selectTerms(scope, selecting());

test('selectTerms › asks what is due, then what was met, then other new terms, then the rest', () => {
  assert.deepEqual(select({ kind: 'mixed' }), ['due', 'met', 'fresh', 'later']);
});

test('selectTerms › knows every scope', () => {
  assert.deepEqual(select({ kind: 'due' }), ['due']);
  assert.deepEqual(select({ kind: 'new' }), ['met', 'fresh']);
  assert.deepEqual(select({ kind: 'weakest' }), ['due', 'later']);
  assert.deepEqual(select({ kind: 'muted' }), ['muted']);
  assert.deepEqual(select({ kind: 'known' }), []);
  assert.deepEqual(select({ kind: 'own' }), ['met']);
  assert.deepEqual(select({ kind: 'category', category: 'compute' }), ['later']);
  assert.deepEqual(select({ kind: 'exam', exam: 'saa/2' }), ['fresh']);
  assert.deepEqual(select({ kind: 'terms', terms: ['later', 'suspended', 'gone', 'due'] }), ['due', 'later']);
});

test('selectTerms › a term that was picked by itself is asked even if it is suspended', () => {
  assert.deepEqual(select({ kind: 'terms', terms: ['suspended'] }), ['suspended']);
});

test('selectTerms › terms that were set aside can be asked for, to bring them back', () => {
  assert.deepEqual(select({ kind: 'suspended' }), ['suspended']);
});

test('dueTerms › counts neither muted nor suspended terms, nor those that the glossary no longer has', () => {
  assert.deepEqual(dueTerms(selecting()), ['due']);
});

test('selectTerms › asks first what is likeliest to be forgotten, and as weakest what was the hardest', () => {
  const twoTerms = new Glossary([makeTerm({ id: 'fresh-in-mind' }), makeTerm({ id: 'long-ago' })]);
  const progress = new Progress(new Scheduler(0.9));
  progress.add({
    entries: [
      makeReview({ card: 'fresh-in-mind', at: NOVEMBER + DAY_MS, grade: 3 }),
      makeReview({ card: 'long-ago', at: NOVEMBER - 20 * DAY_MS, grade: 3 }),
    ],
  });
  const due = { ...selecting(), glossary: twoTerms, progress };
  assert.deepEqual(selectTerms({ kind: 'due' }, due), ['long-ago', 'fresh-in-mind']);
  assert.deepEqual(selectTerms({ kind: 'weakest' }, due), ['long-ago', 'fresh-in-mind']);
});

test('selectTerms › puts new terms that exams ask for before others', () => {
  const question = { ask: own.definition, why: own.definition, wrong: [] };
  const newTerms = new Glossary([
    makeTerm({ id: 'other' }),
    makeTerm({ id: 'asked-for', questions: [question] }),
    makeTerm({ id: 'another' }),
  ]);
  for (let seed = 0; seed < 10; seed += 1)
    assert.equal(selectTerms({ kind: 'new' }, { ...selecting(), glossary: newTerms, random: seeded(seed) })[0], 'asked-for');
});

test('dueTerms › a muted term that is due is not counted', () => {
  const muted = { ...selecting(), muted: new Set(['due']) };
  assert.deepEqual(dueTerms(muted), ['muted']);
});

test('scopeSchema › takes every scope, and nothing that is none', () => {
  const scopes: Scope[] = [
    { kind: 'mixed' },
    { kind: 'category', category: 'compute' },
    { kind: 'exam', exam: 'saa/2' },
    { kind: 'terms', terms: ['a'], from: 'file:///a' },
  ];
  for (const scope of scopes) assert.ok(v.is(scopeSchema, scope), scope.kind);
  for (const value of [
    undefined,
    {},
    { kind: 'all' },
    { kind: 'category', category: 'constructor' },
    { kind: 'exam', exam: 'saa' },
    { kind: 'exam', exam: 'saa/x' },
    { kind: 'terms', terms: [1] },
  ])
    assert.ok(!v.is(scopeSchema, value), JSON.stringify(value));
});
