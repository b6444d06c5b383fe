/** The marked parts of a fact (`**…**`): what must be remembered, and what a cloze question hides. */

import { BLANK } from './blanks';

const MARK = /\*\*(?!\s)(.+?)(?<!\s)\*\*/g;

/** The marked parts in order, without their asterisks. */
export function marksIn(text: string): string[] {
  return [...text.matchAll(MARK)].map((match) => match[1] ?? '');
}

/** `text` with its `index`-th mark, and whatever else repeats it, hidden; other marks lose their asterisks, which would only draw the eye. */
export function hideMark(text: string, index: number): string {
  const hidden = marksIn(text)[index];
  if (hidden === undefined) return text;
  let at = -1;
  const blanked = text.replace(MARK, (_, mark: string) => {
    at += 1;
    return at === index ? BLANK : mark;
  });
  if (hidden.length < 2 || !blanked.toLowerCase().includes(hidden.toLowerCase())) return blanked;
  return blanked.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(hidden)}(?![\\p{Script=Latin}\\p{N}])`, 'giu'), BLANK);
}

export function withoutMarks(text: string): string {
  return text.replaceAll('**', '');
}

/** Inline Markdown without link targets: an address would name what is asked for. */
export function withoutLinks(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
