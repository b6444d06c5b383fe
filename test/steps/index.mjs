import { join, relative } from 'node:path';
import { runUnitTests } from '../unit.mjs';
import { filesIn, root } from './bundle.mjs';
import { commandStep } from './command-step.mjs';
import { runIntegration } from './integration.mjs';
import { runNodeTests } from './node-tests.mjs';

const PROJECTS = ['.', 'src/core', 'src/notes', 'src/protocol', 'src/webview', 'src/lens', 'test'];
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);

/**
 * The steps of `npm test`, cheapest first; each is a key that `node test/run.mjs KEY` runs alone.
 * Where one that is `needed` fails, the later ones would only wait in vain for what it should have made.
 * @type {Record<string, { title: string, run: () => Promise<import('./node-tests.mjs').Counts>, needed?: boolean }>}
 */
export const STEPS = {
  types: { title: 'Types', run: () => commandStep(PROJECTS.map((project) => [bin('typescript/bin/tsc'), '-p', project])) },
  lint: { title: 'Lint and format', run: () => commandStep([[bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.']]) },
  build: {
    title: 'Build, notes compiled',
    needed: true,
    run: () =>
      commandStep([
        ['esbuild.mjs', '--production'],
        ['esbuild.mjs', '--lens'],
      ]),
  },
  unit: { title: 'Unit tests', run: () => runUnitTests({ quiet: true }) },
  manifest: {
    title: 'Manifest, package, command line',
    run: () =>
      runNodeTests(
        filesIn('test/manifest', '.test.mjs').map((path) => join(root, path)),
        { quiet: true },
      ),
  },
  node: { title: 'Integration, VS Code with the Node extension host', run: () => runIntegration({ webWorkerHost: false }) },
  web: { title: 'Integration, VS Code with the web worker extension host', run: () => runIntegration({ webWorkerHost: true }) },
  ui: {
    title: 'As a person would: mouse, keyboard, screenshots',
    run: () => runEach(filesIn('test/ui', '.test.mjs').map((path) => join(root, path))),
  },
};

/**
 * One at a time: each has a VS Code and a browser of its own. On a machine that others use, a window may come later than any person would wait:
 * a file that failed has one more try, and says so. What is broken fails twice.
 * @param {readonly string[]} files
 * @returns {Promise<import('./node-tests.mjs').Counts>}
 */
async function runEach(files) {
  const total = { passed: 0, failed: files.length === 0 ? 1 : 0, skipped: 0 };
  for (const file of files) {
    let counts = await runNodeTests([file], { concurrency: 1 });
    if (counts.failed > 0) {
      console.log(`   ${counts.failed} failed in ${relative(root, file)}; once more`);
      counts = await runNodeTests([file], { concurrency: 1 });
    }
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  return total;
}
