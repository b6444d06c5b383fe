/**
 * Finds where names are, in one pass and without allocation.
 *
 * The loop in `word-filter.ts` turns nearly all words away by their hash; behind the few that remain, `name-index.ts` tells which names begin with such a word and go on with
 * such a letter, and those are compared with the text. Capitals cut an identifier into its words (`create|S3|Bucket|If|Missing`); names begin only where a word does.
 * A filter before the comparison is the idea of Wu and Manber (A fast algorithm for multi-pattern searching, 1994) and of the prefilters of BurntSushi/aho-corasick.
 */

import { classOf, DIGIT, fold, GAP, HANGUL, isAlphanumeric, isUncomposed } from './characters';
import { foldName } from './forms';
import { NameIndex, NONE } from './name-index';
import { endsLine, failure, gapEnd, LINE_ENDS, matchEnd } from './name-match';
import { capitalEnd, leadLength, nextWord, smallEnd } from './word-ends';
import { CHUNK, WordFilter } from './word-filter';
import { BLANK, CUT, followedBy, hashOf, NOTHING, step, WHOLE } from './word-hash';

/** Names found in a text: `length` numbers of `data` count, three each: start, end, and the name's number or `DANGLES`. In the order of their starts. */
export interface Found {
  data: Int32Array;
  length: number;
}

/** Stands for a name's number where a line ends between two words of a name: the others may stand in the next line. */
export const DANGLES = -1;

const HANGUL_FIRST = 0xac00;
const HANGUL_COUNT = 0xd7a3 - HANGUL_FIRST + 1;
/** So many names are added at a stretch: less than a millisecond's work. */
const BATCH = 256;
/** So many letters a Korean name is told by. */
const HEAD = 4;

const LETTER_S = 115;
const LETTER_E = 101;

export class NameFinder {
  /** What is compared with texts, as far as it was asked for: the folded names by their numbers, without signs at the beginning. */
  readonly #keys: string[] = [];
  readonly #index = new NameIndex((number) => this.#keyOf(number));
  readonly #filter = new WordFilter();
  /** For each Hangul syllable how many letters names have that begin with it, up to `HEAD`: a bit for each number. */
  readonly #syllables = new Uint8Array(HANGUL_COUNT);
  /** 1 for the first two letters of each Korean name, or the first and `BLANK` where a gap follows it: most words that begin with such a syllable go on otherwise. */
  readonly #heads = new Uint8Array(1 << 14);
  /** 1 for each pair of letters with which some name begins: told apart before a run of capitals is hashed. */
  readonly #pairs = new Uint8Array(1024);
  readonly #found: Found = { data: new Int32Array(3 * 256), length: 0 };
  /** No name begins before: the run of capitals up to here has been looked at. */
  #free = 0;
  /** Whether the last scanned text holds decomposed Hangul or full-width letters, which names are not compared with. */
  sawUncomposed = false;

