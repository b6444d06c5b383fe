import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Gradual } from '../../../src/core/gradual';

function* counting(done: number[], parts: number): Generator<undefined, number> {
  for (let part = 1; part <= parts; part++) {
    done.push(part);
    yield;
  }
  return parts;
}

test('is made a part at a time, and no more is made once it is there', () => {
  const done: number[] = [];
  const thing = new Gradual(() => counting(done, 2));
  assert.deepEqual([thing.step(), done.length, thing.step(), done.length, thing.step(), thing.step()], [false, 1, false, 2, true, true]);
  assert.equal(thing.value, 2);
  assert.deepEqual(done, [1, 2]);
});

test('who cannot wait gets it at once, with what is left to do', () => {
  const done: number[] = [];
  const thing = new Gradual(() => counting(done, 5));
  thing.step();
  assert.equal(thing.value, 5);
  assert.deepEqual(done, [1, 2, 3, 4, 5]);
});

test('what it could not be made for is said each time', () => {
  const thing = new Gradual<number>(function* () {
    yield;
    throw new Error('no');
  });
  thing.step();
  assert.throws(() => thing.value, /no/);
  assert.throws(() => thing.value, /no/);
});
