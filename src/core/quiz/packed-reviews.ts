/** Reviews in few characters: for compacted logs and sync slots. */

import type { TermId } from '../glossary/term';
import { compareEntries, MAX_DAY_SHIFT, type Review, timeOf, utcDay } from './entry';
import type { Grade } from './grade';
import { QUESTION_KINDS, type QuestionKind } from './question';

const KIND_OF = new Map(Object.entries(QUESTION_KINDS).map(([kind, letter]) => [letter as string, kind as QuestionKind]));
const LETTERS = [...KIND_OF.keys()].join('');

/** Shift of the study day, grade, kind, tenths of a second in base 36. */
const RESULT = `[0-${2 * MAX_DAY_SHIFT}][1-4][${LETTERS}][0-9a-z]+`;
const ITEM = `[a-z0-9]+\\.[a-z0-9]+\\.[a-z0-9]+:${RESULT}`;
const PACKED = new RegExp(`^${ITEM}(?: ${ITEM})*$`);

/** Whether a text is what `packReviews` writes. */
export function isPacked(text: string): boolean {
  return PACKED.test(text);
}

/** The reviews of one card as one text, in order of time. */
export function packReviews(reviews: readonly Review[]): string {
  return [...reviews]
    .sort(compareEntries)
    .map((review) => `${review.id}:${packResult(review)}`)
    .join(' ');
}

/** The reverse of `packReviews`, for text that `isPacked` has let through. */
export function unpackReviews(card: TermId, packed: string): Review[] {
  return packed.split(' ').map((item) => {
    const [id = '', result = ''] = item.split(':');
    return unpackResult(result, { id, card });
  });
}

/** Kinds of the last `count` reviews, latest last. */
export function lastKinds(packed: string, count: number): QuestionKind[] {
  // An item is at least 12 characters long and seldom above 40.
  const tail = packed
    .slice(-count * 48)
    .split(' ')
    .slice(-count);
  return tail.flatMap((item) => KIND_OF.get(item.split(':')[1]?.[2] ?? '') ?? []);
}

/** What came of a review in a few characters: the shift of its study day, its grade and kind, and how long it took. */
export function packResult({ at, day, grade, ask, seconds }: Review): string {
  return `${day - utcDay(at) + MAX_DAY_SHIFT}${grade}${QUESTION_KINDS[ask]}${Math.round(seconds * 10).toString(36)}`;
}

/** The reverse of `packResult`, for text that `isResult` has let through. */
export function unpackResult(result: string, { id, card }: Pick<Review, 'id' | 'card'>): Review {
  const at = timeOf(id);
  return {
    t: 'review',
    id,
    at,
    card,
    day: utcDay(at) + Number(result[0]) - MAX_DAY_SHIFT,
    grade: Number(result[1]) as Grade,
    ask: KIND_OF.get(result[2] ?? '') ?? 'term',
    seconds: Number.parseInt(result.slice(3), 36) / 10,
  };
}

/** Whether a text is what `packResult` writes. */
export function isResult(text: string): boolean {
  return new RegExp(`^${RESULT}$`).test(text);
}
