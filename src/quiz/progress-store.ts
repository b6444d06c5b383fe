import * as vscode from 'vscode';
import type { LearningState } from '../core/glossary/grouping';
import type { TermId } from '../core/glossary/term';
import { type Entry, newEntryId } from '../core/quiz/entry';
import { Progress } from '../core/quiz/progress';
import { randomText } from '../core/quiz/random';
import { isDue, isLearned, Scheduler } from '../core/quiz/schedule';
import { exchange, SLOT_KEYS } from '../core/quiz/slots';
import { DAY_MS, studyDay } from '../core/quiz/study-day';
import type { TermAnswers } from '../platform/learning';
import type { Services } from '../platform/services';
import { LogFolder } from './log-folder';

/** Beside the slots, and never synced. */
const DEVICE_KEY = 'device';

/** Many loose entries make opening slow, many files too: then they are folded into one archive. */
const FOLD_FROM = { entries: 1000, files: 10 };

/** An entry without what the store knows itself. */
type NewEntry = Entry extends infer Kind ? (Kind extends Entry ? Omit<Kind, 'id' | 'at'> : never) : never;

/** The user's progress: the log on the disk, the slots of Settings Sync, and what both come to. */
export class ProgressStore implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #settings: Services['settings'];
  readonly #globalState: Services['globalState'];
  readonly #now: () => number;
  readonly #folder: LogFolder;
  readonly #progress: Progress;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #listeners: vscode.Disposable;
  readonly device: string;
  #loaded: Promise<void> | undefined;
  #unreadable = 0;

  constructor({ log, settings, globalState, storage, now }: Pick<Services, 'log' | 'settings' | 'globalState' | 'storage' | 'now'>) {
    this.#log = log;
    this.#settings = settings;
    this.#globalState = globalState;
    this.#now = now;
    // First of all: VS Code fetches synced state only for keys that are registered.
    globalState.setKeysForSync(SLOT_KEYS);
    this.device = deviceId(globalState);
    this.#folder = new LogFolder(storage, () => `${now().toString(36)}-${randomText(4, Math.random)}`);
    this.#progress = new Progress(new Scheduler(settings.get('quiz.retention')));
    this.#listeners = vscode.Disposable.from(
      // On coming back there may be news from other windows and devices; on going, this device has some.
      vscode.window.onDidChangeWindowState(() => this.sync()),
      settings.onDidChange((event) => {
        if (!settings.affects(event, 'quiz.retention') && !settings.affects(event, 'quiz.dayStart')) return;
        this.#progress.scheduler = new Scheduler(settings.get('quiz.retention'));
        this.#changed.fire();
      }),
    );
  }

  /** The progress, once the log is read. */
  async load(): Promise<Progress> {
    this.#loaded ??= this.#refresh().catch((error: unknown) => {
      // A disk that could not be read now may be readable later.
      this.#loaded = undefined;
      throw error;
    });
    await this.#loaded;
    return this.#progress;
  }

  /** The progress as far as it is read by now. */
  get progress(): Progress {
    return this.#progress;
  }

  /** Lines of the log that could not be read. */
  get unreadable(): number {
    return this.#unreadable;
  }

  /** The moment and its study day. */
  moment(at = this.#now()): { readonly at: number; readonly day: number } {
    return {
      at,
      day: studyDay(at, { startHour: this.#settings.get('quiz.dayStart'), utcOffsetMinutes: (ms) => -new Date(ms).getTimezoneOffset() }),
    };
  }

  /** An id for an entry that is made now. */
  newId(at = this.#now()): string {
    return newEntryId(this.device, at, Math.random);
  }

  /** Adds an entry that is made now, and writes it. */
  async record(entry: NewEntry): Promise<void> {
    const now = Math.round(this.#now());
    const at = 'card' in entry ? this.#progress.timeOfNext(entry.card, now) : now;
    await this.add([{ ...entry, id: this.newId(at), at } as Entry]);
  }

  /** Adds entries to the progress at once, and to the disk; resolves when they are there, with how many of them were new. */
  async add(entries: readonly Entry[]): Promise<number> {
    const fresh = entries.filter((entry) => this.#progress.add({ entries: [entry] }) > 0);
    if (fresh.length === 0) return 0;
    this.#changed.fire();
    await this.#folder.append(fresh);
    return fresh.length;
  }

  /** Reads what other windows and devices have done. */
  async refresh(): Promise<void> {
    await this.load();
    await this.#refresh();
  }

  /** Exchanges with other windows and devices, in the background. */
  sync(): void {
    this.refresh()
      .then(() => this.share())
      .catch((error: unknown) => this.#log.error('Quiz progress could not be exchanged.', error));
  }

  /** Puts this device's reviews into its sync slot, and takes in those of the others. */
  async share(): Promise<void> {
    await this.load();
    const known = new Set(this.#progress.entries().map(({ id }) => id));
    const values = SLOT_KEYS.map((key) => this.#globalState.get(key));
    const { added, write } = exchange(this.#progress, this.device, values, this.#now());
    // What came from another device goes into this device's own log: the slot may be gone tomorrow.
    if (added > 0) await this.#folder.append(this.#progress.entries().filter(({ id }) => !known.has(id)));
    const key = write && SLOT_KEYS[write.slot];
    if (key !== undefined) await this.#globalState.update(key, write?.value);
    if (added > 0) this.#changed.fire();
  }

  /** Where the reader stands with every term that was ever asked. */
  learningStates(): Map<TermId, LearningState> {
    const now = this.moment();
    const states = new Map<TermId, LearningState>();
    for (const id of this.#progress.cards()) {
      const state = this.#progress.state(id);
      if (state) states.set(id, isDue(state, now) ? 'due' : isLearned(state) ? 'known' : 'learning');
    }
    for (const id of this.#progress.suspended()) states.set(id, 'suspended');
    return states;
  }

  /** What was answered about a term, and when it comes back; `undefined` for one that was never asked. */
  answersOf(id: TermId): TermAnswers | undefined {
    const state = this.#progress.state(id);
    if (!state) return undefined;
    // Noon of the study day lies in it wherever the reader is, and whenever their day begins.
    const dueAtMs = this.#progress.isSuspended(id) ? undefined : state.dueAtMs || localNoon(state.dueDay);
    return { ...this.#progress.answersOf(id), dueAtMs };
  }

  async #refresh(): Promise<void> {
    const { files, problems, ...part } = await this.#folder.read();
    const added = this.#progress.add(part);
    this.#unreadable += problems.length;
    for (const { code, line } of problems)
      this.#log.warn(`A line of the review log could not be read (${code}, line ${line}); it is kept aside.`);
    if (added > 0) this.#changed.fire();
    if (this.#progress.looseCount > FOLD_FROM.entries || files > FOLD_FROM.files) {
      await this.#folder.fold(() => this.#progress.compacted(), this.#now());
      this.#log.info(`The review log was folded up: ${files} files.`);
    }
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
  }
}

function localNoon(day: number): number {
  const date = new Date(day * DAY_MS);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).getTime();
}

function deviceId(globalState: vscode.Memento): string {
  const known = globalState.get(DEVICE_KEY);
  if (typeof known === 'string' && /^[a-z0-9]{6}$/.test(known)) return known;
  const device = randomText(6, Math.random);
  void globalState.update(DEVICE_KEY, device);
  return device;
}
