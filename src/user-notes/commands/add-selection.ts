import * as vscode from 'vscode';
import { NOTES_GLOB, newNote, noteFileName } from '../../notes/note-files';
import type { Services } from '../../platform/services';
import type { NoteStore } from '../note-store';
import { ownFolder, type Place } from '../places';

const LONGEST_NAME = 100;

/** Makes a note of what is selected: its first line is the term, the rest the beginning of its definition. */
export async function addSelectionAsTerm({ storage }: Pick<Services, 'storage'>, store: NoteStore): Promise<void> {
  const [first, ...rest] = selectedLines();
  const term = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add Selection as Term'),
    prompt: vscode.l10n.t('The term'),
    value: first ?? '',
    validateInput: (value) =>
      value.trim() === '' || value.length > LONGEST_NAME ? vscode.l10n.t('A term has 1 to {0} characters.', LONGEST_NAME) : undefined,
  });
  if (term === undefined) return;
  const definition = await vscode.window.showInputBox({
    title: term,
    prompt: vscode.l10n.t('What it means, in your words'),
    value: rest.join(' '),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A sentence is enough.') : undefined),
  });
  if (definition === undefined) return;
  const uri = await writeNew(await folderFor(store.places, storage), term, newNote(term, definition));
  await store.reload();
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
}

function selectedLines(): string[] {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) return [];
  const lines = editor.document
    .getText(editor.selection)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const [first = ''] = lines;
  return first.length > LONGEST_NAME ? ['', ...lines] : lines;
}

/** The first folder of notes that the user has named, else the extension's own. A place that names single files takes no new ones. */
async function folderFor(places: readonly Place[], storage: vscode.Uri): Promise<vscode.Uri> {
  const own = ownFolder(storage);
  for (const { base, glob } of places) {
    if (glob !== NOTES_GLOB || base.toString() === own.toString()) continue;
    const isFolder = await vscode.workspace.fs.stat(base).then(
      ({ type }) => (type & vscode.FileType.Directory) !== 0,
      () => false,
    );
    if (isFolder) return base;
  }
  await vscode.workspace.fs.createDirectory(own);
  return own;
}

async function writeNew(folder: vscode.Uri, term: string, text: string): Promise<vscode.Uri> {
  const name = noteFileName(term);
  for (let copy = 1; ; copy += 1) {
    const uri = vscode.Uri.joinPath(folder, copy === 1 ? name : name.replace(/\.md$/, `-${copy}.md`));
    const exists = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (exists) continue;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  }
}
