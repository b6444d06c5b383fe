/**
 * Finds where names are, in one pass and without allocation.
 *
 * One flat loop reads each unit once and keeps a rolling hash of the word it is in; where the word ends, a bit set says whether any name begins with such a word, and a table
 * of first words what must follow. That turns nearly all words away, so that speed hardly depends on the number of names; only behind the few words that remain is a trie
 * followed letter by letter. Capitals cut an identifier into its words (`create|S3|Bucket|If|Missing`); names begin only where a word does.
 * A filter before an automaton is the idea of Wu and Manber (A fast algorithm for multi-pattern searching, 1994) and of the prefilters of BurntSushi/aho-corasick. That the
 * flat loop beats one loop a word was measured: a mispredicted branch at each end of a word costs more than a multiplication for each unit.
 */

import { classOf, DIGIT, fold, GAP, HANGUL, isAlphanumeric, LOWER, OTHER, UPPER } from './characters';
import { FirstWords, hashOf, mix, step } from './first-words';

/** Names found in a text: `length` numbers of `data` count, three each: start, end, and the name's number or `DANGLES`. In the order of their starts. */
export interface Found {
  data: Int32Array;
  length: number;
}

/** Stands for a name's number where a line ends between two words of a name: the others may stand in the next line. */
export const DANGLES = -1;

const NONE = -1;
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const HANGUL_COUNT = HANGUL_LAST - HANGUL_FIRST + 1;
/** What `#syllables` says of the first syllable: some name begins with it; a name is this one syllable. */
const SOME = 1;
const WHOLE = 2;

/** For the loop: 1 to 36 for small letters and digits, 0 between words, less for capitals. */
const SYMBOL = new Int8Array(128);
const BIG = -1;
for (let code = 0; code < 128; code++) {
  if (code >= 97 && code <= 122) SYMBOL[code] = code - 96;
  else if (code >= 48 && code <= 57) SYMBOL[code] = code - 21;
  else if (code >= 65 && code <= 90) SYMBOL[code] = BIG;
}
/** 1 where a unit separates the words of a name. */
const GAPS = new Uint8Array(128);
for (let code = 0; code < 128; code++) if (fold(code) === GAP) GAPS[code] = 1;

/** Sets apart in the filter the words with which a name can end. */
const ENDS = 0x27d4eb2f;
/** Sets apart first words with what follows. */
const FOLLOWS = 0x165667b1;
/** May stand in the text where a name's next word is expected: the end of a line, or a second blank. */
const BLANK = 32;

/** The hash of a first word and of what the next word begins with; of that only five bits count, which are the same for both cases of a letter. */
function followHash(hash: number, next: number): number {
  return (Math.imul(hash ^ FOLLOWS, 0x01000193) + (next <= BLANK ? 0 : (next & 31) + 1)) | 0;
}

/** Room for the words that pass the filter, two numbers each, before the trie is asked about them. */
const MOST_EVENTS = 8192;
export class Automaton {
  /** Open addressing: edge (`#edgeNode`, `#edgeSymbol`) leads to `#edgeTarget`; 0 is no node's target, so it marks a free slot. */
  readonly #edgeNode: Int32Array;
  readonly #edgeSymbol: Uint16Array;
  readonly #edgeTarget: Int32Array;
  readonly #edgeMask: number;
  readonly #values: Int32Array;
  /** Where the gap between two words leads; 0: the name has no gap here. */
  readonly #gaps: Int32Array;
  #nodes = 1;
  readonly #filter: WordFilter;
  readonly #words = new FirstWords();
  readonly #found: Found = { data: new Int32Array(3 * 256), length: 0 };
  /** Whether the last scanned text holds decomposed Hangul or full-width letters, which names are not compared with. */
  sawUncomposed = false;

