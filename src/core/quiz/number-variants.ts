/** Wrong numbers that look as likely as the right one: no rounder, no odder, and as good in the sentence. */

import { DATE, NUMBER, type Quantity, quantitiesIn, sameQuantities } from './quantity';
import { type Random, shuffled } from './random';

/**
 * Up to `count` texts like `text` whose last number is another one, none of them equal to it or to one another in any unit.
 * A limit that people choose as a round number gets round neighbours, an odd one others as odd; English nouns follow the number.
 */
export function numberVariants(text: string, count: number, random: Random): string[] {
  const found: string[] = [];
  for (const variant of shuffled(candidates(text), random)) {
    if (found.length === count) break;
    if (![text, ...found].some((other) => sameQuantities(other, variant))) found.push(variant);
  }
  return found;
}

function candidates(text: string): string[] {
  const quantities = quantitiesIn(text);
  const last = quantities.at(-1);
  if (!last) return [];
  if (last.dimension === 'date') {
    return [-3, -2, -1, 1].map((years) => text.replace(DATE, (whole, year: string) => whole.replace(year, String(Number(year) + years))));
  }
  const match = [...text.matchAll(NUMBER)].at(-1);
  if (!match) return [];
  const written = match[0];
  const value = Number(written.replaceAll(',', ''));
  const least = leastBehind(quantities.at(-2), last, value);
  // The OSI model ends there.
  const most = /\blayer\b|계층/i.test(text) ? 7 : Number.POSITIVE_INFINITY;
  return otherValues(value, written, last)
    .filter((other) => other > least && other <= most && other !== value)
    .flatMap((other) => {
      const rest = inNumber(text.slice(match.index + written.length), value, other);
      return rest === undefined ? [] : `${text.slice(0, match.index)}${formatLike(other, written)}${rest}`;
    });
}

/** The end of a range stays above its beginning, which may leave the unit to the end. */
function leastBehind(before: Quantity | undefined, last: Quantity, value: number): number {
  if (!before) return 0;
  if (before.unit === '') return before.value < value ? before.value : 0;
  return before.dimension === last.dimension && value > 0 ? before.value / (last.value / value) : 0;
}

/** Values that people choose, in each unit of time; for everything else the decades have the same ones. */
const LADDERS: readonly (readonly [units: RegExp, values: readonly number[]])[] = [
  [/^(?:s|sec|seconds?|초|m|min|minutes?|분)$/, [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 900, 1800, 3600, 5400, 7200]],
  [/^(?:h|hours?|시간)$/, [1, 2, 3, 4, 6, 8, 12, 24, 36, 48, 72, 96]],
  [/^(?:d|days?|일)$/, [1, 2, 3, 5, 7, 10, 14, 21, 30, 35, 45, 60, 90, 120, 180, 365, 400, 730]],
  [/^(?:weeks?|주)$/, [1, 2, 3, 4, 6, 8]],
  [/^(?:years?|년)$/, [1, 2, 3, 5, 7, 10, 15, 20]],
  [/^(?:%|percent|퍼센트)$/, [1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 95, 99]],
];
const NINES = [99.5, 99.9, 99.95, 99.99, 99.995, 99.999, 99.9999, 99.999999999];
const DECADE = [10, 15, 20, 25, 30, 40, 50, 60, 80] as const;
/** How far away on a ladder a value may lie on either side. */
const STEPS = 3;

function otherValues(value: number, written: string, { dimension, unit }: Quantity): number[] {
  const decimals = written.split('.')[1]?.length ?? 0;
  if (value > 99 && value < 100) return around(NINES, value);
  if (decimals > 0) return leadingDigits(value, decimals);
  const ladder = LADDERS.find(([units]) => units.test(unit))?.[1];
  if (ladder?.includes(value)) return around(ladder, value);
  if (value >= 16 && isPowerOfTwo(roundPart(value))) return [value / 4, value / 2, value * 2, value * 4].filter(Number.isInteger);
  if (dimension === 'bytes' && value >= 1024 && value % 1024 === 0) return around(decade(value / 1024), value / 1024).map((k) => k * 1024);
  if (value < 10 || (value < 25 && !DECADE.some((each) => each === value))) return [-3, -2, -1, 1, 2, 3].map((step) => value + step);
  const round = decade(value);
  return round.includes(value) ? around(round, value) : leadingDigits(value, 0);
}

/** The values next to `value` on a ladder that has it: as many on either side, or more on one where the other ends. */
function around(ladder: readonly number[], value: number): number[] {
  const at = ladder.indexOf(value);
  const from = Math.min(Math.max(0, at - STEPS), Math.max(0, ladder.length - 1 - 2 * STEPS));
  return ladder.slice(from, from + 2 * STEPS + 1);
}

/** Round numbers of the size of `value`, one decade below and above included; 1.25 times a power of ten where `value` is one. */
function decade(value: number): number[] {
  const power = 10 ** (Math.floor(Math.log10(value)) - 1);
  const mantissas = value === 12.5 * power ? [...DECADE, 12.5].sort((a, b) => a - b) : DECADE;
  return [power / 10, power, power * 10]
    .flatMap((scale) => mantissas.map((each) => each * scale))
    .filter((each) => Number.isInteger(each) && each > 0);
}

/** The same digits behind another first one: what is left of an odd number when its oddness shall not give it away. */
function leadingDigits(value: number, decimals: number): number[] {
  const power = 10 ** Math.floor(Math.log10(value));
  return [-3, -2, -1, 1, 2, 3].map((step) => Number((value + step * power).toFixed(decimals))).filter((each) => each > 0);
}

