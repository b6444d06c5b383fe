import type * as vscode from 'vscode';

/** Text that is no document of the user's: output panels, commit and chat inputs, and the like. */
const NOISY_SCHEMES = new Set([
  'output',
  'vscode-scm',
  'comment',
  'vscode-settings',
  'chat-editing-text-model',
  'chatSessionInput',
  'interactive-input',
  'debug',
  'search-editor',
]);

/** Whether a document is one to look for terms in. */
export function isReadable(document: vscode.TextDocument): boolean {
  return !NOISY_SCHEMES.has(document.uri.scheme);
}
