/** What the review log is made of. Entries are only ever added; what a user sees is computed from all of them. */

import * as v from 'valibot';
import type { TermId } from '../glossary/term';
import { type Grade, isGrade } from './grade';
import { isQuestionKind, type QuestionKind } from './question';
import { type Random, randomText } from './random';
import type { CardState } from './schedule';
import { DAY_MS } from './study-day';

/** `device.time.random`, all base 36: unique on every device and in every window, and it tells where an entry came from. */
export type EntryId = string;

interface Common {
  readonly id: EntryId;
  /** Milliseconds since the epoch by the clock of the device. */
  readonly at: number;
}

/** A question about a card was answered and graded. */
export interface Review extends Common {
  readonly t: 'review';
  readonly card: TermId;
  /** Study day by the user's clock. */
  readonly day: number;
  readonly grade: Grade;
  readonly ask: QuestionKind;
  /** From question to answer, in tenths of a second exactly. */
  readonly seconds: number;
}

/** Takes back another entry, of any kind, for good. */
export interface Undo extends Common {
  readonly t: 'undo';
  readonly of: EntryId;
}

/** Stops asking a card, or asks it again; the latest one counts. */
export interface Suspension extends Common {
  readonly t: 'suspend' | 'resume';
  readonly card: TermId;
}

/** Forgets all that is not later than it. */
export interface Reset extends Common {
  readonly t: 'reset';
}

/** A card's state from a device whose older reviews no longer fit into its sync slot. Counts where fewer reviews than it sums up are known. */
export interface Base extends Common {
  readonly t: 'base';
  readonly card: TermId;
  readonly state: CardState;
}

/** One line of the review log. */
export type Entry = Review | Undo | Suspension | Reset | Base;

const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const common = { id: v.pipe(v.string(), v.regex(/^[a-z0-9]+\.[a-z0-9]+\.[a-z0-9]+$/)), at: count };
const card = v.pipe(v.string(), v.nonEmpty());

/** Checks a `CardState` that was stored: a number that cannot be is no state. */
export const cardStateSchema = v.object({
  phase: v.picklist(['learning', 'review', 'relearning']),
  step: count,
  stability: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  difficulty: count,
  reps: count,
  lapses: count,
  lastAtMs: count,
  lastDay: v.number(),
  dueDay: v.number(),
  dueAtMs: count,
});

const entrySchema = v.variant('t', [
  v.object({
    t: v.literal('review'),
    ...common,
    card,
    day: v.pipe(v.number(), v.integer()),
    grade: v.custom<Grade>(isGrade),
    ask: v.custom<QuestionKind>(isQuestionKind),
    seconds: count,
  }),
  v.object({ t: v.literal('undo'), ...common, of: v.string() }),
  v.object({ t: v.picklist(['suspend', 'resume']), ...common, card }),
  v.object({ t: v.literal('reset'), ...common }),
  v.object({ t: v.literal('base'), ...common, card, state: cardStateSchema }),
]);

/** `undefined` for anything that is no entry, also one of a later version's kinds. */
export function parseEntry(value: unknown): Entry | undefined {
  const parsed = v.safeParse(entrySchema, value);
  if (!parsed.success || timeOf(parsed.output.id) !== parsed.output.at) return undefined;
  const entry = parsed.output;
  return entry.t === 'review' && Math.abs(entry.day - utcDay(entry.at)) > MAX_DAY_SHIFT ? undefined : entry;
}

/** A study day is at most this far from the UTC day: zones reach from -12 to +14 hours, and the day may begin as late as 23 o'clock. */
export const MAX_DAY_SHIFT = 2;

/** Number of the UTC day of a moment in milliseconds, counted from 1970-01-01. */
export function utcDay(at: number): number {
  return Math.floor(at / DAY_MS);
}

/** The `at` of the entry with this id. */
export function timeOf(id: EntryId): number {
  return Number.parseInt(id.split('.')[1] ?? '', 36);
}

/** The device that made the entry with this id. */
export function deviceOf(id: EntryId): string {
  return id.slice(0, id.indexOf('.'));
}

/** Makes ids for the entries of one window. `device`: 4 or more characters of 0–9 and a–z. */
export function newEntryId(device: string, atMs: number, random: Random): EntryId {
  return `${device}.${Math.max(0, Math.round(atMs)).toString(36)}.${randomText(3, random)}`;
}

/** By time, then by id, so that every device puts the same entries into the same order. */
export function compareEntries(a: Common, b: Common): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
