import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Glossary } from '../../../../src/core/glossary/glossary';
import type { Term } from '../../../../src/core/glossary/term';
import { unlikeness, wrongMarks, wrongTerms } from '../../../../src/core/quiz/distractors';
import { seeded } from '../../../../src/core/quiz/random';
import { both, makeTerm } from '../../../make/term';

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);

/** Ids of what is offered beside `answer`, for each seed. */
function offered(answer: Term, terms: readonly Term[], count = 3): string[][] {
  const glossary = new Glossary(terms);
  return SEEDS.map((seed) =>
    wrongTerms(answer, { glossary, count, random: seeded(seed), show: ({ name }) => name.en }).map(({ id }) => id),
  );
}

test('wrongTerms › offers what the note contrasts first, then siblings, then what is linked, then the category', () => {
  const answer = makeTerm({
    id: 'answer',
    parent: 'whole',
    related: ['linked'],
    contrasts: [{ with: 'contrast', rows: [] }],
    category: 'storage',
  });
  const terms = [
    answer,
    makeTerm({ id: 'whole', category: 'compute' }),
    makeTerm({ id: 'contrast', category: 'compute' }),
    makeTerm({ id: 'sibling', parent: 'whole', category: 'compute' }),
    makeTerm({ id: 'linked', name: both('Amazon Linked'), category: 'compute' }),
    makeTerm({ id: 'elsewhere', category: 'compute' }),
    makeTerm({ id: 'same', category: 'storage' }),
  ];
  for (const ids of offered(answer, terms, 4)) assert.deepEqual(ids, ['contrast', 'sibling', 'linked', 'same']);
});

test('wrongTerms › takes of what a linked term links only its own field, before the rest of the field', () => {
  const answer = makeTerm({ id: 'answer', parent: 'p', related: ['linked'] });
  const terms = [
    answer,
    makeTerm({ id: 'p', category: 'compute' }),
    makeTerm({ id: 'linked', parent: 'p', related: ['far', 'near'], category: 'compute' }),
    makeTerm({ id: 'far', parent: 'q', category: 'compute' }),
    makeTerm({ id: 'near', parent: 'q' }),
    makeTerm({ id: 'q', category: 'compute' }),
    ...[1, 2, 3].map((index) => makeTerm({ id: `field-${index}`, parent: 'q' })),
  ];
  for (const ids of offered(answer, terms, 2)) assert.deepEqual(ids, ['linked', 'near']);
});

test('wrongTerms › offers no idea beside a service that the notes link to it, unless they tell the two apart', () => {
  const idea = makeTerm({ id: 'ledger', name: both('Ledger database') });
  const qldb = makeTerm({ id: 'qldb', name: both('Amazon QLDB'), related: ['ledger'] });
  const others = ['a', 'b', 'c'].map((id) => makeTerm({ id, name: both(`Amazon ${id.toUpperCase()}DB`) }));
  for (const ids of offered(qldb, [qldb, idea, ...others])) assert.ok(!ids.includes('ledger'), ids.join());
  for (const ids of offered(idea, [qldb, idea, ...others])) assert.ok(!ids.includes('qldb'), ids.join());
  const told = { ...qldb, contrasts: [{ with: 'ledger', rows: [] }] };
  for (const ids of offered(told, [told, idea, ...others])) assert.ok(ids.includes('ledger'), ids.join());
});

test('wrongTerms › offers parts beside a part, and wholes beside a whole', () => {
  const wholes = ['one', 'two', 'three', 'four'].map((id) => makeTerm({ id }));
  const parts = ['five', 'six', 'seven', 'eight'].map((id) => makeTerm({ id, parent: 'far' }));
  const terms = [...wholes, ...parts, makeTerm({ id: 'far', category: 'compute' })];
  const [whole, part] = [wholes[0], { ...parts[0], parent: 'away' } as Term];
  assert.ok(whole);
  for (const ids of offered(whole, terms)) assert.deepEqual(ids.sort(), ['four', 'three', 'two']);
  for (const ids of offered(part, [...terms.filter(({ id }) => id !== 'five'), part]))
    assert.deepEqual(ids.sort(), ['eight', 'seven', 'six']);
});

test('unlikeness › counts what shows before one reads: script, code, a blank, the maker, length', () => {
  assert.equal(unlikeness('Amazon SQS', 'Amazon SNS'), 0);
  for (const [a, b] of [
    ['대기열 큐', 'queue'],
    ['`queue`', 'queues!'],
    ['Amazon SQS', 'Simple SQS'],
    ['a ＿＿＿ b', 'a bcdefg b'],
    ['x'.repeat(7), 'x'.repeat(15)],
  ] as const)
    assert.ok(unlikeness(a, b) >= 0.9, `${a}, ${b}: ${unlikeness(a, b)}`);
});

const asked = makeTerm({ id: 'asked', definition: both('It is said to be like Amazon Said.'), related: ['linked'] });
const service = (name: string, more: Partial<Term> = {}) => makeTerm({ id: name.toLowerCase(), name: both(`Amazon ${name}`), ...more });
const named = service('Named', { related: ['linked', 'said', 'near', 'part', 'idea', 'elsewhere'] });

/** What is offered in the place of `Amazon Named` in a fact of `asked`, over all seeds. */
function offeredMarks(...terms: Term[]): string[] {
  const glossary = new Glossary([asked, named, ...terms]);
  const marks = SEEDS.flatMap((seed) => wrongMarks(asked, 'Amazon Named', 'en', { glossary, count: 3, random: seeded(seed) }));
  return [...new Set(marks)].sort();
}

test('wrongMarks › offers what is near to the named term: nothing that the note says or links, no part for a whole, no idea for a service, nothing of another field', () => {
  const near = service('Near');
  const others = [
    service('Said'),
    service('Linked'),
    service('Part', { parent: 'named' }),
    makeTerm({ id: 'idea', name: both('An idea') }),
  ];
  assert.deepEqual(offeredMarks(near, ...others), ['Amazon Near']);
});

test('wrongMarks › offers nothing from afar, however few there are', () => {
  assert.deepEqual(offeredMarks(service('Far'), service('Away')), []);
});