  /** `names[i]`, as people write it, has the number `i`; folded, names must differ. A name's leading signs are skipped. */
  constructor(names: readonly string[]) {
    let room = 1;
    for (const name of names) room += name.length + 1;
    const capacity = powerOfTwo(room * 1.5);
    this.#edgeMask = capacity - 1;
    this.#edgeNode = new Int32Array(capacity);
    this.#edgeSymbol = new Uint16Array(capacity);
    this.#edgeTarget = new Int32Array(capacity);
    this.#values = new Int32Array(room).fill(NONE);
    this.#gaps = new Int32Array(room);
    // Room enough that few words pass which begin no name, and little enough for the cache nearest to the processor but one.
    const bits = powerOfTwo(Math.max(names.length, 512) * 128);
    this.#filter = {
      bits: new Uint8Array(bits >> 3),
      mask: bits - 1,
      syllables: new Uint8Array(HANGUL_COUNT),
      events: new Int32Array(MOST_EVENTS + 4),
    };
    for (let value = 0; value < names.length; value++) this.#add(names[value] ?? '', value);
  }

  #add(name: string, value: number): void {
    let at = 0;
    while (at < name.length && classOf(name.charCodeAt(at)) === OTHER) at += 1;
    if (at === name.length) return;
    const first = at;
    let node = 0;
    for (; at < name.length; at++) {
      const symbol = fold(name.charCodeAt(at));
      if (symbol === GAP) {
        if (fold(name.charCodeAt(at + 1)) === GAP) continue;
        let target = this.#gaps[node] as number;
        if (target === 0) {
          target = this.#nodes++;
          this.#gaps[node] = target;
        }
        node = target;
      } else {
        node = this.#edgeTo(node, symbol);
      }
    }
    this.#values[node] = value;
    this.#admit(first === 0 ? name : name.slice(first));
  }

  /** Lets the filter pass the first word of a name however it is written: as given, small, capitalised, in capitals, in the plural, with the number of its second word. */
  #admit(name: string): void {
    const first = name.charCodeAt(0);
    if (classOf(first) === HANGUL) {
      const place = first - HANGUL_FIRST;
      const { syllables } = this.#filter;
      syllables[place] = (syllables[place] ?? 0) | (name.length === 1 ? WHOLE : SOME);
      this.#pass(pairHash(first, fold(name.charCodeAt(1))));
      if (fold(name.charCodeAt(1)) === GAP) this.#pass(pairHash(first, name.charCodeAt(2)));
      return;
    }
    if (first >= 128) return;
    // Written small, capitalised or in capitals, its first word is all of its letters and digits; as given, capitals may cut it: `Cloud|Front`.
    const whole = alphanumericEnd(name);
    const cut = classOf(first) === UPPER ? capitalEnd(name, 0) : smallEnd(name, 0);
    this.#admitWord(name, whole);
    if (cut < whole) this.#admitWord(name, cut);
  }

  #admitWord(name: string, end: number): void {
    const hash = hashOf(name, 0, end);
    const node = this.#nodeAfter(name, end);
    const whole = end === name.length;
    this.#admitHash(hash, node, end, 0, name.slice(end));
    // A word that is the whole name may have the `s` of a plural: `buckets`.
    if (whole) {
      this.#admitHash(step(hash, 19), node, end + 1, 1, '');
      this.#admitHash(step(step(hash, 5), 19), node, end + 2, 2, '');
    }
    // The number that is a name's second word may be joined to the first: `Route53`.
    const digits = end + 1 + smallLength(name, end + 1);
    if (fold(name.charCodeAt(end)) === GAP && classOf(name.charCodeAt(end + 1)) === DIGIT) {
      this.#admitHash(hashOf(name, end + 1, digits, hash), this.#nodeAfter(name, digits), digits - 1, 0, name.slice(digits));
    }
  }

  /** `rest` is what of the name stands behind the word. */
  #admitHash(hash: number, node: number, length: number, ending: number, rest: string): void {
    this.#pass(hash);
    if (rest === '') this.#pass(hash ^ ENDS);
    else if (fold(rest.charCodeAt(0)) !== GAP) this.#pass(followHash(hash, rest.charCodeAt(0)));
    else for (const next of [rest.charCodeAt(1), BLANK]) this.#pass(followHash(hash, next));
    this.#words.add(hash, { node, length, ending });
  }

  /** The node that the first `end` units of a name lead to, which is in the trie. */
  #nodeAfter(name: string, end: number): number {
    let node = 0;
    for (let at = 0; at < end; at++) {
      const symbol = fold(name.charCodeAt(at));
      node = symbol === GAP ? (this.#gaps[node] as number) : this.#follow(node, symbol);
    }
    return node;
  }

  #pass(hash: number): void {
    const { bits, mask } = this.#filter;
    const bit = mix(hash) & mask;
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  #edgeTo(node: number, symbol: number): number {
    let slot = edgeHash(node, symbol) & this.#edgeMask;
    for (;;) {
      const target = this.#edgeTarget[slot] as number;
      if (target === 0) break;
      if (this.#edgeNode[slot] === node && this.#edgeSymbol[slot] === symbol) return target;
      slot = (slot + 1) & this.#edgeMask;
    }
    this.#edgeNode[slot] = node;
    this.#edgeSymbol[slot] = symbol;
    this.#edgeTarget[slot] = this.#nodes;
    return this.#nodes++;
  }

  #follow(node: number, symbol: number): number {
    let slot = edgeHash(node, symbol) & this.#edgeMask;
    for (;;) {
      const target = this.#edgeTarget[slot] as number;
      if (target === 0) return 0;
      if (this.#edgeNode[slot] === node && this.#edgeSymbol[slot] === symbol) return target;
      slot = (slot + 1) & this.#edgeMask;
    }
  }

  /** Every name in `text`; names may overlap, but never go over the end of a line. The result is overwritten by the next scan. */
  scan(text: string): Found {
    this.#found.length = 0;
    const filter = this.#filter;
    const { events } = filter;
    events[COUNT] = FIRST_EVENT;
    events[UNCOMPOSED] = 0;
    for (let at = 0; ; ) {
      at = gather(text, at, filter);
      if (at >= text.length) break;
      if ((events[COUNT] as number) >= MOST_EVENTS) this.#enterAll(text);
      const code = text.charCodeAt(at);
      if (code >= 128) at = gatherWide(text, at, filter);
      else if (classOf(code) === UPPER && classOf(text.charCodeAt(at + 1)) === UPPER) at = gatherCapitals(text, at, filter);
    }
    this.#enterAll(text);
    this.sawUncomposed = events[UNCOMPOSED] !== 0;
    return this.#found;
  }

  /** Follows the trie behind all words that were gathered. */
  #enterAll(text: string): void {
    const filter = this.#filter;
    const { events } = filter;
    const count = events[COUNT] as number;
    for (let event = FIRST_EVENT; event < count; event += 2) {
      const end = events[event] as number;
      const hash = events[event + 1] as number;
      if (end < 0) this.#enterHangul(text, ~end);
      else if (passes(filter, hash) && goesOn(filter, text, end, hash)) this.#enter(text, end, hash);
    }
    events[COUNT] = FIRST_EVENT;
  }

  /** Goes on behind a first word, wherever in the trie it leads. */
  #enter(text: string, end: number, hash: number): void {
    const words = this.#words;
    for (let slot = words.first(hash); slot >= 0; slot = words.next(hash, slot)) {
      this.#walk(text, end - words.length(slot), end - words.ending(slot), words.node(slot));
    }
  }

  #enterHangul(text: string, start: number): void {
    const first = text.charCodeAt(start);
    const known = this.#filter.syllables[first - HANGUL_FIRST] as number;
    if ((known & WHOLE) !== 0 || passes(this.#filter, pairHash(first, fold(text.charCodeAt(start + 1))))) this.#walk(text, start, start, 0);
  }

  /** Goes down the trie from `fromNode` along the text at `from`. As deep as the longest name at most; it branches only where the text leaves out a gap. */
  #walk(text: string, start: number, from: number, fromNode: number): void {
    let node = fromNode;
    let at = from;
    for (;;) {
      const value = this.#values[node] as number;
      if (value !== NONE) this.#tell(start, at, value);
      const code = text.charCodeAt(at);
      const symbol = fold(code);
      const gap = this.#gaps[node] as number;
      if (gap !== 0) {
        if (symbol === GAP) {
          node = gap;
          at = gapEnd(text, at);
          // The line may end here, with a `-` or a blank.
          if (endsLine(text.charCodeAt(at))) this.#tell(start, at, DANGLES);
          continue;
        }
        if (endsLine(code)) {
          this.#tell(start, at, DANGLES);
        } else if (joins(text.charCodeAt(at - 1), code)) {
          const joined = this.#follow(gap, symbol);
          if (joined !== 0) this.#walk(text, start, at + 1, joined);
        }
      }
      if (at >= text.length) return;
      node = this.#follow(node, symbol);
      if (node === 0) return;
      at += 1;
    }
  }

  #tell(start: number, end: number, value: number): void {
    const found = this.#found;
    if (found.length + 3 > found.data.length) {
      const wider = new Int32Array(found.data.length * 2);
      wider.set(found.data);
      found.data = wider;
    }
    found.data[found.length] = start;
    found.data[found.length + 1] = end;
    found.data[found.length + 2] = value;
    found.length += 3;
  }
}

