/** Terms that only the user's notes know. */

import type { Localised, Term, TermId } from '../core/glossary/term';
import { type BundledNames, foldLoosely } from './bundled-names';
import type { OwnEntry } from './dialects/entry';
import { toOwnNote } from './own-note';

/** Words for one of several kinds: two notes' `프로비저닝 모드` are one term only under one parent. */
const KIND = /(?:모드|유형|방식|클래스|정책|노드|mode|type|class|policy|node)$/i;

/** What makes entries one term. Independent of every other entry, so that its id is. */
export function keyOf({ name, local, parent }: OwnEntry): string {
  const folded = foldLoosely(name);
  return local && parent !== undefined && KIND.test(name) && !/[A-Z]{2}/.test(name) ? `${folded}/${foldLoosely(parent)}` : folded;
}

/** A term for each group of `own`, whose keys are of `keyOf`. Parents never lead in a circle. Pauses after each few. */
export function* makeTerms(own: ReadonlyMap<string, readonly OwnEntry[]>, names: BundledNames): Generator<undefined, Term[]> {
  const idByName = new Map<string, TermId>();
  const spoken = new Map<string, number>();
  for (const [key, entries] of own) {
    const id = idOf(key, entries[0]?.name ?? key);
    for (const form of formsOf(entries)) {
      const folded = foldLoosely(form);
      if (!idByName.has(folded)) idByName.set(folded, id);
      spoken.set(folded, (spoken.get(folded) ?? 0) + 1);
    }
    yield;
  }
  const terms: Term[] = [];
  for (const [key, entries] of own) {
    terms.push(makeTerm(idOf(key, entries[0]?.name ?? key), entries, names, idByName, spoken));
    yield;
  }
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
