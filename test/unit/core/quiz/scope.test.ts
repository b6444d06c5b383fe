import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Glossary } from '../../../../src/core/glossary/glossary';
import { Progress } from '../../../../src/core/quiz/progress';
import { seeded } from '../../../../src/core/quiz/random';
import { Scheduler } from '../../../../src/core/quiz/schedule';
import { dueTerms, type Scope, selectTerms } from '../../../../src/core/quiz/scope';
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
