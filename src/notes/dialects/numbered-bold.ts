import { type Dialect, shareOf } from './dialect';
import { harvest } from './harvest/harvest';
import { readMarkdown } from './outline/markdown';
import { createNode, type OutlineNode } from './outline/outline';

const ENTRY = /^(?:\*\*\s*)?\(\d{1,3}\)\s*(?:\*\*)?\s*(.*)$/;
const SUBJECT = /^[^*]{1,40}\*\*([^*]+)\*\*(?: ?(?:서비스|기능|방식|모델))? ?(?:은|는|에는) /;
const LEVEL = 5;

/** Blog posts whose paragraphs begin `**(1)** **Term** 는 …`, under headings that only group them. */
export const numberedBold: Dialect = {
  id: 'numbered-bold',
  weigh(document) {
    const found = document.lines.filter(({ text }) => ENTRY.test(text)).length;
    return found >= 2 ? Math.min(0.9, 0.5 + shareOf(document, (text) => ENTRY.test(text)) * 5) : 0;
  },
  read(document) {
    return {
      entries: harvest(readMarkdown(document.lines, { paragraphHeading: readNumberedBold }), document, 'numbered-bold'),
      problems: [],
    };
  },
};

/** The heading that an entry's first line stands for, and the line without its number; `undefined` for other lines. */
function readNumberedBold(text: string, line: number): { heading: OutlineNode; text: string } | undefined {
  const match = ENTRY.exec(text);
  if (!match) return undefined;
  const rest = match[1] ?? '';
  const lead = /^\*\*\s*([^*]+?)\s*\*\*(.*)$/.exec(rest);
  // "대표적인 **Serverless** 서비스는 …": the term is the subject, but not the first word.
  const subject = lead ? null : SUBJECT.exec(rest);
  if (subject) return { heading: createNode('heading', subject[1] ?? '', line, LEVEL, { named: true }), text: rest };
  // A bold that closes a remark, or comes only later in the sentence, names nothing.
  const named = lead !== null && !/[!?.]$/.test(lead[1] ?? '') && (lead[2] ?? '').trim() !== '';
  return { heading: createNode('heading', named ? (lead[1] ?? '') : rest, line, LEVEL, named ? { named } : {}), text: rest };
}
