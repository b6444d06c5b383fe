/** Makes questions of every kind from a term's note. Nothing is written by hand here: all words are the notes'. */

import type { Glossary } from '../glossary/glossary';
import type { Language, Term } from '../glossary/term';
import { escapeMarkdown, plainText } from '../render/markdown';
import { sameText, wrongMarks, wrongTerms } from './distractors';
import { BLANK, hideMark, marksIn, withoutLinks, withoutMarks } from './marks';
import { couldBothBeRight, hideNames, hideWords, wordsOf } from './names';
import { areAlike, hasNumber, numberVariants } from './quantity';
import { type Option, QUESTION_KINDS, type Question, type QuestionKind } from './question';
import { type Random, shuffled } from './random';

export interface Making {
  readonly glossary: Glossary;
  readonly language: Language;
  readonly random: Random;
  /** Cloze answers are typed instead of chosen. */
  readonly typed?: boolean;
}

/** Four options fit the keys 1–4. */
const WRONG_OPTIONS = 3;

type Body = Pick<Question, 'prompt' | 'by' | 'options' | 'answer' | 'solution'>;

interface Maker {
  /** How many questions of the kind the note holds, before it is known whether enough wrong answers exist. */
  count(term: Term, language: Language): number;
  /** `undefined` where no fair question can be made. */
  make(term: Term, subject: number, making: Making): Body | undefined;
}

