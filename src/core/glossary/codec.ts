/**
 * How the compiled glossary is stored between the build and its first use.
 *
 * Line 1 is what recognition, search and trees need of every term; then each term has a line of Korean and, after all of those, a line of English text,
 * which is parsed when somebody first reads that term: most are not read in a session, and text is nine tenths of the data.
 * Text of one language stands together because it compresses better so, and a contrast is stored once and mirrored here.
 */

import { mirrorRow } from './contrast';
import type { Change, Contrast, ContrastRow, Language, Localised, ScenarioQuestion, Term, TermId } from './term';

/** What is the same in both languages, and what must be known before anyone reads the term. Lists that are empty are left out. */
type Head = Omit<Partial<Term>, 'definition' | 'facts' | 'changed' | 'questions' | 'contrasts' | 'bundled' | 'own'> &
  Pick<Term, 'id' | 'category' | 'name'> & {
    readonly since?: readonly (readonly [since: string, source: string])[];
    readonly wrong?: readonly (readonly TermId[])[];
    readonly pairs?: readonly TermId[];
  };

/** The text of one term in one language. */
interface Text {
  readonly d: string;
  readonly f: readonly string[];
  readonly c: readonly (readonly [was: string, is: string])[];
  readonly q: readonly (readonly [ask: string, why: string])[];
  /** Rows of the pairs that this term holds. */
  readonly p: readonly (readonly ContrastRow[Language][])[];
}

/** The stored form of compiled terms; of each contrast the side that comes first in `terms` is kept. */
export function encodeGlossary(terms: readonly Term[]): string {
  const kept = new Set<string>();
  const heldBy = new Map(
    terms.map((term) => [
      term.id,
      term.contrasts.filter(({ with: other }) => {
        const key = [term.id, other].sort().join(' ');
        return !kept.has(key) && kept.add(key);
      }),
    ]),
  );
  const heads = terms.map(({ definition, facts, changed, questions, contrasts, bundled, own, ...rest }): Head => {
    const pairs = (heldBy.get(rest.id) ?? []).map((contrast) => contrast.with);
    const lists = {
      ...rest,
      since: changed.map(({ since, source }) => [since, source]),
      wrong: questions.map(({ wrong }) => wrong),
      pairs,
    };
    return Object.fromEntries(Object.entries(lists).filter(([, value]) => !Array.isArray(value) || value.length > 0)) as unknown as Head;
  });
  const textsIn = (language: Language) =>
    terms.map(({ id, definition, facts, changed, questions }): Text => {
      const held = heldBy.get(id) ?? [];
      return {
        d: definition[language],
        f: facts[language],
        c: changed.map(({ was, is }) => [was[language], is[language]]),
        q: questions.map(({ ask, why }) => [ask[language], why[language]]),
        p: held.map(({ rows }) => rows.map((row) => row[language])),
      };
    });
  return [heads, ...textsIn('ko'), ...textsIn('en')].map((part) => JSON.stringify(part)).join('\n');
}

/** The terms of a stored glossary, in its order, their text still unparsed. Throws a SyntaxError for anything but the output of `encodeGlossary`. */
export function decodeGlossary(stored: string): Term[] {
  const lines = stored.split('\n');
  const heads = JSON.parse(lines[0] ?? '') as readonly Head[];
  const parsed: (Localised<Text> | undefined)[] = [];
  const textOf = (index: number): Localised<Text> => {
    const parse = (line: number) => JSON.parse(lines[line] ?? '') as Text;
    parsed[index] ??= { ko: parse(1 + index), en: parse(1 + heads.length + index) };
    return parsed[index];
  };

  // Who reads which pair from whom: `[index of the term that holds it, position there, the other side]`.
  const contrasts: [holder: number, position: number, other: TermId, mirrored: boolean][][] = heads.map(() => []);
  const indexOf = new Map(heads.map(({ id }, index) => [id, index]));
  heads.forEach(({ id, pairs = [] }, holder) => {
    pairs.forEach((other, position) => {
      contrasts[holder]?.push([holder, position, other, false]);
      contrasts[indexOf.get(other) ?? -1]?.push([holder, position, id, true]);
    });
  });

  return heads.map((head, index) => {
    const { since = [], wrong = [], pairs, ...rest } = head;
    const both = <T>(read: (text: Text) => T): Localised<T> => {
      const { ko, en } = textOf(index);
      return { ko: read(ko), en: read(en) };
    };
    return {
      aliases: [],
      ordinary: [],
      shared: [],
      related: [],
      exams: [],
      code: { service: [], types: [], names: [] },
      ...rest,
      bundled: true,
      own: [],
      get definition() {
        return both(({ d }) => d);
      },
      get facts() {
        return both(({ f }) => f);
      },
      get changed() {
        return since.map(
          ([date, source], at): Change => ({
            since: date,
            source,
            was: both(({ c }) => c[at]?.[0] ?? ''),
            is: both(({ c }) => c[at]?.[1] ?? ''),
          }),
        );
      },
      get questions() {
        return wrong.map(
          (ids, at): ScenarioQuestion => ({
            wrong: ids,
            // How many there are is asked of every term, what they say of few.
            get ask() {
              return both(({ q }) => q[at]?.[0] ?? '');
            },
            get why() {
              return both(({ q }) => q[at]?.[1] ?? '');
            },
          }),
        );
      },
      get contrasts() {
        return (contrasts[index] ?? []).map(([holder, position, other, mirrored]): Contrast => {
          const { ko, en } = textOf(holder);
          const orient = mirrored ? mirrorRow : (row: ContrastRow[Language]) => row;
          const rows = (ko.p[position] ?? []).map((row, at): ContrastRow => ({ ko: orient(row), en: orient(en.p[position]?.[at] ?? row) }));
          return { with: other, rows };
        });
      },
    };
  });
}
