/** `term : definition` and its kin. */

/** How far in a line to look for the mark between a term and its definition. */
const REACH = 120;

/** A term and what is said of it, and the mark between. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly mark: ':' | '-' | '->' | '=' | '/' | ',';
}

/** Splits `term : definition` and its kin at the first mark of `marks` that stands outside brackets and code; `undefined` if there is none. */
export function splitPair(text: string, marks: readonly Pair['mark'][]): Pair | undefined {
  const head = text.length > REACH ? text.slice(0, REACH) : text;
  if (!marks.some((mark) => SIGNS[mark].test(head))) return undefined;
  let depth = /^[([]/.test(text) ? 1 : 0;
  let code = text.startsWith('`');
  const end = Math.min(text.length, REACH);
  for (let at = 1; at < end; at += 1) {
    const here = text[at] ?? '';
    if (here === '`') code = !code;
    else if (code) continue;
    else if (here === '(' || here === '[') depth += 1;
    else if (here === ')' || here === ']') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    for (const mark of marks) {
      const length = markAt(text, at, mark);
      if (length === 0) continue;
      const left = text.slice(0, at).trim();
      const right = text.slice(at + length).trim();
      return left && right ? { left, right, mark } : undefined;
    }
  }
  return undefined;
}

/** What a text must have before it is worth looking at its every character. */
const SIGNS: Readonly<Record<Pair['mark'], RegExp>> = {
  ':': /[:：]/,
  '-': / [-–—]|—/,
  '->': /->|=>|→|⇒/,
  '=': / = /,
  '/': / \/ /,
  ',': /, /,
};

/** Length of `mark` at `at`, 0 where it is not there as a mark: `10:30`, `a-b`, `https://` and `::` are none. */
function markAt(text: string, at: number, mark: Pair['mark']): number {
  const here = text[at] ?? '';
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  const spaced = before === ' ';
  switch (mark) {
    case ':':
      if (here !== ':' && here !== '：') return 0;
      if (after === ':' || before === ':' || (after === '/' && text[at + 2] === '/')) return 0;
      return here === '：' ||
        after === ' ' ||
        after === '' ||
        after === '\t' ||
        (before === '*' && after === '*') ||
        (spaced && after !== ')')
        ? 1
        : 0;
    case '-':
      return spaced && after === ' ' && /[-–—]/.test(here)
        ? 1
        : here === '—' && /\S/.test(after)
          ? 1
          : spaced && here === '-' && after === '-' && text[at + 2] === ' '
            ? 2
            : 0;
    case '->':
      return (here === '-' && after === '>') || (here === '=' && after === '>') ? 2 : here === '→' || here === '⇒' ? 1 : 0;
    case '=':
      return spaced && here === '=' && after === ' ' ? 1 : 0;
    case '/':
      return spaced && here === '/' && after === ' ' ? 1 : 0;
    case ',':
      return here === ',' && after === ' ' ? 1 : 0;
  }
}
