import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeNames } from '../../../../../src/core/recogniser/names/names-codec';
import { compileNames } from '../../../../../src/core/recogniser/names/vocabulary';
import { compileBundledNotes } from '../../../../../src/lens/bundled-notes';
import { bytesOf, readStored } from '../../../../make/stored';

const { terms } = compileBundledNotes();
const compiled = compileNames(terms);
const decoded = decodeNames(readStored(bytesOf(terms)));

test('the stored names of the bundled terms are those that are worked out from them', () => {
  assert.deepEqual(decoded.names, compiled.names);
  for (const number of compiled.names.keys()) {
    assert.deepEqual(decoded.row(number), compiled.row(number));
    assert.equal(decoded.isAtOnce(number), compiled.isAtOnce(number));
  }
  assert.deepEqual(decoded.families, compiled.families);
});

test('a number that no name has stands for nothing', () => {
  assert.equal(decoded.row(compiled.names.length), undefined);
});
