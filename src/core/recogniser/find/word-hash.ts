/** The hash by which words are told apart before anything is compared. */

import { GAP } from './characters';

/** What a word may be that the filter lets pass: one that may stand alone. */
export const WHOLE = 1;
/** A word that is one only where a capital follows: the `Cloud` of `CloudFront`. */
export const CUT = 16;

/** Small for a letter, the same for a digit. */
const SMALL = 0x20;
/** So many units at either end of a word count. */
const REACH = 4;

/**
 * The hash of the Latin letters and digits from `start` to `end`, whatever their case: of the first four, the last four and how many there are, so that a long word takes no longer
 * than a short one. A sum of products with odd numbers (Lemire and Kaser, "Strongly universal string hashing is fast", 2014). `word-scan.wat` has the same.
 */
export function hashOf(units: Uint16Array, start: number, end: number): number {
  const length = end - start;
  const known = Math.min(length, REACH);
  // A shorter word is at the high end of its first four, and at the low end of its last four.
  const first = start + known - REACH;
  const last = end - known;
  const sum =
    Math.imul(pair(units, first, start, end), 0x9e3779b1) +
    Math.imul(pair(units, first + 2, start, end), 0x85ebca77) +
    Math.imul(pair(units, last, start, end), 0xc2b2ae3d) +
    Math.imul(pair(units, last + 2, start, end), 0x27d4eb2f) +
    Math.imul(length, 0x165667b1);
  return (sum ^ ((sum | 0) >>> 15)) | 0;
}

/** The units at `at` and behind it as one number; 0 for what is no part of the word. */
function pair(units: Uint16Array, at: number, start: number, end: number): number {
  const low = at >= start && at < end ? (units[at] as number) | SMALL : 0;
  const high = at + 1 >= start && at + 1 < end ? (units[at + 1] as number) | SMALL : 0;
  return low | (high << 16);
}

/** Stands for what follows a word where a name ends with it. */
export const NOTHING = 0x10000;
/** Stands for what follows a word and a gap: the end of a line, or a second blank. */
export const BLANK = GAP;

/** The hash of a word and the folded unit that follows it: behind the gap, if there is one. */
export function followedBy(hash: number, next: number): number {
  return Math.imul(hash ^ 0x165667b1, 0x01000193) ^ Math.imul(next + 1, 0x5bd1e995);
}
