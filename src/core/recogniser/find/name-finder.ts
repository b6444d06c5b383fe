/**
 * Finds where names are, in one pass and without allocation.
 *
 * `word-filter.ts` turns nearly all words away by their hash; behind the few that remain, `name-index.ts` tells which names begin with such a word and go on with
 * such a letter, and those are compared with the text. Capitals cut an identifier into its words (`create|S3|Bucket|If|Missing`); names begin only where a word does.
 * A filter before the comparison is the idea of Wu and Manber (A fast algorithm for multi-pattern searching, 1994) and of the prefilters of BurntSushi/aho-corasick.
 */

import { classOf, DIGIT, fold, foldName, GAP, HANGUL, HANGUL_FIRST, isAlphanumeric, isUpper, LINE_END } from './characters';
import { headOf, pairOf, startsWithAws } from './name-heads';
import { NameIndex, NONE } from './name-index';
import { endsLine, failure, gapEnd, LINE_ENDS, matchEnd } from './name-match';
import { capitalEnd, leadLength, nextWord, smallEnd } from './word-ends';
import { STOP, WordFilter } from './word-filter';
import { BLANK, CUT, followedBy, hashOf, NOTHING, WHOLE } from './word-hash';

/** Names found in a text: `length` numbers of `data` count, `FIND` each: start, end, the name's number or `DANGLES`, and the line, from 0. In the order of their starts. */
export interface Found {
  data: Int32Array;
  length: number;
}

/** So many numbers tell of one name that was found. */
export const FIND = 4;

/** Stands for a name's number where a line ends between two words of a name: the others may stand in the next line. */
export const DANGLES = -1;

/** So many names are added at a stretch: less than a millisecond's work. */
const BATCH = 256;
/** So many letters a Korean name is told by. */
const HEAD = 4;

/** The units of `s` and `es`. */
const PLURALS = [[115], [101, 115]] as const;

export class NameFinder {
  /** What is compared with texts, as far as it was asked for: the folded names by their numbers, without signs at the beginning. */
  readonly #keys: string[] = [];
  readonly #index = new NameIndex((number) => this.#keyOf(number));
  readonly #filter = new WordFilter();
  /** 1 for each pair of letters with which some name begins: told apart before a run of capitals is hashed. */
  readonly #pairs = new Uint8Array(1024);
  readonly #found: Found = { data: new Int32Array(FIND * 256), length: 0 };
  /** No name begins before: the run of capitals up to here has been looked at. */
  #free = 0;
  /** The line that is looked at. */
  #line = 0;

  private constructor(private readonly names: readonly string[]) {}

  /** Whether the last scanned text holds decomposed Hangul or full-width letters, which names are not compared with. */
  get sawUncomposed(): boolean {
    return this.#filter.sawUncomposed;
  }

  /** Finds `names` as people write them: capitals tell their words. `names[i]` has the number `i`; those that `isWanted` denies are not looked for. Pauses after each few. */
  static *make(names: readonly string[], isWanted: (number: number) => boolean = () => true): Generator<undefined, NameFinder> {
    const finder = new NameFinder(names);
    for (let from = 0; from < names.length; from += BATCH) {
      finder.#addAll(from, Math.min(names.length, from + BATCH), isWanted);
      yield;
    }
    return finder;
  }

