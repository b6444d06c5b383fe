/** What a dialect is: a way to write notes, known by its marks, read into entries. */

import type { Problem } from '../problem';
import type { DialectId } from './dialect-id';
import type { OwnEntry } from './entry';
import type { NoteDocument } from './source-lines';

/** A way to write notes. */
export interface Dialect {
  readonly id: DialectId;
  /** How surely the note is written in it, 0 (not at all) to 1 (nothing else looks like this). */
  weigh(document: NoteDocument): number;
  /** All entries in the order of the file. Never throws. */
  read(document: NoteDocument): { readonly entries: readonly OwnEntry[]; readonly problems: readonly Problem[] };
}

const LOOKED_AT = 500;

/** Share of the non-blank lines that match, over at most the first lines: how a note is written shows early, and a large file need not be read twice. */
export function shareOf(document: NoteDocument, matches: (text: string, indent: number) => boolean): number {
  let filled = 0;
  let found = 0;
  for (const { text, indent } of document.lines.slice(0, LOOKED_AT)) {
    if (text === '') continue;
    filled += 1;
    if (matches(text, indent)) found += 1;
  }
  return filled === 0 ? 0 : found / filled;
}
