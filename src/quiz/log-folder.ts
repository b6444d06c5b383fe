import * as vscode from 'vscode';
import type { Entry } from '../core/quiz/entry';
import { formatLog, type LogPart, type LogProblem, parseLog } from '../core/quiz/log-file';

/** A file is left to its window for so long after its last change; then a compaction may fold it up. */
const CLOSED_AFTER_MS = 24 * 3_600_000;

interface Seen {
  readonly mtime: number;
  readonly size: number;
  /** False for a file of a later version, and for one with lines that could be kept nowhere else: they are never touched. */
  readonly ours: boolean;
}

/**
 * The folder with the review log. Every window writes one file of its own, so two windows never write the same one; reading is the union of all.
 * What cannot be read is copied to a file beside before anything is folded up.
 */
export class LogFolder {
  readonly #folder: vscode.Uri;
  readonly #seen = new Map<string, Seen>();
  #own: { readonly name: string; readonly entries: Entry[] };
  #writing: Promise<unknown> = Promise.resolve();

  constructor(
    storage: vscode.Uri,
    private readonly newName: () => string,
  ) {
    this.#folder = vscode.Uri.joinPath(storage, 'reviews');
    this.#own = { name: `${newName()}.jsonl`, entries: [] };
  }

  /** What other windows wrote since the last call; at the first one, everything. */
  async read(): Promise<LogPart & { readonly problems: readonly LogProblem[]; readonly files: number }> {
    const entries: Entry[] = [];
    const archives: LogPart['archives'][number][] = [];
    const problems: LogProblem[] = [];
    const names = await this.#list();
    // A window that was left alone for long is taken for closed, and its file may have been folded up while it wrote.
    if (this.#own.entries.length > 0 && !names.includes(this.#own.name)) await this.append([]);
    for (const name of names) {
      if (name === this.#own.name) continue;
      const part = await this.#readIfChanged(name);
      if (!part) continue;
      entries.push(...part.entries);
      archives.push(...part.archives);
      problems.push(...part.problems);
    }
    return { entries, archives, problems, files: names.length };
  }

  /** Adds to this window's file; resolves when it is on the disk. Calls are written one after the other. */
  append(entries: readonly Entry[]): Promise<void> {
    this.#own.entries.push(...entries);
    return this.#enqueue(() => this.#write(this.#own.name, formatLog({ entries: this.#own.entries, archives: [] })));
  }

  /** Writes `whole`, which must hold all that was read and appended, as one archive, and then deletes what it replaces, unless another window may be at it. */
  fold(whole: () => LogPart, now: number): Promise<void> {
    return this.#enqueue(async () => {
      const replaced = [...this.#seen]
        .filter(([name, { mtime, ours }]) => ours && (name.startsWith('archive-') || now - mtime > CLOSED_AFTER_MS))
        .map(([name]) => name);
      // From here on new entries go into a new file: what is folded up now must not change any more.
      const own = this.#own;
      this.#own = { name: `${this.newName()}.jsonl`, entries: [] };
      try {
        await this.#write(`archive-${this.newName()}.jsonl`, formatLog(whole()));
      } catch (error) {
        this.#own.entries.unshift(...own.entries);
        throw error;
      }
      for (const name of [...replaced, ...(own.entries.length > 0 ? [own.name] : [])]) {
        this.#seen.delete(name);
        await vscode.workspace.fs.delete(this.#uri(name)).then(undefined, ignoreMissing);
      }
    });
  }

  async #list(): Promise<string[]> {
    try {
      const found = await vscode.workspace.fs.readDirectory(this.#folder);
      return found.flatMap(([name, type]) => (type === vscode.FileType.File && name.endsWith('.jsonl') ? [name] : [])).sort();
    } catch (error) {
      ignoreMissing(error);
      return [];
    }
  }

  async #readIfChanged(name: string): Promise<ReturnType<typeof parseLog> | undefined> {
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(this.#uri(name));
      const seen = this.#seen.get(name);
      if (seen?.mtime === mtime && seen.size === size) return undefined;
      const part = parseLog(new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#uri(name))));
      const ours = part.problems.every(({ code }) => code !== 'version') && (await this.#keepAside(name, part.problems));
      this.#seen.set(name, { mtime, size, ours });
      return part;
    } catch (error) {
      // Another window has folded it up in the meantime: its archive is in the list next time.
      ignoreMissing(error);
      return undefined;
    }
  }

  /** One copy of what a file holds that nobody can read. False where it cannot be written: what else is in the file can be read all the same. */
  async #keepAside(name: string, problems: readonly LogProblem[]): Promise<boolean> {
    if (problems.length === 0) return true;
    const text = problems.map(({ line, code, text: unread }) => `${line} ${code}: ${unread}\n`).join('');
    return this.#write(`${name.replace(/jsonl$/, '')}unreadable.txt`, text).then(
      () => true,
      () => false,
    );
  }

  /** Whole or not at all: a temporary file takes the place of the old one. */
  async #write(name: string, text: string): Promise<void> {
    await vscode.workspace.fs.createDirectory(this.#folder);
    await this.#replace(name, text).catch((error: unknown) => {
      // Another window folds the file up at this very moment. It does so once.
      ignoreMissing(error);
      return this.#replace(name, text);
    });
  }

  async #replace(name: string, text: string): Promise<void> {
    const temporary = this.#uri(`${name}.${this.newName()}.tmp`);
    try {
      await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
      await vscode.workspace.fs.rename(temporary, this.#uri(name), { overwrite: true });
    } catch (error) {
      // A full disk, or a virus scanner at the old file. What is to be told is why, not whether the half is gone.
      await vscode.workspace.fs.delete(temporary).then(undefined, () => undefined);
      throw error;
    }
  }

  /** One after the other; a failure does not stop the next one. */
  #enqueue(action: () => Promise<void>): Promise<void> {
    const done = this.#writing.then(action, action);
    this.#writing = done.catch(() => undefined);
    return done;
  }

  #uri(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, name);
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof vscode.FileSystemError) || error.code !== 'FileNotFound') throw error;
}