  #addAll(from: number, to: number, isWanted: (number: number) => boolean): void {
    for (let number = from; number < to; number++) if (isWanted(number)) this.#add(this.names[number] as string, number);
  }

  #keyOf(number: number): string {
    const known = this.#keys[number];
    if (known !== undefined) return known;
    const folded = foldName(this.names[number] as string);
    const key = folded.slice(leadLength(folded));
    this.#keys[number] = key;
    return key;
  }

  #add(written: string, number: number): void {
    const lead = leadLength(written);
    const name = lead === 0 ? written : written.slice(lead);
    const first = name.charCodeAt(0);
    if (classOf(first) === HANGUL) this.#addHangul(this.#keyOf(number), number);
    else if (first < 128) this.#addLatin(spell(name), number);
  }

  /** Written small, capitalised or in capitals, its first word is all of its letters and digits; as given, capitals may cut it: `Cloud|Front`. */
  #addLatin(name: Uint16Array, number: number): void {
    const inCapitals = isUpper(name[0] as number) && isUpper(name[1] as number);
    let cut = 0;
    let end = 0;
    for (; isAlphanumeric(name[end] as number); end++) if (cut === 0 && end > 0 && isUpper(name[end] as number)) cut = end;
    if (inCapitals) cut = capitalEnd(name, 0);
    if (cut > 0 && cut < end) this.#addWord(name, cut, number, CUT);
    this.#pairs[pairOf(name, 0)] = 1;
    this.#addWord(name, end, number, WHOLE);
  }

  /** Korean writes particles and other nouns right behind a noun: names are told by their first letters, whether or not there is a gap between these. */
  #addHangul(name: string, number: number): void {
    const { syllables, heads } = this.#filter;
    const place = name.charCodeAt(0) - HANGUL_FIRST;
    let hash = 0;
    let letters = 0;
    for (let at = 0; at < name.length && letters < HEAD; at++) {
      const code = name.charCodeAt(at);
      // A line can end in the gap.
      if (code === GAP) this.#index.add(followedBy(hash, BLANK), number, 0);
      else {
        hash = followedBy(hash, code);
        letters += 1;
      }
    }
    syllables[place] = (syllables[place] ?? 0) | (1 << letters);
    const units = spell(name);
    heads[headOf(units, 0)] = 1;
    if (units[1] === GAP) heads[headOf(units, 0, BLANK)] = 1;
    this.#index.add(letters < HEAD ? followedBy(hash, NOTHING) : hash, number, 0);
  }

  /** Lets the filter pass the first word of a name, which ends at `end`. */
  #addWord(name: Uint16Array, end: number, number: number, as: typeof WHOLE | typeof CUT): void {
    const next = name[end] as number;
    this.#addHash(hashOf(name, 0, end), name, end, end, number, as);
    if (endsLine(next)) {
      // A word that is the whole name may be in the plural: `buckets`.
      for (const ending of PLURALS) {
        name.set(ending, end);
        const last = end + ending.length;
        this.#addHash(hashOf(name, 0, last), name, last, last, number, WHOLE);
      }
      name.fill(next, end, end + 2);
    }
    // The number that is a name's second word may be joined to the first: `Route53`.
    if (fold(next) !== GAP || classOf(name[end + 1] as number) !== DIGIT) return;
    const digits = smallEnd(name, end + 1);
    const joined = name.slice(0, digits);
    joined.copyWithin(end, end + 1);
    this.#addHash(hashOf(joined, 0, digits - 1), name, digits, digits - 1, number, WHOLE);
  }

  /** `end`: where the word ends in the name; `length`: its units in the text. */
  #addHash(hash: number, name: Uint16Array, end: number, length: number, number: number, as: typeof WHOLE | typeof CUT): void {
    this.#filter.admit(hash, as);
    if (endsLine(name[end] as number)) {
      this.#index.add(followedBy(hash, NOTHING), number, length);
      return;
    }
    const next = fold(name[end] as number);
    if (next !== GAP) {
      this.#index.add(followedBy(hash, next), number, length);
      return;
    }
    this.#index.add(followedBy(hash, fold(name[nextWord(name, end)] as number)), number, length);
    this.#index.add(followedBy(hash, BLANK), number, length);
  }

  /** Every name in `text`; names may overlap, but never go over the end of a line. The result is overwritten by the next scan. */
  scan(text: string): Found {
    const filter = this.#filter;
    this.#found.length = 0;
    this.#free = 0;
    const units = filter.load(text);
    for (let count = filter.read(); count > 0; count = filter.read()) this.#enterAll(units, filter.stops, count);
    return this.#found;
  }

  /** Looks at the places where the filter stopped. */
  #enterAll(units: Uint16Array, stops: Int32Array, count: number): void {
    const { syllables } = this.#filter;
    for (let stop = 0; stop < count; stop += STOP) {
      const at = stops[stop] as number;
      const hash = stops[stop + 1] as number;
      this.#line = stops[stop + 2] as number;
      const code = units[at] as number;
      // A word that ends in a run of capitals has been looked at with the run.
      if (at > this.#free) {
        if (isUpper(code) && isUpper(units[at - 1] as number)) this.#enterCapitals(units, at - 1);
        else if (hash !== 0) this.#enterWord(units, at, hash);
      }
      if (classOf(code) === HANGUL && syllables[code - HANGUL_FIRST] !== 0) this.#enterHangul(units, at);
    }
  }

  /** A run of capitals and digits: `SQS`, `EC2`, `ALBs`, `SQSQueue`. */
  #enterCapitals(units: Uint16Array, start: number): void {
    const end = capitalEnd(units, start);
    if (this.#pairs[pairOf(units, start)] !== 0) {
      const hash = hashOf(units, start, end);
      if (this.#filter.passes(hash)) this.#enterWord(units, end, hash);
    }
    this.#free = end;
    // `AWSSQS` is two of them: what stands behind `AWS` is read as a run of its own.
    if (end - start <= 4 || !startsWithAws(units, start)) return;
    this.#free = start + 3;
    this.#enterCapitals(units, start + 3);
  }

  #enterWord(units: Uint16Array, end: number, hash: number): void {
    this.#compare(units, end, followedBy(hash, NOTHING));
    const code = fold(units[end] as number);
    const behind = code === GAP ? fold(units[end + 1] as number) : code;
    this.#compare(units, end, followedBy(hash, behind > BLANK ? behind : BLANK));
  }

  #enterHangul(units: Uint16Array, start: number): void {
    const { syllables, heads } = this.#filter;
    const lengths = syllables[(units[start] as number) - HANGUL_FIRST] as number;
    if (heads[headOf(units, start)] === 0 && (lengths & (1 << 1)) === 0) return;
    let hash = 0;
    for (let at = start, letters = 1; letters <= HEAD; letters++) {
      hash = followedBy(hash, fold(units[at] as number));
      at += 1;
      if (letters === HEAD) this.#compare(units, start, hash);
      else if ((lengths & (1 << letters)) !== 0) this.#compare(units, start, followedBy(hash, NOTHING));
      if (fold(units[at] as number) === GAP) at = gapEnd(units, at);
      if (endsLine(units[at] as number)) {
        if (letters < HEAD) this.#compare(units, start, followedBy(hash, BLANK));
        return;
      }
    }
  }

  /** Compares the names of a hash with the text; of those that begin alike (`AWS S…`) only the first, if the text says something else there. */
  #compare(units: Uint16Array, wordEnd: number, hash: number): void {
    const index = this.#index;
    let dangles = false;
    // So many units of the name before stand in the text, and then this one.
    let fits = 0;
    let unit = GAP;
    for (let entry = index.first(hash); entry !== NONE; entry = index.after(entry)) {
      const shared = index.shared(entry);
      if (shared > fits || (shared === fits && index.unit(entry) !== unit && index.unit(entry) !== GAP)) continue;
      const start = wordEnd - index.length(entry);
      if (start < this.#free) continue;
      const number = index.name(entry);
      const key = this.#keyOf(number);
      const end = matchEnd(key, units, start);
      if (end < 0) ({ fits, unit } = failure);
      else {
        fits = key.length;
        unit = fold(units[end] as number);
        this.#tell(start, end, number);
      }
      if (end !== LINE_ENDS || dangles) continue;
      dangles = true;
      this.#tell(start, wordEnd, DANGLES);
    }
  }

  /** Puts a name in its place among those that begin with it. */
  #tell(start: number, end: number, number: number): void {
    const found = this.#found;
    let { data } = found;
    if (found.length + FIND > data.length) {
      data = new Int32Array(found.data.length * 2);
      data.set(found.data);
      found.data = data;
    }
    let at = found.length;
    for (
      ;
      at > 0 && data[at - FIND] === start && this.#isBefore(end, number, data[at - FIND + 1] as number, data[at - FIND + 2] as number);
      at -= FIND
    )
      data.copyWithin(at, at - FIND, at);
    data[at] = start;
    data[at + 1] = end;
    data[at + 2] = number;
    data[at + 3] = this.#line;
    found.length += FIND;
  }

  /** Of names with the same beginning the shorter comes first; of names with the same end the one with more gaps, which the text leaves out. */
  #isBefore(end: number, number: number, otherEnd: number, other: number): boolean {
    if (end !== otherEnd) return end < otherEnd;
    return number !== DANGLES && other !== DANGLES && this.#keyOf(number).length > this.#keyOf(other).length;
  }
}

let scratch = new Uint16Array(256);

/** The units of a name, with ends of lines behind them as behind a text; overwritten by the next call. */
function spell(name: string): Uint16Array {
  if (name.length + 8 > scratch.length) scratch = new Uint16Array(2 * name.length);
  for (let at = 0; at < name.length; at++) scratch[at] = name.charCodeAt(at);
  return scratch.fill(LINE_END, name.length, name.length + 8);
}
