/** Tables whose first column names terms. A table that compares terms column by column names none. */

import type { SourceLine } from '../source-lines';
import { plain, stripMarkup } from '../words/inline';
import { isComparison } from '../words/labels';
import { isName } from '../words/names';
import { createNode, type OutlineNode } from './outline';

const TERM_HEADS =
  /^(?:용어|이름|명칭|서비스|서비스 ?명|단어|개념|키워드|항목|구분|종류|유형|약어|약자|term|terms|name|service|services|aws service|concept|keyword|word|acronym|abbreviation|type|feature|item|front|question)$/i;
const TEXT_HEADS =
  /(?:설명|정의|내용|의미|뜻|역할|용도|기능|특징|description|definition|meaning|details?|what|purpose|explanation|summary|use|stands for|full name|back|answer|notes?)/i;
const ALIAS_HEADS =
  /^(?:약어|약자|별칭|별명|동의어|영문|영어|영문명|한글|한글명|풀네임|abbr\.?|abbreviation|alias|aliases|synonyms?|acronym|full name|stands for|english|korean)$/i;

/** Lines that a row without its last `|` may go on for: some tools export cells of several lines. */
const ROW_LINES = 30;

/** The rows of the table that begins at `start`, a line each, and the index of its last line. */
export function rowsFrom(lines: readonly SourceLine[], start: number): { readonly rows: SourceLine[]; readonly end: number } {
  const rows: SourceLine[] = [];
  let at = start;
  for (let line = lines[at]; line?.text.includes('|'); line = lines[at]) {
    const last = line.text.startsWith('|') && !line.text.endsWith('|') ? closingLine(lines, at) : at;
    const text = lines.slice(at, last + 1).map((part) => part.text);
    rows.push({ ...line, text: text.filter(Boolean).join(' ') });
    at = last + 1;
  }
  return { rows, end: at - 1 };
}

/** The line on which a row that is left open ends; its own, where none closes it before the next row. */
function closingLine(lines: readonly SourceLine[], start: number): number {
  for (let at = start + 1; at < Math.min(lines.length, start + ROW_LINES); at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.endsWith('|') && !text.startsWith('|')) return at;
    if (text.startsWith('|') || text.startsWith('#')) break;
  }
  return start;
}

/** Nodes of a Markdown table: header, delimiter row, then the rows. Where the first column names nothing, the rows are plain items. */
export function readTable(rows: readonly SourceLine[]): OutlineNode[] {
  const head = cellsOf(rows[0]?.text ?? '');
  const body = rows.slice(2).map((row) => ({ line: row.number, cells: cellsOf(row.text) }));
  return readCells(head, body);
}

/** The same for a table from any source. `head` is empty where there is none. */
export function readCells(
  head: readonly string[],
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
): OutlineNode[] {
  const names = namesTerms(head, rows);
  return rows.flatMap(({ line, cells }) => {
    const filled = cells.filter((cell) => stripMarkup(cell) !== '');
    if (filled.length === 0) return [];
    if (!names) return [createNode('item', filled.join(' | '), line, 0, { named: false })];
    const title = cells[0] ?? '';
    if (stripMarkup(title) === '' || filled.length < 2) return [];
    const aliases = cells.filter((cell, column) => column > 0 && cell && ALIAS_HEADS.test(plain(head[column] ?? ''))).map(plain);
    const texts = cells
      .map((cell, column) => ({ cell, column }))
      .filter(({ cell, column }) => column > 0 && stripMarkup(cell) !== '' && !ALIAS_HEADS.test(plain(head[column] ?? '')));
    const main = texts.find(({ column }) => TEXT_HEADS.test(head[column] ?? '')) ?? texts[0];
    const named = aliases.length > 0 ? `${title} (= ${aliases.join(', ')})` : title;
    const definition = main?.cell ?? aliases[0] ?? '';
    const node = createNode('item', named, line, 0, { named: true, definition });
    for (const { cell, column } of texts) {
      if (column !== main?.column)
        node.children.push(createNode('item', head[column] ? `${plain(head[column] ?? '')}: ${cell}` : cell, line, 1, { named: false }));
    }
    return [node];
  });
}

function namesTerms(head: readonly string[], rows: readonly { readonly cells: readonly string[] }[]): boolean {
  const first = plain(head[0] ?? '');
  const columns = Math.max(head.length, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  if (columns < 2 || rows.length === 0) return false;
  if (isComparison(head.join(' '))) return false;
  const named = rows.filter(({ cells }) => isName(plain(cells[0] ?? ''))).length / rows.length;
  if (TERM_HEADS.test(first) && columns === 2) return named >= 0.5;
  const described = head.slice(1).some((cell) => TEXT_HEADS.test(plain(cell)));
  if (TERM_HEADS.test(first) && described) return named >= 0.5;
  if (columns > 2 || (first !== '' && !described)) return false;
  const longer = rows.filter(({ cells }) => (cells[1] ?? '').length > (cells[0] ?? '').length).length / rows.length;
  return named >= 0.7 && longer >= 0.6;
}

function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .replace(/<br\s*\/?>/gi, ' ')
      .replace(/\\\|/g, '|')
      .trim(),
  );
}
