// Measures: bundles test/bench/*.bench.ts as they would ship, runs them one after the other in this process, prints a table each.
//   npm run bench -- [PART of a name] [--json FILE]
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const jsonAt = args.indexOf('--json');
const jsonFile = jsonAt < 0 ? undefined : args[jsonAt + 1];
if (jsonAt >= 0 && !jsonFile) {
  console.error('--json needs the name of a file');
  process.exit(2);
}
const part = args.find((arg, at) => !arg.startsWith('--') && (jsonAt < 0 || at !== jsonAt + 1)) ?? '';
const found = readdirSync(join(root, 'test', 'bench'))
  .filter((name) => name.endsWith('.bench.ts') && name.includes(part))
  .sort();
if (found.length === 0) {
  console.error(`no bench matches "${part}"`);
  process.exit(1);
}

const outdir = join(root, 'out', `bench-${process.pid}`);
mkdirSync(outdir, { recursive: true });
const rows = [];
try {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: found.map((name) => `test/bench/${name}`),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    target: 'node20',
    logLevel: 'warning',
  });
  for (const name of found) {
    const { bench } = await import(pathToFileURL(join(outdir, name.replace(/\.ts$/, '.mjs'))).href);
    console.log(`\n${bench.title}`);
    for (const row of await bench.run({ root })) {
      rows.push(row);
      const ratio = row.ratio === undefined ? '' : `   ${row.ratio.toPrecision(3)} × ${row.to}`;
      console.log(`  ${row.name.padEnd(66)} ${Number(row.value.toPrecision(4)).toString().padStart(10)} ${row.unit.padEnd(9)}${ratio}`);
    }
  }
  if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(rows, undefined, 2)}\n`);
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
