/** What the build calls: notes in, the stored glossary and all problems out. */

import { encodeGlossary } from '../core/glossary/codec';
import { Glossary } from '../core/glossary/glossary';
import type { Term } from '../core/glossary/term';
import { compileNotes } from './compile';
import type { NoteFile, Problem } from './problem';

export function buildGlossary(files: readonly NoteFile[]): { readonly stored: string; readonly problems: readonly Problem[] } {
  const { terms, problems } = compileNotes(files);
  return { stored: encodeGlossary(byFamily(terms)), problems };
}

/** Terms of a category and a family next to each other: alike texts compress well when they are near. */
function byFamily(terms: readonly Term[]): readonly Term[] {
  const glossary = new Glossary(terms);
  const family = ({ category, id }: Term) => `${category} ${glossary.ancestorsOf(id).at(-1)?.id ?? id} ${id}`;
  const keyed = terms.map((term) => ({ term, key: family(term) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ term }) => term);
}
