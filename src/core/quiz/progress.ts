/** What the user knows: computed from all entries of all windows and devices, whatever the order in which they arrive. */

import type { TermId } from '../glossary/term';
import { type Base, compareEntries, deviceOf, type Entry, type EntryId, type Review, type Suspension } from './entry';
import type { Archive, LogPart } from './log-file';
import { lastKinds, packReviews, unpackReviews } from './packed-reviews';
import type { QuestionKind } from './question';
import type { CardState, Scheduler } from './schedule';

/** The merge of any number of log parts. Adding is idempotent, and its order does not matter. */
export class Progress {
  #scheduler: Scheduler;
  readonly #entries = new Map<EntryId, Entry>();
  readonly #reviewsOf = new Map<TermId, Review[]>();
  readonly #archives = new Map<TermId, Archive>();
  readonly #suspensions = new Map<TermId, Suspension[]>();
  /** By card, then the latest of each device. */
  readonly #bases = new Map<TermId, Map<string, Base>>();
  readonly #undone = new Set<EntryId>();
  #resetAt = 0;
  readonly #states = new Map<TermId, CardState | undefined>();

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  get scheduler(): Scheduler {
    return this.#scheduler;
  }

  /** Another retention: all due dates follow. */
  set scheduler(scheduler: Scheduler) {
    if (scheduler.key === this.#scheduler.key) return;
    this.#scheduler = scheduler;
    this.#states.clear();
  }

  /** Returns the entries that were not known before; those of archives are counted as one for each card. */
  add({ entries, archives = [] }: Pick<LogPart, 'entries'> & Partial<LogPart>): number {
    let added = 0;
    for (const archive of archives) added += this.#addArchive(archive);
    for (const entry of entries) added += this.#addEntry(entry) ? 1 : 0;
    return added;
  }

  /** Every card that was ever reviewed and not reset. */
  cards(): TermId[] {
    const ids = new Set([...this.#archives.keys(), ...this.#reviewsOf.keys(), ...this.#bases.keys()]);
    return [...ids].filter((card) => this.state(card) !== undefined);
  }

  /** `undefined` for a card that was never reviewed, or not since a reset. */
  state(card: TermId): CardState | undefined {
    if (!this.#states.has(card)) this.#states.set(card, this.#compute(card));
    return this.#states.get(card);
  }

  /** The time to write down for what happens to a card `now`: later than all that happened to it before, even where the clock was set back, so that it counts as the latest. */
  timeOfNext(card: TermId, now: number): number {
    const before = [this.#resetAt, this.state(card)?.lastAtMs ?? 0, ...(this.#suspensions.get(card) ?? []).map(({ at }) => at)];
    return Math.max(Math.round(now), ...before.map((at) => at + 1));
  }

  isSuspended(card: TermId): boolean {
    const latest = (this.#suspensions.get(card) ?? [])
      .filter((entry) => this.#counts(entry))
      .sort(compareEntries)
      .at(-1);
    return latest?.t === 'suspend';
  }

  suspended(): TermId[] {
    return [...this.#suspensions.keys()].filter((card) => this.isSuspended(card));
  }

  /** Kinds of the last questions about the card, latest last. */
  kindsBefore(card: TermId): QuestionKind[] {
    const loose = (this.#reviewsOf.get(card) ?? []).filter((review) => this.#counts(review)).sort(compareEntries);
    const archive = this.#archives.get(card);
    return [...(archive ? lastKinds(archive.reviews, 3) : []), ...loose.map(({ ask }) => ask)];
  }

  /** How often the card was answered, and how often of these not forgotten. */
  answersOf(card: TermId): { readonly answered: number; readonly right: number } {
    const reviews = this.#known(card).filter((review) => this.#counts(review));
    return { answered: reviews.length, right: reviews.filter(({ grade }) => grade > 1).length };
  }

  /** All reviews that count, in order of time. Unpacks the whole history: for statistics, not for a keystroke. */
  reviews(): Review[] {
    return this.entries().filter((entry): entry is Review => entry.t === 'review' && this.#counts(entry));
  }

  /** Everything, in order of time; what was taken back as well. */
  entries(): Entry[] {
    const archived = [...this.#archives.values()].flatMap(({ card, reviews }) => unpackReviews(card, reviews));
    return [...archived, ...this.#entries.values()].sort(compareEntries);
  }

  /** How many entries lie outside archives: what a compaction would fold up. */
  get looseCount(): number {
    return this.#entries.size;
  }

  /** Time of the latest entry; 0 without any. A reset must not be earlier, or a clock that was wrong once would shield entries from it. */
  lastAt(): number {
    return this.entries().at(-1)?.at ?? 0;
  }

  /** The same progress with each card's reviews in one archive. */
  compacted(): LogPart {
    const cards = new Set([...this.#archives.keys(), ...this.#reviewsOf.keys()]);
    const archives: Archive[] = [];
    for (const card of cards) {
      const known = this.#known(card).filter(({ id }) => !this.#undone.has(id));
      if (known.length === 0) continue;
      const state = this.#scheduler.replay(known.filter((review) => this.#counts(review)));
      archives.push({
        t: 'archive',
        card,
        reviews: packReviews(known),
        key: this.#scheduler.key,
        since: this.#resetAt,
        ...(state && { state }),
      });
    }
    // An undone review stays by itself: the entry that undoes it may have to be found by another device.
    const entries = [...this.#entries.values()].filter((entry) => entry.t !== 'review' || this.#undone.has(entry.id)).sort(compareEntries);
    return { entries, archives };
  }

  has(id: EntryId, card?: TermId): boolean {
    if (this.#entries.has(id)) return true;
    return card !== undefined && (this.#archives.get(card)?.reviews.includes(`${id}:`) ?? false);
  }

  isUndone(id: EntryId): boolean {
    return this.#undone.has(id);
  }

  #counts(entry: Entry): boolean {
    return entry.at > this.#resetAt && !this.#undone.has(entry.id);
  }

  /** Archived and loose reviews of a card, in order of time. */
  #known(card: TermId): Review[] {
    const archive = this.#archives.get(card);
    return [...(archive ? unpackReviews(card, archive.reviews) : []), ...(this.#reviewsOf.get(card) ?? [])].sort(compareEntries);
  }

  #compute(card: TermId): CardState | undefined {
    const base = this.#bestBase(card);
    const archive = this.#archives.get(card);
    const loose = (this.#reviewsOf.get(card) ?? []).filter((review) => this.#counts(review)).sort(compareEntries);
    const fresh = archive && archive.key === this.#scheduler.key && archive.since === this.#resetAt;
    if (fresh && !base && (!archive.state || (loose[0]?.at ?? Number.POSITIVE_INFINITY) > lastTime(archive.reviews))) {
      return this.#scheduler.replay(loose, archive.state);
    }
    const reviews = this.#known(card).filter((review) => this.#counts(review));
    const summedUp = base ? reviews.filter(({ at }) => at <= base.state.lastAtMs).length : 0;
    if (!base || summedUp >= base.state.reps) return this.#scheduler.replay(reviews);
    return this.#scheduler.replay(reviews.slice(summedUp), base.state);
  }

  #bestBase(card: TermId): Base | undefined {
    return [...(this.#bases.get(card)?.values() ?? [])]
      .filter((base) => this.#counts(base) && base.state.lastAtMs > this.#resetAt)
      .sort((a, b) => a.state.reps - b.state.reps || compareEntries(a, b))
      .at(-1);
  }

  #addArchive(archive: Archive): number {
    const { card, reviews } = archive;
    const before = this.#archives.get(card);
    if (before?.reviews === reviews) return 0;
    if (before || this.#reviewsOf.has(card)) {
      return unpackReviews(card, reviews).filter((review) => this.#addEntry(review)).length;
    }
    this.#archives.set(card, archive);
    this.#states.delete(card);
    for (const id of this.#undone) if (reviews.includes(`${id}:`)) this.#unfold(card);
    return 1;
  }

  #addEntry(entry: Entry): boolean {
    if (this.has(entry.id, entry.t === 'review' ? entry.card : undefined) || (entry.t === 'base' && !this.#isNewest(entry))) return false;
    this.#entries.set(entry.id, entry);
    switch (entry.t) {
      case 'review':
        push(this.#reviewsOf, entry.card, entry);
        this.#states.delete(entry.card);
        break;
      case 'undo':
        this.#undo(entry.of);
        break;
      case 'suspend':
      case 'resume':
        push(this.#suspensions, entry.card, entry);
        break;
      case 'reset':
        this.#findReset();
        break;
      case 'base':
        this.#addBase(entry);
        break;
    }
    return true;
  }

  #undo(id: EntryId): void {
    this.#undone.add(id);
    const target = this.#entries.get(id);
    if (target?.t === 'review') this.#states.delete(target.card);
    else if (target?.t === 'reset') this.#findReset();
    else if (!target) {
      for (const { card, reviews } of this.#archives.values()) if (reviews.includes(`${id}:`)) this.#unfold(card);
    }
  }

  /** Takes a card's archive apart: one of its reviews was taken back. */
  #unfold(card: TermId): void {
    const archive = this.#archives.get(card);
    if (!archive) return;
    this.#archives.delete(card);
    for (const review of unpackReviews(card, archive.reviews)) this.#addEntry(review);
    this.#states.delete(card);
  }

  #findReset(): void {
    let latest = 0;
    for (const entry of this.#entries.values()) if (entry.t === 'reset' && !this.#undone.has(entry.id)) latest = Math.max(latest, entry.at);
    if (latest !== this.#resetAt) this.#states.clear();
    this.#resetAt = latest;
  }

  #isNewest(base: Base): boolean {
    const before = this.#bases.get(base.card)?.get(deviceOf(base.id));
    return !before || compareEntries(before, base) < 0;
  }

  /** A device's newer sum replaces its older one; keeping both would only grow the log. */
  #addBase(base: Base): void {
    const device = deviceOf(base.id);
    const byDevice = this.#bases.get(base.card) ?? new Map<string, Base>();
    const before = byDevice.get(device);
    if (before) this.#entries.delete(before.id);
    byDevice.set(device, base);
    this.#bases.set(base.card, byDevice);
    this.#states.delete(base.card);
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Time of the last review in a packed text. */
function lastTime(packed: string): number {
  const item = packed.slice(packed.lastIndexOf(' ') + 1);
  return Number.parseInt(item.split('.')[1] ?? '', 36);
}
