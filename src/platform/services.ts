import type * as vscode from 'vscode';
import type { Learning } from './learning';
import type { LiveGlossary } from './live-glossary';
import type { OpenDocuments } from './open-documents';
import type { Settings } from './settings';

/** What features are built from. A feature takes only what it uses: `Pick<Services, 'glossary' | 'settings'>`. */
export interface Services {
  readonly log: vscode.LogOutputChannel;
  readonly settings: Settings;
  readonly glossary: LiveGlossary;
  /** The mentions in open documents, kept up to date as they are edited. */
  readonly documents: OpenDocuments;
  readonly learning: Learning;
  /** Where files of the user's progress live; on the user's machine, not synced. */
  readonly storage: vscode.Uri;
  readonly globalState: vscode.Memento & { setKeysForSync(keys: readonly string[]): void };
  readonly workspaceState: vscode.Memento;
  readonly extensionUri: vscode.Uri;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
