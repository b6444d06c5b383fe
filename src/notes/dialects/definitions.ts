import { type Dialect, shareOf } from './dialect';
import { harvest } from './harvest/harvest';
import { readMarkdown } from './outline/markdown';
import { createNode, type OutlineNode } from './outline/outline';
import type { SourceLine } from './source-lines';
import { stripMarkup } from './words/inline';
import { isName } from './words/names';
import { splitPair } from './words/pairs';

/** Plain lists of `term: definition` or `term - definition`, a line each. */
export const definitions: Dialect = {
  id: 'definitions',
  weigh(document) {
    const pairs = shareOf(document, (text) => readDefinition(text) !== undefined);
    const headings = shareOf(document, (text) => /^#{1,6}\s/.test(text));
    return pairs > 0.4 && headings < 0.1 ? Math.min(0.6, 0.2 + pairs / 2) : 0.05;
  },
  read(document) {
    return { entries: harvest(readMarkdown(document.lines, { ownLine }), document, 'definitions'), problems: [] };
  },
};

function ownLine({ text, number, indent }: SourceLine): OutlineNode | undefined {
  if (/^(?:[-*+•]|\d{1,3}[.)])\s/.test(text) || text.startsWith('**')) return undefined;
  const pair = readDefinition(text);
  return pair && createNode('item', pair.left, number, indent, { named: true, definition: pair.right });
}

function readDefinition(text: string) {
  const pair = splitPair(stripMarkup(text.replace(/^(?:[-*+•]|\d{1,3}[.)])\s+/, '')), [':', '-', '=']);
  return pair && isName(pair.left.replaceAll('**', ''), true) ? pair : undefined;
}
