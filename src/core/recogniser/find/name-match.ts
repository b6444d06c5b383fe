/** Compares one name with the units of a text at one place; an end of line stands behind these, too. */

import { classOf, DIGIT, fold, GAP, HANGUL, LINE_END, LOWER, UPPER } from './characters';

/** The name does not stand here. */
export const NO_MATCH = -1;
/** A line ends between two words of the name: the others may stand in the next line. */
export const LINE_ENDS = -2;

/** Where the last comparison that did not come to the end of its name failed: so many units of the name stand in the text, and then comes this unit, folded. */
export const failure = { fits: 0, unit: 0 };

/**
 * Where `name` ends that begins at `start`; `NO_MATCH` or `LINE_ENDS` if it does not, and then `failure` tells more. `name` is folded, its gaps single blanks. A gap may be a blank
 * or three, `-`, `_`, or nothing where letters meet that tell where the words do: `AutoScaling`, `가용영역`.
 */
export function matchEnd(name: string, units: Uint16Array, start: number): number {
  let at = start;
  for (let place = 0; place < name.length; place++) {
    const wanted = name.charCodeAt(place);
    const code = units[at] as number;
    if (fold(code) === wanted) {
      if (wanted !== GAP) {
        at += 1;
        continue;
      }
      at = gapEnd(units, at);
      // The line may end here, with a `-` or a blank.
      if (endsLine(units[at] as number)) return fail(LINE_ENDS, place, code);
    } else {
      if (wanted !== GAP) return fail(NO_MATCH, place, code);
      if (endsLine(code)) return fail(LINE_ENDS, place, code);
      if (!joins(units[at - 1] as number, code)) return fail(NO_MATCH, place, code);
    }
  }
  return at;
}

function fail(how: number, fits: number, code: number): number {
  failure.fits = fits;
  failure.unit = fold(code);
  return how;
}

/** Whether two words of a name may meet here without anything between them: `AutoScaling`, `Route53`, `가용영역`, `Auto Scaling그룹`. */
function joins(left: number, right: number): boolean {
  const a = classOf(left);
  const b = classOf(right);
  return (a === LOWER && b === UPPER) || (a === UPPER && b === UPPER) || (a === DIGIT) !== (b === DIGIT) || a === HANGUL || b === HANGUL;
}

/** Behind the gap at `at`: one `-` or `_`, or some blanks; not more, so that a column of a table is no gap. */
export function gapEnd(units: Uint16Array, at: number): number {
  const code = units[at] as number;
  if (code !== 32 && code !== 9) return at + 1;
  let end = at + 1;
  while (end - at < 3 && ((units[end] as number) === 32 || (units[end] as number) === 9)) end += 1;
  return end;
}

export function endsLine(code: number): boolean {
  return code === LINE_END || code === 13;
}
