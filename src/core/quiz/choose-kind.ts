/** Which question to ask about a term next. */

import type { Glossary } from '../glossary/glossary';
import type { Language, Term } from '../glossary/term';
import { makeQuestion, subjectsOf } from './make-question';
import { QUESTION_KINDS, type Question, type QuestionKind } from './question';
import type { Random } from './random';

interface Choosing {
  readonly glossary: Glossary;
  /** The languages that questions may come in; never empty. */
  readonly languages: readonly Language[];
  readonly random: Random;
  readonly typedCloze: boolean;
  /** How the card was asked before, latest last. */
  readonly before: readonly QuestionKind[];
}

/** How readily a kind is asked: first one must recognise the term, later its facts, its neighbours and its changes. */
const WEIGHTS: Readonly<Record<QuestionKind, { readonly first: number; readonly later: number }>> = {
  term: { first: 5, later: 3 },
  definition: { first: 4, later: 2 },
  scenario: { first: 1, later: 4 },
  contrast: { first: 1, later: 3 },
  cloze: { first: 0.1, later: 1 },
  number: { first: 0.5, later: 3 },
  changed: { first: 0.5, later: 3 },
  outdated: { first: 0.5, later: 2 },
  own: { first: 3, later: 3 },
};

/** A kind comes back only after this many others, where there are others. */
const REST = 2;

/** A question about the term; `undefined` if none can be made. Kinds asked last rest. */
export function chooseQuestion(term: Term, { glossary, languages, random, typedCloze, before }: Choosing): Question | undefined {
  const language = languages[Math.floor(random() * languages.length)] ?? languages[0];
  if (language === undefined) return undefined;
  const resting = before.slice(-REST);
  const stage = before.length === 0 ? 'first' : 'later';
  const ranked = (Object.keys(QUESTION_KINDS) as QuestionKind[])
    .filter((kind) => subjectsOf(term, kind, language) > 0)
    // A weighted order without replacement: the smallest of exponential waiting times (Efraimidis and Spirakis, 2006).
    .map((kind) => ({ kind, wait: -Math.log(1 - random()) / WEIGHTS[kind][stage] + (resting.includes(kind) ? 1000 : 0) }))
    .sort((a, b) => a.wait - b.wait);
  for (const { kind } of ranked) {
    const count = subjectsOf(term, kind, language);
    const start = Math.floor(random() * count);
    for (let step = 0; step < count; step += 1) {
      const question = makeQuestion(term, kind, (start + step) % count, {
        glossary,
        language,
        random,
        typed: typedCloze,
      });
      if (question) return question;
    }
  }
  return undefined;
}
