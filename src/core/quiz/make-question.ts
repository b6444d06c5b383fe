/** Makes questions of every kind from a term's note. Nothing is written by hand here: all words are the notes'. */

import type { Language, Term } from '../glossary/term';
import { escapeMarkdown } from '../render/markdown';
import type { Body, Making } from './ask/body';
import { askForNewNumber, askForOutdated, changedNumbersOf } from './ask/changes';
import { askForMark, askForNumber, clozesOf } from './ask/facts';
import { askContrast, askForDefinition, askForTerm, askScenario, contrastRowsOf } from './ask/terms';
import type { Question, QuestionKind } from './question';

interface Maker {
  /** How many questions of the kind the note holds, before it is known whether enough wrong answers exist. */
  count(term: Term, language: Language): number;
  /** `undefined` where no fair question can be made. */
  make(term: Term, subject: number, making: Making): Body | undefined;
}

const MAKERS: Readonly<Record<QuestionKind, Maker>> = {
  definition: { count: one, make: askForDefinition },
  term: { count: one, make: askForTerm },
  cloze: { count: (term, language) => clozesOf(term, language, false).length, make: askForMark },
  number: { count: (term, language) => clozesOf(term, language, true).length, make: askForNumber },
  scenario: { count: (term) => term.questions.length, make: askScenario },
  contrast: { count: (term) => contrastRowsOf(term).length, make: askContrast },
  changed: { count: (term, language) => changedNumbersOf(term, language).length, make: askForNewNumber },
  outdated: { count: (term) => term.changed.length, make: askForOutdated },
  own: { count: (term) => ownQuestionsOf(term).length, make: askOwn },
};

/** How many questions of `kind` could be made from the term's note; each has a `subject` from 0. */
export function subjectsOf(term: Term, kind: QuestionKind, language: Language): number {
  return MAKERS[kind].count(term, language);
}

/** One question, or `undefined` where the note or the glossary around it is too small for a fair one. */
export function makeQuestion(term: Term, kind: QuestionKind, subject: number, making: Making): Question | undefined {
  const body = MAKERS[kind].make(term, subject, making);
  return body && { kind, subject, term: term.id, language: making.language, ...body };
}

function one(term: Term, language: Language): number {
  return term.definition[language].trim() === '' ? 0 : 1;
}

function ownQuestionsOf(term: Term) {
  return term.own.flatMap((note) => note.questions);
}

/** Graded by the reader, who wrote it. */
function askOwn(term: Term, subject: number): Body | undefined {
  const question = ownQuestionsOf(term)[subject];
  return (
    question && { prompt: escapeMarkdown(question.ask), by: 'recall', options: [], answer: -1, solution: escapeMarkdown(question.answer) }
  );
}
