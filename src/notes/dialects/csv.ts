import type { Dialect } from './dialect';
import { harvest } from './harvest/harvest';
import { createNode } from './outline/outline';
import { readCells } from './outline/table-rows';

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Comma-, semicolon- or tab-separated files, with quotes as in RFC 4180; also what Anki exports (`#separator:tab`). */
export const csv: Dialect = {
  id: 'csv',
  weigh({ extension, lines }) {
    if (extension === 'csv' || extension === 'tsv') return 1;
    return /^#separator:/i.test(lines[0]?.text ?? '') ? 1 : 0;
  },
  read(document) {
    const rows = readRows(document.text, separatorOf(document.text, document.extension)).filter(
      ({ cells }) => !/^#\w+:/.test(cells[0] ?? ''),
    );
    const [head, ...body] = rows;
    const titled = head && isHead(head.cells);
    const root = createNode('heading', '', 0, 0);
    root.children.push(...readCells(titled ? head.cells : [], titled ? body : rows));
    return { entries: harvest(root, document, 'csv'), problems: [] };
  },
};

const HEAD =
  /^(?:용어|이름|서비스|개념|키워드|정의|설명|의미|뜻|내용|약어|별칭|term|name|word|service|concept|keyword|front|definition|description|meaning|back|alias(?:es)?|synonyms?|tags?|category|question|answer)$/i;

function isHead(cells: readonly string[]): boolean {
  return cells.filter((cell) => HEAD.test(cell.trim())).length >= Math.min(2, cells.length);
}

function separatorOf(text: string, extension: string): string {
  const named = /^#separator:(\S+)/im.exec(text)?.[1]?.toLowerCase();
  if (named) return { tab: '\t', comma: ',', semicolon: ';', pipe: '|' }[named] ?? named;
  if (extension === 'tsv') return '\t';
  const first = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n'));
  const counts = [',', '\t', ';'].map((mark) => ({ mark, count: first.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

/** All rows with the 1-based line on which each begins. A quote that is never closed ends with its line, so that it spoils one row only. */
function readRows(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let begun = 1;
  const endRow = () => {
    cells.push(cell.trim());
    if (cells.some((value) => value !== '')) rows.push({ line: begun, cells });
    cells = [];
    cell = '';
    begun = line + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const here = text[at] ?? '';
    if (here === '"' && cell.trim() === '') {
      const end = closingQuote(text, at + 1);
      if (end !== -1) {
        const quoted = text.slice(at + 1, end);
        cell = quoted.replaceAll('""', '"').replace(/\s*\n\s*/g, ' ');
        line += quoted.split('\n').length - 1;
        at = end;
        continue;
      }
    }
    if (here === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (here === '\n') {
      endRow();
      line += 1;
    } else {
      cell += here;
    }
  }
  endRow();
  return rows;
}

/** Longest quoted cell that is looked for. */
const QUOTED_LENGTH = 20_000;

function closingQuote(text: string, from: number): number {
  const end = Math.min(text.length, from + QUOTED_LENGTH);
  for (let at = from; at < end; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return at;
  }
  return -1;
}
