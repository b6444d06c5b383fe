/** The names by the hash of their first word and of what follows it. */

const STRIDE = 4;
const HASH = 0;
const NAME = 1;
const LENGTH = 2;
const NEXT = 3;
/** The end of a chain. */
export const NONE = -1;

/** A hash table with chains, in two flat arrays. An entry is a run of four numbers, so that to read it touches one cache line. */
export class NameIndex {
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
    const slot = this.#slot(this.#entries[entry * STRIDE + HASH] as number);
    this.#entries[entry * STRIDE + NEXT] = this.#heads[slot] as number;
    this.#heads[slot] = entry;
  }

  #slot(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#heads.length - 1);
  }

  #grow(): void {
    const entries = new Int32Array(this.#entries.length * 2);
    entries.set(this.#entries);
    this.#entries = entries;
    this.#heads = new Int32Array(this.#heads.length * 2).fill(NONE);
    for (let entry = 0; entry < this.#count; entry++) this.#chain(entry);
  }

  /** The first entry of a hash, or `NONE`. */
  first(hash: number): number {
    return this.#seek(hash, this.#heads[this.#slot(hash)] as number);
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
