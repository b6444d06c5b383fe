/** Finds the terms of a glossary in text. */

import type { Term, TermId } from '../glossary/term';
import { Gradual } from '../gradual';
import { type Clue, type DocumentEvidence, isAboutAws, NOBODY } from './evidence/evidence';
import { type Composed, classOf, compose, DIGIT, isAlphanumeric, LOWER, needsComposing } from './find/characters';
import { DANGLES, FIND, type Found } from './find/name-finder';
import { EMPTY_LINE, type Hit, hitsAt, type ScannedLine, UNDECIDED_LINE } from './hit';
import { hitsOf } from './judge/hits-of';
import { LineContext } from './judge/line-context';
import { believe, pick, type Verdict } from './judge/resolve';
import type { Mention } from './mention';
import { compilingNames, type NameTable, Vocabulary } from './names/vocabulary';

/** How far around a position a mention and its context can reach, in UTF-16 units: a name of 80, others that speak for it within 200, and what is read around these. */
const WINDOW = 340;

/** Makes a recogniser. `storedNames`, called on its first use, returns the names of just these terms if the build has worked them out. */
export function createRecogniser(terms: readonly Term[], storedNames: () => NameTable | undefined = () => undefined): Recogniser {
  return new Recogniser(terms, storedNames);
}

export class Recogniser {
  readonly #compiled: Gradual<Vocabulary>;

  constructor(terms: readonly Term[], storedNames: () => NameTable | undefined) {
    this.#compiled = new Gradual(() => compilingVocabulary(terms, storedNames));
  }

  /**
   * Prepares the first use, one small part after the other until `isOver`, which is asked after each; returns whether nothing is left to do.
   * Who must not hold up others calls it in slices; any use before its end does at once what it needs.
   */
  prepare(isOver: () => boolean): boolean {
    do {
      if (this.#compiled.step() && this.#vocabulary.prepare()) return true;
    } while (!isOver());
    return false;
  }

  get #vocabulary(): Vocabulary {
    return this.#compiled.value;
  }

  /** The mention that covers `column` (UTF-16, 0 to `line.length`; the column behind its last unit counts too); `undefined` if none. Reads only around it. */
  mentionAt(line: string, column: number, evidence: DocumentEvidence): Mention | undefined {
    const from = windowStart(line, column - WINDOW);
    const to = Math.min(line.length, column + WINDOW);
    const near = from === 0 && to === line.length ? line : line.slice(from, to);
    const at = column - from;
    const hits = this.hitsIn(near, evidence);
    const found = pick(hits, evidence, this.#vocabulary, hitsAt(hits, at));
    const mention = found.find(({ start, end }) => start <= at && at < end) ?? found.find(({ end }) => at === end);
    return mention && { ...mention, start: mention.start + from, end: mention.end + from };
  }

  /** All mentions in a line, in order, none overlapping another. Never throws. */
  mentionsInLine(line: string, evidence: DocumentEvidence): readonly Mention[] {
    return this.resolve(line, this.scanLine(line, isAboutAws(evidence)), evidence);
  }

  /** Everything that depends on the line alone; names that count only in a document about AWS are left out unless `all`. */
  scanLine(line: string, all = true): ScannedLine {
    let scanned = all ? EMPTY_LINE : UNDECIDED_LINE;
    this.scanText(line, all, (_, found) => {
      scanned = found;
    });
    return scanned;
  }

  /**
   * Scans a text of many lines (ended by `\n` or `\r\n`) in one pass; `found` is called for the lines that hold something, in order, the first line being 0.
   * Names that count only in a document about AWS are left out unless `all`.
   */
  scanText(text: string, all: boolean, found: (line: number, scanned: ScannedLine) => void): void {
    const finder = all ? this.#vocabulary.all : this.#vocabulary.atOnce;
    const names = finder.scan(text);
    if (finder.sawUncomposed) this.#scanUncomposed(text, all, found);
    else if (names.length > 0) this.#collectLines(text, names, all, found);
  }

  /** Decides which hits of a line are mentions, now that the document is known. */
  resolve(line: string, scanned: ScannedLine, evidence: DocumentEvidence): readonly Mention[] {
    const hits = this.#allHits(line, scanned, evidence);
    return hits.length === 0 ? [] : pick(hits, evidence, this.#vocabulary);
  }

  /** Every hit of a line, those included that count only in a document about AWS. */
  hitsIn(line: string, evidence: DocumentEvidence): readonly Hit[] {
    return this.#allHits(line, this.scanLine(line, isAboutAws(evidence)), evidence);
  }

  /** Every hit with the verdict on it, for `lens -- mentions --why`. */
  explain(line: string, scanned: ScannedLine, evidence: DocumentEvidence): readonly Explanation[] {
    const vocabulary = this.#vocabulary;
    const hits = this.#allHits(line, scanned, evidence, true);
    const context = new LineContext(hits);
    return hits.map((hit) => ({
      hit,
      ids: hit.terms.flatMap((index) => vocabulary.terms[index]?.id ?? []),
      ...believe(hit, context, evidence, vocabulary),
    }));
  }

  /** The hits of a line, those that were put off included if the document is about AWS at all. */
  #allHits(line: string, { hits, pending }: ScannedLine, evidence: DocumentEvidence, all = isAboutAws(evidence)): readonly Hit[] {
    if (pending?.length === 0 || !all) return hits;
    const names = pending ?? this.scanLine(line).pending ?? [];
    if (names.length === 0) return hits;
    const { text, origin } = needsComposing(line) ? compose(line) : { text: line, origin: undefined };
    const both = [...hits];
    for (let at = 0; at < names.length; at += 3) {
      const start = names[at] ?? 0;
      const end = names[at + 1] ?? 0;
      for (const hit of hitsOf(text, start, end, this.#vocabulary.slot(names[at + 2] ?? 0), this.#vocabulary))
        both.push(origin ? lead(hit, origin) : hit);
    }
    return both.sort((a, b) => a.start - b.start);
  }

  /** Lines that must be composed are read each by itself, those between them in one pass as ever. */
  #scanUncomposed(text: string, all: boolean, found: (line: number, scanned: ScannedLine) => void): void {
    const lines = text.split('\n');
    let first = 0;
    for (let number = 0; number <= lines.length; number++) {
      const line = lines[number];
      if (line !== undefined && !needsComposing(line)) continue;
      const offset = first;
      if (number > first) this.scanText(lines.slice(first, number).join('\n'), all, (at, scanned) => found(offset + at, scanned));
      if (line !== undefined) this.#scanComposed(compose(line), all, (scanned) => found(number, scanned));
      first = number + 1;
    }
  }

  #scanComposed({ text, origin }: Composed, all: boolean, found: (scanned: ScannedLine) => void): void {
    const names = (all ? this.#vocabulary.all : this.#vocabulary.atOnce).scan(text);
    this.#collectLines(text, names, all, (_, { hits, pending, clues, dangling }) =>
      found({
        hits: hits.map((hit) => lead(hit, origin)),
        pending,
        clues,
        dangling: dangling < 0 ? dangling : (origin[dangling] ?? -1),
      }),
    );
  }

  /** Gathers names, which come in the order of their starts, into lines. */
  #collectLines(text: string, names: Found, all: boolean, found: (line: number, scanned: ScannedLine) => void): void {
    const { data, length } = names;
    for (let at = 0; at < length; ) {
      const number = data[at + 3] as number;
      const lineStart = text.lastIndexOf('\n', (data[at] as number) - 1) + 1;
      const first = at;
      while (at < length && data[at + 3] === number) at += FIND;
      const scanned = this.#judgeLine(text, lineStart, endOfLine(text, data[at - FIND] as number), names, all, first, at);
      if (scanned) found(number, scanned);
    }
  }

