/** The mentions of one document, by line: scanned in slices, kept right through edits. */

import type { TermId } from '../glossary/term';
import { type DocumentEvidence, Evidence } from './evidence';
import type { Hit } from './hit';
import type { Mention } from './mention';
import type { Recogniser, ScannedLine } from './recogniser';

/** A document as a list of lines; VS Code's `TextDocument` serves with two lines of adapter. */
export interface TextLines {
  readonly lineCount: number;
  lineAt(line: number): string;
}

export interface DocumentOrigin {
  readonly languageId: string;
  /** A path or the path of a URI; only its words count. */
  readonly path: string;
}

/** Lines `start` to `start + removed - 1` were replaced by `inserted` lines. */
export interface LineChange {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

interface LineRecord {
  readonly scanned: ScannedLine;
  /** The verdicts, and the version of the evidence they rest on. */
  mentions: readonly Mention[] | undefined;
  version: number;
}

/** Lines within this distance are near each other: a paragraph, a list, a resource block. */
const NEAR_LINES = 12;
/** Lines are scanned in bundles of this many before the clock is asked. */
const BUNDLE = 32;
/** Of a longer line only so many units are scanned for the list; a hover looks anywhere. */
const LONGEST_LINE = 500_000;
/** How much of the next line a wrapped name can take. */
const WRAPPED = 80;
/** What may stand before the text of a line in a paragraph that is a comment, a quotation or a list. */
const LINE_LEAD = /^[\s>]*(?:(?:\/\/+|#+|\*+|--|;+|%+|"""|''')[ \t]+)?/;

export class DocumentMentions {
  readonly #recogniser: Recogniser;
  readonly #lines: TextLines;
  readonly #evidence: Evidence;
  #records: (LineRecord | undefined)[];
  #scannedTo = 0;
  #scannedCount = 0;

  constructor(recogniser: Recogniser, lines: TextLines, { languageId, path }: DocumentOrigin) {
    this.#recogniser = recogniser;
    this.#lines = lines;
    this.#evidence = new Evidence(languageId, path);
    this.#records = new Array(lines.lineCount);
  }

  /** How many lines are scanned; equal to the line count once all are. */
  get scannedCount(): number {
    return this.#scannedCount;
  }

  get isComplete(): boolean {
    return this.#scannedCount >= this.#records.length;
  }

  /** Scans on until all is scanned or `isOver` says that the time is over; it is asked every 32 lines. Returns whether all is scanned. */
  step(isOver: () => boolean): boolean {
    while (this.#scannedTo < this.#records.length) {
      const end = Math.min(this.#records.length, this.#scannedTo + BUNDLE);
      this.scan(this.#scannedTo, end);
      this.#scannedTo = end;
      if (isOver()) break;
    }
    return this.isComplete;
  }

  /** Scans the lines from `from` to `to` (exclusive) now, so far as they are not scanned: what is on the screen before the rest. */
  scan(from: number, to: number): void {
    for (let line = Math.max(0, from); line < Math.min(to, this.#records.length); line++) {
      if (this.#records[line]) continue;
      const scanned = this.#recogniser.scanLine(this.#lines.lineAt(line).slice(0, LONGEST_LINE));
      this.#records[line] = { scanned, mentions: undefined, version: -1 };
      this.#evidence.add(scanned.clues);
      this.#scannedCount += 1;
    }
  }

  /** Takes over an edit that the document has gone through already, and scans the new lines. Several changes are told in the order in which they were applied. */
  update({ start, removed, inserted }: LineChange): void {
    const gone = this.#records.slice(start, start + removed);
    for (const record of gone) {
      if (!record) continue;
      this.#evidence.remove(record.scanned.clues);
      this.#scannedCount -= 1;
    }
    replaceLines(this.#records, start, removed, inserted);
    if (this.#scannedTo >= start + removed) {
      this.#scannedTo += inserted - removed;
      this.scan(start, start + inserted);
    } else {
      this.#scannedTo = Math.min(this.#scannedTo, start);
    }
    for (let line = Math.max(0, start - NEAR_LINES - 1); line < Math.min(this.#records.length, start + inserted + NEAR_LINES + 1); line++) {
      const record = this.#records[line];
      if (record) record.mentions = undefined;
    }
  }

  /** The mentions in a line, in order; empty for a line that is not scanned yet. */
  mentionsIn(line: number): readonly Mention[] {
    const record = this.#records[line];
    if (!record) return [];
    if (record.mentions && record.version === this.#evidence.version) return record.mentions;
    record.mentions = this.#recogniser.resolve(this.#withWrapped(line, record.scanned), this.evidenceAt(line));
    record.version = this.#evidence.version;
    return record.mentions;
  }

  /** The mention that covers a position, scanned or not: constant time. The column behind its last unit counts too. */
  mentionAt(line: number, column: number): Mention | undefined {
    if (line < 0 || line >= this.#lines.lineCount) return undefined;
    const record = this.#records[line];
    if (!record || column > LONGEST_LINE) return this.#recogniser.mentionAt(this.#lines.lineAt(line), column, this.evidenceAt(line));
    const mentions = this.mentionsIn(line);
    return mentions.find(({ start, end }) => start <= column && column < end) ?? mentions.find(({ end }) => end === column);
  }

  /** All mentions of the scanned lines, in order. */
  *all(): Generator<{ readonly line: number; readonly mention: Mention }> {
    for (let line = 0; line < this.#records.length; line++) {
      const record = this.#records[line];
      if (
        !record ||
        (record.scanned.hits.length === 0 &&
          record.scanned.dangling < 0 &&
          !(line > 0 && (this.#records[line - 1]?.scanned.dangling ?? -1) >= 0))
      )
        continue;
      for (const mention of this.mentionsIn(line)) yield { line, mention };
    }
  }

  /** How often each term is mentioned in the scanned lines. */
  counts(): Map<TermId, number> {
    const counts = new Map<TermId, number>();
    for (const { mention } of this.all()) counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
    return counts;
  }

  /** The document's evidence as seen from a line. */
  evidenceAt(line: number): DocumentEvidence {
    const evidence = this.#evidence;
    return {
      languageId: evidence.languageId,
      points: (except) => evidence.points(except),
      hasFamily: (root, except) => evidence.hasFamily(root, except),
      isNear: (root, except) => this.#isNear(line, root, except),
    };
  }

  #isNear(line: number, root: number, except: string | undefined): boolean {
    for (let other = Math.max(0, line - NEAR_LINES); other <= Math.min(this.#records.length - 1, line + NEAR_LINES); other++) {
      for (const clue of this.#records[other]?.scanned.clues ?? []) if (clue.root === root && clue.key !== except) return true;
    }
    return false;
  }

  /** A line's hits with the parts of names that are wrapped over its end or its beginning. Both parts of such a name are mentions, so that either can be pointed at. */
  #withWrapped(line: number, scanned: ScannedLine): ScannedLine {
    const parts = [...this.#wrappedAfter(line - 1, 'second'), ...this.#wrappedAfter(line, 'first')];
    return parts.length === 0 ? scanned : { ...scanned, hits: [...scanned.hits, ...parts].sort((a, b) => a.start - b.start) };
  }

  #wrappedAfter(line: number, part: 'first' | 'second'): Hit[] {
    const dangling = this.#records[line]?.scanned.dangling ?? -1;
    if (dangling < 0 || line + 1 >= this.#lines.lineCount) return [];
    const upper = this.#lines.lineAt(line);
    const lower = this.#lines.lineAt(line + 1);
    const tail = upper.slice(dangling).trimEnd();
    const lead = LINE_LEAD.exec(lower)?.[0].length ?? 0;
    const joint = tail.endsWith('-') ? tail : `${tail} `;
    const { hits } = this.#recogniser.scanLine(joint + lower.slice(lead, lead + WRAPPED));
    return hits
      .filter(({ start, end }) => start < tail.length && end > joint.length)
      .map((hit) =>
        part === 'first'
          ? { ...hit, start: dangling + hit.start, end: dangling + tail.length }
          : { ...hit, start: lead, end: lead + hit.end - joint.length },
      );
  }
}

/** `splice` with so many arguments would overflow the stack. */
function replaceLines(records: (LineRecord | undefined)[], start: number, removed: number, inserted: number): void {
  if (removed === inserted) {
    records.fill(undefined, start, start + inserted);
    return;
  }
  const tail = records.slice(start + removed);
  records.length = start;
  records.length = start + inserted;
  for (const record of tail) records.push(record);
}
