/** What the build calls: notes in, the stored glossary and all problems out. */

import { encodeGlossary } from '../core/glossary/codec';
import { compileNotes } from './compile';
import type { NoteFile, Problem } from './problem';

export function buildGlossary(files: readonly NoteFile[]): { readonly stored: string; readonly problems: readonly Problem[] } {
  const { terms, problems } = compileNotes(files);
  return { stored: encodeGlossary(terms), problems };
}
