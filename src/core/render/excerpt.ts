/** So much of a line is kept before the mention, and of the line in all, in UTF-16 units. */
const BEFORE = 40;
const LONGEST = 160;

export interface Excerpt {
  readonly text: string;
  /** Where in `text` the mention stands. */
  readonly start: number;
  readonly end: number;
}

/** The part of a line around a mention that can be read at a glance: without its indent, blanks as spaces. */
export function excerptOf(line: string, start: number, end: number): Excerpt {
  const indent = Math.min(line.length - line.trimStart().length, start);
  const cut = start - indent > BEFORE;
  const from = cut ? charBoundary(line, start - BEFORE) : indent;
  const lead = cut ? '…' : '';
  const to = charBoundary(line, Math.max(end, from + LONGEST));
  const text = (lead + line.slice(from, to).replace(/\s/g, ' ')).trimEnd();
  const shift = lead.length - from;
  return { text, start: start + shift, end: Math.min(end + shift, text.length) };
}

/** Never between the two units of one character. */
function charBoundary(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : Math.min(at, line.length);
}
