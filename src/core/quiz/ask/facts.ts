/** Questions about what is marked in a fact: a number, a name, a phrase. */

import { marksIn, withoutMarks } from '../../glossary/marks';
import type { Language, Term } from '../../glossary/term';
import { escapeMarkdown, plainText, withoutLinks } from '../../render/markdown';
import { BLANK } from '../blanks';
import { sameText, wrongMarks } from '../distractors';
import { hideMark } from '../hide-mark';
import { foldName } from '../names';
import { canBeCounted, numberVariants, splitList, statesQuantity } from '../number-variants';
import { areAlike, isSame, NUMBER, quantitiesIn, sameQuantities } from '../quantity';
import type { Random } from '../random';
import { type Body, choice, type Making, WRONG_OPTIONS } from './body';

interface Cloze {
  readonly fact: string;
  readonly mark: number;
}

/** The marks of a term's facts: those that say how much or how many, or the others; a question's `subject` is an index among them. */
export function clozesOf(term: Term, language: Language, numbers: boolean): Cloze[] {
  if (!term.bundled) return [];
  return term.facts[language].flatMap((fact) =>
    marksIn(fact).flatMap((mark, index) => (statesQuantity(mark, fact) === numbers ? [{ fact, mark: index }] : [])),
  );
}

/** What is hidden in the fact? Chosen from names where the mark names a term, typed where it is asked for and short, else looked up. */
export function askForMark(term: Term, subject: number, making: Making): Body | undefined {
  const { glossary, language, random, typed } = making;
  const cloze = clozesOf(term, language, false)[subject];
  const mark = cloze && marksIn(cloze.fact)[cloze.mark];
  if (!cloze || mark === undefined || isInHeading(mark, term, language)) return undefined;
  const open = { prompt: promptFor(term, cloze, language), options: [], answer: -1, solution: mark };
  if (typed && isShort(mark)) return { ...open, by: 'type' };
  const wrong = wrongMarks(term, mark, language, { glossary, random, count: WRONG_OPTIONS });
  // Whatever else other facts mark would seldom fit into the sentence, and be no choice.
  if (wrong.length < WRONG_OPTIONS) return { ...open, by: 'recall' };
  return choice(open.prompt, { text: mark }, wrong.map(asOption), random);
}

/** Which number is hidden in the fact? `undefined` where the rest of the sentence tells it, or where others would be as right. */
export function askForNumber(term: Term, subject: number, { language, random }: Making): Body | undefined {
  const cloze = clozesOf(term, language, true)[subject];
  const mark = cloze && marksIn(cloze.fact)[cloze.mark];
  if (!cloze || mark === undefined || canBeCounted(mark, withoutMarks(cloze.fact))) return undefined;
  // What there is one of is no number to remember: two or three of it would be absurd.
  if (quantitiesIn(mark).at(-1)?.dimension === 'count' && isOne(mark)) return undefined;
  const { fact } = cloze;
  // With the noun outside of the blank, its number would tell one from many.
  const noun = language === 'en' && /\d$/.test(mark) && /^ [a-z]/.test(fact.slice(fact.indexOf(`**${mark}**`) + mark.length + 4));
  if (noun && isOne(mark)) return undefined;
  const said = quantitiesIn(withoutMarks(hideMark(fact, cloze.mark)));
  const isSaid = (text: string) => said.some((other) => isSame(other, quantitiesIn(text).at(-1)));
  // `900 seconds (15 minutes)` says it twice.
  if (quantitiesIn(mark).at(-1)?.dimension !== 'count' && isSaid(mark)) return undefined;
  const wrong = wrongNumbers(term, mark, language, random).filter((text) => !isSaid(text) && !(noun && isOne(text)));
  const prompt = promptFor(term, cloze, language);
  // What stands there twice is an example or an aside, and several numbers would do.
  if (prompt.split(BLANK).length > 2) return undefined;
  return choice(prompt, { text: mark }, wrong.slice(0, WRONG_OPTIONS).map(asOption), random);
}

/** Whether there is one way to write it: who knows a list or half a sentence would still put it in other words. */
function isShort(mark: string): boolean {
  return mark.split(/\s+/).length <= 3 && !/,|·|\s(?:and|or)\s/.test(mark);
}

function promptFor(term: Term, { fact, mark }: Cloze, language: Language): string {
  return `**${escapeMarkdown(term.name[language])}**: ${withoutLinks(hideMark(fact, mark))}`;
}

/** Whether the term's name, with which the prompt begins, has the answer in it, or one of the things that it lists. */
function isInHeading(mark: string, { name }: Term, language: Language): boolean {
  const heading = foldName(name[language]);
  const has = (text: string) => heading.includes(foldName(text) || ' ');
  const text = plainText(mark);
  return has(text) || splitList(text).some((item) => item.trim().split(/\s+/).every(has));
}

function asOption(text: string) {
  return { text };
}

function isOne(text: string): boolean {
  return quantitiesIn(text).at(-1)?.value === 1;
}

/** What older material says comes first: nothing tempts more. Some to spare. */
function wrongNumbers(term: Term, mark: string, language: Language, random: Random): string[] {
  const changes = term.changed.filter(({ is }) => sameQuantities(is[language], mark));
  const formerly = changes.flatMap(({ was }) => marksIn(was[language])).flatMap((old) => inPlaceOf(mark, old) ?? []);
  const found: string[] = [];
  for (const other of [...formerly, ...numberVariants(mark, WRONG_OPTIONS + 2, random)]) {
    if (![mark, ...found].some((text) => sameText(text, other))) found.push(other);
  }
  return found;
}

/** The number of `old` in the words of `mark`; `undefined` where they do not count the same. */
function inPlaceOf(mark: string, old: string): string | undefined {
  const number = old.match(NUMBER)?.[0];
  const units = [mark, old].map((text) =>
    quantitiesIn(text)
      .map(({ unit }) => unit)
      .join(),
  );
  return number !== undefined && units[0] === units[1] && areAlike(old, mark) ? mark.replace(NUMBER, number) : undefined;
}
