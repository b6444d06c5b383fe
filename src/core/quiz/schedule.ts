/** When a card comes back: FSRS-6 by ts-fsrs with its default weights, on study days instead of UTC days. */

import { type Card, createEmptyCard, type FSRS, type Grade as FsrsGrade, fsrs, State } from 'ts-fsrs';
import type { Grade } from './grade';
import { DAY_MS } from './study-day';

/** What FSRS remembers of a card that was reviewed at least once. Depends on its reviews alone, not on where or when it is computed. */
export interface CardState {
  readonly phase: 'learning' | 'review' | 'relearning';
  /** Index into the (re)learning steps. */
  readonly step: number;
  /** Days until the chance to recall falls to 90 %. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  readonly reps: number;
  /** Times forgotten after it had been learned. */
  readonly lapses: number;
  readonly lastAtMs: number;
  readonly lastDay: number;
  /** Study day on which it is due. */
  readonly dueDay: number;
  /** Within `dueDay` not before this moment; 0 unless it is in a step of minutes. */
  readonly dueAtMs: number;
}

interface Reviewed {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Study day, as the user's clock had it. */
  readonly day: number;
  readonly grade: Grade;
}

/** How long until a card comes back. */
export interface Interval {
  /** Whole days; 0 for a step of minutes. */
  readonly days: number;
  /** Of the step; 0 for days. */
  readonly minutes: number;
}

const PHASES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;
const PHASE_OF = new Map(Object.entries(PHASES).map(([phase, state]) => [state as State, phase as CardState['phase']]));

/** ts-fsrs counts days between UTC dates. Noon of the study day as UTC makes these the study days, and leaves room for the steps of minutes. */
const NOON_MS = DAY_MS / 2;

/** What was missed comes back the same day; what was right at once waits days, so that ten new terms are not due again after ten minutes. */
const STEPS = ['10m'] as const;

/** Works out states and due dates for one retention. Pure: the same reviews give the same state on every device. */
export class Scheduler {
  /** Names all that a stored state depends on; a state computed under another key is computed anew. */
  readonly key: string;
  readonly #fsrs: FSRS;

  /** `retention`: the chance to recall a card when it comes back, 0.7 to 0.99. */
  constructor(readonly retention: number) {
    this.key = `fsrs6 ${STEPS} ${retention}`;
    this.#fsrs = fsrs({ request_retention: retention, enable_fuzz: false, learning_steps: STEPS, relearning_steps: STEPS });
  }

  /** The card after a review. A review that the clock puts before the last one counts as made just after it. */
  review(state: CardState | undefined, review: Reviewed): CardState {
    const { day, at } = notBefore(state, review);
    const { card } = this.#fsrs.next(toCard(state, day), day * DAY_MS + NOON_MS, review.grade as FsrsGrade);
    return toState(card, state, { ...review, day, at });
  }

  /** How long after a review now the card would come back, for each grade. */
  intervals(state: CardState | undefined, now: Omit<Reviewed, 'grade'>): Readonly<Record<Grade, Interval>> {
    const interval = (grade: Grade): Interval => {
      const next = this.review(state, { ...now, grade });
      return next.dueAtMs > 0
        ? { days: 0, minutes: Math.round((next.dueAtMs - next.lastAtMs) / 60_000) }
        : { days: next.dueDay - next.lastDay, minutes: 0 };
    };
    return { 1: interval(1), 2: interval(2), 3: interval(3), 4: interval(4) };
  }

  /** The state after all `reviews`, which must be in order of time. */
  replay(reviews: Iterable<Reviewed>, from?: CardState): CardState | undefined {
    let state = from;
    for (const review of reviews) state = this.review(state, review);
    return state;
  }

  /** The chance to recall the card on study day `day`, 0 to 1. */
  recall(state: CardState, day: number): number {
    return this.#fsrs.forgetting_curve(Math.max(0, day - state.lastDay), state.stability);
  }
}

/** Whether the card is to be asked now. A step of minutes that was left alone is due on any later day. */
export function isDue(state: CardState, now: Omit<Reviewed, 'grade'>): boolean {
  return now.day > state.dueDay || (now.day === state.dueDay && now.at >= state.dueAtMs);
}

/** Known well enough not to come back for three weeks; Anki calls such cards mature. */
export function isLearned(state: CardState): boolean {
  return state.phase === 'review' && state.stability >= 21;
}

/** A card that keeps slipping: after 8 lapses, and again after every 4 more (Anki's defaults, docs.ankiweb.net/leeches.html). */
export function isLeech({ lapses }: CardState): boolean {
  return lapses >= 8 && (lapses - 8) % 4 === 0;
}

function notBefore(state: CardState | undefined, { day, at }: Omit<Reviewed, 'grade'>): Omit<Reviewed, 'grade'> {
  return state ? { day: Math.max(day, state.lastDay), at: Math.max(at, state.lastAtMs) } : { day, at };
}

function toCard(state: CardState | undefined, day: number): Card {
  if (!state) return createEmptyCard(day * DAY_MS + NOON_MS);
  const elapsedDays = day - state.lastDay;
  return {
    state: PHASES[state.phase],
    learning_steps: state.step,
    stability: state.stability,
    difficulty: state.difficulty,
    reps: state.reps,
    lapses: state.lapses,
    due: new Date(state.dueDay * DAY_MS + NOON_MS),
    last_review: new Date(state.lastDay * DAY_MS + NOON_MS),
    elapsed_days: elapsedDays,
    scheduled_days: state.dueDay - state.lastDay,
  };
}

function toState(card: Card, before: CardState | undefined, { day, at }: Reviewed): CardState {
  const waitMs = card.due.getTime() - (day * DAY_MS + NOON_MS);
  const inMinutes = card.scheduled_days === 0;
  return {
    phase: PHASE_OF.get(card.state) ?? before?.phase ?? 'learning',
    step: card.learning_steps,
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    lastAtMs: at,
    lastDay: day,
    dueDay: inMinutes ? day : day + card.scheduled_days,
    dueAtMs: inMinutes ? at + waitMs : 0,
  };
}
