import { CATEGORIES } from '../core/glossary/categories';
import type { Term } from '../core/glossary/term';

interface Row {
  readonly name: string;
  readonly terms: number;
  readonly facts: number;
  readonly changed: number;
  readonly pairs: number;
  readonly questions: number;
  readonly unchecked: number;
  readonly old: number;
  readonly unasked: number;
}

const COLUMNS: readonly [title: string, read: (row: Row) => number][] = [
  ['terms', ({ terms }) => terms],
  ['facts', ({ facts }) => facts],
  ['changed', ({ changed }) => changed],
  ['pairs', ({ pairs }) => pairs],
  ['questions', ({ questions }) => questions],
  ['unchecked', ({ unchecked }) => unchecked],
  ['> 1 year', ({ old }) => old],
  ['no question', ({ unasked }) => unasked],
];

/** What the glossary holds, a line a category and one for all. `today` is `YYYY-MM`; a pair counts where its first term is. */
export function reportTable(terms: readonly Term[], today: string): string {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const rows = Object.entries(CATEGORIES).flatMap(([category, { en }]) => {
    const members = terms.filter((term) => term.category === category);
    return members.length > 0 ? [count(en, members, yearAgo)] : [];
  });
  const lines = [...rows, count('all', terms, yearAgo)].map(
    (row) => row.name.padEnd(32) + COLUMNS.map(([title, read]) => String(read(row)).padStart(title.length + 2)).join(''),
  );
  return [' '.repeat(32) + COLUMNS.map(([title]) => title.padStart(title.length + 2)).join(''), ...lines].join('\n');
}

function count(name: string, terms: readonly Term[], yearAgo: string): Row {
  const sum = (read: (term: Term) => number) => terms.reduce((total, term) => total + read(term), 0);
  return {
    name,
    terms: terms.length,
    facts: sum(({ facts }) => facts.en.length),
    changed: sum(({ changed }) => changed.length),
    pairs: sum(({ id, contrasts }) => contrasts.filter((contrast) => id < contrast.with).length),
    questions: sum(({ questions }) => questions.length),
    unchecked: sum(({ checked }) => (checked ? 0 : 1)),
    old: sum(({ checked }) => (checked && checked < yearAgo ? 1 : 0)),
    unasked: sum(({ questions }) => (questions.length === 0 ? 1 : 0)),
  };
}
