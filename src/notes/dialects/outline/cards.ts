/** Cards for spaced repetition, as several tools write them: `front::back`, `Q:` over `A:`, front over `?` over back. */

import type { SourceLine } from '../source-lines';
import { createNode, type OutlineNode } from './outline';

const QUESTION = /^(?:[-*+]\s+)?(?:\*\*)?(?:Q|질문|문제)\s*\d*\s*[.:)](?:\*\*)?\s*(\S.*)$/i;
const ANSWER = /^(?:[-*+]\s+)?(?:\*\*)?(?:A|답|정답)\s*[.:)](?:\*\*)?\s*(\S.*)$/i;
const INLINE = /^(?:[-*+]\s+)?Q[.:)]\s*(.+?\?)\s*A[.:)]\s*(.+)$/i;
const CARD = /^(?:[-*+]\s+)?([^:].{1,300}?):::?(?!:)\s*(\S.*)$/;
/** What code writes with two colons: CloudFormation types, C++ and Ruby names, pseudo-elements, IPv6. */
const CODE =
  /\b(?:AWS|Alexa|Custom|std|boost)::|::\w+::|`[^`]*::[^`]*`|\b\w+::\w+\(|\b[0-9a-f]{1,4}(?::[0-9a-f]{1,4})+::|::[0-9a-f]{1,4}:|\s::\w+|::(?:before|after)\b/;

/** Whether a line is a card, or begins one. */
export function isCard(text: string): boolean {
  return QUESTION.test(text) || INLINE.test(text) || (text.includes('::') && CARD.test(text) && !CODE.test(text));
}

/** The question node of a card on one line; `undefined` for any other line. */
export function readCard({ text, number, indent }: Pick<SourceLine, 'text' | 'number' | 'indent'>): OutlineNode | undefined {
  const card = INLINE.exec(text) ?? (text.includes('::') && !CODE.test(text) ? CARD.exec(text) : null);
  return card ? createNode('question', card[1] ?? '', number, indent, { answer: card[2] ?? '' }) : undefined;
}

/** The question node of a card whose back stands on one of the next two lines, and how many lines it takes. */
export function readCardOver(lines: readonly SourceLine[], at: number): { node: OutlineNode; lines: number } | undefined {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line?.text || !next?.text) return undefined;
  const back = lines[at + 2]?.text;
  if (/^\?{1,2}$/.test(next.text) && back)
    return { node: createNode('question', line.text, line.number, line.indent, { answer: back }), lines: 3 };
  const question = QUESTION.exec(line.text);
  const answer = question && ANSWER.exec(next.text);
  return answer
    ? { node: createNode('question', question[1] ?? '', line.number, line.indent, { answer: answer[1] ?? '' }), lines: 2 }
    : undefined;
}
