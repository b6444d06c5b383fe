import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEntries, type Entry, newEntryId, parseEntry } from '../../../../src/core/quiz/entry';
import { seeded, shuffled } from '../../../../src/core/quiz/random';
import { Scheduler } from '../../../../src/core/quiz/schedule';
import { makeReview, NOVEMBER } from '../../../make/reviews';

const id = newEntryId('devi', NOVEMBER, seeded(1));
const state = new Scheduler(0.9).replay([makeReview()]);
assert.ok(state);
const ENTRIES: readonly Entry[] = [
  makeReview(),
  { t: 'undo', id, at: NOVEMBER, of: 'devi.1.abc' },
  { t: 'suspend', id, at: NOVEMBER, card: 'a' },
  { t: 'resume', id, at: NOVEMBER, card: 'a' },
  { t: 'reset', id, at: NOVEMBER },
  { t: 'base', id, at: NOVEMBER, card: 'a', state },
];

test('parseEntry › takes every kind as it went through JSON', () => {
  for (const entry of ENTRIES) assert.deepEqual(parseEntry(JSON.parse(JSON.stringify(entry))), entry);
});

test('parseEntry › refuses one whose time is not the time of its id: it would be another one on every device', () => {
  for (const entry of ENTRIES) assert.equal(parseEntry({ ...entry, at: entry.at + 1 }), undefined, entry.t);
});

test('parseEntry › refuses what a later version or a bad disk has written', () => {
  for (const change of [{ id: 'x' }, { t: 'dream' }, { at: Number.NaN }, { card: '' }, { grade: 5 }, { ask: 'riddle' }, { seconds: -1 }])
    assert.equal(parseEntry({ ...makeReview(), ...change }), undefined, JSON.stringify(change));
  assert.equal(parseEntry({ t: 'base', id, at: NOVEMBER, card: 'a', state: { ...state, stability: 0 } }), undefined);
});

test('compareEntries › puts entries of one moment into one order on every device', () => {
  const entries = ['c', 'a', 'b'].map((device) => ({ id: `${device}.1.x`, at: 1 }));
  for (let seed = 0; seed < 5; seed += 1)
    assert.deepEqual(
      shuffled(entries, seeded(seed))
        .sort(compareEntries)
        .map(({ id: each }) => each[0]),
      ['a', 'b', 'c'],
    );
});
