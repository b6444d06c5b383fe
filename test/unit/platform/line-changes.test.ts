import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { coverChanges, type TextChange } from '../../../src/platform/line-changes';

const change = (from: number, to: number, text: string): TextChange => ({ range: { start: { line: from }, end: { line: to } }, text });

describe('coverChanges', () => {
  it('is one line for a letter typed', () => {
    assert.deepEqual(coverChanges([change(4, 4, 'x')], 10), { start: 4, removed: 1, inserted: 1 });
  });

  it('counts the lines of what was pasted, whatever ends them', () => {
    for (const end of ['\n', '\r\n', '\r'])
      assert.deepEqual(coverChanges([change(2, 3, `a${end}b${end}c`)], 11), { start: 2, removed: 2, inserted: 3 });
  });

  it('is nothing for no change', () => {
    assert.equal(coverChanges([], 3), undefined);
  });

  it('covers everything that several edits changed, in whatever order they were made', () => {
    const edits = fc.array(fc.tuple(fc.nat(30), fc.nat(4), fc.array(fc.constant('new'), { minLength: 1, maxLength: 4 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), edits, (count, steps) => {
        const before = Array.from({ length: count }, (_, line) => `line ${line}`);
        let lines = before;
        const changes = steps.map(([wanted, length, inserted]) => {
          const from = Math.min(wanted, lines.length - 1);
          const to = Math.min(from + length, lines.length - 1);
          lines = [...lines.slice(0, from), ...inserted, ...lines.slice(to + 1)];
          return change(from, to, inserted.join('\n'));
        });
        const cover = coverChanges(changes, lines.length);
        assert.ok(cover);
        const { start, removed, inserted } = cover;
        assert.deepEqual([...before.slice(0, start), ...lines.slice(start, start + inserted), ...before.slice(start + removed)], lines);
      }),
      { seed: 29, numRuns: 500 },
    );
  });
});
