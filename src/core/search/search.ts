import type { Term } from '../glossary/term';
import { plainText } from '../render/markdown';
import { fold, wordsOf } from './fold';
import { onOtherKeyboard } from './keyboard';
import { MATCH_KINDS, matchRow, type NameRow, nameRowsOf } from './name-table';
import { TypoIndex } from './typos';

export interface Found {
  readonly term: Term;
  /** The surface form that matched; `undefined` where only the definition did. */
  readonly name: string | undefined;
  /** The stage that found it, for whoever asks why. */
  readonly by: 'name' | 'keyboard' | 'typo' | 'text';
}

/** The other keyboard, and facts, are worth looking at only while so little matches the query as it stands. */
const FEW = 3;
/** A definition that has the query says more than so many facts. */
const DEFINITION_WEIGHT = 3;
/** What a definition or a fact begins with is what it is about: worth so many that only have it. */
const BEGINNING_WEIGHT = 4;

/** Ranked search over the terms of one glossary; make it once for a glossary. See the README beside this file. */
export class Search {
  readonly #names: NameRow[] = [];
  readonly #typos = new TypoIndex();
  /** One for each term that is indexed. */
  readonly #texts: TermTexts[] = [];

  constructor(readonly terms: readonly Term[]) {}

  /**
   * Indexes one term after the other until `isOver`, which is asked after each, and returns whether all are. The terms together take tens of milliseconds:
   * who must not hold up others calls it in slices before the first `find`, which does at once what is left.
   */
  index(isOver: () => boolean): boolean {
    for (let at = this.#texts.length; at < this.terms.length; at += 1) {
      this.#indexNext(at);
      if (isOver()) break;
    }
    return this.#texts.length === this.terms.length;
  }

  #indexNext(at: number): void {
    const term = this.terms[at];
    if (!term) return;
    for (const row of nameRowsOf(term, at)) {
      this.#names.push(row);
      this.#typos.add(row);
    }
    this.#texts.push(textsOf(term));
  }

  /** At most `limit` terms, best first, each once; empty for a query without a letter or digit. */
  find(query: string, limit = 50): readonly Found[] {
    const folded = fold(query);
    if (folded === '') return [];
    this.index(() => false);
    const found = new Map<number, Found>();
    const add = (index: number, name: string | undefined, by: Found['by']) => {
      const term = this.terms[index];
      if (term && !found.has(index)) found.set(index, { term, name, by });
    };
    const own = this.#matchNames(query);
    const other = this.#matchNames(onOtherKeyboard(query) ?? '');
    const isExact = ({ kind }: NameMatch) => kind === 0;
    for (const { row } of own.filter(isExact)) add(row.term, row.name, 'name');
    // `ㄴㅂㄴ` may be 초성, but it is exactly what the keys S, Q, S type.
    for (const { row } of other.filter(isExact)) add(row.term, row.name, 'keyboard');
    for (const { row } of own) add(row.term, row.name, 'name');
    if (found.size < FEW) {
      for (const { row } of other) add(row.term, row.name, 'keyboard');
    }
    if (found.size < limit && folded.length > 1) this.#findTexts(query, folded, found.size < FEW, (index) => add(index, undefined, 'text'));
    // What stands somewhere as it was typed is no typo: `내구성` does not mean `구성`.
    if (found.size === 0) {
      for (const { row } of this.#typos.find(folded)) add(row.term, row.name, 'typo');
    }
    return [...found.values()].slice(0, limit);
  }

  /** Terms whose definition has the query; with facts, also those whose facts have it, services before their parts, then what says it most. */
  #findTexts(query: string, folded: string, withFacts: boolean, add: (index: number) => void): void {
    const spaced = ` ${wordsOf(query).join(' ')}`;
    const isKorean = /[가-힣]{2}/.test(folded);
    const timesIn = ({ spaced: text, joined }: SearchText) => {
      const times = Math.max(countIn(text, spaced), isKorean ? countIn(joined, folded) : 0);
      if (times === 0) return 0;
      return times + BEGINNING_WEIGHT * Math.max(countIn(text, BEGINNING + spaced), isKorean ? countIn(joined, BEGINNING + folded) : 0);
    };
    const told = this.#texts.flatMap(({ definition, facts }, index) => {
      const weight = DEFINITION_WEIGHT * timesIn(definition) + (withFacts ? timesIn(facts) : 0);
      return weight > 0 ? { index, weight } : [];
    });
    const isPart = (index: number) => (this.terms[index]?.parent ? 1 : 0);
    if (withFacts) told.sort((a, b) => isPart(a.index) - isPart(b.index) || b.weight - a.weight);
    for (const { index } of told) add(index);
  }

  /** Best first. */
  #matchNames(query: string): NameMatch[] {
    const words = wordsOf(query);
    const folded = words.join('');
    if (folded === '') return [];
    const matches: NameMatch[] = [];
    const mainKinds = new Map<number, number>();
    for (const row of this.#names) {
      const matched = matchRow(row, folded, words);
      if (!matched) continue;
      const kind = MATCH_KINDS.indexOf(matched);
      matches.push({ row, kind });
      if (row.isMain) mainKinds.set(row.term, Math.min(kind, mainKinds.get(row.term) ?? kind));
    }
    // Of two terms that share an alias, the one that also has it in its name.
    const mainKind = (row: NameRow) => mainKinds.get(row.term) ?? MATCH_KINDS.length;
    const isPart = (row: NameRow) => (this.terms[row.term]?.parent ? 1 : 0);
    return matches.sort(
      (a, b) =>
        a.kind - b.kind ||
        lengthOf(a) - lengthOf(b) ||
        mainKind(a.row) - mainKind(b.row) ||
        isPart(a.row) - isPart(b.row) ||
        this.#nameLength(a.row) - this.#nameLength(b.row) ||
        a.row.term - b.row.term,
    );
  }

  /** Of the shorter of its two names: common terms have short ones. */
  #nameLength({ term }: NameRow): number {
    const name = this.terms[term]?.name;
    return name ? Math.min(name.ko.length, name.en.length) : 0;
  }
}

interface NameMatch {
  readonly row: NameRow;
  /** Index in `MATCH_KINDS`. */
  readonly kind: number;
}

/** Of two names that begin with the query, the shorter one has less that was not asked for. */
function lengthOf({ row, kind }: NameMatch): number {
  return MATCH_KINDS[kind] === 'choseong' ? row.choseong.length : row.folded.length;
}

/** Definitions or facts, each with `BEGINNING` before it. */
interface SearchText {
  /** Folded words, each with a space before it: a query stands at the beginning of a word. */
  readonly spaced: string;
  /** Without spaces: Korean compounds are written with and without them. */
  readonly joined: string;
}

interface TermTexts {
  readonly definition: SearchText;
  readonly facts: SearchText;
}

function textsOf({ definition, facts }: Term): TermTexts {
  return {
    definition: searchText([definition.ko, definition.en]),
    facts: searchText([...facts.ko, ...facts.en]),
  };
}

/** Stands before each definition and fact: no letter or digit, so that no query has it. */
const BEGINNING = '^';

function searchText(parts: readonly string[]): SearchText {
  const words = parts.map((part) => wordsOf(plainText(part)));
  return {
    spaced: words.map((each) => `${BEGINNING} ${each.join(' ')}`).join(''),
    joined: words.map((each) => BEGINNING + each.join('')).join(''),
  };
}

function countIn(text: string, part: string): number {
  let times = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) times += 1;
  return times;
}
