import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hasNumber, numberVariants, sameQuantities } from '../../../../src/core/quiz/quantity';
import { seeded } from '../../../../src/core/quiz/random';
import { numbersKey } from './fairness';

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
    ['same Region', 'same Region'],
  ] as const) {
    assert.ok(!sameQuantities(a, b), `${a} is not ${b}`);
  }
});

test('hasNumber › leaves out digits that belong to a name', () => {
  assert.deepEqual(['S3', 'gp3', 'IPv4', '3 AZs', 'up to 16,000'].map(hasNumber), [false, false, false, true, true]);
});

test('numberVariants › keep form and unit', () => {
  assert.ok(numberVariants('16,000 IOPS', 3, seeded(1)).every((text) => /^[\d,]{4,} IOPS$/.test(text)));
  assert.ok(numberVariants('99.99%', 3, seeded(1)).every((text) => /^99(\.\d+)?%$/.test(text)));
  assert.ok(numberVariants('**2024-11**', 3, seeded(1)).every((text) => /^\*\*20\d\d-11\*\*$/.test(text)));
  assert.ok(numberVariants('1–35 days', 3, seeded(1)).every((text) => Number(/–(\d+)/.exec(text)?.[1]) > 35));
});

test('numberVariants › never say the same as the original or as one another', () => {
  const units = ['', ' TB', ' GB', ' minutes', ' seconds', ' days', '%', '개', '분', ' AZs'];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(...units), fc.nat(), (value, unit, seed) => {
      const text = `${value.toLocaleString('en')}${unit}`;
      const all = [text, ...numberVariants(text, 3, seeded(seed))];
      assert.ok(all.length >= 2, text);
      assert.equal(new Set(all.map(numbersKey)).size, all.length, all.join(', '));
    }),
    { seed: 5, numRuns: 2000 },
  );
});
