import * as vscode from 'vscode';
import type { Settings } from '../platform/settings';

/** Text that is no document of the user's: output panels, commit and chat inputs, and the like. */
const NOISY_SCHEMES = new Set(['output', 'vscode-scm', 'comment', 'vscode-settings', 'chat-editing-text-model', 'chatSessionInput', 'interactive-input', 'debug', 'search-editor']);

/** Whether the settings want hovers in `document`. Cheap and synchronous. */
export function hoversWanted(document: vscode.TextDocument, settings: Settings): boolean {
  if (NOISY_SCHEMES.has(document.uri.scheme) || !settings.get('hover.enabled', document)) return false;
  if (settings.get('hover.excludedSchemes', document)[document.uri.scheme]) return false;
  for (const [pattern, on] of Object.entries(settings.get('hover.excludedFiles', document))) {
    if (on && vscode.languages.match({ pattern }, document) > 0) return false;
  }
  return true;
}
