/** The first words of names: the table that says, for a word of the text, where in the trie a name goes on behind it. */

/** The hash of a word with one more symbol: 1 to 26 for letters of either case, 27 to 36 for digits. The factor is that of FNV-1a: a small one would make short words collide. */
export function step(hash: number, symbol: number): number {
  return (Math.imul(hash, 0x01000193) + symbol) | 0;
}

/** The hash of the letters and digits from `start` to `end`, whatever their case; `before` is that of what stands before them. */
export function hashOf(text: string, start: number, end: number, before = 0): number {
  let hash = before;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    hash = step(hash, code < 58 ? code - 21 : (code | 32) - 96);
  }
  return hash;
}

/** Spreads a hash over its lower bits, of which tables take as many as they need. */
export function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** What one word leads to. */
export interface Entry {
  /** The place in the trie behind the word. */
  readonly node: number;
  /** Units of the word, at most 65,535. */
  readonly length: number;
  /** How many of them lie behind the place in the trie: the `s` of a plural. */
  readonly ending: number;
}

const STRIDE = 4;
const HASH = 0;
const NODE = 1;
const LENGTHS = 2;

/** Open addressing, from the hash of a word to places in the trie. A word can lead to several. One entry is a run of four numbers (the last one unused), so that a look-up touches one cache line. */
export class FirstWords {
  #table = new Int32Array(STRIDE * 1024);
  #mask = 1023;
  #count = 0;

  add(hash: number, { node, length, ending }: Entry): void {
    if (this.#count * 2 > this.#mask) this.#grow();
    const lengths = (length & 0xffff) | (ending << 16);
    let at = (mix(hash) & this.#mask) * STRIDE;
    while (this.#table[at + NODE] !== 0) {
      if (this.#table[at + HASH] === hash && this.#table[at + NODE] === node && this.#table[at + LENGTHS] === lengths) break;
      at = this.#after(at);
    }
    if (this.#table[at + NODE] === 0) this.#count += 1;
    this.#table[at + HASH] = hash;
    this.#table[at + NODE] = node;
    this.#table[at + LENGTHS] = lengths;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    this.#count = 0;
    for (let at = 0; at < old.length; at += STRIDE) {
      const node = old[at + NODE] as number;
      if (node === 0) continue;
      const lengths = old[at + LENGTHS] as number;
      this.add(old[at + HASH] as number, { node, length: lengths & 0xffff, ending: lengths >> 16 });
    }
  }

  #after(at: number): number {
    return (at + STRIDE) & (this.#mask * STRIDE + STRIDE - 1);
  }

  /** The first place of a word, to be asked with the methods below, or -1. */
  first(hash: number): number {
    return this.#seek(hash, (mix(hash) & this.#mask) * STRIDE);
  }

  /** The next place of the same word, or -1. */
  next(hash: number, at: number): number {
    return this.#seek(hash, this.#after(at));
  }

  #seek(hash: number, from: number): number {
    const table = this.#table;
    const mask = this.#mask * STRIDE + STRIDE - 1;
    let at = from;
    while (table[at + NODE] !== 0) {
      if (table[at + HASH] === hash) return at;
      at = (at + STRIDE) & mask;
    }
    return -1;
  }

  node(at: number): number {
    return this.#table[at + NODE] as number;
  }

  length(at: number): number {
    return (this.#table[at + LENGTHS] as number) & 0xffff;
  }

  ending(at: number): number {
    return (this.#table[at + LENGTHS] as number) >> 16;
  }
}
