import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Compiled, compileNotes } from '../notes/compile';
import type { NoteFile } from '../notes/problem';

/** The notes of the working tree; paths relative to it, with `/`. */
export function readNotes(root = process.cwd()): NoteFile[] {
  const folder = join(root, 'notes');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && name.includes(sep))
    .sort()
    .map((name) => ({ path: `notes/${name.replaceAll(sep, '/')}`, text: readFileSync(join(folder, name), 'utf8') }));
}

export function compileBundledNotes(): Compiled {
  return compileNotes(readNotes());
}
