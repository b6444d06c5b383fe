import { type Dialect, shareOf } from './dialect';
import { harvest } from './harvest';
import { readMarkdown } from './markdown';
import { createNode, type OutlineNode } from './outline';
import type { SourceLine } from './source-lines';

/** `front::back`, as spaced-repetition tools write a card on one line; `:::` asks both ways. Not `AWS::S3::Bucket`, not `std::string`. */
const CARD = /^(?:[-*+]\s+)?(.{2,300}?)(?<![:\w]):::?(?![:\w]|\s*$)\s*(.+)$|^(?:[-*+]\s+)?(.{2,300}?[^:A-Z\s]):::?([^:\s].*)$/;
const QUESTION = /^(?:[-*+]\s+)?(?:\*\*)?(?:Q|질문|문제)\s*\d*\s*[.:)](?:\*\*)?\s*(.+)$/i;
const ANSWER = /^(?:[-*+]\s+)?(?:\*\*)?(?:A|답|정답)\s*[.:)](?:\*\*)?\s*(.+)$/i;
const CLOZE = /==\S(?:.*?\S)?==|\{\{c\d+::/;

/** Notes for spaced repetition: `Q::A` on a line, `Q:` and `A:` under each other, `==cloze==` in the text. */
export const flashcards: Dialect = {
  id: 'flashcards',
  weigh(document) {
    const cards = shareOf(document, (text) => CARD.test(text) || CLOZE.test(text) || QUESTION.test(text));
    return cards > 0.15 ? Math.min(0.75, 0.45 + cards) : 0;
  },
  read(document) {
    return { entries: harvest(readMarkdown(pairUp(document.lines), { ownLine: readCard }), document, 'flashcards'), problems: [] };
  },
};

/** The question node of a card line; `undefined` for any other line. */
export function readCard({ text, number, indent }: SourceLine): OutlineNode | undefined {
  const inline = /^(?:[-*+]\s+)?Q[.:)]\s*(.+?\?)\s*A[.:)]\s*(.+)$/i.exec(text);
  const card = inline ?? CARD.exec(text);
  if (!card || /`[^`]*::[^`]*`/.test(text)) return undefined;
  const ask = card[1] ?? card[3] ?? '';
  const answer = card[2] ?? card[4] ?? '';
  return createNode('question', ask, number, indent, { answer });
}

/** Puts an answer that stands on the next line (or after a lone `?`) behind its question, as one card line. */
function pairUp(lines: readonly SourceLine[]): SourceLine[] {
  const paired: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const question = QUESTION.exec(line.text);
    const next = lines[at + 1];
    const answer = question && !ANSWER.test(line.text) ? ANSWER.exec(next?.text ?? '') : null;
    if (question && answer) {
      paired.push({ ...line, text: `${question[1]} :: ${answer[1]}` });
      at += 1;
    } else if (line.text !== '' && next?.text === '?' && lines[at + 2]?.text) {
      paired.push({ ...line, text: `${line.text} :: ${lines[at + 2]?.text}` });
      at += 2;
    } else {
      paired.push(line);
    }
  }
  return paired;
}
