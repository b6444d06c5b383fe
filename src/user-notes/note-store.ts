import * as vscode from 'vscode';
import type { OwnNoteRead } from '../notes/dialects/detect';
import { isDialectId } from '../notes/dialects/dialect-id';
import type { OwnEntry } from '../notes/dialects/entry';
import { globMatcher } from '../notes/note-files';
import type { Problem } from '../notes/problem';
import type { Services } from '../platform/services';
import { debounce, nextTurn } from '../platform/slices';
import { findFiles } from './find-files';
import { type Place, placesOf } from './places';
import { readNoteFile } from './read-file';

/** A save is seen in the glossary within this and the time to read one file. */
const SETTLE_MS = 100;

/** The user's notes as they stand in their files: read once, then kept up to date from the events of the places that the settings name. */
export class NoteStore implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when `entries` or `problems` are other ones. */
  readonly onDidChange = this.#changed.event;

  readonly #notes = new Map<string, OwnNoteRead>();
  #places: readonly Place[] = [];
  #watchers: vscode.Disposable | undefined;
  /** The reading that counts; an older one that is still under way stops. */
  #reading = 0;
  #latest: Promise<void> | undefined;
  readonly #touched = new Map<string, vscode.Uri>();
  readonly #readTouched = debounce(() => void this.#logged(this.#update()), SETTLE_MS);
  readonly #listeners: vscode.Disposable;

  constructor(private readonly services: Pick<Services, 'log' | 'settings' | 'storage'>) {
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#logged(this.reload())),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#logged(this.reload())),
      services.settings.onDidChange((event) => {
        const { settings } = services;
        if (settings.affects(event, 'notes.folders') || settings.affects(event, 'notes.dialect')) void this.#logged(this.reload());
      }),
      // Some file systems send no events of their own; the editor always tells what was done in it.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#touch(uri)),
      vscode.workspace.onDidCreateFiles(({ files }) => this.#touchAll(files)),
      vscode.workspace.onDidDeleteFiles(({ files }) => this.#touchAll(files)),
      vscode.workspace.onDidRenameFiles(({ files }) => this.#touchAll(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]))),
    );
  }

  /** Place by place, file by file, line by line. */
  get entries(): OwnEntry[] {
    return this.#inOrder().flatMap(({ entries }) => entries);
  }

  get problems(): Problem[] {
    return this.#inOrder().flatMap(({ problems }) => problems);
  }

  #inOrder(): OwnNoteRead[] {
    return [...this.#notes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
  }

  /** The places that are read, the user's own folder first. */
  get places(): readonly Place[] {
    return this.#places;
  }

  /** What is known of some folders. */
  countIn(folders: readonly vscode.Uri[]): { readonly terms: number; readonly files: number } {
    const notes = [...this.#notes].filter(([file]) => folders.some((folder) => isWithin(folder, vscode.Uri.parse(file))));
    return { terms: notes.reduce((sum, [, { entries }]) => sum + entries.length, 0), files: notes.length };
  }

  /** Reads everything again; resolves when it is there. A file at a time, so that nobody waits for a long list. */
  async reload(): Promise<void> {
    this.#latest = this.#readAll();
    // One that is overtaken is there when the later one is.
    for (let awaited: Promise<void> | undefined; awaited !== this.#latest; ) {
      awaited = this.#latest;
      await awaited;
    }
  }

  /** For readings that nobody asked for by a command. */
  async #logged(reading: Promise<void>): Promise<void> {
    await reading.catch((error: unknown) => this.services.log.error('Reading notes failed.', error));
  }

  async #readAll(): Promise<void> {
    const { settings, storage, log } = this.services;
    this.#reading += 1;
    const reading = this.#reading;
    this.#places = placesOf(settings, storage);
    this.#watch();
    const read = new Map<string, OwnNoteRead>();
    for (const place of this.#places) {
      const { files, cut } = await findFiles(place);
      if (cut) log.warn(`A notes folder holds more files than are read: ${place.glob}`);
      for (const uri of files) {
        if (read.has(uri.toString())) continue;
        const note = await readNoteFile(uri, this.#dialectOf(place));
        if (note) read.set(uri.toString(), note);
        await nextTurn();
        if (reading !== this.#reading) return;
      }
    }
    if (reading !== this.#reading || (read.size === 0 && this.#notes.size === 0)) return;
    this.#notes.clear();
    for (const [file, note] of read) this.#notes.set(file, note);
    log.info(`Read ${read.size} notes with ${this.entries.length} entries.`);
    this.#changed.fire();
  }

  #dialectOf({ scope }: Place) {
    const chosen = this.services.settings.get('notes.dialect', scope);
    return isDialectId(chosen) ? chosen : undefined;
  }

  /** Watches the globs of the places and nothing else; VS Code itself leaves out what `files.watcherExclude` names. */
  #watch(): void {
    this.#watchers?.dispose();
    const touch = (uri: vscode.Uri) => this.#touch(uri);
    const watchers = this.#places.map(({ base, glob }) => {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(base, glob));
      return vscode.Disposable.from(watcher, watcher.onDidChange(touch), watcher.onDidCreate(touch), watcher.onDidDelete(touch));
    });
    this.#watchers = vscode.Disposable.from(...watchers);
  }

  #touch(uri: vscode.Uri): void {
    if (!this.#placeOf(uri)) return;
    this.#touched.set(uri.toString(), uri);
    this.#readTouched();
  }

  /** A folder that came, went or was renamed is a matter of all the files in it. */
  #touchAll(uris: readonly vscode.Uri[]): void {
    if (uris.every((uri) => this.#placeOf(uri))) for (const uri of uris) this.#touch(uri);
    else if (uris.some((uri) => this.#places.some(({ base }) => isWithin(base, uri) || isWithin(uri, base))))
      void this.#logged(this.reload());
  }

  #placeOf(uri: vscode.Uri): Place | undefined {
    const text = uri.toString();
    return this.#places.find(({ base, glob }) => {
      const root = base.toString().replace(/\/$/, '');
      return text === root || (text.startsWith(`${root}/`) && globMatcher(glob)(decodeURIComponent(text.slice(root.length + 1))));
    });
  }

  async #update(): Promise<void> {
    const touched = [...this.#touched.values()];
    this.#touched.clear();
    const reading = this.#reading;
    for (const uri of touched) {
      const place = this.#placeOf(uri);
      const note = place && (await readNoteFile(uri, this.#dialectOf(place)));
      if (reading !== this.#reading) return;
      if (note) this.#notes.set(uri.toString(), note);
      else this.#notes.delete(uri.toString());
    }
    this.#changed.fire();
  }

  dispose(): void {
    this.#reading += 1;
    this.#readTouched.dispose();
    this.#watchers?.dispose();
    this.#listeners.dispose();
    this.#changed.dispose();
  }
}

function isWithin(folder: vscode.Uri, uri: vscode.Uri): boolean {
  return `${uri.toString()}/`.startsWith(`${folder.toString().replace(/\/$/, '')}/`);
}
