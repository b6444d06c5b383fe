/** Numbers with units, as notes write them: whether two say the same, and what a tempting wrong one looks like. */

import { type Random, shuffled } from './random';

type Dimension = 'bytes' | 'bits' | 'time' | 'percent' | 'date' | 'count';

interface Quantity {
  readonly dimension: Dimension;
  /** In the dimension's base unit: bytes, bits a second, seconds, percent; a date as months. */
  readonly value: number;
}

const SECOND = 1;
const DAY = 86_400;

/** Units by spelling, lower case. KB and KiB are one here: AWS's own pages mix them, so they must never be two options. */
const UNITS: Readonly<Record<string, readonly [Dimension, number]>> = {
  ...scale('bytes', {
    b: 0,
    byte: 0,
    bytes: 0,
    바이트: 0,
    kb: 1,
    kib: 1,
    mb: 2,
    mib: 2,
    gb: 3,
    gib: 3,
    tb: 4,
    tib: 4,
    pb: 5,
    pib: 5,
    eb: 6,
    eib: 6,
  }),
  ...scale('bits', { bps: 0, kbps: 1, mbps: 2, gbps: 3, tbps: 4 }),
  ...times(SECOND / 1000, ['ms', 'millisecond', 'milliseconds', '밀리초']),
  ...times(SECOND, ['s', 'sec', 'second', 'seconds', '초']),
  ...times(60, ['m', 'min', 'minute', 'minutes', '분']),
  ...times(3600, ['h', 'hour', 'hours', '시간']),
  ...times(DAY, ['d', 'day', 'days', '일']),
  ...times(7 * DAY, ['week', 'weeks', '주']),
  ...times(30.4 * DAY, ['month', 'months', '개월', '달']),
  ...times(365 * DAY, ['year', 'years', '년']),
  // Listed so that its first syllable is not read as a month.
  달러: ['count', 1],
  '%': ['percent', 1],
  percent: ['percent', 1],
  퍼센트: ['percent', 1],
};

const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3,
  천: 1e3,
  thousand: 1e3,
  만: 1e4,
  백만: 1e6,
  million: 1e6,
  억: 1e8,
  billion: 1e9,
};

function scale(dimension: Dimension, powers: Readonly<Record<string, number>>): Record<string, readonly [Dimension, number]> {
  return Object.fromEntries(Object.entries(powers).map(([unit, power]) => [unit, [dimension, 1000 ** power] as const]));
}

function times(factor: number, units: readonly string[]): Record<string, readonly [Dimension, number]> {
  return Object.fromEntries(units.map((unit) => [unit, ['time', factor] as const]));
}

/** A number that stands by itself: not the 3 of `S3` or `gp3`. */
const NUMBER = /(?<![\p{L}\p{N}_.])\d[\d,]*(?:\.\d+)?(?![\p{Script=Latin}]*\d)/gu;
const DATE = /(?<![\p{N}.])(20\d\d)(?:-(\d\d))?(?![\d,]|\.\d)/u;
const AFTER_NUMBER = new RegExp(`^[\\s-]?(${longestFirst(MULTIPLES)})?\\s?(${longestFirst(UNITS)})?(?![a-z])`, 'iu');

function longestFirst(table: Readonly<Record<string, unknown>>): string {
  return Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

export function hasNumber(text: string): boolean {
  return text.search(NUMBER) !== -1;
}

/** Every quantity in `text`, in order; a number with an unknown unit counts things. */
export function quantitiesIn(text: string): Quantity[] {
  const date = DATE.exec(text);
  if (date && text.replace(DATE, '').search(NUMBER) === -1) {
    return [{ dimension: 'date', value: Number(date[1]) * 12 + Number(date[2] ?? 0) }];
  }
  return [...text.matchAll(NUMBER)].map((match) => {
    const [, multiple = '', unit = ''] = AFTER_NUMBER.exec(text.slice(match.index + match[0].length)) ?? [];
    const [dimension, factor] = UNITS[unit.toLowerCase()] ?? (['count', 1] as const);
    return { dimension, value: Number(match[0].replaceAll(',', '')) * (MULTIPLES[multiple.toLowerCase()] ?? 1) * factor };
  });
}

/** How far two values may be apart and still be one: 1 TiB is 1.1 TB, a month has 28 to 31 days. */
const TOLERANCE: Readonly<Record<Dimension, number>> = { bytes: 0.13, bits: 0.05, time: 0.09, percent: 0, date: 0, count: 0 };

/** Whether two texts state the same quantities, in whatever units. Texts without numbers never do. */
export function sameQuantities(a: string, b: string): boolean {
  const [left, right] = [quantitiesIn(a), quantitiesIn(b)];
  return left.length > 0 && left.length === right.length && left.every((one, index) => isSame(one, right[index]));
}

/** Whether two texts state as many quantities, of the same kinds: whether one could stand for the other without showing by its form. */
export function areAlike(a: string, b: string): boolean {
  const kinds = (text: string) =>
    quantitiesIn(text)
      .map(({ dimension }) => dimension)
      .join();
  return kinds(a) === kinds(b);
}

function isSame(a: Quantity, b: Quantity | undefined): boolean {
  if (!b || a.dimension !== b.dimension) return false;
  const [low, high] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  return high - low <= low * TOLERANCE[a.dimension] + 1e-9;
}

const NINES = [99, 99.5, 99.9, 99.95, 99.99, 99.995, 99.999, 99.9999, 99.999999999];

/**
 * Up to `count` texts like `text` whose last number is another one, none of them equal to it or to one another in any unit.
 * Small numbers move by steps, powers of two stay powers of two, percentages stay below 100, dates move by years.
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
  const value = Number(match[0].replaceAll(',', ''));
  const decimals = match[0].split('.')[1]?.length ?? 0;
  // The end of a range must stay above its beginning.
  const least = quantities.length > 1 ? value : 0;
  return otherValues(value, decimals, last.dimension)
    .filter((other) => other > least && other !== value)
    .map((other) => text.slice(0, match.index) + formatLike(other, match[0]) + text.slice(match.index + match[0].length));
}

function otherValues(value: number, decimals: number, dimension: Dimension): number[] {
  if (dimension === 'percent' && value >= 99) return NINES;
  const below = (limit: number) => (values: number[]) => values.filter((other) => other < limit);
  const possible = dimension === 'percent' ? below(100) : below(Number.POSITIVE_INFINITY);
  if (decimals > 0)
    return possible([value / 2, value * 2, value * 1.5, value / 4, value * 4].map((other) => Number(other.toFixed(decimals))));
  if (value >= 16 && Number.isInteger(Math.log2(value))) return possible([value / 4, value / 2, value * 2, value * 4]);
  if (value <= 12) return possible([value - 2, value - 1, value + 1, value + 2, value * 2, value + 5]);
  return possible([value / 10, value / 5, value / 2, value * 2, value * 5, value * 10].filter(Number.isInteger));
}

function formatLike(value: number, example: string): string {
  if (!Number.isInteger(value)) return String(value);
  const grouped = example.includes(',') || (value >= 1000 && Number(example) < 1000);
  return grouped ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : String(value);
}
