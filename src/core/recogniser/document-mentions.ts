/** The mentions of one document, by line: scanned in slices, kept right through edits. */

import type { TermId } from '../glossary/term';
import { classOf, OTHER } from './characters';
import { type DocumentEvidence, Evidence, isAboutAws } from './evidence';
import { NEEDS } from './forms';
import { EMPTY_LINE, type Hit, type ScannedLine, UNDECIDED_LINE } from './hit';
import type { Mention } from './mention';
import type { Recogniser } from './recogniser';
import { isProse } from './resolve';
import { SurroundingLines } from './surrounding-lines';

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

/** A line that holds something. */
interface LineRecord {
  readonly scanned: ScannedLine;
  /** The verdicts, and the version of the evidence they rest on. */
  mentions: readonly Mention[] | undefined;
  version: number;
}

/** Stands for all scanned lines that hold nothing: most lines of most files. */
const EMPTY_RECORD: LineRecord = { scanned: EMPTY_LINE, mentions: [], version: -1 };
/** Stands for the lines of a stretch that says nothing of AWS: what they hold matters only if other lines do, and is looked for then. */
const UNDECIDED_RECORD: LineRecord = { scanned: UNDECIDED_LINE, mentions: [], version: -1 };

const NO_MENTIONS: readonly Mention[] = [];
const NO_HITS: readonly Hit[] = [];
/** Lines are scanned in bundles of this many before the clock is asked: some 300 KB of code, which take a few milliseconds. */
const BUNDLE = 8000;
/** Of a longer line only so many units are scanned for the list; a hover looks anywhere. */
const LONGEST_LINE = 500_000;
/** How much of the next line a wrapped name can take. */
const WRAPPED = 80;
/** What may stand before the text of a line in a comment; in a text `#` begins a heading and `*` an item, in which no name goes on. */
const COMMENT_LEAD = /^[\s>]*(?:(?:\/\/+|#+|\*+|--|;+|%+|"""|''')[ \t]+)?/;
const TEXT_LEAD = /^[\s>]*/;

/** A line of a template or of a list of settings that begins a value of its own: no name goes on in it. */
const KEY = /^\s*(?:-\s+)?["']?[\w.$-]+["']?\s*[:=](?:\s|$)/;

export class DocumentMentions {
  readonly #recogniser: Recogniser;
  readonly #lines: TextLines;
  readonly #evidence: Evidence;
  readonly #surroundings: SurroundingLines;
  #records: (LineRecord | undefined)[];
  #scannedTo = 0;
  #scannedCount = 0;
  /** How many stretches were left undecided. */
  #undecided = 0;

  constructor(recogniser: Recogniser, lines: TextLines, { languageId, path }: DocumentOrigin) {
    this.#recogniser = recogniser;
    this.#lines = lines;
    this.#evidence = new Evidence(languageId, path);
    this.#records = new Array(lines.lineCount);
    this.#surroundings = new SurroundingLines(languageId, lines, (line) => this.#records[line]?.scanned.hits ?? NO_HITS);
  }

  /** How many lines are scanned; equal to the line count once all are. */
  get scannedCount(): number {
    return this.#scannedCount;
  }

  get isComplete(): boolean {
    return this.#scannedCount >= this.#records.length;
  }

  /** Scans on until all is scanned or `isOver` says that the time is over; it is asked every 8,000 lines. Returns whether all is scanned. */
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
      this.#undecided += 1;
      if (!this.#isAboutAws) return;
      for (let line = from; line < to; line++) this.#evidence.remove(this.#records[line]?.scanned.clues ?? []);
    }
    this.#read(text, from, to, true);
  }

  get #isAboutAws(): boolean {
    return isAboutAws(this.#evidence);
  }

  #read(text: string, from: number, to: number, all: boolean): void {
    this.#records.fill(all ? EMPTY_RECORD : UNDECIDED_RECORD, from, to);
    this.#recogniser.scanText(text, all, (line, scanned) => {
      this.#records[from + line] = { scanned, mentions: undefined, version: -1 };
      this.#evidence.add(scanned.clues);
    });
  }

  /** Looks again at the lines that were left undecided, now that the document turns out to be about AWS. */
  #decide(): void {
    if (this.#undecided === 0 || !this.#isAboutAws) return;
    this.#undecided = 0;
    for (let line = 0; line < this.#records.length; ) {
      const isOpen = (at: number): boolean => this.#records[at]?.scanned.pending === undefined && this.#records[at] !== undefined;
      if (!isOpen(line)) {
        line += 1;
        continue;
      }
      const first = line;
      while (line < this.#records.length && isOpen(line)) line += 1;
      for (let open = first; open < line; open++) this.#evidence.remove(this.#records[open]?.scanned.clues ?? []);
      this.#read(this.#textOf(first, line), first, line, true);
    }
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
    this.#decide();
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

  /** All mentions of the scanned lines, in order. */
  *all(): Generator<{ readonly line: number; readonly mention: Mention }> {
    for (const line of this.#speakingLines()) for (const mention of this.mentionsIn(line)) yield { line, mention };
  }

  /** The numbers of the lines that can hold mentions. */
  #speakingLines(): readonly number[] {
    this.#decide();
    const lines: number[] = [];
    let wrapped = false;
    for (let line = 0; line < this.#records.length; line++) {
      const record = this.#records[line];
      if (isBlank(record) && !wrapped) continue;
      wrapped = (record?.scanned.dangling ?? -1) >= 0;
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
    const parts = [...this.#wrappedAfter(line - 1, 'second'), ...this.#wrappedAfter(line, 'first')];
    return parts.length === 0 ? scanned : { ...scanned, hits: [...scanned.hits, ...parts].sort((a, b) => a.start - b.start) };
  }

  #wrappedAfter(line: number, part: 'first' | 'second'): Hit[] {
    const dangling = this.#records[line]?.scanned.dangling ?? -1;
    if (dangling < 0 || line + 1 >= this.#lines.lineCount) return [];
    const upper = this.#lines.lineAt(line);
    const lower = this.#lines.lineAt(line + 1);
    const isText = isProse(this.#evidence.languageId);
    if (!isText && KEY.test(lower)) return [];
    const tail = upper.slice(dangling).trimEnd();
    const lead = (isText ? TEXT_LEAD : COMMENT_LEAD).exec(lower)?.[0].length ?? 0;
    // Most often a `@param` or a closing bracket stands there.
    if (classOf(lower.charCodeAt(lead)) === OTHER) return [];
    const joint = tail.endsWith('-') ? tail : `${tail} `;
    const hits = this.#recogniser.hitsIn(joint + lower.slice(lead, lead + WRAPPED), this.#evidence);
    return hits
      .filter(({ start, end, rule }) => start < tail.length && end > joint.length && rule !== 'identifier')
      .map((hit) =>
        part === 'first'
          ? { ...hit, start: dangling + hit.start, end: dangling + tail.length }
          : { ...hit, start: lead, end: lead + hit.end - joint.length },
      );
  }
}

/** Whether any hit of a line can be believed: where nothing speaks for AWS only one beyond doubt, and what stands beside it. */
function canBelieve(hits: readonly Hit[], evidence: Evidence): boolean {
  return evidence.points() >= NEEDS.distinctive || hits.some(({ need }) => need === 'unmistakable');
}

/** Shared by many lines: never to be written to. */
function isBlank(record: LineRecord | undefined): boolean {
  return record === EMPTY_RECORD || record === UNDECIDED_RECORD;
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
