import * as vscode from 'vscode';
import type { Term } from '../../core/glossary/term';
import { renderTermMarkdown } from '../../core/render/term-markdown';
import { Commands, ContextKeys, Views } from '../../platform/contributions';
import { registerCommand } from '../../platform/errors';
import type { Services } from '../../platform/services';
import { debounce } from '../../platform/slices';
import { definitionRequestFrom, termIdFrom } from '../../platform/term-argument';
import type { ActiveFileTerms } from '../in-this-file/file-terms';
import { type DefinitionServices, DefinitionView } from './view';

/** A cursor that only passes by shows nothing. */
const RESTS_AFTER_MS = 150;

/** The Definition view, and the commands that show, copy and follow a term. */
export function registerDefinition(services: DefinitionServices, terms: ActiveFileTerms): vscode.Disposable {
  const { log, settings, glossary, documents } = services;
  const view = new DefinitionView(services, terms);
  const termOf = (argument: unknown): Term | undefined => {
    const id = termIdFrom(argument);
    return id === undefined ? view.current : glossary.current.find(id);
  };

  return vscode.Disposable.from(
    view,
    vscode.window.registerWebviewViewProvider(Views.definition, view),
    followCursor(view, { settings, documents }),
    registerCommand(log, Commands.showDefinition, (argument) => {
      const request = definitionRequestFrom(argument);
      return request && view.show(request);
    }),
    registerCommand(log, Commands.defineAtCursor, () => defineAtCursor(view, documents)),
    registerCommand(log, Commands.definitionBack, () => view.go('back')),
    registerCommand(log, Commands.definitionForward, () => view.go('forward')),
    registerCommand(log, Commands.pinDefinition, () => settings.set('definition.followCursor', false)),
    registerCommand(log, Commands.unpinDefinition, () => settings.set('definition.followCursor', true)),
    registerCommand(log, Commands.findInDefinition, () => view.find()),
    registerCommand(log, Commands.openDocs, async (argument) => {
      const docs = termOf(argument)?.docs;
      if (docs) await vscode.env.openExternal(vscode.Uri.parse(docs, true));
    }),
    registerCommand(log, Commands.copyTerm, async (argument) => {
      const term = termOf(argument);
      if (!term) return;
      await vscode.env.clipboard.writeText(renderTermMarkdown(term, glossary.current, settings.languages));
      vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Copied as Markdown: {0}', term.name[settings.languages[0]]), 3_000);
    }),
  );
}

/** The keyboard's hover. Where there is no term, the search takes over with the word that is there, if any. */
async function defineAtCursor(view: DefinitionView, documents: Services['documents']): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    await vscode.commands.executeCommand(Commands.searchGlossary);
    return;
  }
  const { document, selection } = editor;
  const mention = documents.mentionAt(document, selection.active);
  if (mention) return view.show({ termId: mention.id, how: 'focus' });
  await vscode.commands.executeCommand(
    Commands.searchGlossary,
    wordAt(document.lineAt(selection.active.line).text, selection.active.character),
  );
}

/** Letters and digits around a column; our own rule, since languages define words each in its way. */
function wordAt(line: string, column: number): string {
  const before = /[\p{L}\p{N}_-]{0,60}$/u.exec(line.slice(Math.max(0, column - 60), column))?.[0] ?? '';
  const behind = /^[\p{L}\p{N}_-]{0,60}/u.exec(line.slice(column, column + 60))?.[0] ?? '';
  return before + behind;
}

/** While the view is not pinned, it shows the term that the cursor rests on. */
function followCursor(view: DefinitionView, { settings, documents }: Pick<Services, 'settings' | 'documents'>): vscode.Disposable {
  const rest = debounce(() => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !view.isVisible || !settings.get('definition.followCursor')) return;
    const mention = documents.mentionAt(editor.document, editor.selection.active);
    if (mention) void view.follow(mention.id);
  }, RESTS_AFTER_MS);
  const update = () => {
    void vscode.commands.executeCommand('setContext', ContextKeys.definitionPinned, !settings.get('definition.followCursor'));
    rest();
  };
  update();
  return vscode.Disposable.from(rest, settings.onDidChange(update), vscode.window.onDidChangeTextEditorSelection(rest));
}
