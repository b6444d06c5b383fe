/** Merges what the user's own notes say into the glossary. */

import type { Localised, OwnNote, StaleFact, Term, TermId } from '../core/glossary/term';
import type { OwnEntry, OwnProse } from './dialects/entry';
import { foldName } from './name-checks';
import { findStaleFacts } from './stale-facts';

/**
 * The bundled terms, those that a note speaks of with the user's text in `own`, and after them the terms that only the notes know.
 * `entries` in the order in which they are to be shown: folder by folder, file by file. Never throws.
 *
 * An entry belongs to a bundled term if its name, or else one of its aliases, is a name or alias of that term; a name that several terms share
 * goes to the one whose parent the entry stands under. Entries of one name are one term, wherever they stand: clashes between folders show both.
 */
export function mergeOwnNotes(bundled: readonly Term[], entries: readonly OwnEntry[]): Term[] {
  if (entries.length === 0) return [...bundled];
  const names = new BundledNames(bundled);
  const own = new Map<string, OwnEntry[]>();
  const extended = new Map<TermId, OwnEntry[]>();
  for (const entry of entries) {
    const term = names.find(entry);
    if (term) push(extended, term.id, entry);
    else push(own, keyOf(entry), entry);
  }
  const family = familyOf(bundled);
  const known = bundled.map((term) => {
    const about = extended.get(term.id);
    return about ? extend(term, about, family, names) : term;
  });
  return [...known, ...makeTerms(own, names)];
}

function push<Key>(map: Map<Key, OwnEntry[]>, key: Key, entry: OwnEntry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

const VENDOR = /^(?:ama[mz]+on|aws)/;

/** Folds a name as notes vary it: also without vendor, and without the plural. */
function foldLoosely(name: string): string {
  const folded = foldName(name).replace(/[()]/g, '');
  const bare = folded.replace(VENDOR, '');
  return (bare.length > 1 ? bare : folded).replace(/(?<=[a-z]{3})s$/, '');
}

class BundledNames {
  readonly #byName = new Map<string, Term[]>();
  readonly #byId: ReadonlyMap<TermId, Term>;

  constructor(terms: readonly Term[]) {
    this.#byId = new Map(terms.map((term) => [term.id, term]));
    for (const term of terms) {
      for (const name of new Set([term.name.ko, term.name.en, ...term.aliases])) {
        for (const key of new Set([foldName(name), foldLoosely(name)])) {
          const owners = this.#byName.get(key);
          if (!owners) this.#byName.set(key, [term]);
          else if (!owners.includes(term)) owners.push(term);
        }
      }
    }
  }

  find({ name, aliases, parent }: Pick<OwnEntry, 'name' | 'aliases' | 'parent'>): Term | undefined {
    for (const form of [name, ...aliases]) {
      // The exact name counts before the loose one: `Amazon MQ` is not `MQ` of another maker.
      for (const key of [foldName(form), foldLoosely(form)]) {
        const found = this.#choose(this.#byName.get(key) ?? [], parent);
        if (found) return found;
      }
    }
    return undefined;
  }

  has(name: string): boolean {
    return this.#byName.has(foldName(name)) || this.#byName.has(foldLoosely(name));
  }

  #choose(owners: readonly Term[], parent: string | undefined): Term | undefined {
    if (owners.length <= 1) return owners[0];
    const above = parent === undefined ? undefined : this.find({ name: parent, aliases: [] });
    return above && owners.find((term) => this.#isUnder(term, above.id));
  }

  #isUnder(term: Term, ancestor: TermId): boolean {
    const seen = new Set<TermId>();
    for (let id: TermId | undefined = term.id; id !== undefined && !seen.has(id); id = this.#byId.get(id)?.parent) {
      if (id === ancestor) return true;
      seen.add(id);
    }
    return false;
  }
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
  return ({ id, parent }) => [...(parent !== undefined && byId.get(parent) ? [byId.get(parent) as Term] : []), ...(children.get(id) ?? [])];
}

/** The term with the user's text. Its own text stays unparsed: the descriptors are copied, not the values. */
function extend(term: Term, entries: readonly OwnEntry[], family: (term: Term) => readonly Term[], names: BundledNames): Term {
  const own = entries.map((entry) => toOwnNote(entry, () => findStaleFacts(entry, term, family(term))));
  const added = entries.flatMap(({ local, aliases }) => (local ? [] : aliases.filter((alias) => alias.length > 2 && !names.has(alias))));
  const aliases = added.length > 0 ? [...new Set([...term.aliases, ...added])] : term.aliases;
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(term), own: { value: own, enumerable: true }, aliases: { value: aliases, enumerable: true } },
  ) as Term;
}

