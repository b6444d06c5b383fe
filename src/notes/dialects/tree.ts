import { type Dialect, shareOf } from './dialect';
import { harvest } from './harvest/harvest';
import { readTree } from './outline/tree-reader';
import { BRANCH, SECTION } from './outline/tree-shapes';

/** Plain text that draws a tree with `ㄴ` under bare headings and `<sections>`. */
export const tree: Dialect = {
  id: 'tree',
  weigh(document) {
    const branches = shareOf(document, (text) => BRANCH.test(text));
    const sections = shareOf(document, (text, indent) => indent === 0 && SECTION.test(text));
    const headings = shareOf(document, (text) => /^#{1,6}\s/.test(text));
    return branches < 0.1 || headings > sections + 0.02 ? 0 : Math.min(0.95, 0.6 + branches);
  },
  read(document) {
    return { entries: harvest(readTree(document.lines), document, 'tree'), problems: [] };
  },
};
