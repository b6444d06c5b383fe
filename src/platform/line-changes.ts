/** Turns what an editor tells about edits into whole lines. */

import type { LineChange } from '../core/recogniser/document-mentions';

/** One edit as VS Code tells it: the range in the text as it was just before this edit. */
export interface TextChange {
  readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly text: string;
}

/**
 * The smallest run of lines that holds all `changes`, which were applied in their order and led to `lineCount` lines.
 * Edits far apart make a long run; it is right all the same. `undefined` for no change at all.
 */
export function coverChanges(changes: readonly TextChange[], lineCount: number): LineChange | undefined {
  if (changes.length === 0) return undefined;
  const before = lineCount - changes.reduce((sum, change) => sum + grownBy(change), 0);
  let count = before;
  let start = Number.POSITIVE_INFINITY;
  // Lines at the end that no edit has touched.
  let tail = Number.POSITIVE_INFINITY;
  for (const change of changes) {
    start = Math.min(start, change.range.start.line);
    tail = Math.min(tail, count - 1 - change.range.end.line);
    count += grownBy(change);
  }
  return { start, removed: before - tail - start, inserted: lineCount - tail - start };
}

function grownBy({ range, text }: TextChange): number {
  return text.split(/\r\n|\r|\n/).length - 1 - (range.end.line - range.start.line);
}
