/** What a line of Markdown can be by its own shape, before its neighbours are looked at. */

import type { SourceLine } from '../source-lines';
import { isName } from '../words/names';

/** A bullet, or else a number, and what follows it. */
export const ITEM = /^(?:([-*+•·◦▪▸‣○●]|ㄴ>?|└─?|↳)|(\d{1,3})[.)])(?:\s+|(?<=[ㄴ└↳•·])(?=\S))(.*)$/u;
/** The mark that opens or closes a block of code. */
export const FENCE = /^(`{3,}|~{3,})/;
/** `[그림 3]`, `Figure 3.` */
export const CAPTION = /^\[?\s*(?:그림|사진|표|fig(?:ure)?|image|table)\.?\s*\d*\s*[\].:]*\s*$/i;
/** Headings of plain text: `■ 스토리지`, `[스토리지]` alone on a line. */
const SIGN_HEADING = /^(?:[■□▶▷◆◇★☆▣◈❖]\s*([^■□▶▷◆◇★☆▣◈❖].*)|[[【《]([^\]】》[]{1,60})[\]】》])$/u;
/** A line that is all bold names what stands under it. */
const BOLD_HEADING = /^(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*[:：]?$|^(?:\*\*|__)([^*_]+)[:：](?:\*\*|__)$/;
/** `- [Storage](#storage)`: a line of a table of contents. */
export const ANCHOR = /^\[[^\]]*\]\(#[^)]*\)$/;
/** `#aws #security` */
export const TAGS = /^#[^\s#]+(?:\s+#[^\s#]+)+$/;
/** `## 320 VPC Peering`: headings that carry the number of a lesson, without a full stop. */
const LESSON = /^(#{1,6}\s+)\d{1,3}\s+(?=\p{L})/u;
/** Headings so numbered make it a habit; one or two are names (`404 Not Found`). */
const LESSONS = 4;
/** `<h2>Storage</h2>` */
const HTML_HEADING = /^<h([1-6])\b[^>]*>(.+?)<\/h\1>$/i;
const HEADING = /^(#{1,6})(?:\s+|(?=[^\s#\d!]))(.+)$/;

interface MarkedHeading {
  readonly text: string;
  /** 1 is the highest. */
  readonly level: number;
}

/** `## Storage`, `<h2>Storage</h2>`. */
export function readMarkedHeading(text: string): MarkedHeading | undefined {
  const match = HEADING.exec(text);
  if (match) return { text: match[2] ?? '', level: match[1]?.length ?? 1 };
  const html = text.startsWith('<h') ? HTML_HEADING.exec(text) : null;
  return html ? { text: html[2] ?? '', level: Number(html[1]) } : undefined;
}

/** The words of `■ 스토리지` or `[스토리지]`. */
export function readSignHeading(text: string): string | undefined {
  const match = SIGN_HEADING.exec(text);
  return match?.[1] ?? match?.[2];
}

/** The words of a line that is all bold. */
export function readBoldHeading(text: string): string | undefined {
  const match = BOLD_HEADING.exec(text);
  return match?.[1] ?? match?.[2];
}

/** Whether the file has a heading that is marked as one. */
export function hasMarkedHeadings(lines: readonly SourceLine[]): boolean {
  return lines.some(({ text }) => HEADING.test(text) || /^={3,}$/.test(text));
}

/** Whether the headings of a file carry the numbers of lessons. */
export function numbersLessons(lines: readonly SourceLine[]): boolean {
  return lines.filter(({ text }) => LESSON.test(text)).length >= LESSONS;
}

/** A heading without the number of its lesson. */
export function withoutLesson(text: string): string {
  return text.replace(LESSON, '$1');
}

/** Among marked headings a bare line over a list is a label, unless it brings its abbreviation or has a product's name: `Customer Gateway (CGW)`. */
export function namesList(text: string): boolean {
  return (
    isName(text, true) && (/^[A-Z][\w-]*(?: [A-Z][\w-]*)+ \([A-Z][A-Z0-9]+\)$/.test(text) || /^(?:AWS|Amazon)(?: [A-Z][\w-]*)+$/.test(text))
  );
}

/** The text without the marks of a quotation or a call-out. */
export function unquote(text: string): string {
  if (!text.startsWith('>')) return text;
  return text
    .replace(/^(?:>\s?)+/, '')
    .replace(/^\[!\w+\][+-]?\s*/, '')
    .trim();
}
