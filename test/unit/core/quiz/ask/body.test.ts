import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choice, nameOption, prose } from '../../../../../src/core/quiz/ask/body';
import { BLANK } from '../../../../../src/core/quiz/blanks';
import { seeded } from '../../../../../src/core/quiz/random';
import { both, makeTerm } from '../../../../make/term';

const choose = (right: string, ...wrong: string[]) =>
  choice(
    `보존 기간은 ${BLANK}이다.`,
    { text: right },
    wrong.map((text) => ({ text })),
    seeded(1),
  );

test('choice › makes a particle fit all options where they end in different ways', () => {
  assert.equal(choose('버킷', '큐')?.prompt, `보존 기간은 ${BLANK}(이)다.`);
});

test('choice › leaves a particle where all options end alike', () => {
  assert.equal(choose('3년', '5년')?.prompt, `보존 기간은 ${BLANK}이다.`);
});

test('choice › makes no question of one option, and knows where the right one is', () => {
  assert.equal(choose('3년'), undefined);
  const question = choose('3년', '5년', '7년');
  assert.equal(question?.options[question.answer]?.text, '3년');
});

test('nameOption › has the name in the other language beside it, where that is another', () => {
  const term = makeTerm({ id: 'a', name: both('Queue', '대기열') });
  assert.deepEqual(nameOption(term, 'ko'), { term: 'a', text: '대기열', aside: 'Queue' });
  assert.deepEqual(nameOption(makeTerm({ id: 'b', name: both('SQS') }), 'ko'), { term: 'b', text: 'SQS' });
});

test("prose › keeps the notes' Markdown without its links, and a user's letter by letter", () => {
  const text = 'A **bold** [link](https://x.example)';
  assert.equal(prose(makeTerm({ id: 'a' }), text), 'A **bold** link');
  assert.match(prose(makeTerm({ id: 'a', bundled: false }), text), /^A \\\*\\\*bold/);
});
