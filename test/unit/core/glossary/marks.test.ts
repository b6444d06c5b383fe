import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksIn, withoutMarks } from '../../../../src/core/glossary/marks';

test('marksIn › keeps the order and drops the asterisks', () => {
  assert.deepEqual(marksIn('**11 nines** over **3 AZs**'), ['11 nines', '3 AZs']);
});

test('marksIn › takes no asterisks for marks that have spaces inside, as Markdown does not', () => {
  assert.deepEqual(marksIn('2 ** 3 ** 4, **100개**까지'), ['100개']);
});

test('withoutMarks › leaves the words', () => {
  assert.equal(withoutMarks('**11 nines** over **3 AZs**'), '11 nines over 3 AZs');
});
