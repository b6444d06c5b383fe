import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type FromDefinition, isFromDefinition, isToDefinition } from '../../../src/protocol/definition';

describe('isFromDefinition', () => {
  it('knows everything that a reader can do', () => {
    const messages: FromDefinition[] = [
      { type: 'ready' },
      { type: 'termPicked', id: 'amazon-s3' },
      { type: 'placePicked', place: { uri: 'file:///x', line: 1, start: 2, end: 3 } },
      { type: 'notePicked', index: 0 },
      { type: 'pressed', button: 'back' },
      { type: 'left' },
    ];
    for (const message of messages) assert.ok(isFromDefinition(message), message.type);
  });

  it('refuses what is malformed or has more than it should', () => {
    const nonsense: unknown[] = [
      undefined,
      null,
      7,
      'ready',
      [],
      {},
      { type: 'gone' },
      { type: 'termPicked' },
      { type: 'termPicked', id: 7 },
      { type: 'pressed', button: 'delete' },
      { type: 'ready', more: 1 },
      { type: 'placePicked', place: { uri: 'x', line: '1', start: 2, end: 3 } },
    ];
    for (const value of nonsense) assert.equal(isFromDefinition(value), false, JSON.stringify(value));
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        isFromDefinition(value);
        isToDefinition(value);
      }),
      { seed: 31, numRuns: 500 },
    );
  });
});
