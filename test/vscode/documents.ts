import * as vscode from 'vscode';
import { eventually } from './harness';

/** A file of the sample workspace, opened without being shown. */
export async function openSample(path: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no workspace folder');
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, ...path.split('/')));
}

/** Where the `nth` (from 1) `word` begins, plus `offset` characters. */
export function positionOf(document: vscode.TextDocument, word: string, nth = 1, offset = 1): vscode.Position {
  let at = -1;
  for (let count = 0; count < nth; count += 1) at = document.getText().indexOf(word, at + 1);
  if (at === -1) throw new Error(`no "${word}" in ${document.uri}`);
  return document.positionAt(at + offset);
}

interface OurHover {
  readonly text: string;
  readonly range: string | undefined;
  readonly markdown: vscode.MarkdownString;
}

/** The hovers that the editor would show there and that are ours, as other extensions would ask for them. */
export async function hoversAt(document: vscode.TextDocument, position: vscode.Position): Promise<OurHover[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents, range }) =>
    contents.flatMap((markdown) =>
      markdown instanceof vscode.MarkdownString && markdown.value.includes('command:awsTermLens.')
        ? [{ text: markdown.value, range: range && document.getText(range), markdown }]
        : [],
    ),
  );
}

/** The one hover of ours at a word; waits for the bundled glossary, which arrives just after activation. */
export async function hoverOn(document: vscode.TextDocument, word: string, nth = 1): Promise<OurHover> {
  const position = positionOf(document, word, nth);
  return eventually(async () => (await hoversAt(document, position))[0], `a hover on "${word}" in ${document.uri.path}`);
}
