/** Questions whose answer is a term or its definition. */

import type { Language, Term } from '../../glossary/term';
import { escapeMarkdown, plainText } from '../../render/markdown';
import { BLANK } from '../blanks';
import { sameText, wrongTerms } from '../distractors';
import { withoutLinks, withoutMarks } from '../marks';
import { couldBothBeRight, hideNames, hideWords, wordsOf } from '../names';
import { shuffled } from '../random';
import { type Body, choice, type Making, nameOption, prose, WRONG_OPTIONS } from './body';

export function askForTerm(term: Term, _: number, { glossary, language, random }: Making): Body | undefined {
  const definition = fairDefinition(term, language);
  if (definition === undefined) return undefined;
  const wrong = wrongTerms(term, { glossary, random, count: WRONG_OPTIONS, show: ({ name }) => name[language] });
  const others = wrong.map(wordsOf);
  // A word of the name that no option has, or a single other one, would point at the answer.
  const telling = wordsOf(term).filter((word) => others.filter((words) => words.includes(word)).length < Math.min(2, others.length));
  const options = wrong.map((other) => nameOption(other, language));
  return choice(hideTelling(definition, telling), nameOption(term, language), options, random);
}

export function askForDefinition(term: Term, _: number, { glossary, language, random }: Making): Body | undefined {
  const show = (each: Term) => fairDefinition(each, language);
  const right = show(term);
  if (right === undefined) return undefined;
  const wrong = wrongTerms(term, { glossary, random, count: WRONG_OPTIONS, show }).map((other) => ({
    term: other.id,
    text: hideNames(show(other) ?? '', term),
  }));
  const elsewhere = wrong.map(({ text }) => text.toLowerCase()).join(' ');
  const telling = wordsOf(term).filter((word) => !elsewhere.includes(word));
  // A word of the name in one option alone, or a blank in one option alone, would give it away.
  if (hideWords(right, telling) !== right || (right.includes(BLANK) && !elsewhere.includes(BLANK))) return undefined;
  return choice(escapeMarkdown(term.name[language]), { term: term.id, text: right }, wrong, random);
}

/** `definition` without `words`, unless too little of it would be left. */
function hideTelling(definition: string, words: readonly string[]): string {
  const hidden = hideWords(definition, words);
  return lettersIn(hidden) >= lettersIn(definition) * 0.6 ? hidden : definition;
}

const definitions: Record<Language, WeakMap<Term, string | undefined>> = { ko: new WeakMap(), en: new WeakMap() };

/** The definition without the term's names; `undefined` where too little would be left to know it by. Kept: a question looks at those of a whole category. */
function fairDefinition(term: Term, language: Language): string | undefined {
  const kept = definitions[language];
  if (!kept.has(term)) kept.set(term, withoutNames(term, language));
  return kept.get(term);
}

function withoutNames(term: Term, language: Language): string | undefined {
  const text = prose(term, hideNames(withoutMarks(withoutLinks(term.definition[language])), term));
  return lettersIn(text) >= MIN_LETTERS ? text : undefined;
}

/** Fewer letters than this cannot tell a term. */
const MIN_LETTERS = 12;

function lettersIn(text: string): number {
  return plainText(text)
    .replaceAll(BLANK, '')
    .replace(/[^\p{L}\p{N}]+/gu, '').length;
}

export function askScenario(term: Term, subject: number, { glossary, language, random }: Making): Body | undefined {
  const question = term.questions[subject];
  if (!question) return undefined;
  const wrong = glossary.findAll(question.wrong).filter((other) => !couldBothBeRight(term, other, glossary));
  const offered = shuffled(wrong, random).slice(0, WRONG_OPTIONS);
  return choice(
    prose(term, question.ask[language]),
    nameOption(term, language),
    offered.map((other) => nameOption(other, language)),
    random,
  );
}

/** The rows of all contrasts of a term, in order; a question's `subject` is an index among them. */
export function contrastRowsOf(term: Term) {
  return term.contrasts.flatMap(({ with: other, rows }) => rows.map((row) => ({ other, row })));
}

/** The cell of this term is shown, and the pair is offered. */
export function askContrast(term: Term, subject: number, { glossary, language, random }: Making): Body | undefined {
  const { other: id, row } = contrastRowsOf(term)[subject] ?? {};
  const other = id && glossary.find(id);
  if (!row || !other || couldBothBeRight(term, other, glossary)) return undefined;
  const [aspect, here, there] = row[language];
  if (sameText(here, there)) return undefined;
  const hide = (text: string) => hideNames(hideNames(withoutMarks(withoutLinks(text)), term), other);
  const prompt = `${hide(aspect)}: **${hide(here)}**`;
  // A row that names one of the two says too little without the name, or too much with it.
  if (prompt.includes(BLANK)) return undefined;
  return choice(prompt, nameOption(term, language), [nameOption(other, language)], random);
}
