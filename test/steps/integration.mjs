import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { run } from '../host/run.mjs';
import { runSuite, runSuiteOnDesktop } from '../host/run-suite.mjs';
import { temporaryFolder } from '../host/temporary-folder.mjs';
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
 * @param {{ webWorkerHost?: boolean, desktop?: boolean, version?: string }} options `version`: of a desktop VS Code that is downloaded
 * @returns {Promise<import('./node-tests.mjs').Counts>}
 */
export async function runIntegration({ webWorkerHost = false, desktop = false, version = 'stable' }) {
  await bundleSuite();
  const { path: workspace, remove } = await temporaryFolder('aws-term-lens-');
  try {
    await cp(join(root, 'test/workspace'), workspace, { recursive: true });
    const options = { extension: root, tests: join(root, SUITE), workspace };
    const result = desktop ? await runSuiteOnDesktop({ ...options, version }) : await runSuite({ ...options, webWorkerHost, quiet: true });
    for (const { title, message } of result.failures) console.error(`✖ ${title}\n${message}`);
    return result;
  } finally {
    await remove();
  }
}

/** The oldest VS Code that the manifest admits. */
async function oldestVersion() {
  const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return engines.vscode.replace('^', '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const flag = /** @type {const} */ ({ type: 'boolean' });
    const { desktop, web, version } = parseArgs({ options: { desktop: flag, web: flag, version: { type: 'string' } } }).values;
    await run(process.execPath, ['esbuild.mjs'], { cwd: root, shownLines: Number.POSITIVE_INFINITY });
    const { passed, failed, skipped } = await runIntegration({
      desktop,
      webWorkerHost: web,
      version: version === 'oldest' ? await oldestVersion() : version,
    });
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
