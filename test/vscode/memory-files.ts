import * as vscode from 'vscode';

/** A file system that is on no disk, as virtual workspaces have: one folder of files, read only to the editor. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(private readonly folder: vscode.Uri) {}

  /** Puts a file there, and tells of it as a remote file system does. */
  put(name: string, text: string): void {
    const type = this.#files.has(name) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(name, new TextEncoder().encode(text));
    this.#changed.fire([{ type, uri: vscode.Uri.joinPath(this.folder, name) }]);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === this.folder.path) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.#files.keys()].map((name) => [name, vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const found = this.#files.get(uri.path.slice(this.folder.path.length + 1));
    if (!found) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  }

  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}
