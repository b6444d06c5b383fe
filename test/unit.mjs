// Runs the unit tests: bundles test/unit/**/*.test.ts without `vscode` as an external, so that a stray import fails, and hands them to Node's test runner.
//   node test/unit.mjs [PART of a path]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const part = process.argv[2] ?? '';
// Each run has a folder of its own: two runs at once must not mix their bundles.
const outdir = join(root, 'out', `unit-${process.pid}`);
const found = readdirSync(join(root, 'test', 'unit'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/unit/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.includes(part))
  .sort();
if (found.length === 0) {
  console.error(`no unit test matches "${part}"`);
  process.exit(1);
}
mkdirSync(outdir, { recursive: true });
try {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: found,
    outbase: 'test/unit',
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const files = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.mjs')).map((name) => join(outdir, name));
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files], { stdio: 'inherit', cwd: root });
  process.exitCode = status ?? 1;
} catch {
  process.exitCode = 1;
} finally {
  if (existsSync(outdir)) rmSync(outdir, { recursive: true });
}
