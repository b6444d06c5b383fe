import * as vscode from 'vscode';
import { isAbsolutePlace, NOTES_GLOB, readNotePlace } from '../notes/note-files';
import type { Settings } from '../platform/settings';

/** A folder or file whose notes are read. */
export interface Place {
  readonly base: vscode.Uri;
  /** Glob relative to `base`, where it is a folder. */
  readonly glob: string;
  /** For the settings of this scope. */
  readonly scope: vscode.WorkspaceFolder | undefined;
}

/** Where notes are kept that belong to no folder of the user's choice. */
export function ownFolder(storage: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(storage, 'notes');
}

/** Every place of notes, each once: the user's, then those of each workspace folder. A workspace that is not trusted adds none. */
export function placesOf(settings: Settings, storage: vscode.Uri): Place[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const places: Place[] = [{ base: ownFolder(storage), glob: NOTES_GLOB, scope: undefined }];
  for (const value of settings.layers('notes.folders').user) {
    // A relative path of the user's own settings is meant for every workspace.
    places.push(...(isAbsolute(value) ? toPlace(value, undefined) : folders.flatMap((folder) => toPlace(value, folder))));
  }
  for (const folder of folders) {
    for (const value of settings.layers('notes.folders', folder).workspace) places.push(...toPlace(value, folder));
  }
  const seen = new Set<string>();
  return places.filter(({ base, glob }) => {
    const key = `${base.toString()} ${glob}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isAbsolute(value: string): boolean {
  return isAbsolutePlace(readNotePlace(value)?.base ?? '');
}

function toPlace(value: string, folder: vscode.WorkspaceFolder | undefined): Place[] {
  const place = readNotePlace(value);
  if (!place) return [];
  const glob = place.glob ?? NOTES_GLOB;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(place.base)) return [{ base: vscode.Uri.parse(place.base), glob, scope: folder }];
  if (isAbsolutePlace(place.base)) return [{ base: vscode.Uri.file(place.base), glob, scope: folder }];
  return folder ? [{ base: vscode.Uri.joinPath(folder.uri, ...place.base.split('/').filter(Boolean)), glob, scope: folder }] : [];
}
