import type { Term } from '../glossary/term';
import { choseongOf, initialsOf, isChoseong, wordsOf } from './fold';

/**
 * How a name matched, best first. `tail`: its last words are the query, as people leave out the service (`수명 주기` for `S3 수명 주기`). `words`: each word of
 * the query begins a word of the name, in this order (`s3 ia` for `s3-one-zone-ia`).
 */
export const MATCH_KINDS = ['exact', 'tail', 'prefix', 'initials', 'choseong', 'word', 'words', 'inside'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** One surface form of a term, in the forms that queries are compared with. */
export interface NameRow {
  /** Index into the terms that are searched. */
  readonly term: number;
  readonly name: string;
  /** Whether it is the term's name in one of the languages. */
  readonly isMain: boolean;
  readonly folded: string;
  /** Starts of the words in `folded`, without the first. */
  readonly wordStarts: readonly number[];
  readonly initials: string;
  readonly choseong: string;
}

/** The rows of one term, which is the one at `index`. */
export function nameRowsOf(term: Term, index: number): NameRow[] {
  const names = new Set([term.name.en, term.name.ko, ...term.aliases, ...term.own.map(({ title }) => title), term.id]);
  return [...names].map((name) => makeRow(index, name, name === term.name.en || name === term.name.ko));
}

function makeRow(term: number, name: string, isMain: boolean): NameRow {
  const wordStarts: number[] = [];
  let folded = '';
  for (const word of wordsOf(name)) {
    if (folded !== '') wordStarts.push(folded.length);
    folded += word;
  }
  return { term, name, isMain, folded, wordStarts, initials: initialsOf(name), choseong: choseongOf(name) };
}

/** How the folded query (not empty), whose words are `words`, matches a row; `undefined` where it does not. */
export function matchRow(row: NameRow, query: string, words: readonly string[]): MatchKind | undefined {
  const at = row.folded.indexOf(query);
  if (at === 0) return row.folded.length === query.length ? 'exact' : 'prefix';
  if (query.length > 1 && row.initials === query) return 'initials';
  if (isChoseong(query)) return row.choseong.startsWith(query) ? 'choseong' : undefined;
  if (at === -1) return words.length > 1 && beginsWords(row, words) ? 'words' : undefined;
  if (row.wordStarts.includes(row.folded.length - query.length) && row.folded.endsWith(query) && isWhole(row, query)) return 'tail';
  return row.wordStarts.includes(at) ? 'word' : 'inside';
}

/** Whether what stands before the query is left out in speech. In an alias it seldom is: `메시지 수명` is not what `수명` means. */
function isWhole({ isMain, folded }: NameRow, query: string): boolean {
  return isMain || VENDORS.includes(folded.slice(0, -query.length));
}

const VENDORS: readonly string[] = ['aws', 'amazon'];

function beginsWords({ folded, wordStarts }: NameRow, words: readonly string[]): boolean {
  let next = 0;
  for (let word = -1; word < wordStarts.length && next < words.length; word += 1) {
    if (folded.startsWith(words[next] ?? '', wordStarts[word] ?? 0)) next += 1;
  }
  return next === words.length;
}
