import * as vscode from 'vscode';

/** A mention in a document, as commands pass it on. */
export interface Place {
  readonly uri: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Commands are public: their argument may be anything. */
export function placeFrom(argument: unknown): Place | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { uri, line, start, end } = argument as Partial<Record<keyof Place, unknown>>;
  if (typeof uri !== 'string' || !isIndex(line) || !isIndex(start) || !isIndex(end)) return undefined;
  return { uri, line, start, end };
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Selects a place where it is shown already (a side of a diff, a split), else opens its file. */
export async function revealPlace({ uri, line, start, end }: Place): Promise<void> {
  const target = vscode.Uri.parse(uri, true);
  const range = new vscode.Range(line, start, line, end);
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const shows = (editor: vscode.TextEditor | undefined) => editor?.document.uri.toString() === target.toString();
  const isCell = vscode.workspace.notebookDocuments.some((notebook) =>
    notebook.getCells().some(({ document }) => document.uri.toString() === target.toString()),
  );
  const editor = shows(activeTextEditor) ? activeTextEditor : visibleTextEditors.find(shows);
  if (isCell || !editor) {
    await vscode.commands.executeCommand('vscode.open', target, { selection: range } satisfies vscode.TextDocumentShowOptions);
    return;
  }
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  if (editor === activeTextEditor) await focusActiveEditor();
  else
    await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active, selection: range });
}

/** Goes back to the text. VS Code itself would go to the right side of a diff, from whichever side the reader came. */
export async function focusActiveEditor(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  if (input instanceof vscode.TabInputTextDiff && input.original.toString() === uri) {
    await vscode.commands.executeCommand('workbench.action.compareEditor.focusSecondarySide');
  }
}
