// Measures: bundles test/bench/*.bench.ts as they would ship, runs them one after the other in this process, prints a table each.
//   npm run bench -- [PART of a name] [--json FILE]
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { filesIn, root, withBundles } from './steps/bundle.mjs';

/** @typedef {import('./bench/bench').Bench} Bench */
/** @typedef {import('./bench/bench').Row} Row */

const { json, part } = readArguments();
const benches = filesIn('test/bench', '.bench.ts').filter((path) => basename(path).includes(part));
if (benches.length === 0) fail(`No bench has "${part}" in its name.`);
const rows = await withBundles(benches, measure);
if (json) writeFileSync(json, `${JSON.stringify(rows, undefined, 2)}\n`);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
    return { json: values.json, part: positionals[0] ?? '' };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** @returns {never} */
function fail(/** @type {string} */ message) {
  console.error(`${message}\nUsage: npm run bench -- [PART of a name] [--json FILE]`);
  process.exit(2);
}

/**
 * Runs the benches in `files` and prints their rows as they come.
 * @param {readonly string[]} files
 */
async function measure(files) {
  /** @type {Row[]} */
  const rows = [];
  for (const file of files) {
    /** @type {{ bench: Bench }} */
    const { bench } = await import(pathToFileURL(file).href);
    console.log(`\n${bench.title}`);
    for (const row of await bench.run({ root: resolve(root) })) {
      rows.push(row);
      console.log(formatRow(row));
    }
  }
  return rows;
}

function formatRow(/** @type {Row} */ { name, value, unit, ratio, to }) {
  const compared = ratio === undefined ? '' : `   ${ratio.toPrecision(3)} × ${to}`;
  return `  ${name.padEnd(66)} ${Number(value.toPrecision(4)).toString().padStart(10)} ${unit.padEnd(9)}${compared}`;
}
