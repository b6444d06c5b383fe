import * as vscode from 'vscode';
import type { TermId } from '../core/glossary/term';
import { Commands } from '../platform/contributions';
import { guard, registerCommand } from '../platform/errors';
import type { Services } from '../platform/services';
import type { Settings } from '../platform/settings';
import { termIdFrom } from '../platform/term-argument';

const SAID_FOR_MS = 5_000;

/** Mutes a term in all files, and lists the muted ones to bring them back. */
export function registerMuting(services: Pick<Services, 'log' | 'settings' | 'glossary' | 'documents'>): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(services.log, Commands.muteTerm, (argument) => muteTerm(services, termIdFrom(argument) ?? termAtCursor(services))),
    registerCommand(services.log, Commands.showMutedTerms, () => showMutedTerms(services)),
  );
}

function termAtCursor({ documents }: Pick<Services, 'documents'>): TermId | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && documents.mentionAt(editor.document, editor.selection.active)?.id;
}

async function muteTerm(
  { log, settings, glossary }: Pick<Services, 'log' | 'settings' | 'glossary'>,
  id: TermId | undefined,
): Promise<void> {
  const term = id === undefined ? undefined : glossary.current.find(id);
  if (!term) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no AWS term at the cursor to mute.'), SAID_FOR_MS);
    return;
  }
  const muted = settings.get('mutedTerms');
  if (!muted.includes(term.id)) await settings.set('mutedTerms', [...muted, term.id]);
  const [language] = settings.languages;
  // The command is over; the answer to the message may come later, or never.
  void guard(log, 'Undoing', () => offerUndo(settings, term.id, term.name[language]));
}

/** A term is muted by one click, so that a slip must be mended by one. */
async function offerUndo(settings: Settings, id: TermId, name: string): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const message = vscode.l10n.t('{0} is muted. "AWS Terms: Show Muted Terms" lists what is.', name);
  if ((await vscode.window.showInformationMessage(message, undo)) !== undo) return;
  const muted = settings.get('mutedTerms').filter((other) => other !== id);
  await settings.set('mutedTerms', muted);
}

async function showMutedTerms({ settings, glossary }: Pick<Services, 'settings' | 'glossary'>): Promise<void> {
  const [language] = settings.languages;
  const muted = settings.get('mutedTerms');
  if (muted.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No AWS term is muted.'), SAID_FOR_MS);
    return;
  }
  const { current } = glossary;
  const items = muted.map((id) => ({ id, label: current.find(id)?.name[language] ?? id, description: id, picked: true }));
  const kept = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Muted terms'),
    placeHolder: vscode.l10n.t('Clear the check mark of a term to see it again'),
  });
  if (kept && kept.length < muted.length) {
    const ids = new Set(kept.map(({ id }) => id));
    // What was muted elsewhere while the list was open stays muted.
    await settings.set(
      'mutedTerms',
      settings.get('mutedTerms').filter((id) => ids.has(id) || !muted.includes(id)),
    );
  }
}
