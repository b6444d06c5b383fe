/** Why an answer is right: what a reader sees after it. */

import type { Glossary } from '../glossary/glossary';
import type { Change, Contrast, Term } from '../glossary/term';
import { escapeMarkdown } from '../render/markdown';
import { changedNumbersOf } from './ask/changes';
import { clozesOf } from './ask/facts';
import { contrastRowsOf } from './ask/terms';
import type { Question } from './question';

/** What is to be read about a question once it is answered. */
export interface Explanation {
  readonly term: Term;
  /** Inline Markdown, as all texts here. */
  readonly definition: string;
  readonly why?: string;
  /** The fact that was asked, whole. */
  readonly fact?: string;
  readonly changed: readonly Change[];
  /** The term that was taken for the answer, and what it is in one sentence. */
  readonly picked?: { readonly term: Term; readonly definition: string };
  readonly contrast?: { readonly other: Term; readonly rows: Contrast['rows'] };
}

/** `undefined` when the term is no longer in the glossary. `choice`: index of the option that was taken. */
export function explain(question: Question, choice: number | undefined, glossary: Glossary): Explanation | undefined {
  const { kind, language, subject } = question;
  const term = glossary.find(question.term);
  if (!term) return undefined;
  const fact = kind === 'cloze' || kind === 'number' ? clozesOf(term, language, kind === 'number')[subject]?.fact : undefined;
  const why = kind === 'scenario' ? term.questions[subject]?.why[language] : undefined;
  const picked = pickedTerm(question, choice, glossary);
  const contrast = contrastFor(question, choice, term, glossary);
  return {
    term,
    definition: asMarkdown(term, term.definition[language]),
    changed: changesOf(term, question),
    ...(fact !== undefined && { fact }),
    ...(why !== undefined && { why }),
    ...(picked && { picked: { term: picked, definition: asMarkdown(picked, firstSentence(picked.definition[language])) } }),
    ...(contrast && { contrast }),
  };
}

function asMarkdown({ bundled }: Term, text: string): string {
  return bundled ? text : escapeMarkdown(text);
}

const SENTENCE_END = /(?<!\b(?:e\.g|i\.e|etc|vs))[.?!](?=\s)/;

/** The whole text where it is one sentence. */
function firstSentence(text: string): string {
  const end = SENTENCE_END.exec(text);
  return end ? text.slice(0, end.index + 1) : text;
}

/** Of a pair, both stand side by side anyway. */
function pickedTerm({ kind, options, answer }: Question, choice: number | undefined, glossary: Glossary): Term | undefined {
  const id = choice === undefined || choice === answer || kind === 'contrast' ? undefined : options[choice]?.term;
  return id === undefined ? undefined : glossary.find(id);
}

/** The change that was asked about first. */
function changesOf(term: Term, { kind, language, subject }: Question): readonly Change[] {
  const asked = kind === 'outdated' ? term.changed[subject] : kind === 'changed' ? changedNumbersOf(term, language)[subject] : undefined;
  return asked ? [asked, ...term.changed.filter((change) => change !== asked)] : term.changed;
}

/** The pair that was asked about, or that the wrong choice mixed up. */
function contrastFor(
  { kind, subject, options, answer }: Question,
  choice: number | undefined,
  term: Term,
  glossary: Glossary,
): Explanation['contrast'] {
  const mixedUp = choice !== undefined && choice !== answer ? options[choice]?.term : undefined;
  const id = kind === 'contrast' ? contrastRowsOf(term)[subject]?.other : mixedUp;
  const contrast = term.contrasts.find(({ with: other }) => other === id);
  const other = id === undefined ? undefined : glossary.find(id);
  return contrast && other && { other, rows: contrast.rows };
}
