/** The mentions of one document, by line: scanned in slices, kept right through edits. */

import type { TermId } from '../glossary/term';
import { type DocumentEvidence, Evidence, isAboutAws } from './evidence/evidence';
import { NEEDS } from './evidence/need';
import { SurroundingLines } from './evidence/surrounding-lines';
import type { Hit, ScannedLine } from './hit';
import { EMPTY_RECORD, isBlank, isOpen, type LineRecord, UNDECIDED_RECORD } from './line-record';
import type { Mention } from './mention';
import type { Recogniser } from './recogniser';
import { NOT_WRAPPED, type WrappedHits, WrappedNames } from './wrapped-names';

/** A document as a list of lines; VS Code's `TextDocument` serves with two lines of adapter. */
export interface TextLines {
  readonly lineCount: number;
  lineAt(line: number): string;
  /** The text of the lines from `from` to `to` (exclusive) with the ends of lines between them, where that is cheaper than one by one. */
  textOf?(from: number, to: number): string;
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

const NO_MENTIONS: readonly Mention[] = [];
const NO_HITS: readonly Hit[] = [];
/** Lines are scanned in bundles of so many before the clock is asked, long ones of so many UTF-16 units: a few milliseconds where each line holds mentions. */
const BUNDLE_LINES = 250;
const BUNDLE_UNITS = 50_000;
/** Of a longer line only so many units are scanned for the list; a hover looks anywhere. */
const LONGEST_LINE = 500_000;

export class DocumentMentions {
  readonly #recogniser: Recogniser;
  readonly #lines: TextLines;
  readonly #evidence: Evidence;
  readonly #surroundings: SurroundingLines;
  readonly #wrapped: WrappedNames;
  #records: (LineRecord | undefined)[];
  #scannedTo = 0;
  #scannedCount = 0;
  /** The first line that may have been left undecided; infinite where none was. */
  #openFrom = Number.POSITIVE_INFINITY;
  /** How many lines the next bundle has. */
  #bundle = BUNDLE_LINES;

  constructor(recogniser: Recogniser, lines: TextLines, { languageId, path }: DocumentOrigin) {
    this.#recogniser = recogniser;
    this.#lines = lines;
    this.#evidence = new Evidence(languageId, path);
    this.#wrapped = new WrappedNames(recogniser, this.#evidence);
    this.#records = new Array(lines.lineCount);
    this.#surroundings = new SurroundingLines(languageId, lines, (line) => this.#records[line]?.scanned.hits ?? NO_HITS);
  }

  /** How many lines are scanned; equal to the line count once all are. */
  get scannedCount(): number {
    return this.#scannedCount;
  }

  /** Whether all lines are scanned, and decided where the document is about AWS. */
  get isComplete(): boolean {
    return this.#scannedCount >= this.#records.length && !(this.#openFrom < this.#records.length && this.#isAboutAws);
  }

  /** Scans on until all is done or `isOver` says that the time is over; it is asked every few milliseconds. Returns whether all is done. */
  step(isOver: () => boolean): boolean {
    while (this.#decideNext() || this.#scanNext()) if (isOver()) break;
    return this.isComplete;
  }

  /** False where no line is left. */
  #scanNext(): boolean {
    const from = this.#scannedTo;
    if (from >= this.#records.length) return false;
    this.#scannedTo = Math.min(this.#records.length, from + this.#bundle);
    this.scan(from, this.#scannedTo);
    return true;
  }

  /** Scans the lines from `from` to `to` (exclusive) now, so far as they are not scanned: what is on the screen before the rest. */
  scan(from: number, to: number): void {
    const end = Math.min(to, this.#records.length);
    for (let line = Math.max(0, from); line < end; ) {
      if (this.#records[line]) {
        line += 1;
        continue;
      }
      const first = line;
      while (line < end && !this.#records[line]) line += 1;
      this.#scanRun(first, line);
      this.#forget(first, line);
    }
  }

  #scanRun(from: number, to: number): void {
    this.#scannedCount += to - from;
    const text = this.#textOf(from, to);
    if (!this.#isAboutAws) {
      this.#read(text, from, to, false);
      if (!this.#isAboutAws) {
        this.#openFrom = Math.min(this.#openFrom, from);
        return;
      }
      this.#takeBack(from, to);
    }
    this.#read(text, from, to, true);
  }

  /** Lines that are read again must not speak twice. */
  #takeBack(from: number, to: number): void {
    for (let line = from; line < to; line++) this.#evidence.remove(this.#records[line]?.scanned.clues ?? []);
  }

  get #isAboutAws(): boolean {
    return isAboutAws(this.#evidence);
  }

  #read(text: string, from: number, to: number, all: boolean): void {
    this.#bundle = Math.max(1, Math.min(BUNDLE_LINES, Math.floor((BUNDLE_UNITS * (to - from)) / (text.length + 1))));
    this.#records.fill(all ? EMPTY_RECORD : UNDECIDED_RECORD, from, to);
    this.#recogniser.scanText(text, all, (line, scanned) => {
      this.#records[from + line] = { scanned, mentions: undefined, version: -1 };
      this.#evidence.add(scanned.clues);
    });
  }

