import * as v from 'valibot';
import * as vscode from 'vscode';
import { type Scope, scopeSchema } from '../core/quiz/scope';
import { Commands, QUIZ_PANEL } from '../platform/contributions';
import { guard, registerCommand } from '../platform/errors';
import type { Services } from '../platform/services';
import { termIdFrom } from '../platform/term-argument';
import { chooseScope } from './choose-scope';
import { FilePlaces } from './file-places';
import { backUpProgress, exportToAnki, resetProgress, restoreProgress } from './progress-files';
import { ProgressStore } from './progress-store';
import { Quiz } from './quiz';
import { registerDueCount } from './status-bar';

type Uses = Pick<Services, 'log' | 'settings' | 'glossary' | 'documents' | 'learning' | 'storage' | 'globalState' | 'extensionUri' | 'now'>;

/** The quiz: its panel, its commands, the due count, and the progress behind them. */
export function registerQuiz(uses: Uses): vscode.Disposable {
  const { log, glossary } = uses;
  const store = new ProgressStore(uses);
  const quiz = new Quiz(uses, store);
  const places = new FilePlaces(uses);
  const command = (id: string, run: (argument: unknown) => unknown) => registerCommand(log, id, run);
  store.sync();

  return vscode.Disposable.from(
    store,
    quiz,
    registerDueCount(uses, store),
    store.onDidChange(() => quiz.refresh()),
    glossary.onDidChange(() => quiz.refresh()),
    vscode.window.registerWebviewPanelSerializer(QUIZ_PANEL, {
      deserializeWebviewPanel: (panel, state: unknown) => guard(log, 'Restoring the quiz', () => quiz.restore(panel, state)),
    }),
    command(Commands.quickQuiz, (scope) => quiz.start(scopeFrom(scope))),
    command(Commands.quizAbout, async () => {
      const scope = await chooseScope(uses, store);
      if (scope) await quiz.start(scope);
    }),
    command(Commands.quizThisFile, async () => quiz.start(await thisFile(places))),
    command(Commands.quizTerm, (argument) => {
      const id = termIdFrom(argument);
      return quiz.start(id === undefined ? { kind: 'mixed' } : { kind: 'terms', terms: [id] });
    }),
    command(Commands.reviewDue, () => quiz.start({ kind: 'due' })),
    command(Commands.showStatistics, () => quiz.showStatistics()),
    command(Commands.exportToAnki, () => exportToAnki(uses)),
    command(Commands.backUpProgress, () => backUpProgress(store)),
    command(Commands.restoreProgress, () => restoreProgress(store)),
    command(Commands.resetProgress, () => resetProgress(store)),
  );
}

/** Commands are public: anything but a scope starts the plain quiz. */
function scopeFrom(argument: unknown): Scope {
  const parsed = v.safeParse(scopeSchema, argument);
  return parsed.success ? parsed.output : { kind: 'mixed' };
}

/** The terms of the active file, or of what is selected in it; of a notebook, those of all its cells. */
async function thisFile(places: FilePlaces): Promise<Scope> {
  const editor = vscode.window.activeTextEditor;
  const notebook = vscode.window.activeNotebookEditor?.notebook;
  if (notebook) {
    const found = await Promise.all(notebook.getCells().map((cell) => places.termsOf(cell.document)));
    return { kind: 'terms', terms: [...new Set(found.flat())], from: notebook.uri.toString() };
  }
  if (!editor) return { kind: 'terms', terms: [] };
  const selected = editor.selections.filter((selection) => !selection.isEmpty);
  const terms = await places.termsOf(editor.document, selected.length > 0 ? selected : undefined);
  return { kind: 'terms', terms, from: editor.document.uri.toString() };
}
