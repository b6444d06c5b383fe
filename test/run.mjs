// Runs everything that must hold, step by step, and ends with one line of counts:
//   node test/run.mjs [STEP …]
import { STEPS } from './steps/index.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}
/** @type {import('./steps/node-tests.mjs').Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, { title, run, needed }] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${title}`);
  const started = Date.now();
  const counts = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  console.log(
    `   ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (needed && counts.failed > 0) {
    console.error(`\n${title} failed; the steps after it stand on it and were not run.`);
    break;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
