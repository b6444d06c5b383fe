import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseQuestion } from '../../../../src/core/quiz/choose-kind';
import { seeded } from '../../../../src/core/quiz/random';
import { storage } from '../../../make/storage-glossary';
import { makeTerm } from '../../../make/term';

test('chooseQuestion › lets the last two kinds rest', () => {
  const term = storage.find('object-lock') ?? makeTerm({ id: 'none' });
  for (let seed = 0; seed < 100; seed += 1) {
    const question = chooseQuestion(term, {
      glossary: storage,
      languages: ['en'],
      random: seeded(seed),
      typedCloze: false,
      before: ['term', 'scenario'],
    });
    assert.ok(question && question.kind !== 'term' && question.kind !== 'scenario');
  }
});
