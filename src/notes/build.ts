/** What the build calls: notes in, the stored glossary and all problems out. */

import { encodeGlossary } from '../core/glossary/codec';
import { Glossary } from '../core/glossary/glossary';
import { writeSections } from '../core/glossary/stored';
import type { Term } from '../core/glossary/term';
import { encodeNames } from '../core/recogniser/names/names-codec';
import { compileNames } from '../core/recogniser/names/vocabulary';
import { compileNotes } from './compile';
import type { NoteFile, Problem } from './problem';

interface Built {
  /** For `Stored`. */
  readonly glossary: string;
  readonly problems: readonly Problem[];
}

/** Compiles the notes, their paths as in the repository. Whole only where there are no problems. */
export function buildGlossary(files: readonly NoteFile[]): Built {
  const { terms, problems } = compileNotes(files);
  return { glossary: storeGlossary(byFamily(terms)), problems };
}

/** What ships of these terms: for `decodeGlossary`, and for `decodeNames` the names that the recogniser looks for. */
export function storeGlossary(terms: readonly Term[]): string {
  const names = compileNames(terms);
  return writeSections({ ...encodeNames(names), ...encodeGlossary(terms, names.names) });
}

/** Terms of a category and a family next to each other: alike texts compress well when they are near. */
function byFamily(terms: readonly Term[]): readonly Term[] {
  const glossary = new Glossary(terms);
  const family = ({ category, id }: Term) => `${category} ${glossary.ancestorsOf(id).at(-1)?.id ?? id} ${id}`;
  const keyed = terms.map((term) => ({ term, key: family(term) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ term }) => term);
}
