import * as vscode from 'vscode';
import type { Services } from '../../platform/services';

/** Lets the user choose folders and writes them into the setting: relative ones into the workspace, others into the user settings. */
export async function addNotesFolder({ settings }: Pick<Services, 'settings'>): Promise<void> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    canSelectMany: true,
    title: vscode.l10n.t('Folder of study notes'),
    openLabel: vscode.l10n.t('Add'),
  });
  for (const uri of chosen ?? []) {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder) {
      const path = uri.path.slice(folder.uri.path.length).replace(/^\/+/, '');
      await settings.add('notes.folders', path || '.', folder);
    } else {
      await settings.add('notes.folders', uri.scheme === 'file' ? uri.fsPath : uri.toString());
    }
  }
}
