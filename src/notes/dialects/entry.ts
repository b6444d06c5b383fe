/** What every dialect comes down to: the entries of a user's note. */

import type { Language } from '../../core/glossary/term';
import type { DialectId } from './dialect-id';

/** A piece of the user's prose and its 1-based line. Inline Markdown, untrusted. */
export interface OwnProse {
  readonly text: string;
  readonly line: number;
}

/** One place in a note that explains a term. The same term may have several; the glossary merges them. */
export interface OwnEntry {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly dialect: DialectId;
  /** The heading as the user wrote it, without markup. */
  readonly title: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it stands under: a term, or a heading that is none. */
  readonly parent?: string;
  /** Found as a bullet or a line rather than as a heading: such a name counts only within its parent (`온디맨드 모드`). */
  readonly local: boolean;
  readonly definition: OwnProse;
  readonly facts: readonly OwnProse[];
  readonly questions: readonly { readonly ask: string; readonly answer: string }[];
  readonly modified?: string;
  /** Language of the text where the note says so; else it counts for both. */
  readonly language?: Language;
  /** The same in the other language, where the note has both. */
  readonly other?: { readonly definition: OwnProse; readonly facts: readonly OwnProse[] };
}
