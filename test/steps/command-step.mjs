import { spawn } from 'node:child_process';
import { root } from './bundle.mjs';

/**
 * Runs Node scripts one after the other; each that ends well is one pass, and the output of one that does not is printed.
 * @param {readonly (readonly string[])[]} commands script and arguments
 * @returns {Promise<import('./node-tests.mjs').Counts>}
 */
export async function commandStep(commands) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const args of commands) {
    const { code, output } = await runScript(args);
    if (code === 0) {
      counts.passed += 1;
    } else {
      counts.failed += 1;
      console.error(`${args.join(' ')} ended with ${code}:\n${output}`);
    }
  }
  return counts;
}

function runScript(/** @type {readonly string[]} */ args) {
  return new Promise((/** @type {(result: { code: number | null, output: string }) => void} */ resolve, reject) => {
    const child = spawn(process.execPath, [...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