  private constructor(private readonly names: readonly string[]) {}

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
    else if (first < 128) this.#addLatin(name, number);
  }

  /** Written small, capitalised or in capitals, its first word is all of its letters and digits; as given, capitals may cut it: `Cloud|Front`. */
  #addLatin(name: string, number: number): void {
    const inCapitals = isCapital(name.charCodeAt(0)) && isCapital(name.charCodeAt(1));
    let hash = 0;
    let cut = 0;
    let end = 0;
    for (let code = name.charCodeAt(0); isAlphanumeric(code); code = name.charCodeAt(++end)) {
      if (isCapital(code) && cut === 0 && end > 0 && !inCapitals) {
        cut = end;
        this.#addWord(name, end, hash, number, CUT);
      }
      hash = step(hash, code);
    }
    this.#pairs[pairOf(name, 0)] = 1;
    this.#addWord(name, end, hash, number, WHOLE);
    if (!inCapitals) return;
    cut = capitalEnd(name, 0);
    if (cut < end) this.#addWord(name, cut, hashOf(name, 0, cut), number, CUT);
  }

  /** Korean writes particles and other nouns right behind a noun: names are told by their first letters, whether or not there is a gap between these. */
  #addHangul(name: string, number: number): void {
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
    this.#syllables[place] = (this.#syllables[place] ?? 0) | (1 << letters);
    this.#heads[headOf(name, 0)] = 1;
    if (name.charCodeAt(1) === GAP) this.#heads[headOf(name, 0, BLANK)] = 1;
    this.#index.add(letters < HEAD ? followedBy(hash, NOTHING) : hash, number, 0);
  }

  /** Lets the filter pass the first word of a name, which ends at `end` and has this hash. */
  #addWord(name: string, end: number, hash: number, number: number, as: typeof WHOLE | typeof CUT): void {
    this.#addHash(hash, name, end, end, number, as);
    if (end === name.length) {
      // A word that is the whole name may be in the plural: `buckets`.
      this.#addHash(step(hash, LETTER_S), name, end, end + 1, number, WHOLE);
      this.#addHash(step(step(hash, LETTER_E), LETTER_S), name, end, end + 2, number, WHOLE);
    }
    // The number that is a name's second word may be joined to the first: `Route53`.
    if (fold(name.charCodeAt(end)) !== GAP || classOf(name.charCodeAt(end + 1)) !== DIGIT) return;
    const digits = smallEnd(name, end + 1);
    this.#addHash(hashOf(name, end + 1, digits, hash), name, digits, digits - 1, number, WHOLE);
  }

  /** `end`: where the word ends in the name; `length`: its units in the text. */
  #addHash(hash: number, name: string, end: number, length: number, number: number, as: typeof WHOLE | typeof CUT): void {
    this.#filter.admit(hash, as);
    if (end === name.length) {
      this.#index.add(followedBy(hash, NOTHING), number, length);
      return;
    }
    const next = fold(name.charCodeAt(end));
    if (next !== GAP) {
      this.#index.add(followedBy(hash, next), number, length);
      return;
    }
    this.#index.add(followedBy(hash, fold(name.charCodeAt(nextWord(name, end)))), number, length);
    this.#index.add(followedBy(hash, BLANK), number, length);
  }

  /** Every name in `text`; names may overlap, but never go over the end of a line. The result is overwritten by the next scan. */
  scan(text: string): Found {
    const filter = this.#filter;
    this.#found.length = 0;
    this.#free = 0;
    this.sawUncomposed = false;
    filter.begin();
    for (let from = 0; from < text.length; from += CHUNK)
      this.#enterAll(text, from, filter.read(text, from, Math.min(text.length, from + CHUNK)));
    // Nothing ends the text's last word.
    if (filter.passes(filter.lastHash)) this.#enterWord(text, text.length, filter.lastHash);
    return this.#found;
  }

  /** Looks at the places where the filter stopped in the chunk that begins at `from`. */
  #enterAll(text: string, from: number, count: number): void {
    const { events } = this.#filter;
    for (let event = 0; event < count; event += 2) {
      const at = from + (events[event] as number);
      const hash = events[event + 1] as number;
      const code = text.charCodeAt(at);
      // A word that ends in a run of capitals has been looked at with the run.
      if (hash !== 0 && at > this.#free) {
        if (isCapital(code) && isCapital(text.charCodeAt(at - 1))) this.#enterCapitals(text, at - 1);
        else this.#enterWord(text, at, hash);
      }
      if (code < 128) continue;
      const place = code - HANGUL_FIRST;
      if (place >= 0 && place < HANGUL_COUNT) {
        if (this.#syllables[place] !== 0) this.#enterHangul(text, at);
      } else if (isUncomposed(code)) this.sawUncomposed = true;
    }
  }

  /** A run of capitals and digits: `SQS`, `EC2`, `ALBs`, `SQSQueue`. */
  #enterCapitals(text: string, start: number): void {
    const end = capitalEnd(text, start);
    if (this.#pairs[pairOf(text, start)] !== 0) {
      const hash = hashOf(text, start, end);
      if (this.#filter.passes(hash)) this.#enterWord(text, end, hash);
    }
    // `AWSSQS` is two of them: what stands behind `AWS` is read as a run of its own.
    this.#free = end - start > 4 && text.startsWith('AWS', start) ? start + 3 : end;
  }

  #enterWord(text: string, end: number, hash: number): void {
    this.#compare(text, end, followedBy(hash, NOTHING));
    const code = text.charCodeAt(end);
    const behind = fold(code) === GAP ? fold(text.charCodeAt(end + 1)) : fold(code);
    this.#compare(text, end, followedBy(hash, behind > BLANK ? behind : BLANK));
  }

  #enterHangul(text: string, start: number): void {
    const lengths = this.#syllables[text.charCodeAt(start) - HANGUL_FIRST] as number;
    if (this.#heads[headOf(text, start)] === 0 && (lengths & (1 << 1)) === 0) return;
    let hash = 0;
    for (let at = start, letters = 1; letters <= HEAD; letters++) {
      hash = followedBy(hash, fold(text.charCodeAt(at)));
      at += 1;
      if (letters === HEAD) this.#compare(text, start, hash);
      else if ((lengths & (1 << letters)) !== 0) this.#compare(text, start, followedBy(hash, NOTHING));
      if (fold(text.charCodeAt(at)) === GAP) at = gapEnd(text, at);
      if (endsLine(text.charCodeAt(at))) {
        if (letters < HEAD) this.#compare(text, start, followedBy(hash, BLANK));
        return;
      }
    }
  }

  /** Compares the names of a hash with the text; of those that begin alike (`AWS S…`) only the first, if the text says something else there. */
  #compare(text: string, wordEnd: number, hash: number): void {
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
      const end = matchEnd(key, text, start);
      if (end < 0) ({ fits, unit } = failure);
      else {
        fits = key.length;
        unit = fold(text.charCodeAt(end));
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
    if (found.length + 3 > data.length) {
      data = new Int32Array(found.data.length * 2);
      data.set(found.data);
      found.data = data;
    }
    let at = found.length;
    for (; at > 0 && data[at - 3] === start && this.#isBefore(end, number, data[at - 2] as number, data[at - 1] as number); at -= 3)
      data.copyWithin(at, at - 3, at);
    data[at] = start;
    data[at + 1] = end;
    data[at + 2] = number;
    found.length += 3;
  }

  /** Of names with the same beginning the shorter comes first; of names with the same end the one with more gaps, which the text leaves out. */
  #isBefore(end: number, number: number, otherEnd: number, other: number): boolean {
    if (end !== otherEnd) return end < otherEnd;
    return number !== DANGLES && other !== DANGLES && this.#keyOf(number).length > this.#keyOf(other).length;
  }
}

function isCapital(code: number): boolean {
  return code > 64 && code < 91;
}

/** A number below 2^14 for the letter at `start` and the next one of the line, `BLANK` if there is none. */
function headOf(text: string, start: number, next = nextLetter(text, start + 1)): number {
  return (Math.imul(text.charCodeAt(start), 31) ^ next) & 0x3fff;
}

/** The folded letter at `at` or behind the gap there; `BLANK` where the line ends. */
function nextLetter(text: string, at: number): number {
  const code = fold(text.charCodeAt(at)) === GAP ? text.charCodeAt(gapEnd(text, at)) : text.charCodeAt(at);
  return endsLine(code) ? BLANK : fold(code);
}

/** A number below 1,024 for two letters, whatever their case. */
function pairOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}
