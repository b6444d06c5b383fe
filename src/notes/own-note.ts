/** What a term keeps of an entry of the user's notes. */

import type { Localised, OwnNote, StaleFact } from '../core/glossary/term';
import type { OwnEntry, OwnProse } from './dialects/entry';

/** The user's text with its file, line and day. `findStale` is called once, when somebody looks. */
export function toOwnNote(entry: OwnEntry, findStale: () => readonly StaleFact[]): OwnNote {
  let stale: readonly StaleFact[] | undefined;
  const { title, file, line, questions, modified } = entry;
  return {
    title,
    definition: inBoth(entry, ({ definition }) => definition.text),
    facts: inBoth(entry, ({ facts }) => facts.map(({ text }) => text)),
    questions,
    file,
    line,
    ...(modified !== undefined && { modified }),
    // Compared when somebody looks: most notes of a folder are not read in a session.
    get stale() {
      stale ??= findStale();
      return stale;
    },
  };
}

function inBoth<T>(
  entry: OwnEntry,
  read: (text: { readonly definition: OwnProse; readonly facts: readonly OwnProse[] }) => T,
): Localised<T> {
  const { language, other } = entry;
  const main = read(entry);
  const second = other ? read(other) : main;
  return language === 'en' ? { en: main, ko: second } : { ko: main, en: second };
}
