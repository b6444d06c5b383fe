import * as vscode from 'vscode';
import { Commands, QUIZ_PANEL } from '../platform/contributions';
import { guard, registerCommand } from '../platform/errors';
import type { Services } from '../platform/services';
import { termIdFrom } from '../platform/term-argument';
import { chooseScope } from './choose-scope';
import { FilePlaces } from './file-places';
import { backUpProgress, exportToAnki, resetProgress, restoreProgress } from './progress-files';
import { ProgressStore } from './progress-store';
import { Quiz } from './quiz';
import { scopeFrom, scopeOfActiveFile } from './scopes';
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
    command(Commands.quizThisFile, async () => quiz.start(await scopeOfActiveFile(places))),
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
