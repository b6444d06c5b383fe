import * as vscode from 'vscode';
import { dueTerms } from '../core/quiz/scope';
import { Commands } from '../platform/contributions';
import type { Services } from '../platform/services';
import type { ProgressStore } from './progress-store';

/** Becoming due is a matter of minutes at the shortest. */
const EVERY_MS = 60_000;

/** The number of due terms in the status bar, and all that the views show of the progress. Nothing is shown while nothing is due. */
export function registerDueCount(
  { log, settings, glossary, learning }: Pick<Services, 'log' | 'settings' | 'glossary' | 'learning'>,
  store: ProgressStore,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('awsTermLens.due', vscode.StatusBarAlignment.Right, 50);
  item.name = vscode.l10n.t('AWS terms due for review');
  item.command = Commands.reviewDue;
  let told = '';

  const countDue = async () =>
    dueTerms({
      glossary: await glossary.whenReady(),
      progress: store.progress,
      muted: new Set(settings.get('mutedTerms')),
      now: store.moment(),
    }).length;
  const update = async () => {
    const progress = await store.load();
    const states = store.learningStates();
    // Without any card the glossary need not even be decoded.
    const due = states.size > 0 ? await countDue() : 0;
    const key = JSON.stringify([
      due,
      [...states].map(([id, state]) => [id, state, progress.state(id)?.lastAtMs, progress.state(id)?.dueDay]),
    ]);
    if (key !== told) learning.update({ states, answersOf: (id) => store.answersOf(id), due });
    told = key;
    item.text = `$(mortar-board) ${due}`;
    item.tooltip = vscode.l10n.t('AWS terms due for review: {0}', due);
    item.accessibilityInformation = { label: item.tooltip };
    if (due > 0 && settings.get('quiz.statusBar')) item.show();
    else item.hide();
  };
  const refresh = () => void update().catch((error: unknown) => log.error('The due terms could not be counted.', error));
  const timer = setInterval(refresh, EVERY_MS);
  refresh();
  return vscode.Disposable.from(item, store.onDidChange(refresh), settings.onDidChange(refresh), glossary.onDidChange(refresh), {
    dispose: () => clearInterval(timer),
  });
}
