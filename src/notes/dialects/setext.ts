import type { Dialect } from './dialect';
import { harvest } from './harvest/harvest';
import { readMarkdown } from './outline/markdown';

/** READMEs with underlined headings (`=====`, `-----`), often links, over numbered lists and tables. */
export const setext: Dialect = {
  id: 'setext',
  weigh({ lines }) {
    let underlined = 0;
    let marked = 0;
    for (let at = 1; at < Math.min(lines.length, 2000); at += 1) {
      const text = lines[at]?.text ?? '';
      if (/^(?:={3,}|-{3,})$/.test(text) && /^[^\s|#>-]/.test(lines[at - 1]?.text ?? '')) underlined += 1;
      if (/^#{1,6}\s/.test(text)) marked += 1;
    }
    return underlined >= 2 && underlined > marked ? 0.7 : 0;
  },
  read(document) {
    return { entries: harvest(readMarkdown(document.lines), document, 'setext'), problems: [] };
  },
};