const MAKERS: Readonly<Record<QuestionKind, Maker>> = {
  definition: { count: one, make: askForDefinition },
  term: { count: one, make: askForTerm },
  cloze: {
    count: (term, language) => clozesOf(term, language, false).length,
    make: (term, subject, making) => askForMark(term, clozesOf(term, making.language, false)[subject], making),
  },
  number: {
    count: (term, language) => clozesOf(term, language, true).length,
    make: (term, subject, making) => askForMark(term, clozesOf(term, making.language, true)[subject], making),
  },
  scenario: { count: (term) => term.questions.length, make: askScenario },
  contrast: { count: (term) => contrastRowsOf(term).length, make: askContrast },
  changed: { count: (term) => term.changed.length, make: askWhatChanged },
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

/** Every question that the term's note gives, in the order of kinds. For tests and the developers' command line. */
export function allQuestions(term: Term, making: Making): Question[] {
  return (Object.keys(QUESTION_KINDS) as QuestionKind[]).flatMap((kind) =>
    Array.from({ length: subjectsOf(term, kind, making.language) }, (_, subject) => makeQuestion(term, kind, subject, making)).flatMap(
      (question) => question ?? [],
    ),
  );
}

function one(term: Term, language: Language): number {
  return term.definition[language].trim() === '' ? 0 : 1;
}

/** The bundled notes are inline Markdown; what a user wrote is shown letter by letter. */
function prose(term: Term, text: string): string {
  return term.bundled ? withoutLinks(text) : escapeMarkdown(text);
}

function nameOption(term: Term, language: Language): Option {
  const other = term.name[language === 'ko' ? 'en' : 'ko'];
  const aside = other === term.name[language] ? {} : { aside: escapeMarkdown(other) };
  return { term: term.id, text: escapeMarkdown(term.name[language]), ...aside };
}

/** `right` among `wrong` in random order. */
function choice(prompt: string, right: Option, wrong: readonly Option[], random: Random): Body | undefined {
  if (wrong.length === 0) return undefined;
  const options = shuffled([right, ...wrong], random);
  return { prompt, by: 'choose', options, answer: options.indexOf(right), solution: right.text };
}

function askForTerm(term: Term, _: number, { glossary, language, random }: Making): Body | undefined {
  const definition = fairDefinition(term, language);
  if (definition === undefined) return undefined;
  const wrong = wrongTerms(term, { glossary, random, count: WRONG_OPTIONS, show: ({ name }) => name[language] });
  const others = new Set(wrong.flatMap(wordsOf));
  // A word of the name that no other option has would point at the answer.
  const telling = wordsOf(term).filter((word) => !others.has(word));
  const options = wrong.map((other) => nameOption(other, language));
  return choice(hideTelling(definition, telling), nameOption(term, language), options, random);
}

function askForDefinition(term: Term, _: number, { glossary, language, random }: Making): Body | undefined {
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

interface Cloze {
  readonly fact: string;
  readonly mark: number;
}

/** The marks of a term's facts: those with numbers, or those without; a question's `subject` is an index among them. */
export function clozesOf(term: Term, language: Language, numbers: boolean): Cloze[] {
  if (!term.bundled) return [];
  return term.facts[language].flatMap((fact) =>
    marksIn(fact).flatMap((mark, index) => (hasNumber(mark) === numbers ? [{ fact, mark: index }] : [])),
  );
}

function askForMark(term: Term, cloze: Cloze | undefined, making: Making): Body | undefined {
  const { glossary, language, random, typed } = making;
  const mark = cloze && marksIn(cloze.fact)[cloze.mark];
  if (!cloze || mark === undefined) return undefined;
  const prompt = `**${escapeMarkdown(term.name[language])}**: ${withoutLinks(hideMark(cloze.fact, cloze.mark))}`;
  const offer = (wrong: readonly string[]) =>
    choice(
      prompt,
      { text: mark },
      wrong.map((text) => ({ text })),
      random,
    );
  if (hasNumber(mark)) return offer(wrongNumbers(term, mark, language, random));
  const open = { prompt, options: [], answer: -1, solution: mark };
  if (typed) return { ...open, by: 'type' };
  const wrong = wrongMarks(term, mark, language, { glossary, random, count: WRONG_OPTIONS });
  // Whatever else other facts mark would seldom fit into the sentence, and be no choice.
  return wrong.length === WRONG_OPTIONS ? offer(wrong) : { ...open, by: 'recall' };
}

/** What older material says comes first: nothing tempts more. */
function wrongNumbers(term: Term, mark: string, language: Language, random: Random): string[] {
  const changes = term.changed.filter(({ is }) => marksIn(is[language]).some((now) => sameText(now, mark)));
  const formerly = changes.flatMap(({ was }) => marksIn(was[language])).filter((old) => areAlike(old, mark));
  const found: string[] = [];
  for (const other of [...formerly, ...numberVariants(mark, WRONG_OPTIONS, random)]) {
    if (found.length < WRONG_OPTIONS && ![mark, ...found].some((text) => sameText(text, other))) found.push(other);
  }
  return found;
}

function askScenario(term: Term, subject: number, { glossary, language, random }: Making): Body | undefined {
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
function askContrast(term: Term, subject: number, { glossary, language, random }: Making): Body | undefined {
  const { other: id, row } = contrastRowsOf(term)[subject] ?? {};
  const other = id && glossary.find(id);
  if (!row || !other || couldBothBeRight(term, other, glossary)) return undefined;
  const [aspect, here, there] = row[language];
  if (sameText(here, there)) return undefined;
  const hide = (text: string) => hideNames(hideNames(withoutMarks(withoutLinks(text)), term), other);
  const cell = hide(here);
  if (cell === BLANK) return undefined;
  return choice(`${hide(aspect)}: **${cell}**`, nameOption(term, language), [nameOption(other, language)], random);
}

/** Both sides of the change without their dates, and where it is a number, others like it. */
function askWhatChanged(term: Term, subject: number, { language, random }: Making): Body | undefined {
  const change = term.changed[subject];
  if (!change) return undefined;
  const is = withoutMarks(withoutLinks(change.is[language]));
  const was = withoutMarks(withoutLinks(change.was[language]));
  if (sameText(is, was)) return undefined;
  const mark = marksIn(change.is[language]).find(hasNumber);
  const others = mark === undefined ? [] : numberVariants(mark, WRONG_OPTIONS - 1, random).map((variant) => is.replace(mark, variant));
  const wrong = [was, ...others.filter((text) => !sameText(text, was) && !sameText(text, is))];
  return choice(
    escapeMarkdown(term.name[language]),
    { text: is },
    wrong.map((text) => ({ text })),
    random,
  );
}

function ownQuestionsOf(term: Term) {
  return term.own.flatMap((note) => note.questions);
}

function askOwn(term: Term, subject: number): Body | undefined {
  const question = ownQuestionsOf(term)[subject];
  return (
    question && { prompt: escapeMarkdown(question.ask), by: 'recall', options: [], answer: -1, solution: escapeMarkdown(question.answer) }
  );
}
