/** Numbers with units, as notes write them: what they state, and whether two say the same. */

export type Dimension = 'bytes' | 'bits' | 'time' | 'percent' | 'date' | 'count';

/** A number with its unit, comparable with others of its dimension. */
export interface Quantity {
  readonly dimension: Dimension;
  /** In the dimension's base unit: bytes, bits a second, seconds, percent; a date as months, its day as a part of one. */
  readonly value: number;
  /** As written, in lower case; empty for an unknown one. */
  readonly unit: string;
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

/** A number that stands by itself: not the 3 of `S3` or `gp3`, nor the 1 of `us-east-1`. */
export const NUMBER = /(?<![\p{L}\p{N}_.]|\p{L}-)\d[\d,]*(?:\.\d+)?(?![\p{Script=Latin}]*\d)/gu;
/** A year, month or day of this century as the notes write it: `2024`, `2024-11`, `2024-11-05`. */
export const DATE = /(?<![\p{L}\p{N}.])(20[0-3]\d)(?:-(\d\d)(?:-(\d\d))?)?(?![\d,]|\.\d|-\d)/u;
const AFTER_NUMBER = new RegExp(`^[\\s-]?(${longestFirst(MULTIPLES)})?\\s?(${longestFirst(UNITS)})?(?![a-z])`, 'iu');

function longestFirst(table: Readonly<Record<string, unknown>>): string {
  return Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** Every quantity in `text`, in order; a number with an unknown unit counts things. */
export function quantitiesIn(text: string): Quantity[] {
  const date = DATE.exec(text);
  if (date && text.replace(DATE, '').search(NUMBER) === -1) {
    return [{ dimension: 'date', value: Number(date[1]) * 12 + Number(date[2] ?? 0) + Number(date[3] ?? 0) / 32, unit: '' }];
  }
  return [...text.matchAll(NUMBER)].map((match) => {
    const [, multiple = '', unit = ''] = AFTER_NUMBER.exec(text.slice(match.index + match[0].length)) ?? [];
    const [dimension, factor] = UNITS[unit.toLowerCase()] ?? (['count', 1] as const);
    const value = Number(match[0].replaceAll(',', '')) * (MULTIPLES[multiple.toLowerCase()] ?? 1) * factor;
    return { dimension, value, unit: unit.toLowerCase() };
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

/** Whether two quantities are one, the units of AWS's own pages being as loose as they are. */
export function isSame(a: Quantity, b: Quantity | undefined): boolean {
  if (!b || a.dimension !== b.dimension) return false;
  const [low, high] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  return high - low <= low * TOLERANCE[a.dimension] + 1e-9;
}
