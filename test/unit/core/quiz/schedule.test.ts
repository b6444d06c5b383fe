import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEmptyCard, type Grade as FsrsGrade, fsrs } from 'ts-fsrs';
import type { Grade } from '../../../../src/core/quiz/grade';
import { type CardState, isDue, isLearned, isLeech, Scheduler } from '../../../../src/core/quiz/schedule';
import { DAY_MS, studyDay } from '../../../../src/core/quiz/study-day';
import { NOVEMBER } from '../../../make/reviews';

const scheduler = new Scheduler(0.9);
const TODAY = NOVEMBER / DAY_MS;
const review = (grade: Grade, day = TODAY, at = day * DAY_MS) => ({ grade, day, at });

test('review › gives the intervals of FSRS-6 with its default weights', () => {
  // Golden values of ts-fsrs 5.4.2: good, then good on each due day.
  let state: CardState | undefined;
  const days: number[] = [];
  let day = TODAY;
  for (let step = 0; step < 6; step += 1) {
    state = scheduler.review(state, review(3, day));
    days.push(state.dueDay - day);
    day = state.dueDay;
  }
  assert.deepEqual(days, [2, 11, 46, 163, 497, 1346]);
});

test('review › is what ts-fsrs gives for the same reviews at noon', () => {
  const direct = fsrs({ request_retention: 0.9, enable_fuzz: false, learning_steps: ['10m'], relearning_steps: ['10m'] });
  let card = createEmptyCard(new Date(NOVEMBER + DAY_MS / 2));
  let state: CardState | undefined;
  const history: readonly [number, Grade][] = [
    [0, 3],
    [0, 3],
    [3, 3],
    [9, 1],
    [9, 3],
    [12, 2],
    [30, 4],
    [200, 3],
  ];
  for (const [offset, grade] of history) {
    card = direct.next(card, new Date(NOVEMBER + offset * DAY_MS + DAY_MS / 2), grade as FsrsGrade).card;
    state = scheduler.review(state, review(grade, TODAY + offset));
    assert.deepEqual(
      [state.stability, state.difficulty, state.reps, state.lapses],
      [card.stability, card.difficulty, card.reps, card.lapses],
    );
    assert.equal(state.dueDay - state.lastDay, card.scheduled_days);
  }
});

test('review › a higher retention brings a card back sooner', () => {
  const days = [0.8, 0.9, 0.97].map((retention) => {
    const strict = new Scheduler(retention);
    const state = strict.replay([review(3), review(3), review(3, TODAY + 2), review(3, TODAY + 13)]);
    return (state?.dueDay ?? 0) - (state?.lastDay ?? 0);
  });
  assert.ok((days[0] ?? 0) > (days[1] ?? 0) && (days[1] ?? 0) > (days[2] ?? 0), String(days));
});

test('review › a clock set back counts as no time passed', () => {
  const state = scheduler.replay([review(3), review(3), review(3, TODAY + 5)]);
  const back = state && scheduler.review(state, review(3, TODAY - 400));
  assert.deepEqual([back?.lastDay, back?.lastAtMs], [TODAY + 5, state?.lastAtMs]);
  assert.ok(back && back.dueDay >= TODAY + 5 && Number.isFinite(back.stability));
});

test('intervals › are what review then does', () => {
  for (const before of [undefined, scheduler.replay([review(3), review(3), review(3, TODAY + 2)])]) {
    const now = { day: TODAY + 9, at: (TODAY + 9) * DAY_MS };
    const intervals = scheduler.intervals(before, now);
    for (const grade of [1, 2, 3, 4] as const) {
      const after = scheduler.review(before, { ...now, grade });
      assert.deepEqual(
        intervals[grade],
        after.dueAtMs ? { days: 0, minutes: (after.dueAtMs - now.at) / 60_000 } : { days: after.dueDay - now.day, minutes: 0 },
      );
    }
  }
});

test('isDue › on the due day from its start, in a step of minutes not before', () => {
  const learned = scheduler.replay([review(3), review(3)]);
  assert.ok(learned);
  assert.equal(isDue(learned, { day: learned.dueDay - 1, at: 0 }), false);
  assert.equal(isDue(learned, { day: learned.dueDay, at: 0 }), true);
  const step = scheduler.review(undefined, review(1));
  assert.equal(step.dueAtMs - step.lastAtMs, 600_000);
  assert.equal(isDue(step, { day: TODAY, at: step.lastAtMs + 599_000 }), false);
  assert.equal(isDue(step, { day: TODAY, at: step.lastAtMs + 600_000 }), true);
  assert.equal(isDue(step, { day: TODAY + 1, at: 0 }), true);
});

test('studyDay › begins at the hour of the setting, in the zone of the moment', () => {
  const dayText = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
  const seoul = { startHour: 4, utcOffsetMinutes: () => 540 };
  // 2026-11-02 03:59 and 04:00 in Seoul.
  assert.equal(dayText(studyDay(Date.UTC(2026, 10, 1, 18, 59), seoul)), '2026-11-01');
  assert.equal(dayText(studyDay(Date.UTC(2026, 10, 1, 19, 0), seoul)), '2026-11-02');
  assert.equal(dayText(studyDay(Date.UTC(2026, 10, 1, 19, 0), { ...seoul, utcOffsetMinutes: () => -480 })), '2026-11-01');
});

test('isLeech › at 8 lapses and every 4 after', () => {
  const lapses = (count: number) => isLeech({ lapses: count } as CardState);
  assert.deepEqual([0, 4, 7, 8, 9, 12, 16].map(lapses), [false, false, false, true, false, true, true]);
});

test('isLearned › from three weeks on, and not while it is being learned again', () => {
  const state = scheduler.review(undefined, review(4));
  const learned = (change: Partial<CardState>) => isLearned({ ...state, phase: 'review', ...change });
  assert.deepEqual([learned({ stability: 21 }), learned({ stability: 20.9 })], [true, false]);
  assert.equal(learned({ stability: 30, phase: 'relearning' }), false);
});
