// Runs the unit tests, pure code only, in seconds:  node test/unit.mjs [PART of a path]
import { fileURLToPath } from 'node:url';
import { filesIn, withBundles } from './steps/bundle.mjs';
import { runNodeTests } from './steps/node-tests.mjs';

/**
 * @param {{ part?: string, quiet?: boolean }} [options]
 * @returns {Promise<import('./steps/node-tests.mjs').Counts>}
 */
export function runUnitTests({ part = '', quiet = false } = {}) {
  return withBundles(filesIn('test/unit', '.test.ts', part), (files) => runNodeTests(files, { quiet }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await runUnitTests({ part: process.argv[2] ?? '' });
  process.exitCode = failed > 0 ? 1 : 0;
}
