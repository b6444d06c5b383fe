import * as vscode from 'vscode';
import { mergingOwnNotes } from '../notes/own-terms';
import { Commands } from '../platform/contributions';
import { registerCommand } from '../platform/errors';
import type { Services } from '../platform/services';
import { nextTurn } from '../platform/slices';
import { addNotesFolder } from './commands/add-notes-folder';
import { addSelectionAsTerm } from './commands/add-selection';
import { openNote } from './commands/open-note';
import { registerDiagnostics } from './diagnostics';
import { NoteStore } from './note-store';

const SAID_FOR_MS = 5_000;

/** Brings the user's own notes into the glossary and keeps them up to date. */
export function registerUserNotes(services: Pick<Services, 'log' | 'settings' | 'glossary' | 'documents' | 'storage'>): vscode.Disposable {
  const { glossary, log } = services;
  const store = new NoteStore(services);
  const extend = () => {
    const { entries } = store;
    glossary.extendWith((bundled) => mergingOwnNotes(bundled, entries));
  };
  const registered = vscode.Disposable.from(
    store,
    store.onDidChange(extend),
    registerDiagnostics(services, store),
    registerCommand(log, Commands.addNotesFolder, () => addNotesFolder(services, store)),
    registerCommand(log, Commands.addSelectionAsTerm, () => addSelectionAsTerm(services, store)),
    registerCommand(log, Commands.openNote, (argument) => openNote(services, argument)),
    registerCommand(log, Commands.reloadNotes, async () => {
      await store.reload();
      vscode.window.setStatusBarMessage(vscode.l10n.t('Entries in your notes: {0}', store.entries.length), SAID_FOR_MS);
    }),
  );
  // Activation ends first: it registers and returns. Nobody asked for this reading, so nobody is told where it fails.
  nextTurn()
    .then(() => store.reload())
    .catch((error: unknown) => log.error('Reading notes failed.', error));
  return registered;
}
