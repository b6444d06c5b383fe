/**
 * How the build stores the terms, so that a term is parsed when somebody first asks for more than its id: most are never read in a session.
 *
 * Each term has a line of what is the same in both languages, one of Korean and one of English text. Text of one language stands together because it compresses better so;
 * a contrast is stored once and mirrored in `stored-term.ts`; and what a term is called stands among the names that the recogniser looks for (`names-codec.ts` there).
 */

import type { Sections, Stored } from './stored';
import type { Head, StoredId, StoredName } from './stored-head';
import { StoredTerm, TermReader } from './stored-term';
import type { Contrast, Language, Term, TermId } from './term';
import { writeText } from './text-line';

/** The stored form of compiled terms, of which `names` are stored beside them; of each contrast the side that comes first in `terms` is kept. */
export function encodeGlossary(terms: readonly Term[], names: readonly string[]): Pick<Sections, 'ids' | 'heads' | 'ko' | 'en'> {
  const numbers = new Map(names.map((name, number) => [name, number]));
  const indexes = new Map(terms.map(({ id }, index) => [id, index]));
  const toId = (id: TermId): StoredId => indexes.get(id) ?? id;
  const held = heldContrasts(terms);
  const placeOf = (holder: TermId, other: TermId): number => held.get(holder)?.findIndex((contrast) => contrast.with === other) ?? -1;

  // What is learned of a pair is told by where its rows stand among all of the term: those that come first in `terms` hold theirs first.
  const pairsOf = (id: TermId, contrasts: readonly Contrast[]): Required<Head>['pairs'] =>
    contrasts
      .map(({ with: other }) => ({ other, place: placeOf(id, other) }))
      .map(({ other, place }) => ({
        other,
        place: place < 0 ? ~placeOf(other, id) : place,
        holder: indexes.get(place < 0 ? other : id) ?? -1,
      }))
      .sort((a, b) => a.holder - b.holder)
      .map(({ other, place }) => [toId(other), place]);

  const head = ({ id, category, name, aliases, ordinary, shared, code, parent, related, ...rest }: Term): Head => {
    let last = 0;
    const toName = (written: string): StoredName => {
      const number = numbers.get(written);
      if (number === undefined) return written;
      const distance = number - last;
      last = number;
      return distance;
    };
    return {
      category,
      name: { ko: toName(name.ko), en: toName(name.en) },
      aliases: aliases.map(toName),
      ordinary: ordinary.map(toName),
      shared: shared.map(toName),
      names: code.names.map(toName),
      service: code.service,
      types: code.types,
      parent: parent === undefined ? undefined : toId(parent),
      related: related.map(toId),
      docs: rest.docs,
      exams: rest.exams,
      checked: rest.checked,
      source: rest.source,
      since: rest.changed.map(({ since, source }) => [since, source]),
      wrong: rest.questions.map(({ wrong }) => wrong.map(toId)),
      pairs: pairsOf(id, rest.contrasts),
    };
  };
  const textIn =
    (language: Language) =>
    ({ id, definition, facts, changed, questions }: Term): string =>
      writeText({
        definition: definition[language],
        facts: facts[language],
        changes: changed.map(({ was, is }) => [was[language], is[language]]),
        questions: questions.map(({ ask, why }) => [ask[language], why[language]]),
        contrasts: (held.get(id) ?? []).map(({ rows }) => rows.map((row) => row[language])),
      });
  return {
    ids: terms.map(({ id }) => id),
    heads: terms.map((term) => JSON.stringify(withoutEmpty(head(term)))),
    ko: terms.map(textIn('ko')),
    en: terms.map(textIn('en')),
  };
}

/** The contrasts whose rows are stored with a term, by its id. */
function heldContrasts(terms: readonly Term[]): ReadonlyMap<TermId, readonly Contrast[]> {
  const kept = new Set<string>();
  const hold = ({ id, contrasts }: Term): readonly Contrast[] =>
    contrasts.filter(({ with: other }) => {
      const pair = [id, other].sort().join(' ');
      return !kept.has(pair) && kept.add(pair);
    });
  return new Map(terms.map((term) => [term.id, hold(term)]));
}

function withoutEmpty(head: Head): Partial<Head> {
  return Object.fromEntries(Object.entries(head).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

/** The stored terms in their order, still unparsed. */
export function decodeGlossary(stored: Stored): Term[] {
  const reader = new TermReader(stored);
  return stored.lines('ids').map((id, index) => new StoredTerm(id, index, reader));
}
