import type { Term } from '../glossary/term';
import { plainText } from '../render/markdown';
import { fold } from './fold';
import { onOtherKeyboard } from './keyboard';
import { MATCH_KINDS, makeNameTable, matchRow, type NameRow } from './name-table';
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

/** Ranked search over the terms of one glossary; build it once for a glossary. See the README beside this file. */
export class Search {
  readonly #names: readonly NameRow[];
  #typos: TypoIndex | undefined;
  #texts: readonly string[] | undefined;

  constructor(readonly terms: readonly Term[]) {
    this.#names = makeNameTable(terms);
  }

  /** At most `limit` terms, best first, each once; empty for a query without a letter or digit. */
  find(query: string, limit = 50): readonly Found[] {
    const folded = fold(query);
    if (folded === '') return [];
    const found = new Map<number, Found>();
    const add = (index: number, name: string | undefined, by: Found['by']) => {
      const term = this.terms[index];
      if (term && !found.has(index)) found.set(index, { term, name, by });
    };
    for (const row of this.#matchNames(folded)) add(row.term, row.name, 'name');
    const other = onOtherKeyboard(query);
    if (other !== undefined && found.size < FEW) {
      for (const row of this.#matchNames(fold(other))) add(row.term, row.name, 'keyboard');
    }
    if (found.size < FEW) {
      this.#typos ??= new TypoIndex(this.#names);
      for (const { row } of this.#typos.find(folded)) add(row.term, row.name, 'typo');
    }
    if (found.size < limit && folded.length > 1) {
      this.#texts ??= this.terms.map(({ definition }) => fold(plainText(`${definition.ko} ${definition.en}`)));
      this.#texts.forEach((text, index) => {
        if (text.includes(folded)) add(index, undefined, 'text');
      });
    }
    return [...found.values()].slice(0, limit);
  }

  #matchNames(folded: string): NameRow[] {
    if (folded === '') return [];
    const matches: { row: NameRow; kind: number }[] = [];
    for (const row of this.#names) {
      const kind = matchRow(row, folded);
      if (kind) matches.push({ row, kind: MATCH_KINDS.indexOf(kind) });
    }
    const isPart = (row: NameRow) => (this.terms[row.term]?.parent ? 1 : 0);
    return matches
      .sort((a, b) => a.kind - b.kind || a.row.folded.length - b.row.folded.length || isPart(a.row) - isPart(b.row) || a.row.term - b.row.term)
      .map(({ row }) => row);
  }
}
