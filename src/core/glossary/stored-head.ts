/** The line of a term that holds what is the same in both languages, as `codec.ts` writes it and `stored-term.ts` reads it. */

import type { Localised, Term, TermId } from './term';

/** A name; if it is one of the stored names, how far its number is from that of the one before in the same head: mostly 1, which compresses best. */
export type StoredName = number | string;
/** A term, by its number if there is such a term. */
export type StoredId = number | TermId;

/** What is the same in both languages. Lists that are empty are left out. Its names are written and read in the order in which they stand here. */
export interface Head extends Pick<Term, 'category' | 'docs' | 'checked' | 'source'>, Partial<Pick<Term, 'exams'>> {
  readonly name: Localised<StoredName>;
  readonly aliases?: readonly StoredName[];
  readonly ordinary?: readonly StoredName[];
  readonly shared?: readonly StoredName[];
  /** These three are `Term.code`. */
  readonly names?: readonly StoredName[];
  readonly service?: readonly string[];
  readonly types?: readonly string[];
  readonly parent: StoredId | undefined;
  readonly related?: readonly StoredId[];
  readonly since?: readonly (readonly [since: string, source: string])[];
  readonly wrong?: readonly (readonly StoredId[])[];
  /** The other term of each contrast, and which of the contrasts in the text of the one that holds the pair: this term, or the other if the place is below 0 (`~place`). */
  readonly pairs?: readonly (readonly [other: StoredId, place: number])[];
}
