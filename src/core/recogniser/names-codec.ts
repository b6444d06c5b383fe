/**
 * How the build stores the names that it worked out from the bundled terms, so that nobody waits for that when the glossary is first used.
 *
 * The first line tells to which glossary they belong, which names count in any document, and what the terms are to each other. Then come, a line each, the folded names, the names as people write them, and what each
 * stands for; the last is parsed when a text holds that name.
 */

import { type Form, NEEDS, type Need, type Spelling } from './forms';
import type { NameRow } from './name-rows';
import type { NameTable } from './vocabulary';

interface Header {
  /** Length of the stored glossary, in UTF-16 units. One build writes both files, so that it differs only where one of them was left behind by another. */
  readonly glossary: number;
  /** `1` for each name that counts in any document, else `0`. */
  readonly atOnce: string;
  /** Of `Families`. */
  readonly roots: readonly number[];
  /** Of `Families`: `1` or `0` for each term. */
  readonly own: string;
}

/** A form: its text, empty if it is the name as written; terms; owners; indexes in `NEED_NAMES` and `SPELLINGS`; the sum of its flags. */
type StoredForm = readonly [text: string, terms: readonly number[], owners: number, need: number, spelling: number, flags: number];
/** What a name stands for; what is missing at the end is empty. */
type StoredRow = readonly [
  forms?: readonly StoredForm[],
  shapes?: readonly number[],
  namespace?: readonly number[],
  platform?: string,
  host?: number,
];

const NEED_NAMES = Object.keys(NEEDS) as readonly Need[];
const SPELLINGS: readonly Spelling[] = ['any', 'capitalised', 'acronym', 'exact'];
const CODE = 1;
const BRAND = 2;
const BORROWED = 4;

/** The stored form of a table that was made from a stored glossary of so many units. */
export function encodeNames(table: NameTable, glossary: number): string {
  const { names, families } = table;
  const rows = names.flatMap((_, number) => table.row(number) ?? []);
  const header: Header = { glossary, atOnce: bitsOf(rows.map(({ atOnce }) => atOnce)), roots: families.roots, own: bitsOf(families.own) };
  return [JSON.stringify(header), ...names.map(({ key }) => key), ...names.map(({ written }) => written), ...rows.map(encodeRow)].join(
    '\n',
  );
}

/** The stored table; `undefined` if it belongs to another glossary than that of so many units. Throws a SyntaxError for anything but the output of `encodeNames`. */
export function decodeNames(stored: string, glossary: number): NameTable | undefined {
  const lines = stored.split('\n');
  const header = JSON.parse(lines[0] ?? '') as Header;
  if (header.glossary !== glossary) return undefined;
  const count = header.atOnce.length;
  const names = Array.from({ length: count }, (_, number) => ({
    key: lines[1 + number] ?? '',
    written: lines[1 + count + number] ?? '',
  }));
  const isAtOnce = (number: number): boolean => header.atOnce[number] === '1';
  return {
    names,
    families: { roots: header.roots, own: Array.from(header.own, (bit) => bit === '1') },
    isAtOnce,
    row(number) {
      const name = names[number];
      const line = lines[1 + 2 * count + number];
      return name && line !== undefined ? { ...name, ...decodeRow(line, name.written), atOnce: isAtOnce(number) } : undefined;
    },
  };
}

function bitsOf(flags: readonly boolean[]): string {
  return flags.map((flag) => (flag ? '1' : '0')).join('');
}

function encodeRow({ written, forms, shapes, namespace, platform, host }: NameRow): string {
  const row = [forms.map((form) => encodeForm(form, written)), shapes, namespace, platform, host ? 1 : 0];
  while (row.length > 0 && isEmpty(row.at(-1))) row.pop();
  return JSON.stringify(row);
}

function isEmpty(part: readonly unknown[] | string | number | undefined): boolean {
  return !part || (Array.isArray(part) && part.length === 0);
}

function decodeRow(line: string, written: string): Omit<NameRow, 'key' | 'written' | 'atOnce'> {
  const [forms = [], shapes = [], namespace = [], platform = '', host = 0] = JSON.parse(line) as StoredRow;
  return { forms: forms.map((form) => decodeForm(form, written)), shapes, namespace, platform, host: host === 1 };
}

function encodeForm({ text, terms, owners, need, spelling, code, brand, borrowed }: Form, written: string): StoredForm {
  const flags = (code ? CODE : 0) + (brand ? BRAND : 0) + (borrowed ? BORROWED : 0);
  return [text === written ? '' : text, terms, owners, NEED_NAMES.indexOf(need), SPELLINGS.indexOf(spelling), flags];
}

function decodeForm([text, terms, owners, need, spelling, flags]: StoredForm, written: string): Form {
  return {
    text: text || written,
    terms,
    owners,
    need: NEED_NAMES[need] ?? 'common',
    spelling: SPELLINGS[spelling] ?? 'exact',
    code: (flags & CODE) !== 0,
    brand: (flags & BRAND) !== 0,
    borrowed: (flags & BORROWED) !== 0,
  };
}
