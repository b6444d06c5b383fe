import * as vscode from 'vscode';
import type { Services } from '../../platform/services';
import type { NoteStore } from '../note-store';

const SAID_FOR_MS = 8_000;

/**
 * Lets the user choose folders and writes them into the setting: relative ones into the workspace, others into the user settings. Says what was found in
 * them.
 */
export async function addNotesFolder({ settings }: Pick<Services, 'settings'>, store: NoteStore): Promise<void> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    canSelectMany: true,
    title: vscode.l10n.t('Folder of study notes'),
    openLabel: vscode.l10n.t('Add'),
  });
  if (!chosen) return;
  for (const uri of chosen) {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder) {
      const path = uri.path.slice(folder.uri.path.length).replace(/^\/+/, '');
      await settings.add('notes.folders', path || '.', folder);
    } else {
      await settings.add('notes.folders', uri.scheme === 'file' ? uri.fsPath : uri.toString());
    }
  }
  await store.reload();
  const { terms, files } = store.countIn(chosen);
  vscode.window.setStatusBarMessage(vscode.l10n.t('$(notebook) Terms found: {0}, files read: {1}', terms, files), SAID_FOR_MS);
}
