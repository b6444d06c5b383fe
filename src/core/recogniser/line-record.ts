/** What is known of a line of a document. */

import { EMPTY_LINE, type ScannedLine, UNDECIDED_LINE } from './hit';
import type { Mention } from './mention';

/** A line that holds something. */
export interface LineRecord {
  readonly scanned: ScannedLine;
  /** The verdicts, and the version of the evidence they rest on. */
  mentions: readonly Mention[] | undefined;
  version: number;
}

/** Stands for all scanned lines that hold nothing: most lines of most files. */
export const EMPTY_RECORD: LineRecord = { scanned: EMPTY_LINE, mentions: [], version: -1 };
/** Stands for the lines of a stretch that says nothing of AWS: what they hold matters only if other lines do, and is looked for then. */
export const UNDECIDED_RECORD: LineRecord = { scanned: UNDECIDED_LINE, mentions: [], version: -1 };

/** Whether names that count only in a document about AWS were not looked for in a line. */
export function isOpen(record: LineRecord | undefined): boolean {
  return record !== undefined && record.scanned.pending === undefined;
}

/** Shared by many lines: never to be written to. */
export function isBlank(record: LineRecord | undefined): boolean {
  return record === EMPTY_RECORD || record === UNDECIDED_RECORD;
}
