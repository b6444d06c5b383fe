import * as vscode from 'vscode';
import { neighbour, type OccurrenceOrder } from '../../core/glossary/occurrences';
import { Commands, ContextKeys, Views } from '../../platform/contributions';
import { registerCommand } from '../../platform/errors';
import { LONGEST_LINE, type Scanned } from '../../platform/open-documents';
import type { Services } from '../../platform/services';
import { termIdFrom } from '../../platform/term-argument';
import type { ActiveFileTerms } from './file-terms';
import { placeFrom, revealPlace } from './place';
import { InThisFileTree } from './tree';

const ORDER = 'inThisFile.order';

type FileServices = Pick<Services, 'log' | 'glossary' | 'settings' | 'workspaceState'>;

/** The view In This File, and the commands that go from mention to mention. */
export function registerInThisFile(services: FileServices, terms: ActiveFileTerms): vscode.Disposable {
  const { log, settings, workspaceState } = services;
  const tree = new InThisFileTree(services, terms, workspaceState.get(ORDER) === 'count' ? 'count' : 'place');
  const view = vscode.window.createTreeView(Views.inThisFile, { treeDataProvider: tree, showCollapseAll: true });

  const update = () => {
    const { scanned, occurrences } = terms.current;
    const count = occurrences.termCount;
    view.badge = count > 0 ? { value: count, tooltip: vscode.l10n.t('AWS terms in this file: {0}', count) } : undefined;
    view.message = whatWasScanned(scanned);
    tree.refresh();
  };
  const setOrder = async (order: OccurrenceOrder) => {
    tree.order = order;
    await vscode.commands.executeCommand('setContext', ContextKeys.inThisFileByCount, order === 'count');
    await workspaceState.update(ORDER, order);
    tree.refresh();
  };
  void vscode.commands.executeCommand('setContext', ContextKeys.inThisFileByCount, tree.order === 'count');

  return vscode.Disposable.from(
    view,
    terms.onDidChange(update),
    settings.onDidChange(() => tree.refresh()),
    registerCommand(log, Commands.orderByCount, () => setOrder('count')),
    registerCommand(log, Commands.orderByPlace, () => setOrder('place')),
    registerCommand(log, Commands.nextOccurrence, (argument) => goTo('next', terms, termIdFrom(argument))),
    registerCommand(log, Commands.previousOccurrence, (argument) => goTo('previous', terms, termIdFrom(argument))),
    registerCommand(log, Commands.revealOccurrence, (argument) => {
      const place = placeFrom(argument);
      return place && revealPlace(place);
    }),
  );
}

function whatWasScanned({ lines, of, clipped }: Scanned): string | undefined {
  if (lines < of) return vscode.l10n.t('Looked at {0} of {1} lines so far.', lines.toLocaleString(), of.toLocaleString());
  return clipped ? vscode.l10n.t('Of very long lines only the first {0} characters are listed.', LONGEST_LINE.toLocaleString()) : undefined;
}

/** From the cursor to the next mention of any term, or of one; goes round at the ends. */
async function goTo(direction: 'next' | 'previous', terms: ActiveFileTerms, termId: string | undefined): Promise<void> {
  const { file, occurrences } = await terms.upToDate();
  const editor = vscode.window.activeTextEditor;
  if (!file || !editor) return;
  const document = Math.max(0, file.documents.indexOf(editor.document));
  const { start } = editor.selection;
  const among = termId === undefined ? occurrences.all : occurrences.of(termId);
  const found = neighbour(among, { document, line: start.line, start: start.character }, direction);
  const target = found && file.documents[found.document];
  if (!found || !target) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No AWS term was found in this file.'), 3_000);
    return;
  }
  await revealPlace({ ...found, uri: target.uri.toString() });
}
