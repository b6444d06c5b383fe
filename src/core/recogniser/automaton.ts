/**
 * Finds where names begin, in one pass and without allocation.
 *
 * A text is read part by part: a part is what an identifier or a sentence joins words of (`create|S3|Bucket|If|Missing`, a run of capitals, a run of Hangul).
 * Names begin only where a part begins. A bit set, asked once a part with its first two letters, its last one and its length, turns nearly all parts away;
 * only what passes it walks down a trie. That is why speed hardly depends on the number of names.
 * The idea of a filter before an automaton is that of Wu and Manber (A fast algorithm for multi-pattern searching, 1994) and of the prefilters of BurntSushi/aho-corasick.
 */

import { classOf, DIGIT, fold, GAP, HANGUL, LOWER, OTHER, UPPER } from './characters';

/** Called for each name found: `value` is its number, the text from `start` to `end` spells it. */
export type Visit = (start: number, end: number, value: number) => void;

const NONE = -1;
const FILTER_BITS = 18;
const FILTER_MASK = (1 << FILTER_BITS) - 1;
const HANGUL_FIRST = 0xac00;
const HANGUL_COUNT = 11_172;
/** What `#syllables` says of the first syllable: no name begins with it, some do, a name of this one syllable does. */
const SOME = 1;
const WHOLE = 2;

export class Automaton {
  /** Open addressing: edge (`#edgeNode`, `#edgeSymbol`) leads to `#edgeTarget`; 0 is no node's target, so it marks a free slot. */
  #edgeNode: Int32Array;
  #edgeSymbol: Uint16Array;
  #edgeTarget: Int32Array;
  #edgeMask: number;
  readonly #values: Int32Array;
  /** Where the gap between two words leads; 0: the name has no gap here. */
  readonly #gaps: Int32Array;
  #nodes = 1;
  readonly #filter = new Uint8Array(1 << (FILTER_BITS - 3));
  readonly #syllables = new Uint8Array(HANGUL_COUNT);
  /** Offset from which a name could have gone on where the last scanned text ended, or -1: its other words may stand in the next line. */
  dangling = NONE;

  /** `names[i]` has the number `i`; names that are equal after folding must have been merged. A name's leading signs are skipped. */
  constructor(names: readonly string[]) {
    let room = 1;
    for (const name of names) room += name.length + 1;
    const capacity = 1 << Math.ceil(Math.log2(room * 1.5));
    this.#edgeMask = capacity - 1;
    this.#edgeNode = new Int32Array(capacity);
    this.#edgeSymbol = new Uint16Array(capacity);
    this.#edgeTarget = new Int32Array(capacity);
    this.#values = new Int32Array(room).fill(NONE);
    this.#gaps = new Int32Array(room);
    for (let value = 0; value < names.length; value++) this.#add(names[value] ?? '', value);
  }

  #add(name: string, value: number): void {
    let at = 0;
    while (at < name.length && classOf(name.charCodeAt(at)) === OTHER) at += 1;
    if (at === name.length) return;
    this.#admit(name.slice(at));
    let node = 0;
    for (; at < name.length; at++) {
      const symbol = fold(name.charCodeAt(at));
      if (symbol === GAP) {
        while (fold(name.charCodeAt(at + 1)) === GAP) at += 1;
        let target = this.#gaps[node] ?? 0;
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
  }

  /** Lets the filter pass the first part of a name however it is written: as given, small, capitalised, in capitals, in the plural. */
  #admit(name: string): void {
    const first = name.charCodeAt(0);
    if (classOf(first) === HANGUL) {
      this.#syllables[first - HANGUL_FIRST] = (this.#syllables[first - HANGUL_FIRST] ?? 0) | (name.length === 1 ? WHOLE : SOME);
      this.#pass(pairKey(first, fold(name.charCodeAt(1))));
      if (fold(name.charCodeAt(1)) === GAP) this.#pass(pairKey(first, name.charCodeAt(2)));
      return;
    }
    const small = name.toLowerCase();
    for (const spelt of [name, small, small.charAt(0).toUpperCase() + small.slice(1), name.toUpperCase()]) {
      const end = partEnd(spelt, 0, spelt.length);
      this.#pass(partKey(spelt, 0, end));
      // A part that is the whole name may have the `s` of a plural: `buckets`, `ALBs`.
      const rest = spelt.charCodeAt(end);
      if (Number.isNaN(rest) || classOf(rest) === OTHER) {
        const plural = `${spelt.slice(0, end)}s`;
        this.#pass(partKey(plural, 0, partEnd(plural, 0, plural.length)));
      }
    }
  }