/** Without the zeros at its end. */
function roundPart(value: number): number {
  return Number(String(value).replace(/0+$/, ''));
}

function isPowerOfTwo(value: number): boolean {
  return value >= 16 && Number.isInteger(Math.log2(value));
}

function formatLike(value: number, example: string): string {
  if (value > 99 && value < 100) return String(value);
  const decimals = example.split('.')[1]?.length ?? 0;
  if (decimals > 0) return value.toFixed(decimals);
  const grouped = example.includes(',') || (value >= 1000 && Number(example) < 1000);
  return grouped ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : String(value);
}

/** The words behind a number, made plural or singular where it changes between one and more; `undefined` where that takes a grammar. */
function inNumber(rest: string, from: number, to: number): string | undefined {
  if ((from === 1) === (to === 1) || !/^ [A-Za-z]/.test(rest)) return rest;
  // Units in capitals have no plural.
  if (/^ (?:[A-Z]{2,}|[A-Z]?i?[Bb](?:ps)?)(?:\/s)?$/.test(rest)) return rest;
  if (!/^(?: [A-Za-z]+)+$/.test(rest) || /\b(?:per|of|to|at|in|or|and|a|on|ago)\b/.test(rest)) return undefined;
  return from === 1 ? plural(rest) : singular(rest);
}

function plural(words: string): string {
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(words) ? `${words}es` : `${words}s`;
}

function singular(words: string): string {
  if (words.endsWith('ies')) return `${words.slice(0, -3)}y`;
  return words.slice(0, /(?:ss|x|ch|sh|us)es$/.test(words) ? -2 : /s$/.test(words) ? -1 : undefined);
}

/** What holds a number as a label: versions, ports, levels, services. */
const LABEL_BEFORE = /(?:[A-Z][\w.+]*|\b[a-z]*ports?|포트)[\s/-]\(?$/;
const LABEL_FACT = /\bports?\b|포트|\bHTTP\b|\bcodes?\b|코드/i;
const RESPONSE_FACT = /respon|응답|error|오류/i;
const COUNTER = /^\s?(?:\p{Script=Hangul}|%)/u;

/** Whether `mark` says how much or how many in `fact`. A version, a port, an address, a ratio or the number in a name does not, and others of its kind would be no choice. */
export function statesQuantity(mark: string, fact: string): boolean {
  if (quantitiesIn(mark).length === 0 || mark.includes('`')) return false;
  if (quantitiesIn(mark)[0]?.dimension === 'date') return !LABEL_BEFORE.test(mark.slice(0, mark.search(DATE)));
  // Addresses, ranges of them, ratios, fractions, versions.
  if (/\d[:/]\d|\d\.\d+\.\d|^\/\d|::|\d\.?x|^\d\.0$/i.test(mark)) return false;
  const shares = quantitiesIn(mark).filter(({ dimension }) => dimension === 'percent');
  if (shares.length > 1) return false;
  if (/^\d+번?$/.test(mark) && LABEL_FACT.test(fact)) return false;
  if (/^[1-5]\d\d$/.test(mark) && RESPONSE_FACT.test(fact)) return false;
  return [...mark.matchAll(NUMBER)].every((match) => {
    const [before, after] = [mark.slice(0, match.index), mark.slice(match.index + match[0].length)];
    // The notes write thousands with a comma: four digits without one are a year, a port or part of a name.
    if (/^\d{4,}$/.test(match[0]) || /^[A-Za-z]{2,}/.test(after.replace(/^(?:GB|TB|MB|KB)/, ''))) return false;
    return !LABEL_BEFORE.test(before) || (COUNTER.test(after) && !/(?:TCP|UDP|ports?|포트)\s$/.test(before));
  });
}

/** Whether the answer could be counted: the sentence goes on to list things, lists as many as the number says, or has numbers that add up to it. */
export function canBeCounted(mark: string, sentence: string): boolean {
  const [quantity, ...more] = quantitiesIn(mark);
  if (!quantity || more.length > 0 || quantity.dimension !== 'count' || quantity.value < 2 || quantity.value > 12) return false;
  if (sentence.slice(sentence.indexOf(mark)).includes(':')) return true;
  const others = quantitiesIn(sentence.replace(mark, '')).filter(({ dimension }) => dimension === 'count');
  if (others.length > 1 && others.reduce((sum, { value }) => sum + value, 0) === quantity.value) return true;
  const inBrackets = [...sentence.matchAll(/\(([^)]*)\)/g)].map(([, text = '']) => text);
  const clauses = sentence.replace(/\s?\([^)]*\)/g, '').split(/[:;—]|\.\s|\s(?:are|is|as|has|have|into)\s|[은는을를이가]\s/);
  return [...inBrackets, ...clauses].some((part) => itemsIn(part) === quantity.value);
}

const BETWEEN_ITEMS = /,\s(?:and|or|그리고)\s|,\s|·|\s(?:and|or|및|또는)\s|(?<=[가-힣A-Za-z)])(?:와|과|이나|나)\s/;

function itemsIn(text: string): number {
  return splitList(text).length;
}

/** The items of a list in a sentence; a text that lists nothing is one item. */
export function splitList(text: string): string[] {
  return text.split(BETWEEN_ITEMS).filter((item) => item.trim() !== '');
}
