import { type Entry, newEntryId, type Review } from '../../src/core/quiz/entry';
import type { Grade } from '../../src/core/quiz/grade';
import { seeded } from '../../src/core/quiz/random';
import { DAY_MS } from '../../src/core/quiz/study-day';

/** 2026-11-01T00:00Z. */
export const NOVEMBER = 1_793_491_200_000;

const random = seeded('test reviews');

/** A valid review with overrides; its id follows from device and time. */
export function makeReview({ device = 'devi', at = NOVEMBER, ...rest }: Partial<Review> & { readonly device?: string } = {}): Review {
  return {
    t: 'review',
    id: newEntryId(device, at, random),
    at,
    day: Math.floor(at / DAY_MS),
    card: 'amazon-s3',
    grade: 3,
    ask: 'term',
    seconds: 4.2,
    ...rest,
  };
}

/** `count` reviews of `cards` cards by one device, a minute apart, with every grade. */
export function makeHistory(count: number, cards = 10, device = 'devi'): Review[] {
  return Array.from({ length: count }, (_, index) =>
    makeReview({
      device,
      at: NOVEMBER + index * 60_000,
      card: `card-${index % cards}`,
      grade: ((index % 4) + 1) as Grade,
      seconds: (index % 300) / 10,
    }),
  );
}

export const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id).sort();
