import * as vscode from 'vscode';
import { NOTES_GLOB, newNote, noteFileName } from '../../notes/note-files';
import { LONGEST_NAME, splitSelection } from '../../notes/selection';
import type { Services } from '../../platform/services';
import type { NoteStore } from '../note-store';
import { ownFolder, type Place } from '../places';

/** Makes a note of what is selected: its first line is the term, the rest the beginning of its definition; where it begins with a sentence, all is definition. */
export async function addSelectionAsTerm({ storage }: Pick<Services, 'storage'>, store: NoteStore): Promise<void> {
  const selected = splitSelection(selectedText());
  const term = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add Selection as Term'),
    prompt: vscode.l10n.t('The term'),
    value: selected.name,
    validateInput: (value) =>
      value.trim() === '' || value.length > LONGEST_NAME ? vscode.l10n.t('A term has 1 to {0} characters.', LONGEST_NAME) : undefined,
  });
  if (term === undefined) return;
  const definition = await vscode.window.showInputBox({
    title: term,
    prompt: vscode.l10n.t('What it means, in your words'),
    value: selected.definition,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('The definition is empty. A sentence is enough.') : undefined),
  });
  if (definition === undefined) return;
  const uri = await writeNew(await folderFor(store.places, storage), term, newNote(term, definition));
  await store.reload();
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
}

function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
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
