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

/** A typo is worth looking for only while so few names match the query as it stands. */
const FEW = 3;

/** Ranked search over the terms of one glossary; make it once for a glossary. See the README beside this file. */
export class Search {
  readonly #names: NameRow[] = [];
  readonly #typos = new TypoIndex();
  /** One for each term that is indexed. */
  readonly #texts: DefinitionText[] = [];

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
    this.#texts.push(definitionText(term));
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
    const own = this.#matchNames(folded);
    const other = this.#matchNames(fold(onOtherKeyboard(query) ?? ''));
    const isExact = ({ kind }: NameMatch) => kind === 0;
    for (const { row } of own.filter(isExact)) add(row.term, row.name, 'name');
    // `ㄴㅂㄴ` may be 초성, but it is exactly what the keys S, Q, S type.
    for (const { row } of other.filter(isExact)) add(row.term, row.name, 'keyboard');
    for (const { row } of own) add(row.term, row.name, 'name');
    if (found.size < FEW) {
      for (const { row } of other) add(row.term, row.name, 'keyboard');
    }
    if (found.size < FEW) {
      for (const { row } of this.#typos.find(folded)) add(row.term, row.name, 'typo');
    }
    if (found.size < limit && folded.length > 1) {
      const spaced = ` ${wordsOf(query).join(' ')}`;
      this.#texts.forEach((text, index) => {
        if (text.spaced.includes(spaced) || (/[가-힣]{2}/.test(folded) && text.joined.includes(folded))) add(index, undefined, 'text');
      });
    }
    return [...found.values()].slice(0, limit);
  }

  /** Best first. */
  #matchNames(folded: string): NameMatch[] {
    if (folded === '') return [];
    const matches: NameMatch[] = [];
    const mainKinds = new Map<number, number>();
    for (const row of this.#names) {
      const matched = matchRow(row, folded);
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
        a.row.term - b.row.term,
    );
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

interface DefinitionText {
  /** Folded words, each with a space before it: a query stands at the beginning of a word. */
  readonly spaced: string;
  /** Without spaces: Korean compounds are written with and without them. */
  readonly joined: string;
}

function definitionText({ definition }: Term): DefinitionText {
  const words = wordsOf(plainText(`${definition.ko} ${definition.en}`));
  return { spaced: ` ${words.join(' ')}`, joined: words.join('') };
}
