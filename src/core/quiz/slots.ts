/**
 * Progress between devices by VS Code's Settings Sync, which merges a whole value at a time: the remote one wins, and a key may be emptied
 * without notice. So every device writes to one slot of its own, reads all of them into its log, and trusts the log alone.
 */

import type { TermId } from '../glossary/term';
import { type Base, compareEntries, deviceOf, type Entry, type EntryId, parseEntry, type Review, timeOf } from './entry';
import { isResult, packResult, unpackResult } from './packed-reviews';
import type { Progress } from './progress';

/** More devices than slots take turns: the one that wrote longest ago gives its slot up, its reviews being in the others' logs. */
export const SLOT_KEYS = Array.from({ length: 6 }, (_, index) => `progress.${index}`);

/** Characters of JSON a slot; all six stay below the 512 KB at which VS Code begins to complain of an extension's state. */
const SLOT_BUDGET = 80_000;

/** What stands under a key. Texts of terms never do: only ids, times and results. */
interface Slot {
  readonly v: 1;
  readonly device: string;
  /** When it was written, in milliseconds since the epoch. */
  readonly at: number;
  readonly cards: readonly TermId[];
  /** By device: `card,time,random+result` with `;` between; the time is the difference to the one before, numbers are base 36. */
  readonly reviews: Readonly<Record<string, string>>;
  readonly rest: readonly Exclude<Entry, Review>[];
}

interface ReadSlot {
  readonly device: string;
  readonly at: number;
  readonly entries: readonly Entry[];
}

/** The entries in a slot's value; `undefined` for an empty or foreign one. What is unreadable in it is left out: it is a copy. */
export function readSlot(value: unknown): ReadSlot | undefined {
  if (!isRecord(value) || value.v !== 1 || typeof value.device !== 'string' || typeof value.at !== 'number') return undefined;
  const cards = Array.isArray(value.cards) ? value.cards : [];
  const reviews = isRecord(value.reviews)
    ? Object.entries(value.reviews).flatMap(([device, packed]) => unpackDevice(device, String(packed), cards))
    : [];
  const rest = Array.isArray(value.rest) ? value.rest.flatMap((entry) => parseEntry(entry) ?? []) : [];
  return { device: value.device, at: value.at, entries: [...reviews, ...rest] };
}

interface Write {
  /** Index into `SLOT_KEYS`. */
  readonly slot: number;
  readonly value: Slot;
}

/** Takes in what the slots hold, and returns what to write, or `undefined` where the device's slot already says it. `added`: new entries. */
export function exchange(
  progress: Progress,
  device: string,
  values: readonly unknown[],
  at: number,
  budget = SLOT_BUDGET,
): { added: number; write?: Write } {
  const slots = values.map(readSlot);
  const added = slots.reduce((sum, slot) => sum + (slot ? progress.add({ entries: slot.entries }) : 0), 0);
  const slot = chooseSlot(device, slots);
  const value = makeSlot(progress, { device, at, budget, others: slots.map((each, index) => (index === slot ? undefined : each)), slot });
  const before = values[slot];
  const same = isRecord(before) && JSON.stringify({ ...before, at }) === JSON.stringify(value);
  return same || (value.cards.length === 0 && value.rest.length === 0 && !slots[slot]) ? { added } : { added, write: { slot, value } };
}

/** Its own slot, else an empty one, else the one written longest ago. */
function chooseSlot(device: string, slots: readonly (ReadSlot | undefined)[]): number {
  const own = slots.findIndex((slot) => slot?.device === device);
  if (own !== -1) return own;
  const empty = slots.indexOf(undefined);
  if (empty !== -1) return empty;
  const times = slots.map((slot) => slot?.at ?? 0);
  return times.indexOf(Math.min(...times));
}

interface Making {
  readonly device: string;
  readonly at: number;
  readonly slot: number;
  readonly budget: number;
  readonly others: readonly (ReadSlot | undefined)[];
}

