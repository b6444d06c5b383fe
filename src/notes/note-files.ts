/** Which files of a folder are notes: what a user's setting means. */

/** Endings of files that are read in a folder; a glob or a file named by itself may have any. */
const ENDINGS = ['md', 'markdown', 'mdx', 'txt', 'csv', 'tsv', 'yml', 'yaml'];

/** Where to look, and what for. */
interface NotePlace {
  /** Folder or file without wildcards, as written; empty for the workspace folder itself. */
  readonly base: string;
  /** Glob relative to `base`; `undefined` where `base` is all that is known: a folder, or a file. */
  readonly glob: string | undefined;
}

/** The glob of all notes in a folder. */
export const NOTES_GLOB = `**/*.{${ENDINGS.join(',')}}`;

/** Splits a setting's value at its first wildcard: `docs/aws/*.md` is looked for in `docs/aws` only. `undefined` for an empty one. */
export function readNotePlace(setting: string): NotePlace | undefined {
  const parts = setting.trim().replaceAll('\\', '/').replace(/^\.\//, '').split('/');
  if (setting.trim() === '') return undefined;
  const wild = parts.findIndex((part) => /[*?[{]/.test(part));
  if (wild === -1)
    return {
      base: parts
        .join('/')
        .replace(/(?<=.)\/+$/, '')
        .replace(/^\.$/, ''),
      glob: undefined,
    };
  return { base: parts.slice(0, wild).join('/'), glob: parts.slice(wild).join('/') };
}

/** Whether a place is absolute: a path from the root, with a drive letter, or a URI. */
export function isAbsolutePlace(base: string): boolean {
  return /^\/|^[A-Za-z]:(?:\/|$)|^[a-z][a-z0-9+.-]+:\/\//i.test(base);
}

/** Folders that hold no notes of the user's own, however the glob is written. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** A test for paths relative to the base. `**` stands for any folders, `*` and `?` for anything but `/`, `{a,b}` for either, `[…]` for one of its characters. */
export function globMatcher(glob: string): (path: string) => boolean {
  // The user's glob becomes a regular expression of which every repetition is separated by literal text or `/`; paths are short.
  let source = '';
  let depth = 0;
  for (let at = 0; at < glob.length; at += 1) {
    const here = glob[at] ?? '';
    if (here === '*' && glob[at + 1] === '*') {
      const folder = glob[at + 2] === '/';
      source += folder ? '(?:[^/]+/)*' : '.*';
      at += folder ? 2 : 1;
      while (glob.startsWith('**/', at + 1)) at += 3;
    } else if (here === '*') {
      source += '[^/]*';
      while (glob[at + 1] === '*') at += 1;
    } else if (here === '?') source += '[^/]';
    else if (here === '{') {
      source += '(?:';
      depth += 1;
    } else if (here === '}' && depth > 0) {
      source += ')';
      depth -= 1;
    } else if (here === ',' && depth > 0) source += '|';
    else if (here === '[' && glob.indexOf(']', at + 2) !== -1) {
      const end = glob.indexOf(']', at + 2);
      source += `[${glob
        .slice(at + 1, end)
        .replace(/^!/, '^')
        .replace(/[\\[\]]/g, '\\$&')}]`;
      at = end;
    } else source += here.replace(/[.+^$()|\\{}[\]]/g, '\\$&');
  }
  try {
    const pattern = new RegExp(`^${source}${')'.repeat(depth)}$`, 'u');
    return (path) => pattern.test(path.normalize('NFC')) || pattern.test(path);
  } catch {
    return (path) => path === glob;
  }
}

/** Name of a new note's file: the term in letters that every file system takes; never empty. */
export function noteFileName(term: string): string {
  const name = term
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name || 'note'}.md`;
}

/** A new note: the term as its heading, the text below it. */
export function newNote(term: string, definition: string): string {
  return `# ${term.replace(/\s+/g, ' ').trim()}\n\n${definition.trim()}\n`;
}
