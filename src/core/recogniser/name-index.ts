/** The names by the hash of their first word and of what follows it. */

const STRIDE = 4;
const HASH = 0;
const NAME = 1;
const LENGTH = 2;
const NEXT = 3;
/** The end of a chain. */
export const NONE = -1;

/** A hash table with chains, in flat arrays. An entry is a run of four numbers, so that to read it touches one cache line. */
export class NameIndex {
  /** One bit, of eight for each entry that there is room for, is 1 for each hash: most hashes that are asked for are not there, and this fits the nearest cache. */
  #bits = new Uint8Array(1024);
  #heads = new Int32Array(1024).fill(NONE);
  #entries = new Int32Array(STRIDE * 1024);
  #count = 0;

  /** `name`: any number; `length`: units of the text from where the name begins to where its word ends. */
  add(hash: number, name: number, length: number): void {
    if (this.#count === this.#heads.length) this.#grow();
    const at = this.#count * STRIDE;
    this.#entries[at + HASH] = hash;
    this.#entries[at + NAME] = name;
    this.#entries[at + LENGTH] = length;
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

  /** The first entry of a hash, or `NONE`. */
  first(hash: number): number {
    const mixed = mix(hash);
    if (((this.#bits[(mixed >>> 3) & (this.#bits.length - 1)] as number) & (1 << (mixed & 7))) === 0) return NONE;
    return this.#seek(hash, this.#heads[mixed & (this.#heads.length - 1)] as number);
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
}

/** Spreads a hash over its lower bits, of which the tables take as many as they need. */
function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}
