import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFromQuiz, isToQuiz } from '../../../src/protocol/quiz';

test('isFromQuiz › takes what the page sends', () => {
  const messages = [
    { type: 'ready' },
    { type: 'chosen', key: 'k', choice: 3, seconds: 1.5 },
    { type: 'typed', key: 'k', text: 'x', seconds: 0 },
    { type: 'lookedUp', key: 'k', seconds: 0 },
    { type: 'graded', key: 'k', grade: 4 },
    { type: 'termPicked', id: 'amazon-s3' },
    { type: 'scopePicked', scope: 'exam saa/1' },
    { type: 'undone' },
  ];
  for (const message of messages) assert.ok(isFromQuiz(message), JSON.stringify(message));
});

test('isFromQuiz › refuses everything else', () => {
  const messages = [
    undefined,
    null,
    'ready',
    {},
    { type: 'reset' },
    { type: 'graded', key: 'k', grade: 5 },
    { type: 'chosen', key: 'k', choice: -1, seconds: 1 },
    { type: 'chosen', key: 'k', choice: 1, seconds: Number.NaN },
    { type: 'typed', key: 'k', text: 'x'.repeat(501), seconds: 1 },
    { type: 'termPicked', id: 7 },
  ];
  for (const message of messages) assert.ok(!isFromQuiz(message), JSON.stringify(message));
});

test('isToQuiz › knows its screens', () => {
  assert.ok(isToQuiz({ type: 'state', screen: { name: 'loading' }, words: {} }));
  assert.ok(!isToQuiz({ type: 'state', screen: { name: 'other' }, words: {} }));
});
