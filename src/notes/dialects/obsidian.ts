import type { Dialect } from './dialect';
import { harvest } from './harvest/harvest';
import { readMarkdown } from './markdown';
import { isRecord, textsOf } from './source-lines';
import { readTitle } from './title';

/** A file a term, as Obsidian keeps them: the front matter's `aliases`, the file's name (or `title`), and the text as its definition. */
export const obsidian: Dialect = {
  id: 'obsidian',
  weigh({ front }) {
    return isRecord(front.name) || textsOf(front.aliases ?? front.alias).length === 0 ? 0 : 0.85;
  },
  read(document) {
    const { front } = document;
    const named =
      typeof front.title === 'string' && front.title.trim() !== ''
        ? front.title
        : typeof front.name === 'string'
          ? front.name
          : document.name;
    const title = readTitle(named);
    const aliases = [...title.aliases, ...textsOf(front.aliases ?? front.alias)];
    // The first heading repeats the file's name more often than not.
    const lines = document.lines.filter(({ text }) => readTitle(text.replace(/^#\s+/, '')).name !== title.name || !text.startsWith('# '));
    return { entries: harvest(readMarkdown(lines), document, 'obsidian', { ...title, aliases }), problems: [] };
  },
};
