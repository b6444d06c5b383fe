/** The names by the hash of their first word and of what follows it. */

import { GAP } from './characters';

const STRIDE = 6;
const HASH = 0;
const NAME = 1;
const LENGTH = 2;
const NEXT = 3;
const SHARED = 4;
const UNIT = 5;
/** The end of a chain. */
export const NONE = -1;
/** Stands for what an entry shares with the one before until its hash is asked for. */
const UNKNOWN = -1;

/** A hash table with chains, in flat arrays. An entry is a run of six numbers, so that to read it touches one cache line, or two. */
export class NameIndex {
  /** A name by its number. */
  readonly #keyOf: (name: number) => string;
  /** One bit, of eight for each entry that there is room for, is 1 for each hash: most hashes that are asked for are not there, and this fits the nearest cache. */
  #bits = new Uint8Array(1024);
  #heads = new Int32Array(1024).fill(NONE);
  #entries = new Int32Array(STRIDE * 1024);
  #count = 0;

  constructor(keyOf: (name: number) => string) {
    this.#keyOf = keyOf;
  }

  /** All are added before the first is asked for. `name`: its number; `length`: units of the text from where the name begins to where its word ends. */
  add(hash: number, name: number, length: number): void {
    if (this.#count === this.#heads.length) this.#grow();
    const at = this.#count * STRIDE;
    this.#entries[at + HASH] = hash;
    this.#entries[at + NAME] = name;
    this.#entries[at + LENGTH] = length;
    this.#entries[at + SHARED] = UNKNOWN;
    this.#chain(this.#count++);
  }

  #chain(entry: number): void {
    const hash = mix(this.#entries[entry * STRIDE + HASH] as number);
    const slot = hash & (this.#heads.length - 1);
    this.#entries[entry * STRIDE + NEXT] = this.#heads[slot] as number;
    this.#heads[slot] = entry;
    const byte = (hash >>> 3) & (this.#bits.length - 1);
    this.#bits[byte] = (this.#bits[byte] as number) | (1 << (hash & 7));
  }

  #grow(): void {
    const entries = new Int32Array(this.#entries.length * 2);
    entries.set(this.#entries);
    this.#entries = entries;
    this.#heads = new Int32Array(this.#heads.length * 2).fill(NONE);
    this.#bits = new Uint8Array(this.#bits.length * 2);
    for (let entry = 0; entry < this.#count; entry++) this.#chain(entry);
  }

  /** The first entry of a hash, or `NONE`. Its entries come by length, and those of one length in the order of their names. */
  first(hash: number): number {
    const mixed = mix(hash);
    if (((this.#bits[(mixed >>> 3) & (this.#bits.length - 1)] as number) & (1 << (mixed & 7))) === 0) return NONE;
    const entry = this.#seek(hash, this.#heads[mixed & (this.#heads.length - 1)] as number);
    if (entry !== NONE && this.#entries[entry * STRIDE + SHARED] === UNKNOWN) this.#arrange(entry);
    return entry;
  }

  /** Puts the names of a hash in order: only of those that are asked for, because to sort all would take as long as to add them. */
  #arrange(first: number): void {
    const places: number[] = [];
    for (let entry = first; entry !== NONE; entry = this.after(entry)) places.push(entry);
    const sorted = places
      .map((entry) => ({ name: this.name(entry), length: this.length(entry), key: this.#keyOf(this.name(entry)) }))
      .sort((a, b) => a.length - b.length || (a.key < b.key ? -1 : 1));
    sorted.forEach(({ name, length, key }, at) => {
      const before = sorted[at - 1];
      const place = (places[at] ?? 0) * STRIDE;
      this.#entries[place + NAME] = name;
      this.#entries[place + LENGTH] = length;
      const shared = before?.length === length ? sharedUnits(before.key, key) : 0;
      this.#entries[place + SHARED] = shared;
      this.#entries[place + UNIT] = before?.length === length ? key.charCodeAt(shared) : GAP;
    });
  }

  /** The next entry of the same hash, or `NONE`. */
  after(entry: number): number {
    const at = entry * STRIDE;
    return this.#seek(this.#entries[at + HASH] as number, this.#entries[at + NEXT] as number);
  }

  #seek(hash: number, from: number): number {
    const entries = this.#entries;
    let entry = from;
    while (entry !== NONE && entries[entry * STRIDE + HASH] !== hash) entry = entries[entry * STRIDE + NEXT] as number;
    return entry;
  }

  name(entry: number): number {
    return this.#entries[entry * STRIDE + NAME] as number;
  }

  length(entry: number): number {
    return this.#entries[entry * STRIDE + LENGTH] as number;
  }

  /** With so many units the name begins as the one before it does; 0 if that one has another length. */
  shared(entry: number): number {
    return this.#entries[entry * STRIDE + SHARED] as number;
  }

  /** Behind what it shares with the one before, the name has this unit; `GAP`, which may stand for several things in a text, where nothing can be said. */
  unit(entry: number): number {
    return this.#entries[entry * STRIDE + UNIT] as number;
  }
}

function sharedUnits(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** Spreads a hash over its lower bits, of which the tables take as many as they need. */
function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}
