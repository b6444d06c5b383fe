/** The marked parts of a text (`**…**`): what must be remembered, and what gives an old fact away. */

export const MARK = /\*\*(?!\s)(.+?)(?<!\s)\*\*/g;

/** The marked parts in order, without their asterisks. */
export function marksIn(text: string): string[] {
  return [...text.matchAll(MARK)].map((match) => match[1] ?? '');
}

/** The text as it reads, nothing in it marked. */
export function withoutMarks(text: string): string {
  return text.replaceAll('**', '');
}
