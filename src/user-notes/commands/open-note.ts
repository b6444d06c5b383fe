import * as vscode from 'vscode';
import type { Services } from '../../platform/services';
import { termIdFrom } from '../../platform/term-argument';

/** Opens the user's note at its line: the place that a link names, or the note about a term or about the term at the cursor. Anything else is ignored. */
export async function openNote(services: Pick<Services, 'glossary' | 'documents' | 'settings'>, argument: unknown): Promise<void> {
  const place = placeFrom(argument) ?? (await pickPlace(services, argument));
  if (!place) return;
  const { glossary } = services;
  // The command is public: only files that the user's notes come from are opened by it.
  if (!glossary.current.terms.some(({ own }) => own.some(({ file }) => file === place.file))) return;
  const line = Math.max(0, place.line - 1);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.file));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(line, 0, line, 0) });
}

interface NotePosition {
  readonly file: string;
  readonly line: number;
}

function placeFrom(argument: unknown): NotePosition | undefined {
  if (typeof argument !== 'object' || argument === null || !('file' in argument) || !('line' in argument)) return undefined;
  const { file, line } = argument;
  return typeof file === 'string' && typeof line === 'number' && Number.isInteger(line) ? { file, line } : undefined;
}

async function pickPlace(
  { glossary, documents }: Pick<Services, 'glossary' | 'documents'>,
  argument: unknown,
): Promise<NotePosition | undefined> {
  const editor = vscode.window.activeTextEditor;
  const id = termIdFrom(argument) ?? (editor && documents.mentionAt(editor.document, editor.selection.active)?.id);
  const about = id === undefined ? undefined : glossary.current.find(id);
  const notes = about && about.own.length > 0 ? about.own : glossary.current.terms.flatMap(({ own }) => own);
  if (about && notes.length === 1) return notes[0];
  const items = notes.map((note) => ({
    note,
    label: note.title,
    description: `${vscode.workspace.asRelativePath(vscode.Uri.parse(note.file))}:${note.line}`,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Open Note'),
    placeHolder: items.length > 0 ? vscode.l10n.t('A term of your own notes') : vscode.l10n.t('There are no notes yet: add a folder first'),
    matchOnDescription: true,
  });
  return picked?.note;
}
