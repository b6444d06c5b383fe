import type { Language, OwnNote } from '../glossary/term';

/** The note's file as its owner knows it: the last part of its URI, decoded where it can be. */
export function fileNameOf({ file }: Pick<OwnNote, 'file'>): string {
  const name = file.split('/').at(-1) ?? file;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What the note says, line by line: its definition, then its facts. In the file they mostly are points of one list, the first of which serves as definition. */
export function linesOfNote({ definition, facts }: OwnNote, language: Language): string[] {
  return [definition[language], ...facts[language]].filter((line) => line !== '');
}
