import * as vscode from 'vscode';
import { isReadable } from '../platform/readable';
import type { Settings } from '../platform/settings';

/** Whether the settings want hovers in `document`. Cheap and synchronous. */
export function hoversWanted(document: vscode.TextDocument, settings: Settings): boolean {
  if (!isReadable(document) || !settings.get('hover.enabled', document)) return false;
  if (settings.get('hover.excludedSchemes', document)[document.uri.scheme]) return false;
  for (const [pattern, on] of Object.entries(settings.get('hover.excludedFiles', document))) {
    if (on && vscode.languages.match({ pattern }, document) > 0) return false;
  }
  return true;
}
