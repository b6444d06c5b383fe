import * as vscode from 'vscode';

/** What In This File is about: the text in the active editor, or the cells of the active notebook in their order. */
export interface OpenFile {
  readonly documents: readonly vscode.TextDocument[];
  readonly notebook: boolean;
}

/** The active file; while a page such as the quiz is in front, the one `before` it, so long as that is open. */
export function activeFile(before: OpenFile | undefined): OpenFile | undefined {
  const notebook = vscode.window.activeNotebookEditor?.notebook;
  if (notebook) return { documents: notebook.getCells().map(({ document }) => document), notebook: true };
  const document = vscode.window.activeTextEditor?.document;
  if (document) return { documents: [document], notebook: false };
  const isPage = vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview;
  return isPage && before?.documents.every(({ isClosed }) => !isClosed) ? before : undefined;
}

/** Fires when another file, or another side of a diff, is the active one, and when a notebook gains or loses cells. */
export function onDidChangeActiveFile(listener: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(listener),
    vscode.window.onDidChangeActiveNotebookEditor(listener),
    vscode.window.tabGroups.onDidChangeTabs(listener),
    vscode.workspace.onDidChangeNotebookDocument(({ contentChanges }) => {
      if (contentChanges.length > 0) listener();
    }),
  );
}
