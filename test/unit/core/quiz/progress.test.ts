import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Base, type Entry, newEntryId, type Review } from '../../../../src/core/quiz/entry';
import type { Grade } from '../../../../src/core/quiz/grade';
import { formatLog, parseLog } from '../../../../src/core/quiz/log-file';
import { Progress } from '../../../../src/core/quiz/progress';
import { seeded, shuffled } from '../../../../src/core/quiz/random';
import { type CardState, Scheduler } from '../../../../src/core/quiz/schedule';
import { DAY_MS } from '../../../../src/core/quiz/study-day';
import { idsOf, makeHistory, makeReview, NOVEMBER } from '../../../make/reviews';

const progressOf = (entries: readonly Entry[], retention = 0.9): Progress => {
  const progress = new Progress(new Scheduler(retention));
  progress.add({ entries });
  return progress;
};
const CARDS = ['a', 'b', 'c'];
const picture = (progress: Progress) => CARDS.map((card) => [progress.state(card), progress.isSuspended(card)]);

/** Reviews, undos, suspensions and resets in any mixture. */
const anyEntries = fc
  .array(
    fc.record({
      what: fc.nat(11),
      card: fc.nat(2),
      minutes: fc.nat(60 * 24 * 40),
      grade: fc.integer({ min: 1, max: 4 }),
      device: fc.nat(2),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    const random = seeded(steps.length);
    const entries: Entry[] = [];
    for (const { what, card: index, minutes, grade, device } of steps) {
      const at = NOVEMBER + minutes * 60_000;
      const id = newEntryId(`dev${device}`, at, random);
      const card = CARDS[index] ?? 'a';
      const target = entries[minutes % Math.max(1, entries.length)];
      if (what === 0 && target && target.t !== 'undo') entries.push({ t: 'undo', id, at, of: target.id });
      else if (what === 1) entries.push({ t: grade > 2 ? 'suspend' : 'resume', id, at, card });
      else if (what === 2 && grade === 1) entries.push({ t: 'reset', id, at });
      else entries.push(makeReview({ id, at, day: Math.floor(at / DAY_MS), card, grade: grade as Grade }));
    }
    return entries;
  });

test('add › order and repetition do not matter, nor which part was compacted before', () => {
  fc.assert(
    fc.property(anyEntries, fc.nat(), fc.nat(40), (entries, seed, cut) => {
      const plain = progressOf(entries);
      const mixed = new Progress(new Scheduler(0.9));
      mixed.add(progressOf(entries.slice(0, cut)).compacted());
      mixed.add({ entries: shuffled(entries, seeded(seed)) });
      mixed.add(progressOf(entries.slice(cut >> 1)).compacted());
      assert.deepEqual(picture(mixed), picture(plain));
      assert.deepEqual(idsOf(mixed.entries()), idsOf(plain.entries()));
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('compacted › loses nothing, written and read again', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const plain = progressOf(entries);
      const read = parseLog(formatLog(plain.compacted()));
      assert.deepEqual(read.problems, []);
      const again = new Progress(new Scheduler(0.9));
      again.add(read);
      assert.deepEqual(again.entries(), plain.entries());
      assert.deepEqual(picture(again), picture(plain));
    }),
    { seed: 12, numRuns: 300 },
  );
});

test('scheduler › another retention changes the due day of compacted cards too', () => {
  const history = [0, 1, 5, 20].map((day) => makeReview({ at: NOVEMBER + day * DAY_MS, card: 'a' }));
  const compacted = new Progress(new Scheduler(0.9));
  compacted.add(progressOf(history).compacted());
  compacted.scheduler = new Scheduler(0.8);
  assert.deepEqual(compacted.state('a'), progressOf(history, 0.8).state('a'));
});

test('add › two windows that review the same card at once both count', () => {
  const [first, second] = [makeReview({ card: 'a', grade: 3 }), makeReview({ card: 'a', grade: 1 })];
  assert.equal(progressOf([first, second]).state('a')?.reps, 2);
});

test('timeOfNext › after a clock was set back, what happens now still is the latest, also after a reset', () => {
  const ahead = NOVEMBER + 100 * 86_400_000;
  const progress = progressOf([makeReview({ card: 'a', at: ahead, grade: 3 })]);
  const at = progress.timeOfNext('a', NOVEMBER);
  progress.add({ entries: [makeReview({ card: 'a', at, grade: 1 })] });
  assert.equal(progress.state('a')?.lastAtMs, at);
  assert.ok((progress.state('a')?.dueAtMs ?? 0) > at, 'forgotten: back in minutes');

  progress.add({ entries: [{ t: 'suspend', id: newEntryId('devi', ahead + 5, Math.random), at: ahead + 5, card: 'a' }] });
  const resumed = progress.timeOfNext('a', NOVEMBER);
  progress.add({ entries: [{ t: 'resume', id: newEntryId('devi', resumed, Math.random), at: resumed, card: 'a' }] });
  assert.equal(progress.isSuspended('a'), false);

  progress.add({ entries: [{ t: 'reset', id: newEntryId('devi', ahead + 9, Math.random), at: ahead + 9 }] });
  assert.deepEqual(progress.cards(), []);
  progress.add({ entries: [makeReview({ card: 'a', at: progress.timeOfNext('a', NOVEMBER) })] });
  assert.deepEqual(progress.cards(), ['a']);
  assert.equal(progress.timeOfNext('b', 2 * ahead), 2 * ahead);
});

test('state › a term that the glossary no longer has keeps its history', () => {
  assert.equal(progressOf([makeReview({ card: 'qldb' })]).state('qldb')?.reps, 1);
});

test('kindsBefore › are the last ones, whether folded up or not', () => {
  const asked = (...kinds: readonly Review['ask'][]) =>
    kinds.map((ask, day) => makeReview({ card: 'a', ask, at: NOVEMBER + day * DAY_MS }));
  const [first, second, third, fourth, fifth] = asked('term', 'scenario', 'number', 'cloze', 'own');
  assert.ok(first && second && third && fourth && fifth);
  const progress = new Progress(new Scheduler(0.9));
  progress.add(progressOf([first, second, third, fourth]).compacted());
  assert.deepEqual(progress.kindsBefore('a'), ['scenario', 'number', 'cloze']);
  progress.add({ entries: [fifth] });
  assert.deepEqual(progress.kindsBefore('a').slice(-2), ['cloze', 'own']);
  assert.deepEqual(progress.kindsBefore('b'), []);
});

test('answersOf › counts a hard answer as right, and nothing from before a reset', () => {
  const graded = ([1, 2, 3, 4] as const).map((grade, day) => makeReview({ card: 'a', grade, at: NOVEMBER + day * DAY_MS }));
  assert.deepEqual(progressOf(graded).answersOf('a'), { answered: 4, right: 3 });
  const at = NOVEMBER + 2 * DAY_MS;
  const reset: Entry = { t: 'reset', id: newEntryId('devi', at, seeded(1)), at };
  assert.deepEqual(progressOf([...graded, reset]).answersOf('a'), { answered: 1, right: 1 });
});

/** What another device made of `reps` reviews of card `a`. */
function makeBase(reps: number, at: number, change: Partial<CardState> = {}): Base {
  const state = new Scheduler(0.9).replay([makeReview({ card: 'a', at })]);
  assert.ok(state);
  return { t: 'base', id: newEntryId('othr', at, seeded(reps)), at, card: 'a', state: { ...state, reps, stability: 77, ...change } };
}

test('state › a sum of another device counts only where fewer reviews than it sums up are known', () => {
  const reviews = [0, 3].map((day) => makeReview({ card: 'a', at: NOVEMBER + day * DAY_MS }));
  const base = makeBase(2, NOVEMBER + 3 * DAY_MS);
  assert.deepEqual(progressOf([...reviews, base]).state('a'), progressOf(reviews).state('a'));
  assert.equal(progressOf([...reviews.slice(0, 1), base]).state('a')?.stability, 77);
});

test('state › a sum of what was reset counts no more, whenever it was written', () => {
  const reset: Entry = { t: 'reset', id: newEntryId('devi', NOVEMBER + 5, seeded(1)), at: NOVEMBER + 5 };
  const late = makeBase(2, NOVEMBER + 9, { lastAtMs: NOVEMBER });
  assert.equal(progressOf([reset, late]).state('a'), undefined);
});

test("add › a device's later sum of a card takes the place of its earlier one", () => {
  const [early, late] = [makeBase(2, NOVEMBER), makeBase(3, NOVEMBER + DAY_MS)];
  for (const bases of [
    [early, late],
    [late, early],
  ])
    assert.deepEqual(progressOf(bases).entries(), [late]);
});

test('compacted › 100,000 reviews lose nothing, and open in a fraction of the time that they take one by one', (t) => {
  const history = makeHistory(100_000, 700);
  const open = (text: string) => {
    const start = performance.now();
    const progress = new Progress(new Scheduler(0.9));
    progress.add(parseLog(text));
    assert.equal(progress.cards().length, 700);
    return performance.now() - start;
  };
  const folded = formatLog(progressOf(history).compacted());
  // In one run, so that a slow machine is slow for both; the best of several for the one that is soon over.
  const oneByOne = open(formatLog({ entries: history, archives: [] }));
  const times = [0, 1, 2].map(() => open(folded));
  t.diagnostic(`opened in ${Math.min(...times).toFixed(0)} ms instead of ${oneByOne.toFixed(0)} ms`);
  assert.ok(Math.min(...times) < oneByOne / 5, `${times} of ${oneByOne}`);
  const progress = new Progress(new Scheduler(0.9));
  progress.add(parseLog(folded));
  assert.deepEqual(progress.entries(), history);
});
