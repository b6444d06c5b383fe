import { type Dialect, shareOf } from './dialect';
import { harvest } from './harvest/harvest';
import { readMarkdown } from './outline/markdown';

const NUMBERED = /^#{1,6}\s+(?:\d+(?:\.\d+)*[.)]?\s|\(\d+\))/;

/** Lecture notes under headings that carry a dotted number: `### 2.4.1. S3 스토리지 클래스`. */
export const numberedHeadings: Dialect = {
  id: 'numbered-headings',
  weigh(document) {
    const headings = document.lines.filter(({ text }) => /^#{1,6}\s/.test(text));
    const numbered = headings.filter(({ text }) => NUMBERED.test(text)).length;
    return headings.length >= 3 && numbered / headings.length > 0.5 ? 0.6 + shareOf(document, (text) => NUMBERED.test(text)) : 0;
  },
  read(document) {
    return { entries: harvest(readMarkdown(document.lines), document, 'numbered-headings'), problems: [] };
  },
};
