/** From a name as a note writes it, brackets included, to the forms in which texts have it. */

import type { Term } from '../../glossary/term';

const BRACKET = / ?\(([^()]*)\)/;
const BRACKETS = / ?\(([^()]*)\)/g;
/** An abbreviation or a name, not a remark: `Amazon EC2`, `DLQ`, `A2A`, not `recommended`. */
const NAME = /^(?:Amazon |AWS )?[A-Za-z]*[A-Z0-9][\w@/. ]*$/;
/** A plural that is more than an ending. */
const CHANGING_PLURAL = /[b-df-hj-np-tv-xz]y$/;
const PLAIN_WORD = /^[A-Z][a-z]+$/;

/**
 * The forms of a name that `term` is written with, the best first.
 * - `Amazon Elastic Compute Cloud (Amazon EC2)`: two names; but of an alias like `애플리케이션 간(A2A)`, whose first part the term does not bear, only the whole and the abbreviation.
 * - `라이터(Writer) 엔드포인트`: as it stands, without the bracket, and with what is in it instead of what it explains.
 * - `bucket policy`: `bucket policies`, too. All other plurals are the reader's business.
 */
export function namesIn(written: string, term: Pick<Term, 'name' | 'aliases'>): readonly string[] {
  const names = withoutRemarks(written, term);
  const plurals = names.filter((name) => CHANGING_PLURAL.test(name)).map((name) => `${name.slice(0, -1)}ies`);
  return plurals.length > 0 ? [...names, ...plurals] : names;
}

function withoutRemarks(written: string, { name, aliases }: Pick<Term, 'name' | 'aliases'>): readonly string[] {
  const whole = written.trim();
  const bracket = whole.includes('(') ? BRACKET.exec(whole) : null;
  if (!bracket) return [whole];
  const [text, inside = ''] = bracket;
  const base = whole.replaceAll(BRACKETS, '').trim();
  // A gap stands for nothing, too: this is found as `라이터(Writer) 엔드포인트` and as `라이터 (Writer) 엔드포인트`.
  const spaced = whole.replaceAll(BRACKETS, ' ($1)');
  const rest = whole.slice(bracket.index + text.length);
  if (rest === '') {
    const abbreviation = NAME.test(inside) && !PLAIN_WORD.test(inside) ? [inside] : [];
    const isNamed = written === name.en || written === name.ko || aliases.includes(base);
    return [isNamed ? base : spaced, ...abbreviation];
  }
  // `별칭(Alias) 레코드` is also called `Alias 레코드`.
  const isTranslated = /^[가-힣 ]+$/.test(whole.slice(0, bracket.index)) && /^[A-Za-z][\w -]*$/.test(inside) && rest.startsWith(' ');
  return [spaced, base, ...(isTranslated ? [inside + rest.replaceAll(BRACKETS, '')] : [])];
}
