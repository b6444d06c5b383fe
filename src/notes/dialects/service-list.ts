import { type Dialect, shareOf } from './dialect';
import { harvest } from './harvest/harvest';
import { readMarkdown } from './outline/markdown';

/** A heading a service, with bullets or paragraphs under it: the commonest form, and what any Markdown is read as. */
export const serviceList: Dialect = {
  id: 'service-list',
  weigh(document) {
    const headings = shareOf(document, (text) => /^#{1,6}\s*\S/.test(text));
    const items = shareOf(document, (text) => /^(?:[-*+•]|\d{1,3}[.)])\s/.test(text));
    return headings > 0 ? 0.35 + Math.min(0.1, headings) + Math.min(0.05, items) : document.extension === 'md' ? 0.1 : 0;
  },
  read(document) {
    return { entries: harvest(readMarkdown(document.lines), document, 'service-list'), problems: [] };
  },
};
