import type { Clue } from './evidence';
import type { Need } from './forms';

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
  /** What it says for others, if it says anything. */
  readonly clue?: Clue;
  /** Between hits on the same text the higher one wins. */
  readonly rank: number;
  /** Why the line alone already speaks against it; such a hit is kept only for `--why`. */
  readonly against?: string;
}
