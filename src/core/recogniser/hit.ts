import type { Clue, Dialect } from './evidence/evidence';
import type { Need } from './evidence/need';

/** A name found in a line, with all that the line alone says about it. Whether it is a mention is decided when the document's evidence is known. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Indexes of terms, the best first. */
  readonly terms: readonly number[];
  readonly rule: string;
  readonly code: boolean;
  readonly need: Need;
  /** Believed only where the service of its first term is surely named elsewhere. */
  readonly family: boolean;
  /** An English word so common that it counts only in prose. */
  readonly proseOnly: boolean;
  /** In small letters, as a name is written in code only. */
  readonly codeOnly: boolean;
  /** The name itself, as the key of what it says for others: nothing is evidence for itself. */
  readonly name: string | undefined;
  /** What it says for others, if it says anything. */
  readonly clue: Clue | undefined;
  /** Between hits on the same text the higher one wins. */
  readonly rank: number;
  /** Why the line alone already speaks against it; such a hit is kept only for `--why`. */
  readonly against: string | undefined;
  /** It stands alone in brackets, as an abbreviation does behind what it stands for. */
  readonly enclosed: boolean;
  /** A service with a name common in English, joined to what stands beside it by a comma, a slash, an `and`. */
  readonly listed: boolean;
  /** The kind of file in which alone it is believed. */
  readonly dialect: Dialect | undefined;
  /** How many of the terms, from the first on, have the name to themselves; the others share it with somebody. 0: nobody owns it. */
  readonly owners: number;
}

/** What stands in a line, before the document is asked. */
export interface ScannedLine {
  /** Names that speak for themselves or for others, in order of their starts. */
  readonly hits: readonly Hit[];
  /** Names that count only in a document about AWS, as triples of start, end and number; they are judged when it turns out to be one. `undefined`: not looked for yet. */
  readonly pending: readonly number[] | undefined;
  /** What the line says for other lines. */
  readonly clues: readonly Clue[];
  /** Column from which a name of several words may go on in the next line, or -1. */
  readonly dangling: number;
}

export const EMPTY_LINE: ScannedLine = { hits: [], pending: [], clues: [], dangling: -1 };

/** Stands for a line in which only names that count in a document about AWS may stand. */
export const UNDECIDED_LINE: ScannedLine = { hits: [], pending: undefined, clues: [], dangling: -1 };

/** Of a line's hits, in order of their starts, those on which it depends what is picked at `at`: what covers or touches it, what overlaps that, and so on. */
export function hitsAt(hits: readonly Hit[], at: number): readonly Hit[] {
  let from = 0;
  let to = 0;
  let chainEnd = 0;
  for (const hit of hits) {
    if (hit.start >= chainEnd) {
      if (hit.start > at) break;
      if (chainEnd < at) from = to;
    }
    chainEnd = Math.max(chainEnd, hit.end);
    to += 1;
  }
  return hits.slice(from, to);
}
