import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deviceOf, newEntryId } from '../../../../src/core/quiz/entry';
import type { Grade } from '../../../../src/core/quiz/grade';
import { Progress } from '../../../../src/core/quiz/progress';
import { type Random, seeded } from '../../../../src/core/quiz/random';
import { Scheduler } from '../../../../src/core/quiz/schedule';
import { exchange, readSlot, SLOT_KEYS } from '../../../../src/core/quiz/slots';
import { DAY_MS } from '../../../../src/core/quiz/study-day';
import { idsOf, makeHistory, makeReview, NOVEMBER } from '../../../make/reviews';
import { Server, SyncedDevice } from './sync-simulator';

const CARDS = ['a', 'b', 'c', 'd'];

/** A device with the extension: its log is never synced, only the slots are. */
class Device {
  readonly progress = new Progress(new Scheduler(0.9));
  readonly made: string[] = [];
  constructor(
    readonly id: string,
    readonly synced: SyncedDevice,
    readonly random: Random,
  ) {}

  review(at: number): void {
    const card = CARDS[Math.floor(this.random() * CARDS.length)] ?? 'a';
    const grade = (Math.floor(this.random() * 4) + 1) as Grade;
    const review = makeReview({ id: newEntryId(this.id, at, this.random), at, day: Math.floor(at / DAY_MS), card, grade });
    this.progress.add({ entries: [review] });
    this.made.push(review.id);
  }

  undoOne(at: number): void {
    const of = this.made.at(-1);
    if (of) this.progress.add({ entries: [{ t: 'undo', id: newEntryId(this.id, at, this.random), at, of }] });
  }

  /** What the extension does when its window gets the focus. */
  exchange(at: number): void {
    const { write } = exchange(
      this.progress,
      this.id,
      SLOT_KEYS.map((key) => this.synced.stored[key]),
      at,
    );
    if (write) this.synced.stored[SLOT_KEYS[write.slot] ?? ''] = structuredClone(write.value);
  }
}

function run(seed: number): void {
  const random = seeded(seed);
  const server = new Server();
  // An old version that did not know the slots yet registers none.
  const keysOf = (version: number) => (version === 1 ? ['somethingElse'] : SLOT_KEYS);
  const devices = ['deva', 'devb', 'devc'].map(
    (id) => new Device(id, new SyncedDevice(server, 1 + Math.floor(random() * 3), keysOf), random),
  );
  let at = NOVEMBER;
  for (let step = 0; step < 60; step += 1) {
    at += Math.floor(random() * 8) * 3_600_000 + 1;
    const device = devices[Math.floor(random() * devices.length)];
    if (!device) continue;
    const what = random();
    if (what < 0.4) device.review(at);
    else if (what < 0.45) device.undoOne(at);
    else if (what < 0.65) device.exchange(at);
    else if (what < 0.9) device.synced.sync();
    else if (what < 0.94) device.synced.version = Math.min(4, device.synced.version + 1);
    else if (what < 0.97) device.synced.stored[SLOT_KEYS[Math.floor(random() * 3)] ?? ''] = undefined;
    else if (server.remote) server.remote = { ...server.remote, state: {} };
  }
  for (const device of devices) device.synced.version = 4;
  for (let round = 0; round < 6; round += 1) {
    for (const device of devices) {
      device.synced.sync();
      device.exchange(at + round);
      device.synced.sync();
    }
  }
  const everything = devices.flatMap(({ made }) => made).sort();
  const [first] = devices;
  for (const device of devices) {
    const reviews = device.progress.entries().filter(({ t }) => t === 'review');
    assert.deepEqual(idsOf(reviews), everything, `seed ${seed}, ${device.id}`);
    assert.deepEqual(device.progress.entries(), first?.progress.entries(), `seed ${seed}, ${device.id}`);
    for (const card of CARDS) assert.deepEqual(device.progress.state(card), first?.progress.state(card));
  }
  // At rest nothing is written any more.
  for (const device of devices) {
    assert.equal(
      exchange(
        device.progress,
        device.id,
        SLOT_KEYS.map((key) => device.synced.stored[key]),
        at + 99,
      ).write,
      undefined,
      `seed ${seed}: never at rest`,
    );
  }
}

test('exchange › 1,000 random interleavings of three devices under the rules of Settings Sync lose no review and converge', () => {
  for (let seed = 0; seed < 1000; seed += 1) run(seed);
});

test('SyncedDevice › has the rules that lose reviews where they are kept in one shared key', () => {
  const server = new Server();
  const devices = [0, 1].map(() => new SyncedDevice(server, 1, () => ['reviews']));
  const reviewOn = (device: SyncedDevice | undefined, id: string) => {
    if (device) device.stored.reviews = [...((device.stored.reviews as string[] | undefined) ?? []), id];
  };
  reviewOn(devices[0], 'a');
  reviewOn(devices[1], 'b');
  for (const device of [...devices, ...devices]) device.sync();
  assert.deepEqual(
    devices.map(({ stored }) => stored.reviews),
    [['a'], ['a']],
  );
});

test('exchange › a lost device lives on in the logs of the others and reaches a new one', () => {
  const server = new Server();
  const make = (id: string) => new Device(id, new SyncedDevice(server, 1, () => SLOT_KEYS), seeded(id));
  const [lost, kept, fresh] = [make('lost'), make('kept'), make('news')];
  lost.review(NOVEMBER);
  lost.exchange(NOVEMBER);
  lost.synced.sync();
  kept.synced.sync();
  kept.exchange(NOVEMBER + 1);
  server.remote = { version: 1, state: {} };
  kept.synced.sync();
  kept.exchange(NOVEMBER + 2);
  kept.synced.sync();
  fresh.synced.sync();
  fresh.exchange(NOVEMBER + 3);
  assert.deepEqual(idsOf(fresh.progress.entries()), lost.made);
});

