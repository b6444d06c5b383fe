import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeBackup, parseBackup, restoreFrom } from '../../../../src/core/quiz/backup';
import { type Entry, newEntryId } from '../../../../src/core/quiz/entry';
import { Progress } from '../../../../src/core/quiz/progress';
import { seeded } from '../../../../src/core/quiz/random';
import { Scheduler } from '../../../../src/core/quiz/schedule';
import { makeReview, NOVEMBER } from '../../../make/reviews';

const progressOf = (entries: readonly Entry[]): Progress => {
  const progress = new Progress(new Scheduler(0.9));
  progress.add({ entries });
  return progress;
};
const makeReset = (at: number): Entry => ({ t: 'reset', id: newEntryId('devi', at, seeded(at)), at });
const entriesIn = (progress: Progress): readonly Entry[] => {
  const backup = parseBackup(makeBackup(progress, NOVEMBER));
  assert.ok(backup.ok && backup.unreadable === 0);
  return backup.entries;
};
const restored = (entries: readonly Entry[], progress: Progress, at: number) =>
  restoreFrom(entries, progress, { device: 'devi', at, random: seeded(2) });

test('restoreFrom › brings a backup back after a reset, and keeps what came later', () => {
  const before = progressOf([
    makeReview({ card: 'a' }),
    { t: 'suspend', id: `devi.${(NOVEMBER + 1).toString(36)}.zzz`, at: NOVEMBER + 1, card: 'b' },
  ]);
  const backup = entriesIn(before);
  const at = NOVEMBER + 1000;
  before.add({ entries: [makeReset(at), makeReview({ card: 'c', at: at + 1 })] });
  assert.deepEqual([before.state('a'), before.isSuspended('b')], [undefined, false]);
  before.add({ entries: restored(backup, before, at + 2) });
  assert.deepEqual([before.state('a')?.reps, before.isSuspended('b'), before.state('c')?.reps], [1, true, 1]);
});

test('restoreFrom › leaves in force the reset that the backup itself came after', () => {
  const progress = progressOf([makeReview({ card: 'a' }), makeReset(NOVEMBER + 5), makeReview({ card: 'b', at: NOVEMBER + 9 })]);
  progress.add({ entries: restored(entriesIn(progress), progress, NOVEMBER + 20) });
  assert.deepEqual(progress.cards(), ['b']);
});

test('restoreFrom › takes back a reset once: a second restoring adds nothing', () => {
  const backup = entriesIn(progressOf([makeReview({ card: 'a' })]));
  const progress = progressOf([...backup, makeReset(NOVEMBER + 5)]);
  assert.equal(progress.add({ entries: restored(backup, progress, NOVEMBER + 20) }), 1);
  assert.equal(progress.add({ entries: restored(backup, progress, NOVEMBER + 30) }), 0);
});

test('parseBackup › says why a file is none', () => {
  const reasons = ['{', '[]', '{"format":"aws-term-lens-backup","version":9,"entries":[]}'].map((text) => parseBackup(text));
  assert.deepEqual(
    reasons.map((result) => !result.ok && result.reason),
    ['not-json', 'not-a-backup', 'later-version'],
  );
});

test('parseBackup › reads what it knows and counts the rest', () => {
  const entries = [makeReview({ card: 'a' }), { t: 'dream' }, 7];
  const backup = parseBackup(JSON.stringify({ format: 'aws-term-lens-backup', version: 1, entries }));
  assert.deepEqual(backup, { ok: true, entries: entries.slice(0, 1), unreadable: 2 });
});