  /** Looks again at the next lines that were left undecided, once the document turns out to be about AWS. False where there are none. */
  #decideNext(): boolean {
    if (this.#openFrom >= this.#records.length || !this.#isAboutAws) return false;
    let from = this.#openFrom;
    while (from < this.#records.length && !isOpen(this.#records[from])) from += 1;
    let to = from;
    while (to < this.#records.length && to - from < this.#bundle && isOpen(this.#records[to])) to += 1;
    this.#openFrom = to < this.#records.length ? to : Number.POSITIVE_INFINITY;
    if (from === to) return false;
    this.#decide(from, to);
    return true;
  }

  #decide(from: number, to: number): void {
    this.#takeBack(from, to);
    this.#read(this.#textOf(from, to), from, to, true);
  }

  #textOf(from: number, to: number): string {
    const text = this.#lines.textOf?.(from, to);
    if (text !== undefined) return text;
    const lines: string[] = [];
    for (let line = from; line < to; line++) lines.push(this.#lineAt(line));
    return lines.join('\n');
  }

  #lineAt(line: number): string {
    const text = this.#lines.lineAt(line);
    return text.length > LONGEST_LINE ? text.slice(0, LONGEST_LINE) : text;
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
    // Those behind the edit stand elsewhere now.
    if (this.#openFrom < Number.POSITIVE_INFINITY) this.#openFrom = Math.min(this.#openFrom, start);
    if (this.#scannedTo >= start + removed) {
      this.#scannedTo += inserted - removed;
      this.scan(start, start + inserted);
    } else {
      this.#scannedTo = Math.min(this.#scannedTo, start);
    }
    this.#forget(start, start + inserted);
  }

  /** Drops the verdicts on other lines in which those from `from` to `to` (exclusive), which are new, have a say. */
  #forget(from: number, to: number): void {
    if (this.#surroundings.readTitle(from)) this.#evidence.version += 1;
    const [first, end] = this.#surroundings.touchedBy(from, to);
    for (let line = Math.max(0, first); line < Math.min(this.#records.length, end); line++) {
      if (line === from) line = to;
      const record = this.#records[line];
      if (record && !isBlank(record)) record.mentions = undefined;
    }
  }

  /** The mentions in a line, in order; empty for a line that is not scanned yet. */
  mentionsIn(line: number): readonly Mention[] {
    if (isOpen(this.#records[line]) && this.#isAboutAws) this.#decide(line, line + 1);
    const record = this.#records[line];
    if (!record) return [];
    if (isBlank(record) && !this.#isWrappedInto(line)) return NO_MENTIONS;
    if (record.mentions && record.version === this.#evidence.version) return record.mentions;
    const scanned = this.#withWrapped(line, record.scanned);
    const mentions = canBelieve(scanned.hits, this.#evidence)
      ? this.#recogniser.resolve(this.#lineAt(line), scanned, this.evidenceAt(line))
      : NO_MENTIONS;
    if (isBlank(record)) {
      // A name that is wrapped into it makes a blank line one of its own.
      this.#records[line] = { scanned: record.scanned, mentions, version: this.#evidence.version };
    } else {
      record.mentions = mentions;
      record.version = this.#evidence.version;
    }
    return mentions;
  }

  /** The mention that covers a position, scanned or not: constant time. The column behind its last unit counts too. */
  mentionAt(line: number, column: number): Mention | undefined {
    if (line < 0 || line >= this.#lines.lineCount) return undefined;
    const record = this.#records[line];
    if (!record || column > LONGEST_LINE) return this.#recogniser.mentionAt(this.#lines.lineAt(line), column, this.evidenceAt(line));
    const mentions = this.mentionsIn(line);
    return mentions.find(({ start, end }) => start <= column && column < end) ?? mentions.find(({ end }) => end === column);
  }

  /** All mentions, in order, up to the first line that is not scanned when it is called: a walk in slices does not run after a scan in slices. */
  *all(): Generator<{ readonly line: number; readonly mention: Mention }> {
    for (const line of this.#speakingLines()) for (const mention of this.mentionsIn(line)) yield { line, mention };
  }

  /** The numbers of the lines, up to the first that is not scanned, that can hold mentions; those that are left undecided hold none yet. */
  #speakingLines(): number[] {
    const lines: number[] = [];
    let wrapped = false;
    const records = this.#records;
    for (let line = 0; line < records.length; line++) {
      const record = records[line];
      if (!record) break;
      if (isBlank(record) && !wrapped) continue;
      wrapped = record.scanned.dangling >= 0;
      lines.push(line);
    }
    return lines;
  }

  /** How often each term is mentioned in the scanned lines. */
  counts(): Map<TermId, number> {
    const counts = new Map<TermId, number>();
    for (const line of this.#speakingLines()) for (const { id } of this.mentionsIn(line)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }

  /** The document's evidence as seen from a line. */
  evidenceAt(line: number): DocumentEvidence {
    return this.#evidence.seenFrom(this.#surroundings.around(line));
  }

  #isWrappedInto(line: number): boolean {
    return line > 0 && (this.#records[line - 1]?.scanned.dangling ?? -1) >= 0;
  }

  /** A line's hits with the parts of names that are wrapped over its end or its beginning. Both parts of such a name are mentions, so that either can be pointed at. */
  #withWrapped(line: number, scanned: ScannedLine): ScannedLine {
    const { lower } = this.#wrappedAfter(line - 1);
    const { upper } = this.#wrappedAfter(line);
    if (lower.length + upper.length === 0) return scanned;
    return { ...scanned, hits: [...scanned.hits, ...lower, ...upper].sort((a, b) => a.start - b.start) };
  }

  /** The names that go on from a line into the next. */
  #wrappedAfter(line: number): WrappedHits {
    const dangling = this.#records[line]?.scanned.dangling ?? -1;
    if (dangling < 0 || line + 1 >= this.#lines.lineCount) return NOT_WRAPPED;
    return this.#wrapped.between(this.#lines.lineAt(line), this.#lines.lineAt(line + 1), dangling);
  }
}

/** Whether any hit of a line can be believed: where nothing speaks for AWS only one beyond doubt, and what stands beside it. */
function canBelieve(hits: readonly Hit[], evidence: Evidence): boolean {
  return evidence.points() >= NEEDS.distinctive || hits.some(({ need }) => need === 'unmistakable');
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
