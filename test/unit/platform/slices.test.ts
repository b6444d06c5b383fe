import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debounce, forEachInSlices } from '../../../src/platform/slices';

test('forEachInSlices › visits all, in order', async () => {
  const visited: number[] = [];
  assert.equal(
    await forEachInSlices(
      [1, 2, 3],
      (item) => visited.push(item),
      () => false,
    ),
    true,
  );
  assert.deepEqual(visited, [1, 2, 3]);
});

test('forEachInSlices › lets others run when its time is over, and stops where nobody wants it any more', async (t) => {
  let now = 0;
  // Each look at the clock is ten milliseconds later than the last.
  t.mock.method(performance, 'now', () => {
    now += 10;
    return now;
  });
  const visited: number[] = [];
  const going = forEachInSlices(
    [1, 2, 3, 4],
    (item) => visited.push(item),
    () => visited.length >= 2,
  );
  assert.deepEqual(visited, [1], 'the rest is for later');
  assert.equal(await going, false);
  assert.deepEqual(visited, [1, 2]);
});

test('debounce › acts once, when it was not asked for again for a while', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let acts = 0;
  const debounced = debounce(() => {
    acts += 1;
  }, 100);
  debounced();
  t.mock.timers.tick(99);
  debounced();
  t.mock.timers.tick(99);
  assert.equal(acts, 0);
  t.mock.timers.tick(1);
  assert.equal(acts, 1);
  debounced();
  debounced.dispose();
  t.mock.timers.tick(1000);
  assert.equal(acts, 1, 'not after it was disposed of');
});

test('debounce › may wait for another time each time', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let acts = 0;
  let delayMs = 10;
  const debounced = debounce(
    () => {
      acts += 1;
    },
    () => delayMs,
  );
  debounced();
  t.mock.timers.tick(10);
  delayMs = 50;
  debounced();
  t.mock.timers.tick(49);
  assert.equal(acts, 1);
  t.mock.timers.tick(1);
  assert.equal(acts, 2);
});
