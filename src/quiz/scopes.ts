import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Glossary } from '../core/glossary/glossary';
import { type Scope, scopeSchema } from '../core/quiz/scope';
import type { FilePlaces } from './file-places';

/** Commands are public: anything but a scope starts the plain quiz. */
export function scopeFrom(argument: unknown): Scope {
  const parsed = v.safeParse(scopeSchema, argument);
  return parsed.success ? parsed.output : { kind: 'mixed' };
}

/** The scope of a row of the statistics, `category storage` or `exam saa/1`; the plain quiz where no term is left of it. */
export function scopeNamed(name: string, glossary: Glossary | undefined): Scope {
  const [kind, value] = name.split(' ');
  const terms = glossary?.terms ?? [];
  if (kind === 'category') {
    const category = terms.find((term) => term.category === value)?.category;
    return category ? { kind: 'category', category } : { kind: 'mixed' };
  }
  const exam = terms.flatMap(({ exams }) => exams).find((each) => each === value);
  return exam ? { kind: 'exam', exam } : { kind: 'mixed' };
}

/** The terms of the active file, or of what is selected in it; of a notebook, those of all its cells. */
export async function scopeOfActiveFile(places: FilePlaces): Promise<Scope> {
  const editor = vscode.window.activeTextEditor;
  const notebook = vscode.window.activeNotebookEditor?.notebook;
  if (notebook) {
    const found = await Promise.all(notebook.getCells().map((cell) => places.termsOf(cell.document)));
    return { kind: 'terms', terms: [...new Set(found.flat())], from: notebook.uri.toString() };
  }
  if (!editor) return { kind: 'terms', terms: [] };
  const selected = editor.selections.filter((selection) => !selection.isEmpty);
  const terms = await places.termsOf(editor.document, selected.length > 0 ? selected : undefined);
  return { kind: 'terms', terms, from: editor.document.uri.toString() };
}
