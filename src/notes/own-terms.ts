/** Merges what the user's own notes say into the glossary. */

import type { Term, TermId } from '../core/glossary/term';
import { Gradual } from '../core/gradual';
import { BundledNames } from './bundled-names';
import type { OwnEntry } from './dialects/entry';
import { keyOf, makeTerms } from './new-terms';
import { toOwnNote } from './own-note';
import { findStaleFacts } from './stale-facts';

/**
 * The bundled terms, those that a note speaks of with the user's text in `own`, and after them the terms that only the notes know. Pauses after each few.
 * `entries` in the order in which they are to be shown: folder by folder, file by file. Never throws.
 *
 * An entry belongs to a bundled term if its name, or else one of its aliases, is a name or alias of that term; a name that several terms share
 * goes to the one whose parent the entry stands under. Entries of one name are one term, wherever they stand: clashes between folders show both.
 */
export function* mergingOwnNotes(bundled: readonly Term[], entries: readonly OwnEntry[]): Generator<undefined, readonly Term[]> {
  if (entries.length === 0) return bundled;
  const names = yield* BundledNames.of(bundled);
  const own = new Map<string, OwnEntry[]>();
  const extended = new Map<TermId, OwnEntry[]>();
  for (const entry of entries) {
    const term = names.find(entry);
    if (term) push(extended, term.id, entry);
    else push(own, keyOf(entry), entry);
    yield;
  }
  const family = familyOf(bundled);
  yield;
  const known: Term[] = [];
  for (const term of bundled) {
    const about = extended.get(term.id);
    known.push(about ? extend(term, about, family, names) : term);
    if (about) yield;
  }
  return [...known, ...(yield* makeTerms(own, names))];
}

/** The same without a pause. */
export function mergeOwnNotes(bundled: readonly Term[], entries: readonly OwnEntry[]): readonly Term[] {
  return new Gradual(() => mergingOwnNotes(bundled, entries)).value;
}

function push<Key>(map: Map<Key, OwnEntry[]>, key: Key, entry: OwnEntry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** A term's parent and children: their changes too may be told under its heading. */
function familyOf(terms: readonly Term[]): (term: Term) => readonly Term[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const children = new Map<TermId, Term[]>();
  for (const term of terms) {
    if (term.parent === undefined) continue;
    const siblings = children.get(term.parent);
    if (siblings) siblings.push(term);
    else children.set(term.parent, [term]);
  }
  return ({ id, parent }) => {
    const above = parent === undefined ? undefined : byId.get(parent);
    return [...(above ? [above] : []), ...(children.get(id) ?? [])];
  };
}

/** The term with the user's text. Derived from it, not copied: its own text stays unparsed. */
function extend(term: Term, entries: readonly OwnEntry[], family: (term: Term) => readonly Term[], names: BundledNames): Term {
  const own = entries.map((entry) => toOwnNote(entry, () => findStaleFacts(entry, term, family(term))));
  const added = entries.flatMap(({ local, aliases }) => (local ? [] : aliases.filter((alias) => alias.length > 2 && !names.has(alias))));
  const aliases = added.length > 0 ? [...new Set([...term.aliases, ...added])] : term.aliases;
  return Object.create(term, { own: { value: own, enumerable: true }, aliases: { value: aliases, enumerable: true } }) as Term;
}
