import type { TermId } from '../glossary/term';

/** One place in a line where a term of the glossary is meant. */
export interface Mention {
  /** UTF-16 column of its first unit. */
  readonly start: number;
  /** UTF-16 column behind its last unit. */
  readonly end: number;
  /** The best candidate. */
  readonly id: TermId;
  /** All terms that it can mean, the best first; never empty. */
  readonly candidates: readonly TermId[];
  /** Name of the rule that found it, as in the tables of `shapes.ts` and `judge.ts`. */
  readonly rule: string;
  /** True where code spelled it: a type, an import, an identifier. */
  readonly code: boolean;
  /** Why it was believed, in a few words; for developers. */
  readonly evidence: string;
}
