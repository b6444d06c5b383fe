import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Runs test files, each in a process of its own, and prints what fails. No file at all is a failure.
 * @param {readonly string[]} files
 * @param {{ concurrency?: number | boolean, timeoutMs?: number, quiet?: boolean }} [options] `quiet`: print failures only
 * @returns {Promise<Counts>}
 */
export async function runNodeTests(files, { concurrency = true, timeoutMs = 600_000, quiet = false } = {}) {
  const counts = { passed: 0, failed: files.length === 0 ? 1 : 0, skipped: 0 };
  if (files.length === 0) return counts;
  const stream = run({ files: [...files], concurrency, timeout: timeoutMs });
  stream.on('test:pass', ({ skip, todo, details }) => {
    if (details.type === 'suite') return;
    // A test that is skipped or left to do has shown nothing.
    if (skip !== undefined || todo !== undefined) counts.skipped += 1;
    else counts.passed += 1;
  });
  stream.on('test:fail', ({ details, name, file }) => {
    // A suite that fails because of a test in it is not one more failure; one that fails by itself is.
    if (details.type === 'suite' && 'failureType' in details.error && details.error.failureType === 'subtestsFailed') return;
    counts.failed += 1;
    if (quiet) console.error(`✖ ${name} (${file})\n${details.error?.cause?.stack ?? details.error?.cause ?? details.error}`);
  });
  if (!quiet) stream.compose(new spec()).pipe(process.stdout, { end: false });
  await new Promise((resolve, reject) => {
    stream.once('end', resolve);
    stream.once('error', reject);
    if (quiet) stream.resume();
  });
  return counts;
}
