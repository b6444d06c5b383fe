/** What must be the same in both languages of a text, and what a text must not hold. */

import { withoutMarks } from '../core/glossary/marks';

/** A number that stands by itself: not the 3 of `S3` or `gp3`, nor the parts of `10.0.0.0/8` one by one. */
const NUMBER = /(?<![\p{L}\p{N}_.\-/:])\d[\d,]*(?:\.\d+)*(?:[-/:]\d[\d.]*)*(?![\p{Script=Latin}_]*\d)/gu;
const CODE = /`([^`]+)`/g;
const LINK = /\]\(([^)\s]+)\)/g;

/** The different numbers in prose, sorted, without the commas of thousands; those in code spans and link targets do not count. */
export function numbersIn(text: string): string[] {
  const plain = withoutMarks(text.replace(CODE, ' ').replace(LINK, ']'));
  return unique((plain.match(NUMBER) ?? []).map((number) => number.replaceAll(',', '').replace(/[.,]$/, '')));
}

/** The different code spans, sorted, without their backticks. */
export function codeSpansIn(text: string): string[] {
  return unique(all(CODE, text));
}

/** The different link targets, sorted. */
export function linksIn(text: string): string[] {
  return unique(all(LINK, text));
}

/**
 * Asterisks that CommonMark would show as they are, with what stands around them: an opening pair needs a letter behind it or a space or sign before it,
 * a closing pair the reverse (CommonMark 0.31.2, 6.2, left- and right-flanking delimiter runs). Korean particles often break this: `**99%**의`.
 */
export function brokenMarksIn(text: string): string[] {
  // Asterisks in code are code; its backticks are signs like others.
  const plain = text.replace(CODE, (code) => `\`${'x'.repeat(code.length - 2)}\``);
  const broken: string[] = [];
  let opens = true;
  for (const { index } of plain.matchAll(/\*\*/g)) {
    const before = plain[index - 1] ?? ' ';
    const after = plain[index + 2] ?? ' ';
    const flanks = opens ? flanksLeft(before, after) : flanksLeft(after, before);
    if (!flanks) broken.push(plain.slice(Math.max(0, index - 8), index + 10));
    opens = !opens;
  }
  if (!opens) broken.push(text.slice(-16));
  return broken;
}

/** Whether asterisks between `outside` and `inside` belong to what is inside. */
function flanksLeft(outside: string, inside: string): boolean {
  if (/\s/.test(inside)) return false;
  return !/[\p{P}\p{S}]/u.test(inside) || /[\s\p{P}\p{S}]/u.test(outside);
}

/** Whether an HTML tag or comment stands outside code spans. */
export function hasHtml(text: string): boolean {
  return /<\/?[a-z][^>]*>|<!--/i.test(text.replace(CODE, ' '));
}

function all(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function unique(values: string[]): string[] {
  return [...new Set(values)].sort();
}
