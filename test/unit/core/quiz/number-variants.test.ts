import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canBeCounted, numberVariants, statesQuantity } from '../../../../src/core/quiz/number-variants';
import { seeded } from '../../../../src/core/quiz/random';
import { numbersKey } from './fairness';

/** Everything that may stand beside `text`. */
const variantsOf = (text: string) => numberVariants(text, 100, seeded(1));

test('numberVariants › keep form and unit', () => {
  assert.ok(variantsOf('16,000 IOPS').every((text) => /^[\d,]{4,} IOPS$/.test(text)));
  assert.ok(variantsOf('99.99%').every((text) => /^99(\.\d+)?%$/.test(text)));
  assert.ok(variantsOf('**2024-11**').every((text) => /^\*\*20\d\d-11\*\*$/.test(text)));
  assert.ok(variantsOf('2025-09-15').every((text) => /^20\d\d-09-15$/.test(text)));
  assert.ok(variantsOf('0.50 USD').every((text) => /^0\.\d0 USD$/.test(text)));
});

test('numberVariants › put round numbers beside a round one, and odd ones beside an odd one', () => {
  assert.deepEqual(variantsOf('90 days').sort(), ['120 days', '180 days', '35 days', '365 days', '45 days', '60 days']);
  assert.ok(variantsOf('62 IOPS').every((text) => /^\d2 IOPS$/.test(text)));
  assert.deepEqual(variantsOf('64,000 IOPS').sort(), ['128,000 IOPS', '16,000 IOPS', '256,000 IOPS', '32,000 IOPS']);
});

test('numberVariants › lie on both sides of the right one, and the end of a range above its beginning', () => {
  for (const text of ['1–35 days', '10 minutes', '5 TB', '3 AZs']) {
    const values = variantsOf(text).map((variant) => Number(/(\d+)\D*$/.exec(variant)?.[1]));
    const right = Number(/(\d+)\D*$/.exec(text)?.[1]);
    assert.ok(values.some((value) => value < right) && values.some((value) => value > right), `${text}: ${values}`);
  }
  assert.ok(variantsOf('3–5 hours').every((text) => Number(/–(\d+)/.exec(text)?.[1]) > 3));
});

test('numberVariants › put English nouns into the number, and leave out what would take a grammar', () => {
  assert.ok(variantsOf('1 minute').every((text) => /^\d+ minutes$/.test(text)));
  assert.ok(variantsOf('2 AZs').includes('1 AZ'));
  assert.ok(variantsOf('6 copies').every((text) => /^\d copies$/.test(text)));
  assert.ok(variantsOf('1 Availability Zone').includes('2 Availability Zones'));
  assert.ok(variantsOf('1 GB').includes('2 GB'));
  assert.deepEqual(variantsOf('1 or more Regions'), []);
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

test('statesQuantity › leaves out versions, ports, addresses, ratios and the numbers in names', () => {
  for (const mark of ['3 AZs', 'AZ 2곳', '5 TB', '99.9%', '2025-09-15', 'up to 12 hours', '버스 1개', '5-tuple'])
    assert.ok(statesQuantity(mark, `It is **${mark}**.`), mark);
  for (const mark of [
    'S3',
    'Route 53',
    'TLS 1.2',
    'TCP 2049',
    'UDP 2000번',
    'AES-256',
    'us-east-1',
    'ap-northeast-2',
    '10.0.0.0/8',
    '2001:db8::1',
    '4xx',
    '1:1',
    '/16 to /28',
    '2049',
  ])
    assert.ok(!statesQuantity(mark, `It is **${mark}**.`), mark);
  assert.ok(!statesQuantity('22', 'It listens on port **22**.'));
  assert.ok(!statesQuantity('403', 'It answers with the error **403**.'));
});

test('canBeCounted › where the sentence lists as many things, or numbers that add up', () => {
  assert.ok(canBeCounted('3', 'It has 3 kinds of nodes: primary, core and task.'));
  assert.ok(canBeCounted('4', 'There are 4 kinds: ALB (L7), NLB (L4), GWLB (L3) and the older CLB.'));
  assert.ok(canBeCounted('2', 'There are 2 modes: standard, which pulls, and fan-out, which is pushed to.'));
  assert.ok(canBeCounted('2가지', '사용자 풀과 자격 증명 풀의 2가지로 이루어진다.'));
  assert.ok(canBeCounted('4 settings', '4 settings: 2 for ACLs, 2 for policies.'));
  assert.ok(!canBeCounted('3', 'A queue has at most 3 retries.'));
  assert.ok(!canBeCounted('15 minutes', 'It runs for 15 minutes, then it ends.'));
});

test('numberVariants › end where the OSI model does', () => {
  assert.ok(variantsOf('layer 6').length > 0);
  for (const text of ['layer 6', '6계층'])
    assert.ok(
      variantsOf(text).every((variant) => Number(/\d+/.exec(variant)) <= 7),
      text,
    );
});

test('statesQuantity › a span between two shares is no single number', () => {
  assert.ok(!statesQuantity('20% to 80%', 'It takes **20% to 80%** of it.'));
});

test('canBeCounted › beyond a dozen nobody does', () => {
  assert.ok(canBeCounted('12', 'It has 12 months: one after the other.'));
  assert.ok(!canBeCounted('64', 'It has 64 squares: one beside the other.'));
});
