import { type Dialect, shareOf } from './dialect';
import { harvest } from './harvest/harvest';
import { readMarkdown } from './outline/markdown';

/** Markdown that is mostly tables with a column of terms and one of definitions. */
export const table: Dialect = {
  id: 'table',
  weigh(document) {
    const rows = shareOf(document, (text) => /^\|.*\|/.test(text));
    return rows > 0.4 ? Math.min(0.8, 0.3 + rows / 2) : 0;
  },
  read(document) {
    return { entries: harvest(readMarkdown(document.lines), document, 'table'), problems: [] };
  },
};