function toOwnNote(entry: OwnEntry, findStale: () => readonly StaleFact[]): OwnNote {
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

/** Words for one of several kinds: two notes' `프로비저닝 모드` are one term only under one parent. */
const KIND = /(?:모드|유형|방식|클래스|정책|노드|mode|type|class|policy|node)$/i;

/** What makes entries one term. Independent of every other entry, so that its id is. */
function keyOf({ name, local, parent }: OwnEntry): string {
  const folded = foldLoosely(name);
  return local && parent !== undefined && KIND.test(name) && !/[A-Z]{2}/.test(name) ? `${folded}/${foldLoosely(parent)}` : folded;
}

function makeTerms(own: ReadonlyMap<string, readonly OwnEntry[]>, names: BundledNames): Term[] {
  const idByName = new Map<string, TermId>();
  const spoken = new Map<string, number>();
  for (const [key, entries] of own) {
    const id = idOf(key, entries[0]?.name ?? key);
    for (const form of formsOf(entries)) {
      const folded = foldLoosely(form);
      if (!idByName.has(folded)) idByName.set(folded, id);
      spoken.set(folded, (spoken.get(folded) ?? 0) + 1);
    }
  }
  const terms = [...own].map(([key, entries]) => makeTerm(idOf(key, entries[0]?.name ?? key), entries, names, idByName, spoken));
  return withoutCycles(terms);
}

function formsOf(entries: readonly OwnEntry[]): string[] {
  return [...new Set(entries.flatMap(({ name, aliases }) => [name, ...aliases]))];
}

function makeTerm(
  id: TermId,
  entries: readonly OwnEntry[],
  names: BundledNames,
  idByName: ReadonlyMap<string, TermId>,
  spoken: ReadonlyMap<string, number>,
): Term {
  const [name = '', ...aliases] = formsOf(entries);
  const forms = [name, ...aliases];
  const notes = entries.map((entry) => toOwnNote(entry, () => []));
  const parent = entries.flatMap((entry) => parentOf(entry, names, idByName)).find((found) => found !== id);
  const none: Localised<readonly string[]> = { ko: [], en: [] };
  return {
    id,
    category: 'own',
    name: { ko: name, en: name },
    aliases,
    ordinary: forms.filter((form) => isOrdinary(form, entries)),
    shared: forms.filter((form) => (spoken.get(foldLoosely(form)) ?? 0) > 1),
    code: { service: [], types: [], names: [] },
    ...(parent !== undefined && { parent }),
    related: [],
    contrasts: [],
    definition: notes[0]?.definition ?? { ko: '', en: '' },
    facts: notes[0]?.facts ?? none,
    changed: [],
    questions: [],
    exams: [],
    bundled: false,
    own: notes,
  };
}

function parentOf({ parent }: OwnEntry, names: BundledNames, idByName: ReadonlyMap<string, TermId>): TermId[] {
  if (parent === undefined) return [];
  const found = names.find({ name: parent, aliases: [] })?.id ?? idByName.get(foldLoosely(parent));
  return found === undefined ? [] : [found];
}

/** A name that says something else in ordinary text: one or two letters, one common word, or a Korean word that is only an item's label. */
function isOrdinary(form: string, entries: readonly OwnEntry[]): boolean {
  if (form.length <= 2) return true;
  if (/^[A-Za-z][a-z]+$/.test(form)) return true;
  const local = entries.every((entry) => entry.local);
  return /^[가-힣]+$/.test(form) ? local || form.length <= 3 : local && /^[가-힣 ]+$/.test(form);
}

/** `own-fsx-1k2j3h`: readable where the name is Latin, and unique by a hash of what makes the term. */
function idOf(key: string, name: string): TermId {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `own-${slug ? `${slug}-` : ''}${hash(key)}`;
}

/** FNV-1a, twice with different offsets: short, and the same on every machine. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((offset) => {
      let value = offset;
      for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
      return value.toString(36);
    })
    .join('');
}

/** Two notes may put each of two terms under the other; the first parent on such a ring is dropped. */
function withoutCycles(terms: readonly Term[]): Term[] {
  const parents = new Map(terms.map(({ id, parent }) => [id, parent]));
  for (const { id } of terms) {
    const seen = new Set<TermId>([id]);
    for (let above = parents.get(id); above !== undefined; above = parents.get(above)) {
      if (above === id) {
        parents.set(id, undefined);
        break;
      }
      if (seen.has(above)) break;
      seen.add(above);
    }
  }
  return terms.map((term) => {
    if (parents.get(term.id) === term.parent) return term;
    const { parent: _dropped, ...rest } = term;
    return rest;
  });
}
