import { spawn } from 'node:child_process';
import { within } from './wait.mjs';

/**
 * Runs a program to its end and returns what it printed; throws, with the end of its output, when it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, shell?: boolean, shownLines?: number }} [options] `shownLines`: how
 *   much of the output an error shows
 * @returns {Promise<string>} stdout
 */
export async function run(program, args, { timeoutMs = 300_000, shownLines = 12, ...options } = {}) {
  const child = spawn(program, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  try {
    const code = await within(ended, timeoutMs, `${program} did not end within ${timeoutMs / 1000} s.`);
    if (code === 0) return stdout;
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-shownLines).join('\n');
  throw new Error(`${program} ${args.join(' ')} failed:\n${tail}`);
}

/**
 * True when `program` can be started and ends well with these arguments.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export async function runs(program, args, options) {
  return run(program, args, { ...options, timeoutMs: 20_000 }).then(
    () => true,
    () => false,
  );
}
