/** The notes compiler: texts in, terms and all problems out. Pure; the same code runs in the build and on users' notes. */

import type { Category } from '../core/glossary/categories';
import { mirrorRow } from '../core/glossary/contrast';
import type { ExamTag } from '../core/glossary/exams';
import type { Contrast, Localised, Term } from '../core/glossary/term';
import { idOf, type ParsedNote, parseNote, type Section } from './note-form';
import type { NoteFile, Problem } from './problem';
import { checkProse } from './prose-checks';
import { checkReferences } from './reference-checks';

/** What the compiler makes of notes. */
export interface Compiled {
  /** In order of id. Whole and all there only where there are no problems. */
  readonly terms: readonly Term[];
  /** In order of file and line. */
  readonly problems: readonly Problem[];
}

/** Compiles notes in the project's own form, all together: references between them are checked. Never throws. */
export function compileNotes(files: readonly NoteFile[]): Compiled {
  const parsed = files.map(parseNote);
  const notes = parsed.flatMap(({ note }) => note ?? []);
  const problems = [
    ...parsed.flatMap((result) => result.problems),
    ...notes.flatMap(checkProse),
    ...checkReferences(notes, new Set(files.map(({ path }) => idOf(path)))),
  ];
  problems.sort((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.code, b.code));
  const mirrored = mirrorContrasts(notes);
  const terms = notes.flatMap(({ sections, ...note }) => (sections ? toTerm(note, sections, mirrored.get(note.id) ?? []) : []));
  return { terms: terms.sort((a, b) => compareText(a.id, b.id)), problems };
}

/** By code unit, so that the order does not depend on the machine's locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A pair is written down once and belongs to both terms: the other one sees its columns exchanged. */
function mirrorContrasts(notes: readonly ParsedNote[]): Map<string, Contrast[]> {
  const byTerm = new Map<string, Contrast[]>();
  for (const { id, front } of notes) {
    for (const { with: other, rows } of front.contrasts) {
      byTerm.set(id, [...(byTerm.get(id) ?? []), { with: other, rows }]);
      const mirrored = rows.map(({ ko, en }) => ({ ko: mirrorRow(ko), en: mirrorRow(en) }));
      byTerm.set(other, [...(byTerm.get(other) ?? []), { with: id, rows: mirrored }]);
    }
  }
  return byTerm;
}

function toTerm({ id, category, front }: Omit<ParsedNote, 'sections'>, sections: Localised<Section>, contrasts: readonly Contrast[]): Term {
  const both = <T>(read: (section: Section) => T): Localised<T> => ({ ko: read(sections.ko), en: read(sections.en) });
  return {
    id,
    category: category as Category,
    name: { ko: front.name.ko ?? front.name.en, en: front.name.en },
    aliases: [...front.aliases, ...front.shared],
    ordinary: front.ordinary,
    shared: front.shared,
    code: { service: front.code.service ?? [], types: front.code.types ?? [], names: front.code.names ?? [] },
    ...(front.parent && { parent: front.parent }),
    related: front.related,
    contrasts,
    definition: both(({ definition }) => definition.text),
    facts: both(({ facts }) => facts.map(({ text }) => text)),
    changed: front.changed.map(({ since, source, ko, en }) => ({
      since,
      source,
      was: { ko: ko.was, en: en.was },
      is: { ko: ko.is, en: en.is },
    })),
    questions: front.questions.map(({ wrong, ko, en }) => ({ wrong, ask: { ko: ko.ask, en: en.ask }, why: { ko: ko.why, en: en.why } })),
    ...(front.docs && { docs: front.docs }),
    exams: front.exams as ExamTag[],
    ...(front.checked !== 'never' && { checked: front.checked }),
    ...(front.source && { source: front.source }),
    bundled: true,
    own: [],
  };
}
