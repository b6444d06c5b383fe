import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeNames, encodeNames } from '../../../../src/core/recogniser/names-codec';
import { compileNames } from '../../../../src/core/recogniser/vocabulary';
import { compileBundledNotes } from '../../../../src/lens/bundled-notes';

const compiled = compileNames(compileBundledNotes().terms);
const stored = encodeNames(compiled, 5);

test('the stored names of the bundled terms are those that are worked out from them', () => {
  const decoded = decodeNames(stored, 5);
  assert.deepEqual(
    compiled.names.map((_, number) => decoded?.row(number)),
    compiled.names.map((_, number) => compiled.row(number)),
  );
  assert.deepEqual(
    compiled.names.map((_, number) => decoded?.isAtOnce(number)),
    compiled.names.map((_, number) => compiled.isAtOnce(number)),
  );
  assert.deepEqual(decoded?.families, compiled.families);
  assert.equal(decoded?.names.length, compiled.names.length);
});

test('the stored names of another glossary are not taken', () => {
  assert.equal(decodeNames(stored, 6), undefined);
});

test('a number that no name has stands for nothing', () => {
  assert.equal(decodeNames(stored, 5)?.row(compiled.names.length), undefined);
});
