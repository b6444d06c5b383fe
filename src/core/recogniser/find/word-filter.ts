/** Finds the ends of the few words of a text with which a name may begin: `word-scan.wat` reads every unit of it, and this is what it reads by. */

import { LINE_END } from './characters';
import { type CopyUnits, unitCopyTo } from './unit-copy';
import { CUT, WHOLE } from './word-hash';
import scan from './word-scan.generated.json';

/** What ECMAScript's own library leaves to platforms, all of which have it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** What `word-scan.wat` exports. */
interface Scan {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly uncomposed: { readonly value: number };
  begin(units: number): void;
  read(): number;
}

// Where things lie in its memory, in bytes.
/** So many places keep most words out that begin no name, be there 50,000 names. */
const PLACES = 0x80000;
const SYLLABLES = PLACES;
const HEADS = SYLLABLES + 0x4000;
const STOPS = HEADS + 0x4000;
const TEXT = STOPS + 0x8000;
const PAGE = 0x10000;

/** So many numbers tell of one place where the scan stopped. */
export const STOP = 3;

/** So many ends of lines stand behind a text, because it is read 64 units at a time. */
const PADDING = 128;

/** The module is compiled once; each filter has a memory of its own. */
let compiled: object | undefined;

/** The parts of the memory of a filter; made anew when it grows. */
interface Views {
  /** A Bloom filter with one hash: `WHOLE` or `CUT` or both at the place of each word that was let in. */
  readonly places: Uint8Array;
  readonly syllables: Uint8Array;
  readonly heads: Uint8Array;
  readonly stops: Int32Array;
  readonly units: Uint16Array;
  readonly copy: CopyUnits;
}

/** Which words can begin names, and where words of a text end that do. */
export class WordFilter {
  readonly #scan: Scan;
  #views: Views;

  constructor() {
    compiled ??= new WebAssembly.Module(Uint8Array.from(scan));
    this.#scan = new WebAssembly.Instance(compiled).exports as Scan;
    this.#views = viewsOf(this.#scan.memory.buffer);
  }

  /** From now on the words of this hash pass, where they stand alone or a capital cuts them. */
  admit(hash: number, as: typeof WHOLE | typeof CUT): void {
    const { places } = this.#views;
    const place = hash & (PLACES - 1);
    places[place] = (places[place] as number) | (as << bitOf(hash));
  }

  passes(hash: number): boolean {
    return (((this.#views.places[hash & (PLACES - 1)] as number) >> bitOf(hash)) & (WHOLE | CUT)) !== 0;
  }

  /** A byte for each Hangul syllable, from the first, for the finder to write to: 0 if no name begins with it, with bit 1 if one has no other letter. */
  get syllables(): Uint8Array {
    return this.#views.syllables;
  }

  /** Also for the finder to write to: 1 for each hash of two letters, as `headOf` makes it, with which a Korean name begins. */
  get heads(): Uint8Array {
    return this.#views.heads;
  }

  /** Whether the text, as far as it is read, holds decomposed Hangul or full-width letters, which names are not compared with. */
  get sawUncomposed(): boolean {
    return this.#scan.uncomposed.value !== 0;
  }

  /** Begins with another text, and returns its units with ends of lines behind them; good until the next one. */
  load(text: string): Uint16Array {
    const needed = TEXT + 2 * (text.length + PADDING);
    const { memory } = this.#scan;
    if (needed > memory.buffer.byteLength) {
      memory.grow(Math.ceil((needed - memory.buffer.byteLength) / PAGE));
      this.#views = viewsOf(memory.buffer);
    }
    const { units, copy } = this.#views;
    copy(text);
    units.fill(LINE_END, text.length, text.length + PADDING);
    this.#scan.begin(text.length);
    return units;
  }

  /**
   * Reads on, and writes to `stops`; returns how many numbers of it count, 0 at the end of the text. It stops where a word ends that passes, at the second capital of a run, and
   * where Hangul begins like a name.
   */
  read(): number {
    return this.#scan.read() / Int32Array.BYTES_PER_ELEMENT;
  }

  /** `STOP` numbers each: a place where it stopped, the hash of the word before it, 0 if there is none, and the line, from 0. Overwritten by the next `read`. */
  get stops(): Int32Array {
    return this.#views.stops;
  }
}

/** Which of the four pairs of bits of its place a hash has. */
function bitOf(hash: number): number {
  return (hash >>> 19) & 3;
}

function viewsOf(memory: ArrayBuffer): Views {
  const units = new Uint16Array(memory, TEXT);
  return {
    places: new Uint8Array(memory, 0, PLACES),
    syllables: new Uint8Array(memory, SYLLABLES, HEADS - SYLLABLES),
    heads: new Uint8Array(memory, HEADS, STOPS - HEADS),
    stops: new Int32Array(memory, STOPS, (TEXT - STOPS) / Int32Array.BYTES_PER_ELEMENT),
    units,
    copy: unitCopyTo(units),
  };
}
