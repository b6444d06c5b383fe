import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Grade } from '../../../../src/core/quiz/grade';
import type { Question } from '../../../../src/core/quiz/question';
import {
  closeQuestion,
  giveAnswer,
  nextQuestion,
  paceOf,
  parseSession,
  type Session,
  skipTerm,
  startSession,
  summarise,
  undoLast,
} from '../../../../src/core/quiz/session';

const make = (term: string): Question | undefined =>
  term.startsWith('x')
    ? undefined
    : {
        kind: 'term',
        term,
        language: 'en',
        subject: 0,
        by: 'choose',
        prompt: term,
        options: [{ text: 'a' }, { text: 'b' }],
        answer: 0,
        solution: 'a',
      };
const given = (session: Session, right: boolean) => ({
  review: `devi.1.${session.outcomes.length}`,
  choice: right ? 0 : 1,
  right,
  seconds: 2,
  suggested: (right ? 3 : 1) as Grade,
});

/** Answers the question on the table and puts the next one. */
function play(session: Session, grade: Grade): Session {
  return nextQuestion(closeQuestion(giveAnswer(session, given(session, grade > 1)), grade), 5, make);
}
const start = (queue: string[], length = 0) => nextQuestion(startSession({ kind: 'mixed' }, { queue, length, seed: 's' }), 1, make);

test('startSession › asks as many as its length, in order, without terms that no question can be made of', () => {
  let session = start(['a', 'xx', 'b', 'c'], 3);
  const asked: string[] = [];
  while (session.current) {
    asked.push(session.current.term);
    session = play(session, 3);
  }
  assert.deepEqual(asked, ['a', 'b']);
});

test('closeQuestion › what was missed returns after some others, and no more than twice', () => {
  let session = start(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  const asked: string[] = [];
  while (session.current) {
    asked.push(session.current.term);
    session = play(session, session.current.term === 'a' ? 1 : 3);
  }
  assert.deepEqual(asked, ['a', 'b', 'c', 'd', 'e', 'a', 'f', 'g', 'a']);
});

test('closeQuestion › does nothing before an answer, and an answer is given once', () => {
  const session = start(['a']);
  assert.equal(closeQuestion(session, 3), session);
  const answered = giveAnswer(session, given(session, true));
  assert.equal(giveAnswer(answered, given(session, false)), answered);
});

test('undoLast › brings the session back to where the question was put', () => {
  for (const grade of [1, 3] as const) {
    const before = start(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    const undone = undoLast(play(before, grade), 9);
    assert.deepEqual(undone?.session, { ...before, askedAt: 9, given: undefined });
    assert.equal(undone?.undone.question.term, 'a');
  }
  assert.equal(undoLast(start(['a']), 1), undefined);
});

test('undoLast › works from the end of a session', () => {
  const ended = play(start(['a']), 3);
  assert.equal(ended.current, undefined);
  assert.equal(undoLast(ended, 2)?.session.current?.term, 'a');
});

test('skipTerm › takes a term and its returns out', () => {
  const session = skipTerm(play(start(['a', 'b', 'c', 'd', 'e', 'f', 'g']), 1), 'a');
  assert.ok(!session.queue.includes('a') && session.current?.term === 'b');
  assert.equal(skipTerm(start(['a']), 'a').current, undefined);
});

test('parseSession › gives back what went through JSON, and nothing else', () => {
  const session = giveAnswer(play(start(['a', 'b']), 3), given(start(['b']), false));
  const json: unknown = JSON.parse(JSON.stringify(session));
  assert.deepEqual(parseSession(json), json);
  for (const value of [undefined, null, {}, { ...session, queue: [1] }, { ...session, current: { kind: 'nonsense' } }])
    assert.equal(parseSession(value), undefined);
});

test('summarise › tells the weak from the well known', () => {
  let session = start(['a', 'b', 'c']);
  for (const grade of [3, 1, 4, 3] as const) session = play(session, grade);
  assert.deepEqual(summarise(session), { asked: 3, repeats: 1, well: ['a', 'c'], weak: ['b'] });
});

test('paceOf › counts what was missed and comes back apart from what was planned', () => {
  let session = start(['a', 'b', 'c'], 10);
  const paces: string[] = [];
  for (const grade of [1, 3, 1, 3, 3] as const) {
    const { position, planned, done, repeats } = paceOf(session);
    paces.push(`${session.current?.term} ${position}/${planned}, done ${done}, repeats ${repeats}`);
    session = play(session, grade);
  }
  assert.deepEqual(paces, [
    'a 1/3, done 0, repeats 0',
    'b 2/3, done 0, repeats 1',
    'c 3/3, done 1, repeats 1',
    'a 3/3, done 1, repeats 2',
    'c 3/3, done 2, repeats 1',
  ]);
  assert.deepEqual(paceOf(session), { position: 3, planned: 3, done: 3, repeats: 0 });
});

test('closeQuestion › keeps whether the reader left before grading, until that is undone', () => {
  const session = start(['a', 'b']);
  const left = closeQuestion(giveAnswer(session, given(session, false)), 1, true);
  assert.equal(left.outcomes.at(-1)?.ungraded, true);
  assert.deepEqual(parseSession(JSON.parse(JSON.stringify(left)))?.outcomes, left.outcomes);
  assert.deepEqual(undoLast(left, 2)?.session.outcomes, []);
  assert.equal(play(session, 3).outcomes.at(-1)?.ungraded, undefined);
});

test('skipTerm › leaves the answer to another question where it is', () => {
  const session = start(['a', 'b']);
  const answered = giveAnswer(session, given(session, true));
  assert.deepEqual(skipTerm(answered, 'b'), { ...answered, queue: [] });
});

test('nextQuestion › gives each try a seed of its own, also where the ones before made no question', () => {
  const seeds: string[] = [];
  const session = startSession({ kind: 'mixed' }, { queue: ['a', 'b', 'c'], length: 0, seed: 's' });
  const ended = nextQuestion(session, 1, (_, seed) => {
    seeds.push(seed);
    return undefined;
  });
  assert.equal(ended.current, undefined);
  assert.equal(new Set(seeds).size, 3);
});

test('summarise › names what was missed most often first', () => {
  let session = start(['a', 'b']);
  for (const grade of [1, 1, 3, 1, 3] as const) session = play(session, grade);
  assert.deepEqual(summarise(session).weak, ['b', 'a']);
});
