import * as vscode from 'vscode';
import { toAnki } from '../core/quiz/anki';
import { makeBackup, parseBackup, restoreFrom } from '../core/quiz/backup';
import type { Services } from '../platform/services';
import type { ProgressStore } from './progress-store';

/** Asks where to, and writes the glossary as text for Anki. */
export async function exportToAnki({ glossary }: Pick<Services, 'glossary'>): Promise<void> {
  const target = await askTarget('aws-term-lens-anki.txt', { [vscode.l10n.t('Text for Anki')]: ['txt'] });
  if (target) await write(target, toAnki((await glossary.whenReady()).terms));
}

export async function backUpProgress(store: ProgressStore): Promise<void> {
  const progress = await store.load();
  const { at } = store.moment();
  const name = `aws-term-lens-progress-${new Date(at).toISOString().slice(0, 10)}.json`;
  const target = await askTarget(name, { [vscode.l10n.t('Progress backup')]: ['json'] });
  if (target) await write(target, makeBackup(progress, at));
}

export async function restoreProgress(store: ProgressStore): Promise<void> {
  const [source] =
    (await vscode.window.showOpenDialog({
      filters: { [vscode.l10n.t('Progress backup')]: ['json'] },
      openLabel: vscode.l10n.t('Restore'),
    })) ?? [];
  if (!source) return;
  const backup = parseBackup(new TextDecoder().decode(await vscode.workspace.fs.readFile(source)));
  if (!backup.ok) throw new Error(reasonText(backup.reason));
  const progress = await store.load();
  const added = await store.add(
    restoreFrom(backup.entries, progress, { device: store.device, at: store.moment().at, random: Math.random }),
  );
  // Nothing on the screen need show that it worked.
  const done = vscode.l10n.t('Progress restored. New entries: {0}', added);
  if (backup.unreadable === 0) void vscode.window.showInformationMessage(done);
  else void vscode.window.showWarningMessage(`${done} · ${vscode.l10n.t('Entries that could not be read: {0}', backup.unreadable)}`);
}

/** Forgets all progress, here and through Settings Sync everywhere, after asking. The log keeps it, so a backup brings it back. */
export async function resetProgress(store: ProgressStore): Promise<void> {
  const progress = await store.load();
  const reset = vscode.l10n.t('Reset');
  const detail = vscode.l10n.t(
    'Terms learned: {0}. Every device of yours that syncs forgets them too. A backup made before can be restored.',
    progress.cards().length,
  );
  if ((await vscode.window.showWarningMessage(vscode.l10n.t('Reset all quiz progress?'), { modal: true, detail }, reset)) !== reset) return;
  const at = Math.max(Math.round(store.moment().at), progress.lastAt());
  await store.add([{ t: 'reset', id: store.newId(at), at }]);
  await store.share();
}

function reasonText(reason: 'not-json' | 'not-a-backup' | 'later-version'): string {
  const reasons = {
    'not-json': vscode.l10n.t('The file is not JSON.'),
    'not-a-backup': vscode.l10n.t('The file is not a backup of quiz progress.'),
    'later-version': vscode.l10n.t('The backup was made by a later version of AWS Term Lens.'),
  };
  return reasons[reason];
}

function askTarget(name: string, filters: Record<string, string[]>): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({ filters, ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }) });
}

async function write(target: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
}