function makeSlot(progress: Progress, { device, at, slot, budget, others }: Making): Slot {
  const carried = carriedBy(others, slot);
  const mine = progress.entries().filter((entry) => deviceOf(entry.id) === device || !carried(entry));
  const rest = mine.filter(
    (entry): entry is Exclude<Entry, Review> => entry.t !== 'review' && !(entry.t === 'base' && deviceOf(entry.id) === device),
  );
  const reviews = mine.filter((entry): entry is Review => entry.t === 'review').reverse();
  let kept = Math.min(reviews.length, Math.floor(budget / 8));
  for (;;) {
    const bases = summedUp(progress, reviews.slice(kept), device);
    const value = encode(device, at, reviews.slice(0, kept), [...rest, ...bases]);
    if (kept === 0 || JSON.stringify(value).length <= budget) return value;
    kept = Math.floor(kept * 0.8);
  }
}

/**
 * Whether an entry of another device needs no carrying: it is in a slot of its device, or that slot sums up its card; or a slot with a smaller
 * number already carries it for a device whose slot is lost. (The smaller number alone decides, or two devices would leave it to each other in turn.)
 */
function carriedBy(others: readonly (ReadSlot | undefined)[], slot: number): (entry: Entry) => boolean {
  const ids = new Set<EntryId>();
  const sums = new Set<string>();
  others.forEach((other, index) => {
    for (const entry of other?.entries ?? []) {
      const from = deviceOf(entry.id);
      if (index < slot || from === other?.device) ids.add(entry.id);
      if (entry.t === 'base' && from === other?.device) sums.add(`${from} ${entry.card}`);
    }
  });
  return (entry) => ids.has(entry.id) || (entry.t === 'review' && sums.has(`${deviceOf(entry.id)} ${entry.card}`));
}

/** One base for each card that has a review among `dropped`. */
function summedUp(progress: Progress, dropped: readonly Review[], device: string): Base[] {
  const cards = new Set(dropped.map(({ card }) => card));
  return [...cards].flatMap((card) => {
    const state = progress.state(card);
    if (!state) return [];
    // The id follows from what is summed up: the same sum is the same entry, and is not written again.
    const id = `${device}.${state.lastAtMs.toString(36)}.${hashed(card)}`;
    const rounded = { ...state, stability: Number(state.stability.toPrecision(8)), difficulty: Number(state.difficulty.toPrecision(8)) };
    return [{ t: 'base' as const, id, at: state.lastAtMs, card, state: rounded }];
  });
}

function hashed(text: string): string {
  let value = 0;
  for (let at = 0; at < text.length; at += 1) value = (Math.imul(value, 31) + text.charCodeAt(at)) >>> 0;
  return value.toString(36);
}

function encode(device: string, at: number, reviews: readonly Review[], rest: Slot['rest']): Slot {
  const cards = [...new Set(reviews.map(({ card }) => card))].sort();
  const indexOf = new Map(cards.map((card, index) => [card, index.toString(36)]));
  const byDevice: Record<string, string> = {};
  const last = new Map<string, number>();
  for (const review of [...reviews].sort(compareEntries)) {
    const from = deviceOf(review.id);
    const random = review.id.split('.')[2] ?? '';
    const item = `${indexOf.get(review.card)},${(review.at - (last.get(from) ?? 0)).toString(36)},${random},${packResult(review)}`;
    byDevice[from] = byDevice[from] === undefined ? item : `${byDevice[from]};${item}`;
    last.set(from, review.at);
  }
  return { v: 1, device, at, cards, reviews: byDevice, rest: [...rest].sort(compareEntries) };
}

function unpackDevice(device: string, packed: string, cards: readonly unknown[]): Review[] {
  let at = 0;
  return packed.split(';').flatMap((item) => {
    const [index = '', difference = '', random = '', result = ''] = item.split(',');
    at += Number.parseInt(difference, 36);
    const card = cards[Number.parseInt(index, 36)];
    const id = `${device}.${at.toString(36)}.${random}`;
    return typeof card === 'string' && isResult(result) && timeOf(id) === at ? [unpackResult(result, { id, card })] : [];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
