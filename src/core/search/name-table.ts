import type { Term } from '../glossary/term';
import { choseongOf, fold, initialsOf, isChoseong } from './fold';

/** How a name matched, best first; the number is the rank. */
export const MATCH_KINDS = ['exact', 'prefix', 'initials', 'choseong', 'word', 'inside'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** One surface form of a term, in the forms that queries are compared with. */
export interface NameRow {
  /** Index into the terms the table was made from. */
  readonly term: number;
  readonly name: string;
  readonly folded: string;
  /** Starts of the words in `folded`, without the first. */
  readonly wordStarts: readonly number[];
  readonly initials: string;
  readonly choseong: string;
}

export function makeNameTable(terms: readonly Term[]): readonly NameRow[] {
  return terms.flatMap((term, index) => {
    const names = new Set([term.name.en, term.name.ko, ...term.aliases, ...term.own.map(({ title }) => title), term.id]);
    return [...names].map((name) => makeRow(index, name));
  });
}

function makeRow(term: number, name: string): NameRow {
  const wordStarts: number[] = [];
  let length = 0;
  for (const word of name.split(/[^\p{L}\p{N}@+]+/u)) {
    if (length > 0) wordStarts.push(length);
    length += fold(word).length;
  }
  return { term, name, folded: fold(name), wordStarts, initials: initialsOf(name), choseong: choseongOf(name) };
}

/** How the folded query (not empty) matches a row; `undefined` where it does not. */
export function matchRow(row: NameRow, query: string): MatchKind | undefined {
  const at = row.folded.indexOf(query);
  if (at === 0) return row.folded.length === query.length ? 'exact' : 'prefix';
  if (query.length > 1 && row.initials === query) return 'initials';
  if (isChoseong(query)) return row.choseong.startsWith(query) ? 'choseong' : undefined;
  if (at === -1) return undefined;
  return row.wordStarts.includes(at) ? 'word' : 'inside';
}
