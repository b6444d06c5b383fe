/**
 * VS Code's Settings Sync for one extension's state, as its source has it (src/vs/platform/userDataSync/common/extensionsMerge.ts, extensionsSync.ts):
 * the server keeps one state with the version of the extension that wrote it; a device merges against what it last synced.
 */

type State = Readonly<Record<string, unknown>>;

interface Remote {
  readonly version: number;
  readonly state: State;
}

export class Server {
  remote: Remote | undefined;
}

export class SyncedDevice {
  /** The extension's stored state, as `globalState` reads it. */
  stored: Record<string, unknown> = {};
  #base: State | undefined;

  constructor(
    readonly server: Server,
    public version: number,
    /** By version: the keys that it registers. */
    readonly keysOf: (version: number) => readonly string[],
  ) {}

  /** One run of the synchroniser: merge, apply locally, upload. */
  sync(): void {
    const keys = this.keysOf(this.version);
    const local = Object.fromEntries(keys.flatMap((key) => (this.stored[key] === undefined ? [] : [[key, this.stored[key]]])));
    const { remote } = this.server;
    const merged = remote ? this.#merge(local, remote) : local;
    // Every registered key is written, also those that the merged state does not have.
    for (const key of keys) this.stored[key] = structuredClone(merged[key]);
    const version = remote ? Math.max(remote.version, this.version) : this.version;
    this.server.remote = { version, state: structuredClone(merged) };
    this.#base = structuredClone(merged);
  }

  #merge(local: State, remote: Remote): State {
    if (this.version > remote.version && Object.keys(local).length > 0) return local;
    if (remote.version > this.version) return remote.state;
    const merged: Record<string, unknown> = { ...local };
    const base = this.#base ?? {};
    for (const [key, value] of Object.entries(remote.state)) if (!same(base[key], value)) merged[key] = value;
    for (const key of Object.keys(base)) if (!(key in remote.state) && same(base[key], local[key])) delete merged[key];
    return merged;
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
