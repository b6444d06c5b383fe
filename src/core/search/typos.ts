import { disassemble } from 'es-hangul';
import Fuse from 'fuse.js';
import type { NameRow } from './name-table';

/** So many names at most go to Fuse.js; they are those that share most letter pairs with the query. */
const CANDIDATES = 24;
const MIN_SHARED = 0.34;
const THRESHOLD = 0.42;

interface Candidate {
  readonly row: NameRow;
  readonly letters: string;
}

/** Finds names in spite of typing errors. Korean is compared letter by letter, so that one wrong vowel is one error. */
export class TypoIndex {
  readonly #candidates: Candidate[] = [];
  readonly #byPair = new Map<string, number[]>();
  /** Pairs that each candidate shares with a query; as long as there are candidates. */
  #shared = new Uint8Array(0);

  add(row: NameRow): void {
    const letters = lettersOf(row.folded);
    const index = this.#candidates.push({ row, letters }) - 1;
    for (const pair of pairsOf(letters)) {
      const holders = this.#byPair.get(pair);
      if (holders) holders.push(index);
      else this.#byPair.set(pair, [index]);
    }
  }

  /** Rows nearest to the folded query, best first; scores from 0 (same) to 1. Empty for a query of fewer than 3 letters. */
  find(query: string): { readonly row: NameRow; readonly score: number }[] {
    const letters = lettersOf(query);
    if (letters.length < 3) return [];
    const fuse = new Fuse(this.#nearest(letters), {
      keys: ['letters'],
      includeScore: true,
      threshold: THRESHOLD,
      ignoreLocation: false,
      distance: 40,
    });
    return fuse.search(letters.slice(0, 32)).map(({ item, score = 1 }) => ({ row: item.row, score }));
  }

  #nearest(letters: string): Candidate[] {
    if (this.#shared.length === this.#candidates.length) this.#shared.fill(0);
    else this.#shared = new Uint8Array(this.#candidates.length);
    const pairs = pairsOf(letters);
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const index of this.#byPair.get(pair) ?? []) {
        if (this.#shared[index] === 0) touched.push(index);
        this.#shared[index] = (this.#shared[index] ?? 0) + 1;
      }
    }
    const score = (index: number) =>
      (2 * (this.#shared[index] ?? 0)) / (pairs.size + Math.max(1, (this.#candidates[index]?.letters.length ?? 1) - 1));
    return touched
      .map((index) => ({ index, score: score(index) }))
      .filter((each) => each.score >= MIN_SHARED)
      .sort((a, b) => b.score - a.score)
      .slice(0, CANDIDATES)
      .flatMap(({ index }) => this.#candidates[index] ?? []);
  }
}

const HANGUL = /[ㄱ-ㅎㅏ-ㅣ가-힣]/;

/** Syllables taken apart; most names have none. */
function lettersOf(folded: string): string {
  return HANGUL.test(folded) ? disassemble(folded) : folded;
}

function pairsOf(letters: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= letters.length; at += 1) pairs.add(letters.slice(at, at + 2));
  return pairs;
}
