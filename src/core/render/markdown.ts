/** Markdown as VS Code's hovers render it: escaping of untrusted text, and how wide a text is on the screen. */

/** Makes every character of `text` literal: no emphasis, link, image, HTML, autolink, theme icon or line structure survives. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&$:@]/g, (character) => (character === '<' ? '&lt;' : character === '&' ? '&amp;' : `\\${character}`));
}

/** `text` in a code span that no backtick inside can end. */
export function codeSpan(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}

/** Inline Markdown whose links keep their words only. */
export function withoutLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** The text that a reader sees of inline Markdown: no marks, no link targets. */
export function plainText(markdown: string): string {
  return withoutLinks(markdown)
    .replace(/\*\*|`/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>$:@])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** Columns that `text` takes in a monospaced grid: 2 for East Asian wide characters, 1 for others (after Unicode's UAX #11). */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return columns;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** Lines that a paragraph of inline Markdown takes when wrapped at `width` columns; at least 1. Greedy, at spaces. */
export function linesOf(markdown: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of plainText(markdown).trim().split(/\s+/)) {
    const columns = columnsOf(word);
    if (used > 0 && used + 1 + columns > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + columns;
    // A word wider than the line is broken.
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}