  #judgeLine(
    text: string,
    lineStart: number,
    lineEnd: number,
    { data }: Found,
    all: boolean,
    from: number,
    to: number,
  ): ScannedLine | undefined {
    const vocabulary = this.#vocabulary;
    let line: string | undefined;
    let isSorted = true;
    let last = 0;
    let hits: Hit[] | undefined;
    let pending: number[] | undefined;
    let clues: Clue[] | undefined;
    let dangling = -1;
    for (let at = from; at < to; at += FIND) {
      const start = (data[at] as number) - lineStart;
      const end = (data[at + 1] as number) - lineStart;
      const value = data[at + 2] as number;
      if (value === DANGLES) {
        if (dangling < 0) dangling = start;
        continue;
      }
      const slot = vocabulary.slot(value);
      if (!slot?.speaks) {
        pending ??= [];
        pending.push(start, end, value);
        continue;
      }
      line ??= text.slice(lineStart, text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd);
      if (slot.platform && isWord(line, start, end)) {
        clues ??= [];
        clues.push(slot.platform);
      }
      for (const hit of hitsOf(line, start, end, slot, vocabulary)) {
        hits ??= [];
        // A host is found by its end, and a list by its beginning.
        if (hit.start < last) isSorted = false;
        last = hit.start;
        hits.push(hit);
        // A hit that something speaks against says nothing, unless its clue is just this.
        if (!hit.clue || (hit.against !== undefined && hit.clue.root !== NOBODY)) continue;
        clues ??= [];
        clues.push(hit.clue);
      }
    }
    if (!hits && !pending && !clues && dangling < 0) return undefined;
    if (!isSorted) hits?.sort((a, b) => a.start - b.start);
    return { hits: hits ?? NO_HITS, pending: all ? (pending ?? NO_NUMBERS) : undefined, clues: clues ?? NO_CLUES, dangling };
  }
}

function* compilingVocabulary(terms: readonly Term[], storedNames: () => NameTable | undefined): Generator<undefined, Vocabulary> {
  const names = storedNames() ?? (yield* compilingNames(terms));
  yield;
  return new Vocabulary(terms, names);
}

/** A hit and the verdict on it. */
export interface Explanation extends Verdict {
  readonly hit: Hit;
  /** What it would mean, the best first. */
  readonly ids: readonly TermId[];
}

const NO_HITS: readonly Hit[] = [];
const NO_NUMBERS: readonly number[] = [];
const NO_CLUES: readonly Clue[] = [];

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Leads a hit in a composed line back to the line as it was. */
function lead(hit: Hit, origin: readonly number[]): Hit {
  return { ...hit, start: origin[hit.start] ?? hit.start, end: origin[hit.end] ?? hit.end };
}

/** Where a window may begin: behind a blank, so that no word is cut; a text without blanks is cut where it must be. */
function windowStart(line: string, wanted: number): number {
  if (wanted <= 0) return 0;
  for (let at = wanted; at > wanted - WINDOW && at > 0; at--) if (line.charCodeAt(at - 1) === 32) return at;
  return wanted;
}

function isWord(text: string, start: number, end: number): boolean {
  const behind = classOf(text.charCodeAt(end));
  return !isAlphanumeric(text.charCodeAt(start - 1)) && behind !== LOWER && behind !== DIGIT;
}