  #pass(key: number): void {
    this.#filter[key >> 3] = (this.#filter[key >> 3] ?? 0) | (1 << (key & 7));
  }

  #edgeTo(node: number, symbol: number): number {
    let slot = edgeHash(node, symbol) & this.#edgeMask;
    for (;;) {
      const target = this.#edgeTarget[slot] ?? 0;
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

  /** Visits every name that begins at a part in `text` from `from` to `to`; names may reach beyond `to`, and overlap. Calls follow the order of the starts. */
  scan(text: string, from: number, to: number, visit: Visit): void {
    const filter = this.#filter;
    this.dangling = NONE;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (code >= 128) {
        at = classOf(code) === HANGUL ? this.#scanHangul(text, at, visit) : at + 1;
        continue;
      }
      const start = at;
      let last = code;
      if (code > 96 && code < 123) {
        // Small letters: most of any text.
        let next = text.charCodeAt(++at);
        while (next > 96 && next < 123) {
          last = next;
          next = text.charCodeAt(++at);
        }
      } else if ((code > 64 && code < 91) || (code > 47 && code < 58)) {
        at = partEnd(text, start, text.length);
        last = text.charCodeAt(at - 1);
      } else {
        at += 1;
        continue;
      }
      const second = at - start > 1 ? text.charCodeAt(start + 1) : 0;
      const key = (((code & 31) << 13) ^ ((second & 31) << 8) ^ ((last & 31) << 3) ^ ((at - start) * 0x61)) & FILTER_MASK;
      if (((filter[key >> 3] as number) & (1 << (key & 7))) !== 0) this.#walk(text, start, start, 0, visit);
    }
  }

  #scanHangul(text: string, start: number, visit: Visit): number {
    const first = text.charCodeAt(start);
    const known = this.#syllables[first - HANGUL_FIRST] as number;
    if (known !== 0) {
      const key = pairKey(first, fold(text.charCodeAt(start + 1)));
      if ((known & WHOLE) !== 0 || ((this.#filter[key >> 3] as number) & (1 << (key & 7))) !== 0) this.#walk(text, start, start, 0, visit);
    }
    let at = start + 1;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code < HANGUL_FIRST || code > 0xd7a3) break;
      at += 1;
    }
    return at;
  }

  /** Goes down the trie from `node` along the text at `at`. The depth is limited by the longest name; a branch happens only at a gap that the text leaves out. */
  #walk(text: string, start: number, from: number, fromNode: number, visit: Visit): void {
    let node = fromNode;
    let at = from;
    for (;;) {
      const value = this.#values[node] as number;
      if (value !== NONE) visit(start, at, value);
      const code = text.charCodeAt(at);
      const symbol = fold(code);
      const gap = this.#gaps[node] as number;
      if (gap !== 0) {
        if (symbol === GAP) {
          node = gap;
          at = gapEnd(text, at);
          // The line may end here, with a `-` or a blank.
          if (at >= text.length) this.dangling = this.dangling === NONE ? start : this.dangling;
          continue;
        }
        if (at >= text.length) this.dangling = this.dangling === NONE ? start : this.dangling;
        else if (joins(text.charCodeAt(at - 1), code)) this.#walkJoined(text, start, at, gap, visit);
      }
      if (at >= text.length) return;
      node = this.#follow(node, symbol);
      if (node === 0) return;
      at += 1;
    }
  }

  #walkJoined(text: string, start: number, at: number, gap: number, visit: Visit): void {
    const node = this.#follow(gap, fold(text.charCodeAt(at)));
    if (node !== 0) this.#walk(text, start, at + 1, node, visit);
  }
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

/** Where the part that begins at `start` ends: small letters, a capital and its small letters, capitals up to the one that begins the next word, or digits. */
export function partEnd(text: string, start: number, limit: number): number {
  const first = classOf(text.charCodeAt(start));
  let at = start + 1;
  if (first === UPPER) {
    const second = classOf(text.charCodeAt(at));
    if (second === UPPER) {
      while (at < limit && classOf(text.charCodeAt(at)) === UPPER) at += 1;
      return at - start > 1 && at < limit && classOf(text.charCodeAt(at)) === LOWER && !isPluralOfCapitals(text, at) ? at - 1 : at;
    }
    if (second !== LOWER) return at;
  }
  const run = first === UPPER ? LOWER : first;
  while (at < limit && classOf(text.charCodeAt(at)) === run) at += 1;
  return at;
}

/** `ALBs`: the small `s` belongs to the capitals before it, it does not make the last of them begin a word. */
function isPluralOfCapitals(text: string, at: number): boolean {
  return text.charCodeAt(at) === 115 && classOf(text.charCodeAt(at + 1)) !== LOWER;
}

function partKey(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0;
  return (
    (((text.charCodeAt(start) & 31) << 13) ^ ((second & 31) << 8) ^ ((text.charCodeAt(end - 1) & 31) << 3) ^ ((end - start) * 0x61)) &
    FILTER_MASK
  );
}

function pairKey(first: number, second: number): number {
  return (Math.imul(first, 0x3a69) ^ Math.imul(second, 0x5bd1)) & FILTER_MASK;
}

function edgeHash(node: number, symbol: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
