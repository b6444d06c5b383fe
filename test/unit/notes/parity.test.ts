import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenMarksIn, codeSpansIn, hasHtml, linksIn, numbersIn } from '../../../src/notes/parity';

test('numbersIn › finds numbers that stand by themselves, without thousands commas', () => {
  assert.deepEqual(numbersIn('Up to **16,000 IOPS** and 99.99% since 2024-11.'), ['16000', '2024-11', '99.99']);
});

test('numbersIn › leaves out digits that belong to a name or to code', () => {
  assert.deepEqual(numbersIn('gp3 and S3 with `max 10` on EC2, IPv4'), []);
});

test('numbersIn › reads a number that a Korean word follows', () => {
  assert.deepEqual(numbersIn('계정당 버킷 10,000개, 1~35일'), ['1', '10000', '35']);
});

test('codeSpansIn and linksIn › list each once', () => {
  assert.deepEqual(codeSpansIn('`a` `b` `a`'), ['a', 'b']);
  assert.deepEqual(linksIn('[x](https://a.example)'), ['https://a.example']);
});

test('hasHtml › sees a tag but not a comparison or code', () => {
  assert.equal(hasHtml('<b>x</b>'), true);
  assert.equal(hasHtml('a < b and `<b>`'), false);
});

test('brokenMarksIn › finds asterisks that Markdown shows as they are, and none in code', () => {
  assert.equal(brokenMarksIn('It is **99%**의 가용성').length, 1);
  assert.equal(brokenMarksIn('It is **never closed').length, 1);
  for (const text of ['**99%** of it', '가용성은 **99.9%** 이상', '`a ** b` and **c**', '**`s3:*`** for all'])
    assert.deepEqual(brokenMarksIn(text), [], text);
});
