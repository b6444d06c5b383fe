import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readText, type Text, writeText } from '../../../../src/core/glossary/text-line';

const said = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', '가', '"', '\\', ',', '*', '👍', ' ') });
const pair = fc.tuple(said, fc.string({ maxLength: 3, unit: fc.constantFrom('b', '나') }));
const text: fc.Arbitrary<Text> = fc.record(
  {
    definition: said,
    facts: fc.array(said, { maxLength: 4 }),
    changes: fc.array(pair, { maxLength: 3 }),
    questions: fc.array(pair, { maxLength: 3 }),
    contrasts: fc.array(fc.array(fc.tuple(said, said, said), { maxLength: 3 }), { maxLength: 3 }),
  },
  { noNullPrototype: true },
);

test('a text is read as it was written, in one line', () => {
  fc.assert(
    fc.property(text, (written) => {
      const line = writeText(written);
      assert.equal(line.includes('\n'), false);
      assert.deepEqual(readText(line), written);
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('what separates parts is a blank in a text', () => {
  const written = { definition: 'one\ntwo', facts: ['a\u001fb', 'c\u001ed\u001de'], changes: [], questions: [], contrasts: [] };
  assert.deepEqual(readText(writeText(written)), { ...written, definition: 'one two', facts: ['a b', 'c d e'] });
});
