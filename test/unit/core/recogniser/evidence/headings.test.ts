import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fenceOf, headingLevel } from '../../../../../src/core/recogniser/evidence/headings';

const levels: readonly (readonly [text: string, level: number, below?: string])[] = [
  ['# Amazon S3', 1],
  ['### 2.1. Amazon S3 개요', 3],
  ['#tag', 0],
  ['#!/bin/sh', 0],
  ['== Amazon S3', 2],
  ['<h2 id="s3">Amazon S3</h2>', 2],
  ['Amazon S3', 1, '====='],
  ['[S3](https://aws.amazon.com/s3/)', 2, '-----'],
  ['- a list', 0, '-----'],
  ['| a | table |', 0, '---'],
  ['**Amazon S3**', 7],
  ['**1. Amazon S3**', 7],
  ['**S3** and more', 0],
  ['<Route 53>', 7],
  ['<center>', 0],
  ['[S3]', 7],
  ['■ Amazon EBS', 7],
  ['Amazon S3', 0],
];

for (const [text, level, below = ''] of levels) {
  test(`${level === 0 ? 'takes for no heading' : `takes for a heading of level ${level}`}: ${text}${below && ` over ${below}`}`, () =>
    assert.equal(headingLevel(text, '', below, false), level));
}

test('takes a short line behind an empty one for a heading in a text without mark-up, but no sentence', () => {
  assert.equal(headingLevel('Amazon S3', '', 'more', true), 8);
  assert.equal(headingLevel('Amazon S3', 'text', 'more', true), 0);
  assert.equal(headingLevel('Amazon S3 is where the files are.', '', 'more', true), 0);
  assert.equal(headingLevel('파일은 S3에 둔다', '', '', true), 0);
  assert.equal(headingLevel('- S3', '', '', true), 0);
});

test('knows where a block of code begins', () => {
  assert.deepEqual(fenceOf('```sh'), { opens: true });
  assert.deepEqual(fenceOf('  ~~~'), { opens: false });
  assert.equal(fenceOf('`code`'), undefined);
});
