import type { Dialect } from './dialect';
import { harvest } from './harvest/harvest';
import { readMarkdown } from './outline/markdown';

/** Markdown definition lists: a term, and under it lines that begin `: `. */
export const definitionList: Dialect = {
  id: 'definition-list',
  weigh({ lines }) {
    let found = 0;
    for (let at = 1; at < Math.min(lines.length, 2000); at += 1) {
      if (/^:\s+\S/.test(lines[at]?.text ?? '')) found += 1;
    }
    return found >= 2 ? Math.min(0.65, 0.4 + (found / Math.min(lines.length, 2000)) * 2) : 0;
  },
  read(document) {
    return { entries: harvest(readMarkdown(document.lines), document, 'definition-list'), problems: [] };
  },
};
