import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Glossary } from '../../../../src/core/glossary/glossary';
import type { Review } from '../../../../src/core/quiz/entry';
import { Progress } from '../../../../src/core/quiz/progress';
import { Scheduler } from '../../../../src/core/quiz/schedule';
import { statisticsOf } from '../../../../src/core/quiz/statistics';
import { DAY_MS } from '../../../../src/core/quiz/study-day';
import { makeReview, NOVEMBER } from '../../../make/reviews';
import { makeTerm } from '../../../make/term';

const TODAY = NOVEMBER / DAY_MS + 40;
const glossary = new Glossary([
  makeTerm({ id: 'a', exams: ['saa/1', 'clf/3'] }),
  makeTerm({ id: 'b', exams: ['saa/1'] }),
  makeTerm({ id: 'c', category: 'compute' }),
]);
const review = (card: string, daysAgo: number, grade: Review['grade'] = 3) =>
  makeReview({ card, grade, at: (TODAY - daysAgo) * DAY_MS + 1000 });

function statistics(...reviews: Review[]) {
  const progress = new Progress(new Scheduler(0.9));
  progress.add({ entries: reviews });
  return statisticsOf(progress, glossary, { day: TODAY, at: TODAY * DAY_MS });
}

test('statisticsOf › counts overdue cards as today and others on their day', () => {
  const { forecast } = statistics(review('a', 30), review('b', 0), review('gone', 30));
  assert.deepEqual(forecast.slice(0, 4), [1, 0, 1, 0]);
});

test('statisticsOf › measures retention over reviews of another day, within 30 days', () => {
  const { retention, retentionOver } = statistics(
    review('a', 39),
    review('a', 35, 1),
    review('a', 20),
    review('a', 10, 1),
    review('a', 9.99),
    review('b', 5),
  );
  assert.deepEqual([retention, retentionOver], [0.5, 2]);
  assert.equal(statistics(review('a', 1)).retention, undefined);
});

test('statisticsOf › a streak lasts through a day that is not over yet', () => {
  const streak = (...days: number[]) => statistics(...days.map((ago) => review('a', ago))).streak;
  assert.deepEqual([streak(), streak(0), streak(1, 2), streak(0, 1, 3), streak(2)], [0, 1, 2, 2, 0]);
});

test('statisticsOf › covers categories and exam domains that have terms', () => {
  const { categories, exams, reviews } = statistics(review('a', 3), review('a', 1));
  assert.deepEqual(
    categories.map(({ key, total, met }) => [key, total, met]),
    [
      ['compute', 1, 0],
      ['storage', 2, 1],
    ],
  );
  assert.deepEqual(
    exams.map(({ key, total, met }) => [`${key.exam}/${key.domain}`, total, met]),
    [
      ['clf/3', 1, 1],
      ['saa/1', 2, 1],
    ],
  );
  assert.equal(reviews, 2);
});

test('statisticsOf › forecasts no card that was set aside', () => {
  const progress = new Progress(new Scheduler(0.9));
  progress.add({ entries: [review('a', 30), review('b', 30), { t: 'suspend', id: 'devi.1.aaa', at: 1, card: 'a' }] });
  assert.equal(statisticsOf(progress, glossary, { day: TODAY, at: TODAY * DAY_MS }).forecast[0], 1);
});

test('statisticsOf › counts the reviews of thirty days, today last', () => {
  const { reviewed } = statistics(review('a', 30), review('a', 29), review('a', 0), review('b', 0));
  assert.deepEqual([reviewed.length, reviewed[0], reviewed.at(-1), reviewed.reduce((sum, count) => sum + count)], [30, 1, 2, 3]);
});

test('statisticsOf › counts as learned what stays for three weeks', () => {
  const { categories } = statistics(review('a', 39, 4), review('a', 25, 4), review('b', 1));
  assert.deepEqual(
    categories.filter(({ key }) => key === 'storage').map(({ met, learned }) => [met, learned]),
    [[2, 1]],
  );
});
