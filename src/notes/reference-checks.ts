/** Checks across notes: ids that lead somewhere, names that belong to one term, questions with one right answer. */

import { CATEGORIES } from '../core/glossary/categories';
import { EXAMS, type ExamId } from '../core/glossary/exams';
import { LANGUAGES } from '../core/glossary/term';
import { checkNames, foldName } from './name-checks';
import type { ParsedNote } from './note-form';
import type { Problem, ProblemCode } from './problem';
import { similarPairs } from './similarity';

/** All problems between the notes, and of ids and names within each. `ids` are those of all files, also of notes too broken to be among `notes`. */
export function checkReferences(notes: readonly ParsedNote[], ids: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map<string, ParsedNote>();
  for (const note of notes) {
    const first = byId.get(note.id);
    if (first) problems.push(problem(note, 1, 'duplicate-id', `${first.file} has the same id`));
    else byId.set(note.id, note);
  }
  for (const note of notes) {
    problems.push(...checkPlace(note), ...checkIds(note, byId, ids), ...checkExams(note));
  }
  return [
    ...problems,
    ...checkNames(notes),
    ...checkCode(notes),
    ...checkQuestions(notes, byId),
    ...checkContrastPairs(notes),
    ...checkSimilarity(notes),
  ];
}

function problem(note: ParsedNote, line: number, code: ProblemCode, message: string): Problem {
  return { file: note.file, line, code, message };
}

function checkPlace(note: ParsedNote): Problem[] {
  const problems: Problem[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(note.id))
    problems.push(problem(note, 1, 'bad-id', `"${note.id}" is not lower-case words joined by "-"`));
  if (note.category === 'own' || !Object.hasOwn(CATEGORIES, note.category))
    problems.push(problem(note, 1, 'bad-category', `there is no category "${note.category}"`));
  return problems;
}

function checkExams({ file, front, lineOf }: ParsedNote): Problem[] {
  return front.exams.flatMap((tag, index) => {
    const [exam = '', domain = ''] = tag.split('/');
    const known = Object.hasOwn(EXAMS, exam) && Number(domain) <= EXAMS[exam as ExamId].domains.length;
    return known ? [] : [{ file, line: lineOf('exams', index), code: 'unknown-exam' as const, message: `"${tag}" is no exam and domain` }];
  });
}

/** An id, and where in the front matter it stands. */
type Reference = readonly [to: string, ...path: (string | number)[]];

function checkIds(note: ParsedNote, byId: ReadonlyMap<string, ParsedNote>, ids: ReadonlySet<string>): Problem[] {
  const { front, lineOf, id } = note;
  const references: readonly Reference[] = [
    ...front.related.map((to, index): Reference => [to, 'related', index]),
    ...front.contrasts.map(({ with: to }, index): Reference => [to, 'contrasts', index]),
    ...front.questions.flatMap(({ wrong }, index) => wrong.map((to, at): Reference => [to, 'questions', index, 'wrong', at])),
    ...(front.parent ? ([[front.parent, 'parent']] as const) : []),
  ];
  const problems = references.flatMap(([to, ...path]) => {
    if (to === id)
      return [
        problem(note, lineOf(...path), path[0] === 'questions' ? 'right-wrong-answer' : 'self-reference', `"${to}" is this very term`),
      ];
    if (!ids.has(to)) return [problem(note, lineOf(...path), 'dangling-id', `there is no term "${to}"`)];
    return [];
  });
  if (ancestors(note, byId).includes(id))
    problems.push(problem(note, lineOf('parent'), 'parent-cycle', 'the parents lead back to this term'));
  return problems;
}

function ancestors(note: ParsedNote, byId: ReadonlyMap<string, ParsedNote>): string[] {
  const found: string[] = [];
  for (let id = note.front.parent; id && !found.includes(id); id = byId.get(id)?.front.parent) found.push(id);
  return found;
}

/** What code spells is one term's; two would leave it to chance which one is shown. */
function checkCode(notes: readonly ParsedNote[]): Problem[] {
  const owners = new Map<string, ParsedNote>();
  return notes.flatMap((note) =>
    (['service', 'types', 'names'] as const).flatMap((key) =>
      (note.front.code[key] ?? []).flatMap((name, index) => {
        const owner = owners.get(`${key} ${name}`);
        owners.set(`${key} ${name}`, owner ?? note);
        return owner ? [problem(note, note.lineOf('code', key, index), 'duplicate-code', `"${name}" belongs to ${owner.id}`)] : [];
      }),
    ),
  );
}

function checkQuestions(notes: readonly ParsedNote[], byId: ReadonlyMap<string, ParsedNote>): Problem[] {
  const problems: Problem[] = [];
  const asked = new Map<string, ParsedNote>();
  for (const note of notes) {
    const { front, lineOf } = note;
    const names = [front.name.en, front.name.ko ?? '', ...front.aliases].filter((name) => name.length > 2);
    front.questions.forEach(({ wrong, ko, en }, index) => {
      const line = lineOf('questions', index);
      if (new Set(wrong).size < 3)
        problems.push(problem(note, line, 'few-wrong-answers', `${new Set(wrong).size} wrong answers; at least 3`));
      for (const id of wrong) {
        const also = byId.get(id);
        if (ancestors(note, byId).includes(id) || (also && ancestors(also, byId).includes(note.id))) {
          problems.push(problem(note, line, 'right-wrong-answer', `"${id}" contains or is part of the answer, so it is right too`));
        }
      }
      for (const ask of [ko.ask, en.ask]) {
        const before = asked.get(foldName(ask));
        if (before) problems.push(problem(note, line, 'duplicate-question', `${before.file} asks the same`));
        asked.set(foldName(ask), note);
        const given = names.find((name) => containsWord(ask, name));
        if (given) problems.push(problem(note, line, 'answer-in-question', `the question gives its answer away: "${given}"`));
      }
    });
  }
  return problems;
}

function containsWord(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  if (at === -1) return false;
  const letter = /[\p{L}\p{N}]/u;
  const before = text[at - 1] ?? ' ';
  const after = text[at + word.length] ?? ' ';
  return !letter.test(before) && (!letter.test(after) || /[가-힣]/.test(after));
}

function checkContrastPairs(notes: readonly ParsedNote[]): Problem[] {
  const seen = new Map<string, ParsedNote>();
  return notes.flatMap((note) =>
    note.front.contrasts.flatMap(({ with: other }, index) => {
      const key = [note.id, other].sort().join(' ');
      const first = seen.get(key);
      seen.set(key, note);
      return first ? [problem(note, note.lineOf('contrasts', index), 'duplicate-contrast', `${first.file} already has this pair`)] : [];
    }),
  );
}

function checkSimilarity(notes: readonly ParsedNote[]): Problem[] {
  return LANGUAGES.flatMap((language) => {
    const definitions = notes.flatMap((note) => (note.sections ? [{ note, ...note.sections[language].definition }] : []));
    return similarPairs(definitions.map(({ text }) => text)).flatMap(([first, second]) => {
      const [a, b] = [definitions[first], definitions[second]];
      return a && b ? [problem(b.note, b.line, 'similar-definition', `nearly the definition of ${a.note.file}`)] : [];
    });
  });
}
