import { runDesktop } from './desktop.mjs';
import { isNoise } from './noise.mjs';
import { parseSuiteResult } from './suite-result.mjs';
import { within } from './wait.mjs';
import { openWorkbench } from './workbench.mjs';

/**
 * Runs an integration suite, an entry that exports `run(): Promise<void>` and prints `formatSuiteResult` in the end, in
 * the VS Code from npm. What the suite prints goes to stdout as it comes.
 * @param {import('./workbench.mjs').WorkbenchOptions & { extension: string, tests: string, timeoutMs?: number, quiet?: boolean }} options
 * @returns {Promise<import('./suite-result.mjs').SuiteResult>}
 */
export async function runSuite({ timeoutMs = 180_000, quiet = false, ...options }) {
  let output = '';
  const print = (/** @type {string} */ line) => {
    output += `${line}\n`;
    if (!quiet) process.stdout.write(`${line}\n`);
  };
  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => (end = resolve));
  const expose = {
    codeAutomationLog: (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const text = args.map(asText).join(' ');
      if (!isNoise(text)) print(text);
    },
    codeAutomationExit: (/** @type {number} */ code) => end(code),
  };
  const workbench = await openWorkbench({ ...options, expose });
  try {
    workbench.page.once('crash', () => end(1));
    const code = await within(
      ended,
      timeoutMs,
      () => `The suite did not end within ${timeoutMs / 1000} s. It printed:\n${output}\nThe server:\n${workbench.server.log()}`,
    );
    return parseSuiteResult(output, code);
  } finally {
    await workbench.close();
  }
}

/**
 * Runs the same entry in a desktop VS Code: `$VSCODE_EXECUTABLE`, else one that `@vscode/test-electron` downloads.
 * @param {import('./desktop.mjs').DesktopOptions & { extension: string, tests: string, version?: string }} options
 * @returns {Promise<import('./suite-result.mjs').SuiteResult>}
 */
export async function runSuiteOnDesktop(options) {
  const { code, output } = await runDesktop(options);
  return parseSuiteResult(output, code);
}

function asText(/** @type {unknown} */ value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
