/** Where the words of a name begin, and where words end inside identifiers: `create|S3|Bucket|If|Missing`, `SQS|Queue`, `ALB|s`. */

import { classOf, DIGIT, fold, GAP, LOWER, OTHER, UPPER } from './characters';

/** Behind the small letters and digits from `start` on. */
export function smallEnd(units: Uint16Array, start: number): number {
  let at = start;
  while (isSmall(units[at] as number)) at += 1;
  return at;
}

/** Where a word ends that begins with a capital: `Bucket|If`, `S3|Bucket`, `EC2|Instance`, `ALBs`. */
export function capitalEnd(units: Uint16Array, start: number): number {
  let at = start + 1;
  if (classOf(units[at] as number) !== UPPER) return smallEnd(units, at);
  let last = UPPER;
  for (let next = UPPER; next === UPPER || next === DIGIT; next = classOf(units[at] as number)) {
    last = next;
    at += 1;
  }
  return last === UPPER && startsNextWord(units, at) ? at - 1 : at;
}

/** Whether the last capital of a run that ends before `at` begins the next word: `SQSQueue`. The small `s` of `ALBs` is a plural's. */
function startsNextWord(units: Uint16Array, at: number): boolean {
  return (
    isLower(units[at] as number) &&
    classOf(units[at - 1] as number) === UPPER &&
    !((units[at] as number) === 115 && classOf(units[at + 1] as number) !== LOWER)
  );
}

function isLower(code: number): boolean {
  return code > 96 && code < 123;
}

function isSmall(code: number): boolean {
  return isLower(code) || (code > 47 && code < 58);
}

/** Behind the gap between two words of a name, which can be ` - `. */
export function nextWord(name: Uint16Array, start: number): number {
  let at = start;
  while (fold(name[at] as number) === GAP) at += 1;
  return at;
}

/** How many signs a name begins with that are not compared. */
export function leadLength(name: string): number {
  let at = 0;
  while (at < name.length && classOf(name.charCodeAt(at)) === OTHER) at += 1;
  return at;
}
