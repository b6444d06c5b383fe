import * as vscode from 'vscode';

/** Lets the reader type a filter and see at once what it finds; Escape brings back what was set before. */
export function askFilter(before: string, show: (filter: string) => void): Promise<string> {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter the glossary');
  input.placeholder = vscode.l10n.t('Name, abbreviation or initials, in English or Korean');
  input.prompt = vscode.l10n.t('Enter keeps the filter, Escape goes back to the one before');
  input.value = before;
  return new Promise((resolve) => {
    let result = before;
    input.onDidChangeValue((value) => show(value.trim()));
    input.onDidAccept(() => {
      result = input.value.trim();
      input.hide();
    });
    input.onDidHide(() => {
      input.dispose();
      resolve(result);
    });
    input.show();
  });
}
