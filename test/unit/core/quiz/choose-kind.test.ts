import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Glossary } from '../../../../src/core/glossary/glossary';
import { chooseQuestion } from '../../../../src/core/quiz/choose-kind';
import type { QuestionKind } from '../../../../src/core/quiz/question';
import { seeded } from '../../../../src/core/quiz/random';
import { storage } from '../../../make/storage-glossary';
import { both, makeTerm } from '../../../make/term';

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

test('chooseQuestion › lets a term be recognised first; what it is good for, its numbers and changes come later', () => {
  const term = storage.find('object-lock') ?? makeTerm({ id: 'none' });
  const shareOf = (kinds: readonly QuestionKind[], before: readonly QuestionKind[]) => {
    const asked = Array.from(
      { length: 300 },
      (_, seed) => chooseQuestion(term, { glossary: storage, languages: ['en'], random: seeded(seed), typedCloze: false, before })?.kind,
    );
    return asked.filter((kind) => kind !== undefined && kinds.includes(kind)).length / asked.length;
  };
  const recognising = ['term', 'definition'] as const;
  assert.ok(shareOf(recognising, []) > 0.5, String(shareOf(recognising, [])));
  assert.ok(shareOf(recognising, ['own']) < 0.35, String(shareOf(recognising, ['own'])));
});

test('chooseQuestion › goes on to the next fact where none can be asked of the first', () => {
  const facts = ['It has **3** kinds: red, green and blue.', 'It keeps things for **35 days**.'];
  const term = makeTerm({ id: 'asked', name: both('Asked'), definition: both(''), facts: { en: facts, ko: facts } });
  for (let seed = 0; seed < 20; seed += 1) {
    const choosing = { glossary: new Glossary([term]), languages: ['en'], random: seeded(seed), typedCloze: false, before: [] } as const;
    assert.equal(chooseQuestion(term, choosing)?.solution, '35 days');
  }
});

test('chooseQuestion › has nothing to ask about a term that says nothing', () => {
  const term = makeTerm({ id: 'empty', definition: both('') });
  const choosing = { glossary: new Glossary([term]), languages: ['en'], random: seeded(1), typedCloze: false, before: [] } as const;
  assert.equal(chooseQuestion(term, choosing), undefined);
});

test('chooseQuestion › has a missing word typed where the reader wants that', () => {
  const facts = ['It needs **versioning**.'];
  const term = makeTerm({ id: 'asked', name: both('Asked'), definition: both(''), facts: { en: facts, ko: facts } });
  const choosing = { glossary: new Glossary([term]), languages: ['en'], random: seeded(1), before: [] } as const;
  assert.equal(chooseQuestion(term, { ...choosing, typedCloze: true })?.by, 'type');
  assert.equal(chooseQuestion(term, { ...choosing, typedCloze: false })?.by, 'recall');
});
