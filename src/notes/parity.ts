/** What must be the same in both languages of a text, and what a text must not hold. */

/** A number that stands by itself: not the 3 of `S3` or `gp3`, nor the parts of `10.0.0.0/8` one by one. */
const NUMBER = /(?<![\p{L}\p{N}_.\-/:])\d[\d,]*(?:\.\d+)*(?:[-/:]\d[\d.]*)*(?![\p{Script=Latin}_]*\d)/gu;
const CODE = /`([^`]+)`/g;
const LINK = /\]\(([^)\s]+)\)/g;
const MARK = /\*\*(?!\s)(.+?)(?<!\s)\*\*/g;

export function numbersIn(text: string): string[] {
  const plain = text.replace(CODE, ' ').replace(LINK, ']').replaceAll('**', '');
  return unique((plain.match(NUMBER) ?? []).map((number) => number.replaceAll(',', '').replace(/[.,]$/, '')));
}

export function codeSpansIn(text: string): string[] {
  return unique(all(CODE, text));
}

export function linksIn(text: string): string[] {
  return unique(all(LINK, text));
}

/** The marked parts, in order, without their asterisks. */
export function marksIn(text: string): string[] {
  return all(MARK, text);
}

export function hasHtml(text: string): boolean {
  return /<\/?[a-z][^>]*>|<!--/i.test(text.replace(CODE, ' '));
}

function all(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function unique(values: string[]): string[] {
  return [...new Set(values)].sort();
}
