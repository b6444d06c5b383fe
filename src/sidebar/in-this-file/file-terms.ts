import * as vscode from 'vscode';
import { Occurrences } from '../../core/glossary/occurrences';
import type { Mentioned, Scanned } from '../../platform/open-documents';
import type { Services } from '../../platform/services';
import { debounce, forEachInSlices } from '../../platform/slices';
import { activeFile, type OpenFile, onDidChangeActiveFile } from './open-file';

/** Between looks at a file that is still being scanned. */
const LOOK_EVERY_MS = 250;
/** An editor that closes is followed at once by the next one becoming active. */
const SWITCHED_AFTER_MS = 30;

/** A look at a huge file takes hundreds of milliseconds in all: after each, so many times as long goes by without one, however the reader types. */
const REST_AFTER_LOOK = 4;

/** The terms in the active file, as of the last look. */
export interface FileTerms {
  readonly file: OpenFile | undefined;
  readonly occurrences: Occurrences;
  readonly scanned: Scanned;
}

const NOTHING: FileTerms = { file: undefined, occurrences: new Occurrences(), scanned: { lines: 0, of: 0, clipped: false } };

/** Follows the active file: its terms, collected a slice at a time, whenever it, its text or the glossary changes. */
export class ActiveFileTerms implements vscode.Disposable {
  readonly #documents: Services['documents'];
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #listeners: vscode.Disposable;
  readonly #lookSoon = debounce(
    () => void this.upToDate(),
    () => Math.max(SWITCHED_AFTER_MS, REST_AFTER_LOOK * this.#tookMs),
  );
  readonly #lookAgain = debounce(() => this.#isOutdated(), LOOK_EVERY_MS);
  #terms = NOTHING;
  /** Grows with every change; `#seen` is the one that `#terms` shows. */
  #version = 0;
  #seen = -1;
  #looking: Promise<void> | undefined;
  /** How long the last look at this file took. */
  #tookMs = 0;

  constructor({ documents }: Pick<Services, 'documents'>) {
    this.#documents = documents;
    this.#listeners = vscode.Disposable.from(
      onDidChangeActiveFile(() => {
        this.#tookMs = 0;
        this.#isOutdated();
      }),
      documents.onDidChange((document) => {
        if (activeFile(this.#terms.file)?.documents.includes(document)) this.#isOutdated();
      }),
    );
    this.#lookSoon();
  }

  #isOutdated(): void {
    this.#version += 1;
    this.#lookSoon();
  }

  /** Waits for a look that is due; for commands, which must not act on the file before. */
  async upToDate(): Promise<FileTerms> {
    while (this.#seen !== this.#version) {
      this.#looking ??= this.#collect().finally(() => {
        this.#looking = undefined;
      });
      await this.#looking;
    }
    return this.#terms;
  }

  get current(): FileTerms {
    return this.#terms;
  }

  /** Looks once; gives up when something changes meanwhile. */
  async #collect(): Promise<void> {
    const version = this.#version;
    const startedMs = performance.now();
    const isStale = () => version !== this.#version;
    const file = activeFile(this.#terms.file);
    const documents = file?.documents ?? [];
    const occurrences = new Occurrences();
    for (const [index, document] of documents.entries()) {
      const add = ({ line, mention: { id, start, end } }: Mentioned) => occurrences.add({ id, document: index, line, start, end });
      if (!(await forEachInSlices(this.#documents.mentionsOf(document), add, isStale))) return;
    }
    const scanned = sumOf(documents.map((document) => this.#documents.scanned(document)));
    this.#terms = { file, occurrences, scanned };
    this.#seen = version;
    this.#tookMs = performance.now() - startedMs;
    this.#changed.fire();
    if (scanned.lines < scanned.of) this.#lookAgain();
  }

  dispose(): void {
    this.#lookSoon.dispose();
    this.#lookAgain.dispose();
    this.#listeners.dispose();
    this.#changed.dispose();
  }
}

function sumOf(parts: readonly Scanned[]): Scanned {
  return parts.reduce((sum, { lines, of, clipped }) => ({ lines: sum.lines + lines, of: sum.of + of, clipped: sum.clipped || clipped }), {
    lines: 0,
    of: 0,
    clipped: false,
  });
}
