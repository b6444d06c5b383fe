/** The loop that reads every unit of every text: it finds the ends of the few words with which a name may begin. */

import { unitCopyTo } from './unit-copy';
import { BLANK_UNIT, type CUT, UNITS, type WHOLE } from './word-hash';

/** So many units are read before what was found is looked at. */
export const CHUNK = 8192;
/** So many places keep most words out that begin no name, be there 50,000 names; a constant, because the loop has no register left for it. */
const MASK = (1 << 19) - 1;

const HASH = 0;
const LAST = 1;

/** The loop and what it writes to; nobody else reads meanwhile, so that there is one for all filters. */
const { copy, gather, events, state } = makeLoop();

/** Which words can begin names, and where words ended that do. */
export class WordFilter {
  /** A Bloom filter with one hash: `WHOLE` or `CUT` or both at the place of each word that was let in. A byte each, because single bits take longer to ask for. */
  readonly #places = new Uint8Array(MASK + 1);

  /** From now on the words of this hash pass, where they stand alone or a capital cuts them. */
  admit(hash: number, as: typeof WHOLE | typeof CUT): void {
    const place = (hash >>> 10) & MASK;
    this.#places[place] = (this.#places[place] as number) | as;
  }

  passes(hash: number): boolean {
    return this.#places[(hash >>> 10) & MASK] !== 0;
  }

  /** Before the first chunk of a text. */
  begin(): void {
    state[HASH] = 0;
    state[LAST] = BLANK_UNIT;
  }

  /**
   * Reads on from `from` to `to`, at most `CHUNK` units, and writes to `events`; returns how many numbers of it count. It stops where a word ends that passes, where a capital
   * follows a capital, and where Hangul begins, and at what is not composed.
   */
  read(text: string, from: number, to: number): number {
    copy(from === 0 && to === text.length ? text : text.slice(from, to));
    return gather(to - from, this.#places);
  }

  /** Pairs: a place where the loop stopped, counted from where the chunk begins, and the hash of the word before it, 0 if there is none. Overwritten by the next `read` of any filter. */
  get events(): Int32Array {
    return events;
  }

  /** The hash of the word that the text read so far ends with; 0 if there is none. */
  get lastHash(): number {
    return state[HASH] ?? 0;
  }
}

/**
 * The loop itself: a function alone, without a call, an object or a private field in it, and with no more variables than a processor has registers. It has a single branch that
 * depends on the text, and that one is rarely taken: a branch at the end of each word would be guessed wrongly so often that it would take as long as all the rest. See
 * `word-hash.ts` for the bits.
 * Its tables are constants of a function, not of a module: bundlers turn the latter into variables, and then each access has to be checked.
 */
function makeLoop() {
  const units = UNITS;
  const mask = MASK;
  const chunk = new Uint16Array(CHUNK);
  const events = new Int32Array(2 * CHUNK);
  const state = new Int32Array(2);
  const gather = (length: number, places: Uint8Array): number => {
    let hash = state[HASH] as number;
    let last = state[LAST] as number;
    let count = 0;
    for (let at = 0; at < length; at++) {
      const unit = units[chunk[at] as number] as number;
      // Of the five things that can be seen here the first two, both ends of a word, count only if the word passes.
      if ((unit & (last >> 5) & ((places[(hash >>> 10) & mask] as number) | 28)) !== 0) {
        events[count] = at;
        events[count + 1] = hash;
        count = (count + 2) | 0;
      }
      // `step` of word-hash.ts; a unit that ends the word keeps nothing of it.
      hash = (((hash << 5) | (hash >>> 27)) & ((unit & 1) - 1)) ^ (unit & -1024);
      last = unit;
    }
    state[HASH] = hash;
    state[LAST] = last;
    return count;
  };
  return { copy: unitCopyTo(chunk), gather, events, state };
}