/** Which words can begin names, and room for those that a text holds. */
interface WordFilter {
  readonly bits: Uint8Array;
  /** One less than the number of bits, which is a power of two. */
  readonly mask: number;
  /** Of each Hangul syllable: 0, `SOME` or `WHOLE`. */
  readonly syllables: Uint8Array;
  /** Two numbers that `gather` returns, at `COUNT` and `UNCOMPOSED`; from `FIRST_EVENT` on the ends of words and their hashes, and for runs of Hangul the complement of their starts. */
  readonly events: Int32Array;
}

const COUNT = 0;
const UNCOMPOSED = 1;
const FIRST_EVENT = 2;

/**
 * The loop: reads on from `from`, and writes down where words end that pass the filter, with their hashes. Stops at what it leaves to others, a run of capitals or a unit beyond
 * ASCII, and where the room is full; returns where. It is written to stay fast: a function by itself, without a call, an object or a private field in it.
 */
function gather(text: string, from: number, filter: WordFilter): number {
  const { bits, mask, events } = filter;
  const symbols = SYMBOL;
  const length = text.length;
  let count = events[COUNT] as number;
  let hash = 0;
  let at = from;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    const symbol = code < 128 ? (symbols[code] as number) : -1;
    if (symbol > 0) {
      hash = (Math.imul(hash, 0x01000193) + symbol) | 0;
      continue;
    }
    if (hash !== 0) {
      const bit = (hash ^ (hash >>> 15)) & mask;
      if (((bits[bit >> 3] as number) & (1 << (bit & 7))) !== 0) {
        events[count] = at;
        events[count + 1] = hash;
        count += 2;
        hash = 0;
        if (count >= MOST_EVENTS) break;
      }
      hash = 0;
    }
    if (symbol === 0) continue;
    const next = at + 1 < length ? text.charCodeAt(at + 1) : 32;
    if (code >= 128 || (next > 64 && next < 91)) break;
    hash = code - 64;
  }
  // The text's last word, which nothing ends, has not been asked about.
  if (hash !== 0) {
    events[count] = at;
    events[count + 1] = hash;
    count += 2;
  }
  events[COUNT] = count;
  return at;
}

