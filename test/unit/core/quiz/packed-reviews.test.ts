import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPacked, lastKinds, packReviews, unpackReviews } from '../../../../src/core/quiz/packed-reviews';
import { QUESTION_KINDS, type QuestionKind } from '../../../../src/core/quiz/question';
import { makeHistory, makeReview, NOVEMBER } from '../../../make/reviews';

test('unpackReviews › gives back what packReviews took', () => {
  const history = makeHistory(200, 1);
  assert.deepEqual(unpackReviews('card-0', packReviews(history)), history);
});

test('unpackReviews › keeps a study day that is another than the UTC day, as far from it as there are', () => {
  const today = makeReview({ card: 'a' }).day;
  const reviews = [-2, -1, 0, 1, 2].map((shift, index) => makeReview({ card: 'a', at: NOVEMBER + index, day: today + shift }));
  assert.deepEqual(unpackReviews('a', packReviews(reviews)), reviews);
});

test('lastKinds › are the kinds of the last reviews, however many there are', () => {
  const kinds = Object.keys(QUESTION_KINDS) as QuestionKind[];
  const reviews = kinds.map((ask, index) => makeReview({ card: 'a', ask, at: NOVEMBER + index, seconds: 299.9 }));
  assert.deepEqual(lastKinds(packReviews(reviews), 3), kinds.slice(-3));
  assert.deepEqual(lastKinds(packReviews(reviews.slice(0, 2)), 3), kinds.slice(0, 2));
});

test('isPacked › refuses what packReviews does not write', () => {
  const packed = packReviews([makeReview(), makeReview()]);
  assert.ok(isPacked(packed));
  for (const text of ['', 'x', `${packed} `, packed.replace(':', ';'), `${packed} a.b.c:9zz`]) assert.ok(!isPacked(text), text);
});
