import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assemble } from '../tools/assemble.mjs';

test('the bytes that are run are those of the module that is read', async () => {
  const stored = readFileSync(new URL('../../src/core/recogniser/find/word-scan.generated.json', import.meta.url), 'utf8');
  assert.deepEqual(JSON.parse(stored), await assemble(), 'run node test/tools/assemble.mjs');
});
