import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Glossary } from '../../../../../src/core/glossary/glossary';
import { makeQuestion } from '../../../../../src/core/quiz/make-question';
import { seeded } from '../../../../../src/core/quiz/random';
import { ask } from '../../../../make/storage-glossary';
import { both, makeTerm } from '../../../../make/term';

test('makeQuestion › puts what no longer holds among facts that do', () => {
  const question = ask('outdated');
  assert.deepEqual(question?.options.map(({ text }) => text).sort(), [
    'Needs versioning.',
    'Only new buckets.',
    'Retention lasts up to 100 years.',
  ]);
  assert.equal(question?.solution, 'Only new buckets.');
});

test('makeQuestion › asks for the number of today after the one of older material, among others beyond it', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const question = ask('changed', 0, 'en', seed);
    assert.equal(question?.prompt, '**S3 Object Lock**: Retention ends after 70 years.');
    assert.equal(question?.solution, 'Retention ends after 100 years.');
    for (const { text } of question?.options ?? []) assert.ok(Number(/\d+/.exec(text)) > 70, text);
  }
});

test('makeQuestion › asks for no number of today that is part of code', () => {
  const changed = [{ since: '2025-01', was: both('It was `mode 10`.'), is: both('It is `mode 40`.'), source: 'x' }];
  const term = makeTerm({ id: 'asked', name: both('Asked'), changed });
  assert.equal(makeQuestion(term, 'changed', 0, { glossary: new Glossary([term]), language: 'en', random: seeded(1) }), undefined);
});

test('makeQuestion › asks for no number of today that could be counted up from the old one', () => {
  const changed = [{ since: '2025-01', was: both('It had 3 kinds.'), is: both('It has 4 kinds.'), source: 'x' }];
  const term = makeTerm({ id: 'asked', name: both('Asked'), changed });
  assert.equal(makeQuestion(term, 'changed', 0, { glossary: new Glossary([term]), language: 'en', random: seeded(1) }), undefined);
});

test('makeQuestion › puts nothing dated beside what no longer holds: it would be new at once', () => {
  const facts = ['Since 2024-05 it counts.', 'It keeps things.', 'It sends things.', 'It sorts things.'];
  const changed = [{ since: '2025-01', was: both('It **burnt** things.'), is: both('It keeps them.'), source: 'x' }];
  const term = makeTerm({ id: 'asked', name: both('Asked'), facts: { en: facts, ko: facts }, changed });
  for (let seed = 0; seed < 20; seed += 1) {
    const question = makeQuestion(term, 'outdated', 0, { glossary: new Glossary([term]), language: 'en', random: seeded(seed) });
    assert.ok(
      question?.options.every(({ text }) => !text.includes('2024')),
      JSON.stringify(question),
    );
  }
});
