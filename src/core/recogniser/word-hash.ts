/** The hash by which words are told apart before anything is compared: a cyclic polynomial, which costs a rotation and one look-up for each unit. */

import { GAP } from './characters';

/*
 * What the lowest bits in `UNITS` say of a unit. Five say what can be seen at it, and five bits higher is what the unit before must say for it: a word ends between a letter or
 * digit and something that is no small one; a capital cuts a word behind a small letter or digit; a capital follows a capital; Hangul begins behind something else; a part of a
 * Hangul syllable or a full-width letter, which names are not compared with, stands behind anything.
 */
/** A word that may stand alone. */
export const WHOLE = 1;
/** A word that is one only where a capital follows: the `Cloud` of `CloudFront`. */
export const CUT = 2;
const CAPITAL = 4;
const SYLLABLE = 8;
const UNCOMPOSED = 16;
const BEFORE = 5;
const IN_WORD = WHOLE << BEFORE;
const SMALL = CUT << BEFORE;
const BEFORE_CAPITAL = CAPITAL << BEFORE;
const NO_SYLLABLE = SYLLABLE << BEFORE;
const ANYTHING = UNCOMPOSED << BEFORE;
const FLAGS = 1023;
/** What stands before a text. */
export const BLANK_UNIT = WHOLE | NO_SYLLABLE | ANYTHING;

/**
 * For each UTF-16 unit the flags above, and in the other bits a random number for each letter, whatever its case, and digit; 0 for everything else.
 * One look-up for any unit, without a branch, is what keeps the loop in `word-filter.ts` fast.
 */
export const UNITS = new Int32Array(0x10000).fill(BLANK_UNIT);
UNITS.fill(WHOLE | SYLLABLE | ANYTHING, 0xac00, 0xd7a4);
UNITS.fill(BLANK_UNIT | UNCOMPOSED, 0x1100, 0x1200);
UNITS.fill(BLANK_UNIT | UNCOMPOSED, 0xff01, 0xff5f);
let random = 1;
for (const symbol of 'abcdefghijklmnopqrstuvwxyz0123456789') {
  // One step of mulberry32: any generator will do whose numbers look alike in no bit.
  random = (random + 0x6d2b79f5) | 0;
  let mixed = Math.imul(random ^ (random >>> 15), random | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  const number = ((mixed ^ (mixed >>> 14)) & ~FLAGS) | IN_WORD | NO_SYLLABLE | ANYTHING;
  UNITS[symbol.charCodeAt(0)] = number | SMALL;
  if (symbol > '9') UNITS[symbol.toUpperCase().charCodeAt(0)] = number | WHOLE | CUT | CAPITAL | BEFORE_CAPITAL;
}

/** The hash of a word with one more letter or digit. The loop in `word-filter.ts` has the same line. */
export function step(hash: number, code: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ ((UNITS[code] ?? 0) & ~FLAGS);
}

/** The hash of the letters and digits from `start` to `end`, whatever their case; `before` is that of what stands before them. */
export function hashOf(text: string, start: number, end: number, before = 0): number {
  let hash = before;
  for (let at = start; at < end; at++) hash = step(hash, text.charCodeAt(at));
  return hash;
}

/** Stands for what follows a word where a name ends with it. */
export const NOTHING = 0x10000;
/** Stands for what follows a word and a gap: the end of a line, or a second blank. */
export const BLANK = GAP;

/** The hash of a word and the folded unit that follows it: behind the gap, if there is one. */
export function followedBy(hash: number, next: number): number {
  return Math.imul(hash ^ 0x165667b1, 0x01000193) ^ Math.imul(next + 1, 0x5bd1e995);
}
