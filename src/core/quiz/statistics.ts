/** What the statistics view shows, as numbers. */

import { CATEGORIES, type Category } from '../glossary/categories';
import { EXAMS, type ExamId } from '../glossary/exams';
import type { Glossary } from '../glossary/glossary';
import type { Progress } from './progress';
import { isDue, isLearned } from './schedule';

/** How much of a category or an exam domain was asked and learned, in terms. */
interface Coverage<Key> {
  readonly key: Key;
  readonly total: number;
  /** Asked at least once. */
  readonly met: number;
  /** Those of them that stay for three weeks or more. */
  readonly learned: number;
}

interface ExamDomain {
  readonly exam: ExamId;
  /** From 1, as in the exam guide. */
  readonly domain: number;
}

interface Statistics {
  /** Cards that come due, by days from today: index 0 is today with all that is overdue. */
  readonly forecast: readonly number[];
  /** Reviews by day, the last one being today. */
  readonly reviewed: readonly number[];
  /** Share of reviews after a day or more, within the last 30 days, that were recalled; `undefined` without any. */
  readonly retention: number | undefined;
  /** Over how many reviews. */
  readonly retentionOver: number;
  /** Days in a row with at least one review, up to today or, as long as today has none, yesterday. */
  readonly streak: number;
  readonly reviews: number;
  readonly categories: readonly Coverage<Category>[];
  readonly exams: readonly Coverage<ExamDomain>[];
}

const FORECAST_DAYS = 30;
const RETENTION_DAYS = 30;

/** All numbers of the statistics. Reads the whole history: not for a keystroke. */
export function statisticsOf(progress: Progress, glossary: Glossary, now: { readonly at: number; readonly day: number }): Statistics {
  const reviews = progress.reviews();
  const days = new Map<number, number>();
  for (const { day } of reviews) days.set(day, (days.get(day) ?? 0) + 1);

  const lastDay = new Map<string, number>();
  const ripe = reviews.filter((review) => {
    const before = lastDay.get(review.card);
    lastDay.set(review.card, review.day);
    return before !== undefined && review.day > before && review.day > now.day - RETENTION_DAYS;
  });

  return {
    forecast: forecast(progress, glossary, now),
    reviewed: Array.from({ length: FORECAST_DAYS }, (_, index) => days.get(now.day - FORECAST_DAYS + 1 + index) ?? 0),
    retention: ripe.length > 0 ? ripe.filter(({ grade }) => grade > 1).length / ripe.length : undefined,
    retentionOver: ripe.length,
    streak: streak(days, now.day),
    reviews: reviews.length,
    categories: categoryCoverage(progress, glossary),
    exams: examCoverage(progress, glossary),
  };
}

function forecast(progress: Progress, glossary: Glossary, now: { readonly at: number; readonly day: number }): number[] {
  const counts = new Array<number>(FORECAST_DAYS).fill(0);
  for (const id of progress.cards()) {
    const state = progress.state(id);
    if (!state || !glossary.find(id) || progress.isSuspended(id)) continue;
    const index = isDue(state, now) ? 0 : Math.max(0, state.dueDay - now.day);
    if (index < counts.length) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function streak(days: ReadonlyMap<number, number>, today: number): number {
  let day = days.has(today) ? today : today - 1;
  let length = 0;
  while (days.has(day)) {
    length += 1;
    day -= 1;
  }
  return length;
}

function categoryCoverage(progress: Progress, glossary: Glossary): Coverage<Category>[] {
  const keys = Object.keys(CATEGORIES) as Category[];
  return keys
    .map((key) =>
      cover(
        key,
        glossary.terms.filter(({ category }) => category === key),
        progress,
      ),
    )
    .filter(({ total }) => total > 0);
}

function examCoverage(progress: Progress, glossary: Glossary): Coverage<ExamDomain>[] {
  return (Object.keys(EXAMS) as ExamId[]).flatMap((exam) =>
    EXAMS[exam].domains
      .map((_, index) => {
        const tag = `${exam}/${index + 1}` as const;
        return cover(
          { exam, domain: index + 1 },
          glossary.terms.filter(({ exams }) => exams.includes(tag)),
          progress,
        );
      })
      .filter(({ total }) => total > 0),
  );
}

function cover<Key>(key: Key, terms: Glossary['terms'], progress: Progress): Coverage<Key> {
  const states = terms.flatMap(({ id }) => progress.state(id) ?? []);
  return { key, total: terms.length, met: states.length, learned: states.filter(isLearned).length };
}
