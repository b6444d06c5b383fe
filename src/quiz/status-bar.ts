import * as vscode from 'vscode';
import { dueTerms } from '../core/quiz/scope';
import { Commands } from '../platform/contributions';
import type { Services } from '../platform/services';
import type { ProgressStore } from './progress-store';

/** Becoming due is a matter of minutes at the shortest. */
const EVERY_MS = 60_000;

/** The number of due terms in the status bar, and each term's state for the views. Shows nothing while nothing is due. */
export function registerDueCount(
  { settings, glossary, learning }: Pick<Services, 'settings' | 'glossary' | 'learning'>,
  store: ProgressStore,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('awsTermLens.due', vscode.StatusBarAlignment.Right, 50);
  item.name = vscode.l10n.t('AWS terms due for review');
  item.command = Commands.reviewDue;
  let shown = '';

  const update = async () => {
    await store.load();
    const states = store.learningStates();
    const key = JSON.stringify([...states]);
    if (key !== shown) learning.update(states);
    shown = key;
    // Without any card the glossary need not even be decoded.
    const due =
      states.size > 0
        ? dueTerms({
            glossary: await glossary.whenReady(),
            progress: store.progress,
            muted: new Set(settings.get('mutedTerms')),
            now: store.moment(),
          }).length
        : 0;
    item.text = `$(mortar-board) ${due}`;
    item.tooltip = vscode.l10n.t('AWS terms due for review: {0}', due);
    item.accessibilityInformation = { label: vscode.l10n.t('AWS terms due for review: {0}', due) };
    if (due > 0 && settings.get('quiz.statusBar')) item.show();
    else item.hide();
  };
  const refresh = () => void update();
  const timer = setInterval(refresh, EVERY_MS);
  refresh();
  return vscode.Disposable.from(item, store.onDidChange(refresh), settings.onDidChange(refresh), glossary.onDidChange(refresh), {
    dispose: () => clearInterval(timer),
  });
}
