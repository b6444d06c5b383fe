import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Compiled, compileNotes } from '../notes/compile';
import type { NoteFile } from '../notes/problem';

/** The notes of the working tree `root`; paths relative to it, with `/`. */
function readNotes(root: string): NoteFile[] {
  const folder = join(root, 'notes');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && name.includes(sep))
    .sort()
    .map((name) => ({ path: `notes/${name.replaceAll(sep, '/')}`, text: readFileSync(join(folder, name), 'utf8') }));
}

/** The terms and problems of the repository's own notes. Throws outside the repository's folder. */
export function compileBundledNotes(): Compiled {
  return compileNotes(readNotes(process.cwd()));
}
