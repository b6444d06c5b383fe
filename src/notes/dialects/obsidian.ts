import type { Dialect } from './dialect';
import { fold } from './harvest/draft';
import { harvest } from './harvest/harvest';
import { readMarkdown } from './outline/markdown';
import { isRecord, textsOf } from './source-lines';
import { readTitle } from './words/title';

/** A file a term, as Obsidian keeps them: the front matter's `aliases`; its `title`, else the heading at the top, else the file's name; and the text as definition. */
export const obsidian: Dialect = {
  id: 'obsidian',
  weigh({ front }) {
    return isRecord(front.name) || textsOf(front.aliases ?? front.alias).length === 0 ? 0 : 0.85;
  },
  read(document) {
    const { front } = document;
    const heading = document.lines.find(({ text }) => text !== '')?.text.match(/^#\s+(.+)$/)?.[1];
    const named = [front.title, front.name, heading].find((text) => typeof text === 'string' && text.trim() !== '') ?? document.name;
    const title = readTitle(String(named));
    const aliases = [...title.aliases, ...textsOf(front.aliases ?? front.alias)].filter((alias) => alias !== title.name);
    // The first heading says the title again.
    const lines = document.lines.filter(({ text }) => !text.startsWith('# ') || fold(readTitle(text.slice(2)).name) !== fold(title.name));
    return { entries: harvest(readMarkdown(lines), document, 'obsidian', { ...title, aliases }), problems: [] };
  },
};
