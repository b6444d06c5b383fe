import * as vscode from 'vscode';
import { decodeGlossary } from '../core/glossary/codec';
import { Glossary } from '../core/glossary/glossary';
import { Stored } from '../core/glossary/stored';
import type { Term } from '../core/glossary/term';
import { Gradual } from '../core/gradual';
import { decodeNames } from '../core/recogniser/names/names-codec';
import { createRecogniser, type Recogniser } from '../core/recogniser/recogniser';
import { Search } from '../core/search/search';
import { nextTurn, slice } from './slices';

type Extend = (bundled: readonly Term[]) => Generator<undefined, readonly Term[]>;

/**
 * The glossary as it stands now: the bundled terms, extended by the user's own notes.
 * The bundled data is read in the background from the start, decoded and indexed there or on first use, and until it is there the glossary is empty;
 * so a hover can stay synchronous, and activation does not wait.
 */
export class LiveGlossary implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires soon after `current` has become another one: the bundled data arrived, or the user's notes changed. */
  readonly onDidChange = this.#changed.event;

  readonly #ready: Promise<void>;
  /** What the build stored, once it is there. */
  #stored: Stored | undefined;
  #bundled: readonly Term[] | undefined;
  /** That of just the bundled terms; most users have no terms of their own, and then it stays. */
  #bundledRecogniser: Recogniser | undefined;
  #extend: Extend | undefined;
  #current = new Gradual(() => this.#compose());
  #recogniser: Recogniser | undefined;
  #search: Search | undefined;
  /** How many glossaries there were. */
  #version = 0;

  /** `readBundled` returns the file that the build wrote; a failure is logged and leaves the user's own notes working. */
  constructor(
    readBundled: () => Thenable<Uint8Array>,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.#ready = this.#read(readBundled);
  }

  async #read(readBundled: () => Thenable<Uint8Array>): Promise<void> {
    try {
      const decoder = new TextDecoder();
      this.#stored = new Stored(await readBundled(), (bytes) => decoder.decode(bytes));
      this.#invalidate();
    } catch (error) {
      this.log.error('The bundled glossary could not be read.', error);
    }
  }

  get current(): Glossary {
    return this.#current.value;
  }

  *#compose(): Generator<undefined, Glossary> {
    const bundled = this.#bundledTerms;
    return new Glossary(this.#extend ? yield* this.#extend(bundled) : bundled);
  }

  /** Empty until they are there. */
  get #bundledTerms(): readonly Term[] {
    if (this.#stored) this.#bundled ??= decodeGlossary(this.#stored);
    return this.#bundled ?? [];
  }

  get recogniser(): Recogniser {
    this.#recogniser ??= this.#recogniserOf(this.current.terms);
    return this.#recogniser;
  }

  /** The build has worked out the names of the bundled terms; of any others they are worked out here. */
  #recogniserOf(terms: readonly Term[]): Recogniser {
    const stored = this.#stored;
    const bundled = this.#bundled;
    const isBundled = terms.length === bundled?.length && terms.every((term, index) => term === bundled[index]);
    if (!stored || !isBundled) return createRecogniser(terms);
    this.#bundledRecogniser ??= createRecogniser(terms, () => decodeNames(stored));
    return this.#bundledRecogniser;
  }

  /** For commands and views, which can wait where a hover cannot. */
  async whenReady(): Promise<Glossary> {
    await this.#ready;
    return this.current;
  }

  /** The search over `current`, whose index is built on first use, a slice at a time. */
  async whenSearchable(): Promise<Search> {
    await this.#ready;
    for (;;) {
      this.#search ??= new Search(this.current.terms);
      const search = this.#search;
      while (!search.index(slice())) await nextTurn();
      // The glossary may have become another one meanwhile.
      if (search === this.#search) return search;
    }
  }

  /** Sets how the user's own notes extend the bundled terms, in parts; runs again whenever either side changes. */
  extendWith(extend: Extend): void {
    this.#extend = extend;
    this.#invalidate();
  }

  #invalidate(): void {
    this.#current = new Gradual(() => this.#compose());
    this.#recogniser = undefined;
    this.#search = undefined;
    this.#version += 1;
    this.#announce(this.#version).catch((error: unknown) => this.log.error('The glossary could not be prepared.', error));
  }

  /** Prepares the first use before anybody hears of the glossary, a slice at a time: else the first listener would do all of it at a stretch. */
  async #announce(version: number): Promise<void> {
    do {
      await nextTurn();
      if (version !== this.#version) return;
    } while (!this.#prepare(slice()));
    this.#changed.fire();
  }

  #prepare(isOver: () => boolean): boolean {
    while (!this.#current.step()) if (isOver()) return false;
    return this.recogniser.prepare(isOver);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
