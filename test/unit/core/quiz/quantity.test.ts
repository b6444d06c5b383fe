import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantitiesIn, sameQuantities } from '../../../../src/core/quiz/quantity';

test('sameQuantities › sees the same quantity in other units, in both languages', () => {
  for (const [a, b] of [
    ['5 TB', '5,000 GB'],
    ['5 TiB', '5 TB'],
    ['15 minutes', '900 seconds'],
    ['15분', '900 s'],
    ['1년', '12 months'],
    ['7일', '1 week'],
    ['10,000개', '1만 개'],
    ['1 Gbps', '1,000 Mbps'],
    ['60 초', '1 minute'],
    ['1,024 GB', '1 TB'],
    ['30 days', '1 month'],
  ] as const) {
    assert.ok(sameQuantities(a, b), `${a} is ${b}`);
  }
});

test('sameQuantities › tells apart what differs, however slightly', () => {
  for (const [a, b] of [
    ['99.9%', '99.99%'],
    ['5 TB', '5 GB'],
    ['3 AZs', '4 AZs'],
    ['1 GB', '1 Gbps'],
    ['2023-11', '2024-11'],
    ['2025-09-15', '2025-09-16'],
    ['same Region', 'same Region'],
  ] as const) {
    assert.ok(!sameQuantities(a, b), `${a} is not ${b}`);
  }
});

test('quantitiesIn › leaves out digits that belong to a name', () => {
  assert.deepEqual(
    ['S3', 'gp3', 'IPv4', '3 AZs', 'up to 16,000'].map((text) => quantitiesIn(text).length),
    [0, 0, 0, 1, 1],
  );
});
