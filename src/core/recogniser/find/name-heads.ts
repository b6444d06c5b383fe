/** What the first letters of names and words are told apart by, before anything is hashed. */

import { fold, GAP } from './characters';
import { endsLine, gapEnd } from './name-match';
import { BLANK } from './word-hash';

/** `AWS`, whose runs of capitals go on with another name. */
export function startsWithAws(units: Uint16Array, at: number): boolean {
  return units[at] === 65 && units[at + 1] === 87 && units[at + 2] === 83;
}

/** A number below 2^14 for the letter at `start` and the next one of the line, `BLANK` if there is none. `word-scan.wat` has the same. */
export function headOf(units: Uint16Array, start: number, next = nextLetter(units, start + 1)): number {
  return (Math.imul(units[start] as number, 31) ^ next) & 0x3fff;
}

/** The folded letter at `at` or behind the gap there; `BLANK` where the line ends. */
function nextLetter(units: Uint16Array, at: number): number {
  const code = units[fold(units[at] as number) === GAP ? gapEnd(units, at) : at] as number;
  return endsLine(code) ? BLANK : fold(code);
}

/** A number below 1,024 for two letters, whatever their case. */
export function pairOf(units: Uint16Array, at: number): number {
  return (((units[at] as number) & 31) << 5) | ((units[at + 1] as number) & 31);
}
