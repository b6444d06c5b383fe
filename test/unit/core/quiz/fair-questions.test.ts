import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Glossary } from '../../../../src/core/glossary/glossary';
import { LANGUAGES } from '../../../../src/core/glossary/term';
import { seeded } from '../../../../src/core/quiz/random';
import { compileBundledNotes } from '../../../../src/lens/bundled-notes';
import { anyGlossary } from '../../../make/generated-glossary';
import { allQuestions } from '../../../make/questions';
import { assertFair } from './fairness';

test('makeQuestion › is fair in every generated glossary', () => {
  fc.assert(
    fc.property(anyGlossary, fc.nat(), (glossary, seed) => {
      for (const term of glossary.terms) {
        for (const language of LANGUAGES)
          for (const question of allQuestions(term, { glossary, language, random: seeded(seed) })) assertFair(question, glossary);
      }
    }),
    { seed: 4, numRuns: 80 },
  );
});

test('makeQuestion › is fair for every shipped note, with several seeds', (t) => {
  const glossary = new Glossary(compileBundledNotes().terms);
  let made = 0;
  for (const seed of ['a', 'b', 'c']) {
    for (const term of glossary.terms) {
      for (const language of LANGUAGES) {
        for (const question of allQuestions(term, { glossary, language, random: seeded(`${seed}${term.id}`) })) {
          assertFair(question, glossary);
          made += 1;
        }
      }
    }
  }
  t.diagnostic(`${glossary.terms.length} terms, ${made} questions`);
  assert.ok(made > 20 * glossary.terms.length, String(made));
});