/** Reads the run of capitals and digits at `at` (`SQS`, `EC2`, `ALBs`, `SQSQueue`); returns where to read on. */
function gatherCapitals(text: string, at: number, { events }: WordFilter): number {
  const end = capitalEnd(text, at);
  const count = events[COUNT] as number;
  events[count] = end;
  events[count + 1] = hashOf(text, at, end);
  events[COUNT] = count + 2;
  // `AWSSQS` is two of them: what stands behind `AWS` is read as a run of its own.
  return end - at > 4 && text.startsWith('AWS', at) ? at + 3 : end;
}

/** Reads what stands at `at` beyond ASCII; names begin only where a run of Hangul does. */
function gatherWide(text: string, at: number, { events, syllables }: WordFilter): number {
  const code = text.charCodeAt(at);
  if (code < HANGUL_FIRST || code > HANGUL_LAST) {
    if ((code >= 0x1100 && code <= 0x11ff) || (code >= 0xff01 && code <= 0xff5e)) events[UNCOMPOSED] = 1;
    return at + 1;
  }
  if (syllables[code - HANGUL_FIRST] !== 0) {
    const count = events[COUNT] as number;
    events[count] = ~at;
    events[COUNT] = count + 2;
  }
  return hangulEnd(text, at + 1);
}

