/** What stands before a name: numbers, bullets, pictographs. */

import { plain } from './inline';

const NUMBERING =
  /^(?:(?:section|chapter|part|day|week|lecture|module|unit|섹션|챕터|파트)\s*\d+(?:\.\d+)*\s*[:.)\-–—]\s*|제?\s*\d+\s*[장절강]\s*[:.)-]?\s*|\(?\d+(?:[.-]\d+)*[.)]\s*|\d+(?:\.\d+)+\s+|\[\d+\]\s*|(?:-\d+)+\.\s*|[①-⑳❶-❿]\s*|[IVX]{1,4}\.\s+|[A-Z]\.\s+|Q\d+\.\s*)/i;
/** What every numbered title begins with: no Hangul but these, no letters but before a number or a full stop. */
const MAY_BE_NUMBERED = /^(?:[^\p{L}]|[제섹챕파]|[A-Za-z]{1,7}[\s.]*\d|[A-Za-z]{1,4}\.)/u;
const LEADING_SIGNS = /^(?:[#>*•·▶▷►◆◇■□●○★☆✅✔☑➡→\-–—\s]|\p{Extended_Pictographic}|\uFE0F)+/u;

/** A title is read so far; a name never needs as much. */
const LONGEST = 300;
const LONGEST_LINK = 3000;

/** Takes numbering, bullets, pictographs and a trailing colon from a heading. */
export function stripNumbering(text: string): string {
  // A link may be long where its words are few.
  let rest = plain(text.slice(0, text.includes('](') ? LONGEST_LINK : LONGEST)).slice(0, LONGEST);
  for (let round = 0; round < 4 && MAY_BE_NUMBERED.test(rest); round += 1) {
    const next = rest.replace(LEADING_SIGNS, '').replace(NUMBERING, '');
    if (next === rest || next.trim() === '') break;
    rest = next;
  }
  if (!/[#:：)\s]$/.test(rest)) return rest;
  return rest
    .replace(/\s*#+$/, '')
    .replace(/\s*[:：]+$/, '')
    .replace(/\s*\(\s*\d+\s*[~/-]\s*\d+\s*\)$/, '')
    .trim();
}
