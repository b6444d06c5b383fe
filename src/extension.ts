import * as vscode from 'vscode';
import { registerHighlight } from './highlight/register';
import { registerHover } from './hover/register';
import { Learning } from './platform/learning';
import { LiveGlossary } from './platform/live-glossary';
import { OpenDocuments } from './platform/open-documents';
import type { Services } from './platform/services';
import { Settings } from './platform/settings';
import { registerQuiz } from './quiz/register';
import { registerSearch } from './search/register';
import { registerSidebar } from './sidebar/register';
import { registerUserNotes } from './user-notes/register';

/** Registers and returns; the glossary is read in the background and decoded on first use. */
export function activate(context: vscode.ExtensionContext): void {
  const { extensionUri, globalState, globalStorageUri: storage, workspaceState } = context;
  const log = vscode.window.createOutputChannel('AWS Term Lens', { log: true });
  const settings = new Settings();
  const glossary = new LiveGlossary(() => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'glossary.txt')), log);
  const documents = new OpenDocuments(log, glossary, settings);
  const learning = new Learning();
  const services: Services = {
    log,
    settings,
    glossary,
    documents,
    learning,
    storage,
    globalState,
    workspaceState,
    extensionUri,
    now: Date.now,
  };

  context.subscriptions.push(
    log,
    settings,
    glossary,
    documents,
    learning,
    registerHover(services),
    registerHighlight(services),
    registerSearch(services),
    registerSidebar(services),
    registerQuiz(services),
    registerUserNotes(services),
  );
}
