import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { run } from '../host/run.mjs';
import { runSuite, runSuiteOnDesktop } from '../host/run-suite.mjs';
import { root } from './bundle.mjs';

const SUITE = 'out/vscode/suite.js';

/** One bundle for every host: `vscode` is there, Node is not. */
async function bundleSuite() {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { suite: 'test/vscode/suite.ts' },
    outdir: 'out/vscode',
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/**
 * Runs `test/vscode/**` in a real VS Code, on a copy of the sample workspace.
 * @param {{ webWorkerHost?: boolean, desktop?: boolean }} options
 * @returns {Promise<import('./node-tests.mjs').Counts>}
 */
export async function runIntegration({ webWorkerHost = false, desktop = false }) {
  await bundleSuite();
  const workspaceFolder = await mkdtemp(join(tmpdir(), 'aws-term-lens-'));
  await cp(join(root, 'test/workspace'), workspaceFolder, { recursive: true });
  try {
    const options = { extension: root, tests: join(root, SUITE), workspace: workspaceFolder };
    const result = desktop ? await runSuiteOnDesktop(options) : await runSuite({ ...options, webWorkerHost, quiet: true });
    for (const { title, message } of result.failures) console.error(`✖ ${title}\n${message}`);
    return result;
  } finally {
    await rm(workspaceFolder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await run(process.execPath, ['esbuild.mjs'], { cwd: root });
    const { passed, failed, skipped } = await runIntegration({
      desktop: process.argv.includes('--desktop'),
      webWorkerHost: process.argv.includes('--web'),
    });
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
