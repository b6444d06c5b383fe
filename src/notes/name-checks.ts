/** Whose a name is: a name or alias belongs to one term; others may share it, and mean it only where their service is spoken of. */

import type { ParsedNote } from './note-form';
import type { Problem, ProblemCode } from './problem';

/** Folds the differences that no reader sees in a name: case, spaces, hyphens, width, normalisation. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_·]+/g, '');
}

interface Form {
  readonly note: ParsedNote;
  readonly text: string;
  readonly kind: 'name' | 'alias' | 'shared';
  readonly path: readonly (string | number)[];
}

/** Problems of names, aliases, and of the lists that point to them. */
export function checkNames(notes: readonly ParsedNote[]): Problem[] {
  const forms = notes.map(formsOf);
  const owners = new Map<string, Form>(notes.map((note) => [foldName(note.id), { note, text: note.id, kind: 'name', path: ['name'] }]));
  const problems: Problem[] = [];
  const report = ({ note, path }: Pick<Form, 'note' | 'path'>, code: ProblemCode, message: string) => {
    problems.push({ file: note.file, line: note.lineOf(...path), code, message });
  };
  const formsOfKind = (wanted: Form['kind']) => forms.flat().filter(({ kind }) => kind === wanted);
  // Names first: where one is another term's alias, the alias is what is wrong.
  for (const form of [...formsOfKind('name'), ...formsOfKind('alias')]) {
    const folded = foldName(form.text);
    const owner = owners.get(folded);
    if (owner && owner.note !== form.note) report(form, 'duplicate-alias', `"${form.text}" belongs to ${owner.note.id}`);
    else if (owner?.kind !== 'name') owners.set(folded, form);
  }
  for (const [index, note] of notes.entries()) {
    // Spaced and unspaced spellings are one name to the recogniser; only the letter-for-letter repetition is a slip.
    const texts = new Set<string>();
    for (const form of forms[index] ?? []) {
      if (texts.has(form.text)) report(form, 'duplicate-alias', `"${form.text}" stands twice`);
      texts.add(form.text);
    }
    note.front.ordinary.forEach((text, at) => {
      if (!texts.has(text)) report({ note, path: ['ordinary', at] }, 'ordinary-not-alias', `"${text}" is neither name nor alias`);
    });
  }
  return problems;
}

function formsOf(note: ParsedNote): Form[] {
  const { name, aliases, shared } = note.front;
  return [
    { note, text: name.en, kind: 'name', path: ['name'] },
    ...(name.ko === undefined ? [] : [{ note, text: name.ko, kind: 'name' as const, path: ['name', 'ko'] }]),
    ...aliases.map((text, at): Form => ({ note, text, kind: 'alias', path: ['aliases', at] })),
    ...shared.map((text, at): Form => ({ note, text, kind: 'shared', path: ['shared', at] })),
  ];
}
