/**
 * How the build stores the names that it worked out from the bundled terms, so that nobody waits for that when the glossary is first used: the names as people write them, and
 * what each stands for, which is parsed when a text holds that name.
 */

import type { Sections, Stored } from '../../glossary/stored';
import { NEEDS, type Need } from '../evidence/need';
import { foldName } from '../find/characters';
import type { Form, Spelling } from './forms';
import type { NameRow } from './name-rows';
import type { NameTable } from './vocabulary';

/** What is asked of all names at once. */
interface Header {
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

/** The stored form of a table. */
export function encodeNames({ names, families, row }: NameTable): Pick<Sections, 'families' | 'names' | 'rows'> {
  const rows = names.flatMap((_, number) => row(number) ?? []);
  const header: Header = { atOnce: bitsOf(rows.map(({ atOnce }) => atOnce)), roots: families.roots, own: bitsOf(families.own) };
  return { families: [JSON.stringify(header)], names, rows: rows.map(encodeRow) };
}

/** The stored table. */
export function decodeNames(stored: Stored): NameTable {
  const { atOnce, roots, own } = JSON.parse(stored.line('families', 0)) as Header;
  const isAtOnce = (number: number): boolean => atOnce[number] === '1';
  const names = stored.lines('names');
  return {
    names,
    families: { roots, own: Array.from(own, (bit) => bit === '1') },
    isAtOnce,
    row(number) {
      const written = names[number];
      if (written === undefined) return undefined;
      const line = stored.line('rows', number);
      return { key: foldName(written), written, ...decodeRow(line, written), atOnce: isAtOnce(number) };
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