test('exchange › more devices than slots take the slot that was written longest ago, and lose nothing', () => {
  const server = new Server();
  const devices = Array.from(
    { length: SLOT_KEYS.length + 2 },
    (_, index) => new Device(`dev${index}`, new SyncedDevice(server, 1, () => SLOT_KEYS), seeded(index)),
  );
  devices.forEach((device, index) => {
    device.review(NOVEMBER + index);
    device.synced.sync();
    device.exchange(NOVEMBER + index * 10);
    device.synced.sync();
  });
  const last = devices.at(-1);
  assert.deepEqual(idsOf(last?.progress.entries() ?? []), devices.flatMap(({ made }) => made).sort());
});

test('exchange › a long history fits into the slot: the newest reviews whole, the older ones as the state of their card', () => {
  const progress = new Progress(new Scheduler(0.9));
  progress.add({ entries: makeHistory(20_000, 300) });
  const { write } = exchange(progress, 'devi', [], NOVEMBER);
  // VS Code complains from 512 KB on.
  assert.ok(write && JSON.stringify(write.value).length * SLOT_KEYS.length < 512 * 1024);
  const other = new Progress(new Scheduler(0.9));
  exchange(other, 'othr', [write.value], NOVEMBER);
  for (const card of progress.cards()) {
    const [here, there] = [progress.state(card), other.state(card)];
    assert.deepEqual([there?.reps, there?.dueDay], [here?.reps, here?.dueDay], card);
  }
  const newest = makeReview({ device: 'othr', card: 'card-0', at: NOVEMBER + 40 * DAY_MS });
  other.add({ entries: [newest] });
  progress.add({ entries: [newest] });
  assert.equal(other.state('card-0')?.dueDay, progress.state('card-0')?.dueDay);
});

test('readSlot › what no version of ours wrote is no slot, and what is broken in one is left out', () => {
  for (const value of [undefined, null, 'x', {}, { v: 2, device: 'd', at: 1 }, { v: 3, device: 'd', at: 1 }, []])
    assert.equal(readSlot(value), undefined);
  assert.deepEqual(
    readSlot({ v: 1, device: 'devi', at: 1, cards: ['a'], reviews: { devi: 'x;0,zz;0,1,abc,9zz' }, rest: [{ t: 'nonsense' }] })?.entries,
    [],
  );
});

/** A slot as another device would have written it. */
const makeSlot = (device: string, at: number) => ({ v: 1, device, at, cards: [], reviews: {}, rest: [] });

/** All slots, those given first. */
const slotsWith = (...values: unknown[]) => SLOT_KEYS.map((_, index) => values[index]);

const devicesIn = (value: unknown) => [...new Set(readSlot(value)?.entries.map(({ id }) => deviceOf(id)))].sort();

test('exchange › where all slots are taken, the one written longest ago goes, wherever it is', () => {
  const slots = [5, 4, 1, 3, 2, 6].map((at, index) => makeSlot(`dev${index}`, at));
  const progress = new Progress(new Scheduler(0.9));
  progress.add({ entries: [makeReview()] });
  assert.equal(exchange(progress, 'devi', slots, 9).write?.slot, 2);
});

test('exchange › the reviews of a device whose slot is lost are carried by one other, not by all', () => {
  const lost = makeReview({ device: 'lost' });
  const [first, second] = ['frst', 'scnd'].map((device) => {
    const progress = new Progress(new Scheduler(0.9));
    progress.add({ entries: [lost, makeReview({ device })] });
    return { device, progress };
  });
  assert.ok(first && second);
  const { write: one } = exchange(first.progress, first.device, slotsWith(makeSlot('frst', 1), makeSlot('scnd', 1)), 2);
  const { write: two } = exchange(second.progress, second.device, slotsWith(one?.value, makeSlot('scnd', 1)), 3);
  assert.deepEqual(devicesIn(one?.value), ['frst', 'lost']);
  assert.deepEqual(devicesIn(two?.value), ['scnd']);
});

test('exchange › what a device sums up itself is carried by nobody, and summed up once', () => {
  const mine = new Progress(new Scheduler(0.9));
  mine.add({ entries: makeHistory(400, 20) });
  const budget = 4_000;
  const { write } = exchange(mine, 'devi', slotsWith(), NOVEMBER, budget);
  const bases = (value: unknown) => (readSlot(value)?.entries ?? []).filter((entry) => entry.t === 'base');
  assert.equal(new Set(bases(write?.value).map(({ card }) => card)).size, bases(write?.value).length);
  assert.ok(bases(write?.value).length > 0);

  const other = new Progress(new Scheduler(0.9));
  other.add({ entries: mine.entries() });
  assert.equal(exchange(other, 'othr', slotsWith(write?.value), NOVEMBER + 1).write, undefined, 'nothing is left to carry');

  // Back on the first device, which reads its own sums again and has learned more since.
  const later = makeReview({ card: 'card-0', at: NOVEMBER + 40 * DAY_MS });
  mine.add({ entries: [later] });
  const { write: again } = exchange(mine, 'devi', slotsWith(write?.value), NOVEMBER + 2, budget);
  assert.equal(new Set(bases(again?.value).map(({ card }) => card)).size, bases(again?.value).length);
});

test('exchange › sums hold no more digits than count', () => {
  const progress = new Progress(new Scheduler(0.9));
  progress.add({ entries: makeHistory(400, 20) });
  const { write } = exchange(progress, 'devi', slotsWith(), NOVEMBER, 4_000);
  for (const entry of readSlot(write?.value)?.entries ?? [])
    if (entry.t === 'base') assert.ok(String(entry.state.stability).length <= 10, String(entry.state.stability));
});