/** Whether, behind a word with which some name begins, a name can end or go on: the letter that follows is in the filter too. */
function goesOn(filter: WordFilter, text: string, end: number, hash: number): boolean {
  if (passes(filter, hash ^ ENDS)) return true;
  const code = end < text.length ? text.charCodeAt(end) : 10;
  const behind = code < 128 ? end + (GAPS[code] as number) : end;
  return passes(filter, followHash(hash, behind < text.length ? text.charCodeAt(behind) : 10));
}

function passes({ bits, mask }: WordFilter, hash: number): boolean {
  const bit = mix(hash) & mask;
  return ((bits[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(atLeast));
}

function hangulEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < HANGUL_FIRST || code > HANGUL_LAST) return at;
  }
  return text.length;
}

function isSmall(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58);
}

function smallEnd(text: string, start: number): number {
  let at = start;
  while (isSmall(text.charCodeAt(at))) at += 1;
  return at;
}

function alphanumericEnd(text: string): number {
  let at = 0;
  while (isAlphanumeric(text.charCodeAt(at))) at += 1;
  return at;
}

function smallLength(text: string, start: number): number {
  return smallEnd(text, start) - start;
}

/** Where a word ends that begins with a capital: `Bucket|If`, `S3|Bucket`, `EC2|Instance`, `ALBs`. */
function capitalEnd(text: string, start: number): number {
  let at = start + 1;
  if (classOf(text.charCodeAt(at)) !== UPPER) return smallEnd(text, at);
  let last = UPPER;
  for (let next = UPPER; next === UPPER || next === DIGIT; next = classOf(text.charCodeAt(at))) {
    last = next;
    at += 1;
  }
  return last === UPPER && startsNextWord(text, at) ? at - 1 : at;
}

/** Whether the last capital of a run that ends before `at` begins the next word: `SQSQueue`. The small `s` of `ALBs` is a plural's. */
function startsNextWord(text: string, at: number): boolean {
  return (
    isLower(text.charCodeAt(at)) &&
    classOf(text.charCodeAt(at - 1)) === UPPER &&
    !(text.charCodeAt(at) === 115 && classOf(text.charCodeAt(at + 1)) !== LOWER)
  );
}

function isLower(code: number): boolean {
  return code > 96 && code < 123;
}

/** Whether two words of a name may meet here without anything between them: `AutoScaling`, `Route53`, `가용영역`, `Auto Scaling그룹`. */
function joins(left: number, right: number): boolean {
  const a = classOf(left);
  const b = classOf(right);
  return (a === LOWER && b === UPPER) || (a === UPPER && b === UPPER) || (a === DIGIT) !== (b === DIGIT) || a === HANGUL || b === HANGUL;
}

/** A gap is one `-` or `_`, or some blanks; not more, so that a column of a table is no gap. */
function gapEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 32 && code !== 9) return at + 1;
  let end = at + 1;
  while (end - at < 3 && (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9)) end += 1;
  return end;
}

function endsLine(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code);
}

function pairHash(first: number, second: number): number {
  return Math.imul(first, 0x3a69) ^ Math.imul(second, 0x5bd1);
}

function edgeHash(node: number, symbol: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
