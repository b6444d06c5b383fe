/** Inline Markdown and HTML of other people's notes, reduced to what is shown. User text never becomes markup again unless the renderer says so. */

/*
 * Every repetition below has a bound, so that a line of opening brackets costs no more than any other: what is longer is no link and no emphasis.
 */

/** The text without images, tags, Liquid and comments; links keep their words. Emphasis stays. */
export function stripMarkup(text: string): string {
  if (!/[[<{!&\\]/.test(text)) return text;
  return text
    .replace(/!\[\[[^\]]{0,300}\]\]/g, ' ')
    .replace(/!\[[^\]]{0,300}\](?:\([^)]{0,500}\)?|\[[^\]]{0,300}\])?/g, ' ')
    .replace(/\[\[([^\][|#]{0,300})(?:#[^\][|]{0,200})?(?:\|([^\][]{0,300}))?\]\]/g, (_, page: string, shown?: string) => shown ?? page)
    .replace(
      /\[([^\][]{0,300}(?:\[[^\][]{0,100}\][^\][]{0,100}){0,4})\](?:\([^()]{0,2000}(?:\([^()]{0,200}\)[^()]{0,200}){0,4}\)|\[[^\][]{0,200}\])/g,
      '$1',
    )
    .replace(/\{\{[^{}]{0,200}\}\}(?:\{[^{}]{0,200}\})?|\{%[^%{]{0,200}%\}|\{:[^{}]{0,200}\}/g, ' ')
    .replace(/<!--.*?(?:-->|$)/g, ' ')
    .replace(/<figcaption>.*?(?:<\/figcaption>|$)/g, ' ')
    .replace(/<\/?(?:[a-z][a-z0-9-]*)(?:\s[^<>]*)?\/?>|<\/?[a-z][a-z0-9-]*\s[^<>]*$/gi, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>&])/g, '$1')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

/** The words alone: emphasis and code marks taken away as well. */
export function plain(text: string): string {
  if (!/[*_`~=[<{!&\\]/.test(text)) return text.trim();
  return stripMarkup(text)
    .replace(/(\*\*|__)(?=\S)(.{0,400}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]{0,400}\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]{0,400}\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~(.{0,400}?)~~/g, '$1')
    .replace(/==(?=\S)(.{0,400}?\S)==/g, '$1')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/^\*\*|\*\*$/g, '')
    .trim();
}

/** A line that begins in bold. */
export interface BoldLead {
  readonly bold: string;
  readonly rest: string;
}

/** `**Term** rest`; also bold code, and a bold that is never closed before a colon. `undefined` for a text that begins otherwise. */
export function readBoldLead(text: string): BoldLead | undefined {
  const match = /^(?:\*\*|__)\s*(.+?)\s*(?:\*\*|__)(?!\*)([\s\S]*)$/.exec(text);
  if (!match) return undefined;
  return { bold: match[1] ?? '', rest: match[2] ?? '' };
}
