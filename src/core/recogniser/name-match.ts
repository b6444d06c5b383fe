/** Compares one name with the text at one place. */

import { classOf, DIGIT, fold, GAP, HANGUL, LOWER, UPPER } from './characters';

/**
 * Where `name` ends that begins at `start`, or a negative number if it does not stand there: `fitsOf` and `isCutOff` tell more of that. `name` is folded, its gaps single blanks.
 * A gap may be a blank or three, `-`, `_`, or nothing where letters meet that tell where the words do: `AutoScaling`, `가용영역`.
 */
export function matchEnd(name: string, text: string, start: number): number {
  let at = start;
  for (let place = 0; place < name.length; place++) {
    const wanted = name.charCodeAt(place);
    const code = text.charCodeAt(at);
    if (fold(code) === wanted) {
      if (wanted !== GAP) {
        at += 1;
        continue;
      }
      at = gapEnd(text, at);
      // The line may end here, with a `-` or a blank.
      if (endsLine(text.charCodeAt(at))) return cutOffAt(place);
    } else {
      if (wanted !== GAP) return failedAt(place);
      if (endsLine(code)) return cutOffAt(place);
      if (!joins(text.charCodeAt(at - 1), code)) return failedAt(place);
    }
  }
  return at;
}

function failedAt(place: number): number {
  return ~(2 * place);
}

function cutOffAt(place: number): number {
  return ~(2 * place + 1);
}

/** How many units of the name stand in the text, of a negative result of `matchEnd`: a name that has more than these in common with it does not stand there either. */
export function fitsOf(result: number): number {
  return ~result >> 1;
}

/** Whether a line ends between two words of the name, of a negative result of `matchEnd`: the others may stand in the next line. */
export function isCutOff(result: number): boolean {
  return (~result & 1) === 1;
}

/** Whether two words of a name may meet here without anything between them: `AutoScaling`, `Route53`, `가용영역`, `Auto Scaling그룹`. */
function joins(left: number, right: number): boolean {
  const a = classOf(left);
  const b = classOf(right);
  return (a === LOWER && b === UPPER) || (a === UPPER && b === UPPER) || (a === DIGIT) !== (b === DIGIT) || a === HANGUL || b === HANGUL;
}

/** Behind the gap at `at`: one `-` or `_`, or some blanks; not more, so that a column of a table is no gap. */
export function gapEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 32 && code !== 9) return at + 1;
  let end = at + 1;
  while (end - at < 3 && (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9)) end += 1;
  return end;
}

export function endsLine(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code);
}
