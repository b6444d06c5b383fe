import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLANK } from '../../../../src/core/quiz/blanks';
import { hideMark } from '../../../../src/core/quiz/hide-mark';

const hidden = (text: string, index: number) => hideMark(text, index).replaceAll(BLANK, '_');

test('hideMark › hides one mark, and shows the others without their asterisks', () => {
  assert.equal(hidden('**11 nines** over **3 AZs**', 0), '_ over 3 AZs');
  assert.equal(hidden('**11 nines** over **3 AZs**', 1), '11 nines over _');
});

test('hideMark › hides what repeats the mark, as a word of its own and in whatever case', () => {
  assert.equal(hidden('**Versioning** is on: versioning, and 버전 versioning을', 0), '_ is on: _, and 버전 _을');
  assert.equal(hidden('**AZ** and LAZY', 0), '_ and LAZY');
  assert.equal(hidden('**(a+b)** as (a+b)', 0), '_ as _');
});

test('hideMark › hides no letter or digit again: it would stand anywhere', () => {
  assert.equal(hidden('**5** of 5', 0), '_ of 5');
});

test('hideMark › leaves a text that has no such mark', () => {
  assert.equal(hideMark('**a** b', 1), '**a** b');
});
