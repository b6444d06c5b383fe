import type { OwnNote } from '../glossary/term';

/** The note's file as its owner knows it: the last part of its URI, decoded where it can be. */
export function fileNameOf({ file }: Pick<OwnNote, 'file'>): string {
  const name = file.split('/').at(-1) ?? file;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
