import * as vscode from 'vscode';
import { toAnki } from '../core/quiz/anki';
import { makeBackup, parseBackup, restoreFrom } from '../core/quiz/backup';
import type { Progress } from '../core/quiz/progress';
import type { Services } from '../platform/services';
import type { ProgressStore } from './progress-store';

/** Long enough to read a sentence and a file's name. */
const SAID_FOR_MS = 5_000;

/** Asks where to, and writes the glossary as text for Anki. */
export async function exportToAnki({ glossary }: Pick<Services, 'glossary'>): Promise<void> {
  const target = await askTarget('aws-term-lens-anki.txt', { [vscode.l10n.t('Text for Anki')]: ['txt'] });
  if (!target) return;
  const { terms } = await glossary.whenReady();
  await write(target, toAnki(terms));
  say(vscode.l10n.t('$(check) Exported to {0}. Terms: {1}', nameOf(target), terms.length));
}

/** Asks where to, and writes all progress. */
export async function backUpProgress(store: ProgressStore): Promise<void> {
  const progress = await store.load();
  const { at } = store.moment();
  const name = `aws-term-lens-progress-${new Date(at).toISOString().slice(0, 10)}.json`;
  const target = await askTarget(name, { [vscode.l10n.t('Progress backup')]: ['json'] });
  if (!target) return;
  await write(target, makeBackup(progress, at));
  const { answers, terms } = sizeOf(progress);
  say(vscode.l10n.t('$(check) Backed up to {0}. Answers: {1}, terms: {2}', nameOf(target), answers, terms));
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
  const before = sizeOf(progress);
  await store.add(restoreFrom(backup.entries, progress, { device: store.device, at: store.moment().at, random: Math.random }));
  const after = sizeOf(progress);
  const [answers, terms] = [after.answers - before.answers, after.terms - before.terms].map((more) => Math.max(0, more));
  // Nothing on the screen need show that it worked.
  const done = vscode.l10n.t('Progress restored. Answers brought back: {0}, terms: {1}', answers ?? 0, terms ?? 0);
  if (backup.unreadable === 0) void vscode.window.showInformationMessage(done);
  else void vscode.window.showWarningMessage(`${done} · ${vscode.l10n.t('Entries that could not be read: {0}', backup.unreadable)}`);
}

/** Forgets all progress, here and through Settings Sync everywhere, after asking. The log keeps it, so a backup brings it back. */
export async function resetProgress(store: ProgressStore): Promise<void> {
  const progress = await store.load();
  const size = sizeOf(progress);
  if (!(await agreesToReset(store, size.terms))) return;
  const at = Math.max(Math.round(store.moment().at), progress.lastAt());
  await store.add([{ t: 'reset', id: store.newId(at), at }]);
  await store.share();
  say(vscode.l10n.t('$(check) Quiz progress erased. Answers: {0}, terms: {1}', size.answers, size.terms));
}

/** Asks; whoever backs up first is asked again. Enter takes the first button, which destroys nothing. */
async function agreesToReset(store: ProgressStore, terms: number): Promise<boolean> {
  const [backUp, reset] = [vscode.l10n.t('Back Up First…'), vscode.l10n.t('Reset')];
  const detail = vscode.l10n.t(
    'Terms learned: {0}. Every device of yours that syncs forgets them too. A backup made before can be restored.',
    terms,
  );
  for (;;) {
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Reset all quiz progress?'),
      { modal: true, detail },
      backUp,
      reset,
    );
    if (answer !== backUp) return answer === reset;
    await backUpProgress(store);
  }
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

function say(text: string): void {
  vscode.window.setStatusBarMessage(text, SAID_FOR_MS);
}

function nameOf(target: vscode.Uri): string {
  return target.path.split('/').at(-1) ?? '';
}

/** What counts of the progress: what was reset or undone does not. */
function sizeOf(progress: Progress): { readonly answers: number; readonly terms: number } {
  return { answers: progress.reviews().length, terms: progress.cards().length };
}
