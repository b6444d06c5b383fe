import * as vscode from 'vscode';

/** The one boundary for what commands and messages throw: logs it in full, shows it in a sentence. */
export async function guard(log: vscode.LogOutputChannel, what: string, action: () => unknown): Promise<void> {
  try {
    await action();
  } catch (error) {
    log.error(`${what} failed.`, error);
    const showLog = vscode.l10n.t('Show Log');
    const message = vscode.l10n.t('AWS Term Lens: that did not work: {0}', error instanceof Error ? error.message : String(error));
    if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) log.show();
  }
}

/** Registers a command whose errors end at the boundary. Its arguments are `unknown`: any page or extension may call it. */
export function registerCommand(log: vscode.LogOutputChannel, id: string, run: (...args: unknown[]) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(id, (...args: unknown[]) => guard(log, id, () => run(...args)));
}
