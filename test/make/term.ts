import type { Localised, Term } from '../../src/core/glossary/term';

/** A text in both languages; the Korean one equals the English one where none is given. */
export const both = (en: string, ko = en): Localised<string> => ({ ko, en });

/** A valid term with overrides. */
export function makeTerm(overrides: Partial<Term> & Pick<Term, 'id'>): Term {
  const { id } = overrides;
  return {
    category: 'storage',
    name: { ko: id, en: id },
    aliases: [],
    ordinary: [],
    shared: [],
    code: { service: [], types: [], names: [] },
    related: [],
    contrasts: [],
    definition: { ko: `${id}의 정의다.`, en: `What ${id} means.` },
    facts: { ko: [], en: [] },
    changed: [],
    questions: [],
    exams: [],
    checked: '2026-11',
    source: 'API reference',
    bundled: true,
    own: [],
    ...overrides,
  };
}
