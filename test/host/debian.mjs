import { run, runs } from './run.mjs';
import { say, sayWhileSlow } from './say.mjs';

/**
 * Installs Debian packages, where there is apt-get and we are root; says why first.
 * @param {readonly string[]} names
 * @param {string} why
 * @returns {Promise<boolean>} false where that cannot be done, or failed
 */
export async function installDebianPackages(names, why) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !(await runs('apt-get', ['--version']))) return false;
  say(`Installing ${names.join(', ')} with apt-get: ${why}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = async () => {
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env, timeoutMs: 600_000 });
  };
  try {
    await sayWhileSlow('apt-get', install());
    return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}
