import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Glossary } from '../../../../src/core/glossary/glossary';
import { makeQuestion } from '../../../../src/core/quiz/make-question';
import { seeded } from '../../../../src/core/quiz/random';
import { allQuestions } from '../../../make/questions';
import { ask, storage } from '../../../make/storage-glossary';
import { both, makeTerm } from '../../../make/term';

test('makeQuestion › shows what a user wrote letter by letter', () => {
  const own = makeTerm({
    id: 'mine',
    bundled: false,
    name: both('<img> *x*'),
    definition: both('Something [dangerous](command:x) that a user wrote **loudly**.'),
    own: [
      {
        title: 'x',
        definition: both('x'),
        facts: { ko: [], en: [] },
        questions: [{ ask: '<b>?', answer: '*!*' }],
        file: 'f',
        line: 1,
        stale: [],
      },
    ],
  });
  const glossary = new Glossary([own, ...storage.terms]);
  const making = { glossary, language: 'en' as const, random: seeded(1) };
  assert.equal(makeQuestion(own, 'own', 0, making)?.prompt, '&lt;b\\>?');
  assert.match(makeQuestion(own, 'term', 0, making)?.prompt ?? '', /\\\[dangerous\\\]|^Something dangerous/);
  for (const question of allQuestions(own, making))
    assert.doesNotMatch([question.prompt, ...question.options.map(({ text }) => text)].join(), /<img|(?<!\\)\]\(command/);
});

test('makeQuestion › the same seed makes the same question', () => {
  assert.deepEqual(ask('term', 0, 'en', 7), ask('term', 0, 'en', 7));
});
