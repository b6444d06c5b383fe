import * as vscode from 'vscode';
import { globMatcher, isSkippedFolder } from '../notes/note-files';
import type { Place } from './places';

/** Bounds of one place: a setting may point at a home folder by mistake. */
const MOST_FILES = 2_000;
const MOST_ENTRIES = 20_000;
const DEEPEST = 12;

export interface Found {
  /** In order of their paths. */
  readonly files: readonly vscode.Uri[];
  /** There is more than is read. */
  readonly cut: boolean;
}

/** The notes of a place. Only what its glob can reach is listed; nothing where it does not exist. */
export async function findFiles({ base, glob }: Place): Promise<Found> {
  const { fs } = vscode.workspace;
  try {
    const { type } = await fs.stat(base);
    if (type & vscode.FileType.File) return { files: [base], cut: false };
  } catch {
    return { files: [], cut: false };
  }
  const matches = globMatcher(glob);
  const deepest = glob.includes('**') ? DEEPEST : glob.split('/').length;
  const files: vscode.Uri[] = [];
  const open: { uri: vscode.Uri; path: string; depth: number }[] = [{ uri: base, path: '', depth: 1 }];
  let listed = 0;
  for (let folder = open.shift(); folder; folder = open.shift()) {
    const entries = await fs.readDirectory(folder.uri).then(
      (found) => found,
      () => [],
    );
    for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      listed += 1;
      if (listed > MOST_ENTRIES || files.length >= MOST_FILES) return { files, cut: true };
      const path = `${folder.path}${name}`;
      const uri = vscode.Uri.joinPath(folder.uri, name);
      // A link to a folder may lead in a circle.
      if (type === vscode.FileType.Directory && folder.depth < deepest && !isSkippedFolder(name))
        open.push({ uri, path: `${path}/`, depth: folder.depth + 1 });
      else if (type & vscode.FileType.File && matches(path)) files.push(uri);
    }
  }
  return { files, cut: false };
}
