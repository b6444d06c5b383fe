/** The shape of a question. Plain data: a session that is put away in the middle of one keeps it whole. */

import type { Language, TermId } from '../glossary/term';

/** Every way to ask, with the letter that stands for it in packed histories. A letter is never given to another kind. */
export const QUESTION_KINDS = {
  /** Which definition is the term's? */
  definition: 'd',
  /** Which term is defined? */
  term: 't',
  /** What is hidden in the fact? */
  cloze: 'c',
  /** Which number is hidden in the fact? */
  number: 'n',
  /** What answers the need? */
  scenario: 's',
  /** Which of the two? */
  contrast: 'p',
  /** Older material says 100; now? */
  changed: 'w',
  /** Which statement no longer holds? */
  outdated: 'x',
  /** A question from the user's own notes, graded by the user. */
  own: 'o',
} as const;

/** A way to ask. */
export type QuestionKind = keyof typeof QUESTION_KINDS;

/** Whether a stored value is a kind that this version knows. */
export function isQuestionKind(value: unknown): value is QuestionKind {
  return typeof value === 'string' && Object.hasOwn(QUESTION_KINDS, value);
}

/** One of the answers to choose from. */
export interface Option {
  /** Inline Markdown. */
  readonly text: string;
  /** The same in the other language, where it has another name there. */
  readonly aside?: string;
  /** The term that the option names or defines. */
  readonly term?: TermId;
}

/** A question as it is put, with its answer. */
export interface Question {
  readonly kind: QuestionKind;
  /** The card that is reviewed by it. */
  readonly term: TermId;
  readonly language: Language;
  /** What the kind is about: the index of a fact, scenario, contrast or change; 0 where there is only one. */
  readonly subject: number;
  /** Inline Markdown; user's text comes escaped. */
  readonly prompt: string;
  /** `choose`: one of the options; `type`: a text; `recall`: the answer is looked up, and the user grades it. */
  readonly by: 'choose' | 'type' | 'recall';
  /** Empty unless one is chosen. */
  readonly options: readonly Option[];
  /** Index of the right option; -1 without options. */
  readonly answer: number;
  /** What a typed answer is compared with, and what is shown as the answer; inline Markdown. */
  readonly solution: string;
}
