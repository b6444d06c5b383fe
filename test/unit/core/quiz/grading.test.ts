import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Glossary } from '../../../../src/core/glossary/glossary';
import { gradeFor, isTypedRight } from '../../../../src/core/quiz/grading';
import type { Question } from '../../../../src/core/quiz/question';
import { makeTerm } from '../../../make/term';

const question: Question = {
  kind: 'term',
  term: 'a',
  language: 'en',
  subject: 0,
  by: 'choose',
  prompt: 'x'.repeat(90),
  options: [{ text: 'y'.repeat(18) }, { text: 'z' }],
  answer: 0,
  solution: 'y',
};

test('gradeFor › wrong is again, whatever the time', () => {
  assert.equal(gradeFor(question, { right: false, seconds: 1, isNew: false }), 1);
});

test('gradeFor › right is graded by the time that reading takes', () => {
  // 109 characters of English, 18 a second, and 3 seconds to decide: 9 seconds are fair.
  const grades = [4, 5, 9, 27, 28, 299, 300].map((seconds) => gradeFor(question, { right: true, seconds, isNew: false }));
  assert.deepEqual(grades, [4, 3, 3, 3, 2, 2, 3]);
  const korean = gradeFor({ ...question, language: 'ko' }, { right: true, seconds: 28, isNew: false });
  assert.equal(korean, 3, 'Korean takes twice as long');
});

test('gradeFor › the first meeting is never easy: it may be a lucky guess', () => {
  assert.equal(gradeFor(question, { right: true, seconds: 0.5, isNew: true }), 3);
});

const glossary = new Glossary([
  makeTerm({
    id: 'gsi',
    name: { en: 'Global secondary index (GSI)', ko: '글로벌 보조 인덱스(GSI)' },
    aliases: ['GSI', 'global secondary index'],
  }),
]);

test('isTypedRight › takes another name of the term that is meant, in either language', () => {
  for (const typed of ['GSI', 'gsi', 'Global secondary index', '글로벌 보조 인덱스 (GSI)'])
    assert.ok(isTypedRight(typed, '**global secondary index**', glossary), typed);
  assert.ok(!isTypedRight('LSI', 'global secondary index', glossary));
});

test('isTypedRight › takes case, spacing, units and one slip', () => {
  for (const [typed, solution] of [
    ['Versioning', '**versioning**'],
    ['read-replica', 'read replica'],
    ['verisoning', 'versioning'],
    ['versionin', 'versioning'],
    ['900 seconds', '15 minutes'],
    ['버전관리', '버전 관리'],
    ['5000 GB', '5 TB'],
  ] as const) {
    assert.ok(isTypedRight(typed, solution, glossary), typed);
  }
  for (const [typed, solution] of [
    ['', 'versioning'],
    ['SQS', 'SNS'],
    ['version', 'versioning'],
    ['99.9%', '99.99%'],
    ['replica', 'read replica'],
    ['2023-10', '2023-11'],
  ] as const) {
    assert.ok(!isTypedRight(typed, solution, glossary), typed);
  }
});

test('gradeFor › what was looked up is never easy', () => {
  assert.equal(gradeFor({ ...question, by: 'recall' }, { right: true, seconds: 0.5, isNew: false }), 3);
});
