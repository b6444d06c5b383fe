/** Questions whose answer is a term or its definition. */

import { withoutMarks } from '../../glossary/marks';
import type { Language, Term } from '../../glossary/term';
import { escapeMarkdown, plainText, withoutLinks } from '../../render/markdown';
import { BLANK } from '../blanks';
import { sameText, wrongTerms } from '../distractors';
import { couldBothBeRight, hasWord, hideNames, isGivenAway, wordsOf } from '../names';
import { shuffled } from '../random';
import { type Body, choice, type Making, nameOption, prose, WRONG_OPTIONS } from './body';

/** The definition without the term's names: single words of them stay, since a sentence full of blanks is no question. */
export function askForTerm(term: Term, _: number, { glossary, language, random }: Making): Body | undefined {
  const definition = fairDefinition(term, language);
  if (definition === undefined) return undefined;
  const wrong = wrongTerms(term, { glossary, random, count: WRONG_OPTIONS, show: ({ name }) => name[language] });
  if (isGivenAway(definition, term, wrong)) return undefined;
  const options = wrong.map((other) => nameOption(other, language));
  return choice(definition, nameOption(term, language), options, random);
}

/** No option names its own term or the one that is asked for: it would be out, and a blank in its place would show what it is. */
export function askForDefinition(term: Term, _: number, { glossary, language, random }: Making): Body | undefined {
  const shown = new Map<Term, string | undefined>();
  const show = (each: Term) => {
    if (!shown.has(each)) shown.set(each, wholeDefinition(each, term, language));
    return shown.get(each);
  };
  const right = show(term);
  if (right === undefined) return undefined;
  const wrong = wrongTerms(term, { glossary, random, count: WRONG_OPTIONS, show }).map((other) => ({
    term: other.id,
    text: show(other) ?? '',
  }));
  // A word of the name in one option alone would give it away.
  const telling = wordsOf(term).filter((word) => hasWord(right, word) && !wrong.some(({ text }) => hasWord(text, word)));
  if (telling.length > 0) return undefined;
  return choice(escapeMarkdown(term.name[language]), { term: term.id, text: right }, wrong, random);
}

/** The definition, where it names neither its own term nor `asked`. */
function wholeDefinition(term: Term, asked: Term, language: Language): string | undefined {
  const text = fairDefinition(term, language);
  return text === undefined || text.includes(BLANK) || hideNames(text, asked) !== text ? undefined : text;
}

const definitions: Record<Language, WeakMap<Term, string | undefined>> = { ko: new WeakMap(), en: new WeakMap() };

/** The definition without the term's names; `undefined` where too little would be left to know it by. Kept: a question looks at those of a whole category. */
function fairDefinition(term: Term, language: Language): string | undefined {
  const kept = definitions[language];
  if (!kept.has(term)) kept.set(term, withoutNames(term, language));
  return kept.get(term);
}

function withoutNames(term: Term, language: Language): string | undefined {
  const named = withoutMarks(withoutLinks(term.definition[language]));
  // A name that is half in code is one all the same.
  const isHalfCode = hideNames(named, term).replaceAll('`', '') !== hideNames(named.replaceAll('`', ''), term);
  const text = prose(term, hideNames(isHalfCode ? named.replaceAll('`', '') : named, term));
  return lettersIn(text) >= MIN_LETTERS ? text : undefined;
}

/** Fewer letters than this cannot tell a term. */
const MIN_LETTERS = 12;

function lettersIn(text: string): number {
  return plainText(text)
    .replaceAll(BLANK, '')
    .replace(/[^\p{L}\p{N}]+/gu, '').length;
}

/** Which service or feature fits the need that the note describes? */
export function askScenario(term: Term, subject: number, { glossary, language, random }: Making): Body | undefined {
  const question = term.questions[subject];
  if (!question) return undefined;
  const wrong = glossary.findAll(question.wrong).filter((other) => !couldBothBeRight(term, other, glossary));
  const isTaken = ({ name }: Term, before: readonly Term[]) => before.some((other) => sameText(other.name[language], name[language]));
  const offered = shuffled(wrong, random)
    .filter((other, index, all) => !isTaken(other, all.slice(0, index)))
    .slice(0, WRONG_OPTIONS);
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
