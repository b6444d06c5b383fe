import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Unpacks one npm package, without what it depends on, or only the paths named.
 * @param {string} spec such as `code-server@4.139.1`
 * @param {string} folder takes the content of the package's top folder
 * @param {readonly string[]} [only] paths inside the package; all when absent
 * @param {number} [strip] how many leading folders are dropped; 1 is the package's top folder
 */
export async function unpackPackage(spec, folder, only = [], strip = 1) {
  await mkdir(folder, { recursive: true });
  const download = await mkdtemp(join(folder, '.download-'));
  try {
    const packed = await npm(['pack', spec, '--json', '--pack-destination', download, ...QUIET], download);
    const [{ filename }] = JSON.parse(packed);
    const members = only.map((path) => `package/${path}`);
    await run('tar', ['-xzf', join(download, filename), '-C', folder, `--strip-components=${strip}`, ...members]);
  } finally {
    await rm(download, { recursive: true, force: true });
  }
}

/** Installs what the `package.json` in `folder` needs to run; nothing is compiled. */
export async function installDependencies(/** @type {string} */ folder) {
  await npm(['install', '--omit=dev', '--omit=optional', '--no-save', ...QUIET], folder);
}

/**
 * The npm that runs us, where there is one: it has the right registry settings and is no `.cmd` file on Windows.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function npm(args, cwd) {
  const { npm_execpath: cli } = process.env;
  try {
    if (cli?.endsWith('.js') && /npm-cli/.test(cli)) return await run(process.execPath, [cli, ...args], { cwd });
    return await run('npm', args, { cwd, shell: process.platform === 'win32' });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `npm could not fetch what the test host needs. Is the npm registry reachable (npm ping)?\n${why}\n` +
        'With a VS Code on this machine you can do without: npm start -- --desktop',
    );
  }
}
