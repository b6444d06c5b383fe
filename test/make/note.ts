import type { NoteFile } from '../../src/notes/problem';

interface NoteParts {
  readonly path?: string;
  /** Lines of YAML that replace the default front matter. */
  readonly front?: readonly string[];
  readonly ko?: readonly string[];
  readonly en?: readonly string[];
}

/** A valid note in the project's own form, with overrides. The id follows from `path`. */
export function makeNote({ path = 'notes/storage/s3-thing.md', front, ko, en }: NoteParts = {}): NoteFile {
  const name = path.split('/').at(-1)?.replace('.md', '') ?? '';
  const lines = [
    '---',
    ...(front ?? [`name: { en: ${name} name }`, 'checked: 2026-11']),
    '---',
    '',
    ...(ko ? ['## 한국어', '', ...ko, ''] : ['## 한국어', '', `${name}의 정의다.`, '']),
    ...(en ? ['## English', '', ...en, ''] : ['## English', '', `What ${name} means.`, '']),
  ];
  return { path, text: lines.join('\n') };
}
