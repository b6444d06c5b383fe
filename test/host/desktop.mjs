import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cacheFolder } from './cache.mjs';
import { say } from './say.mjs';
import { quietSettings } from './settings.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { within } from './wait.mjs';

/**
 * @typedef {object} DesktopOptions
 * @property {string} extension
 * @property {string} [tests]
 * @property {string} [workspace]
 * @property {import('./language.mjs').DisplayLanguage} [language] Korean wants Microsoft's language pack, see README
 * @property {import('./settings.mjs').Theme} [theme]
 * @property {Readonly<Record<string, unknown>>} [settings]
 * @property {string} [version] what to download where there is no `$VSCODE_EXECUTABLE`; `stable` when absent
 * @property {boolean} [installed] take an installed VS Code too, and never download
 * @property {number} [timeoutMs]
 */

/**
 * Runs a desktop VS Code with profile folders of its own until it ends, and prints what it prints.
 * @param {DesktopOptions} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runDesktop({
  extension,
  tests,
  workspace,
  language = 'en',
  theme = 'dark',
  settings,
  version = 'stable',
  installed = false,
  timeoutMs = 300_000,
}) {
  const executable = installed ? findInstalled() : await findOrDownload(version);
  const { path: home, remove } = await temporaryFolder('vscode-desktop-');
  try {
    await mkdir(join(home, 'data', 'User'), { recursive: true });
    await writeFile(join(home, 'data', 'User', 'settings.json'), JSON.stringify(quietSettings(theme, settings)));
    const args = [`--user-data-dir=${join(home, 'data')}`, `--extensionDevelopmentPath=${extension}`, `--locale=${language}`];
    args.push('--disable-updates', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', '--new-window');
    // Korean is an extension, so a person's own extensions stay then; a suite sees none but ours.
    if (tests) args.push(`--extensionTestsPath=${tests}`, `--extensions-dir=${join(home, 'extensions')}`);
    else args.push('--wait');
    if (process.platform === 'linux') args.push('--no-sandbox', '--disable-gpu-sandbox');
    if (workspace) args.push(workspace);
    return await runToEnd(executable, args, tests ? timeoutMs : undefined);
  } finally {
    await remove();
  }
}

async function findOrDownload(/** @type {string} */ version) {
  const { VSCODE_EXECUTABLE } = process.env;
  if (VSCODE_EXECUTABLE) return existing(VSCODE_EXECUTABLE);
  const work = downloadAndUnzipVSCode({ version, cachePath: join(cacheFolder(), 'desktop'), timeout: 30_000 });
  try {
    return await within(work, 600_000, 'the download took more than 10 minutes');
  } catch (error) {
    throw new Error(
      `A desktop VS Code (${version}) could not be downloaded: ${error instanceof Error ? error.message : error}\n` +
        'Set VSCODE_EXECUTABLE to an installed one, or run the suite in the VS Code from npm, which needs no download of this kind.',
    );
  }
}

function existing(/** @type {string} */ path) {
  if (existsSync(path)) return path;
  throw new Error(`VSCODE_EXECUTABLE is ${path}, and there is no such file.`);
}

function findInstalled() {
  const { VSCODE_EXECUTABLE, PATH = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
  if (VSCODE_EXECUTABLE) return existing(VSCODE_EXECUTABLE);
  const mac = 'Visual Studio Code.app/Contents/MacOS/Electron';
  const places = {
    darwin: [join('/Applications', mac), join(homedir(), 'Applications', mac)],
    win32: [LOCALAPPDATA && join(LOCALAPPDATA, 'Programs'), PROGRAMFILES]
      .filter(Boolean)
      .map((home) => join(home, 'Microsoft VS Code', 'Code.exe')),
    linux: [
      '/usr/share/code/code',
      '/snap/bin/code',
      ...PATH.split(delimiter).flatMap((folder) => [join(folder, 'code'), join(folder, 'codium')]),
    ],
  };
  const found = places[/** @type {keyof typeof places} */ (process.platform)]?.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'No desktop VS Code was found: install it, or set VSCODE_EXECUTABLE to it, or leave out --desktop to use the one from npm.',
  );
}

/**
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {number | undefined} timeoutMs
 */
async function runToEnd(executable, args, timeoutMs) {
  // Set in a terminal inside VS Code; with it the program is plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  say(`Starting ${executable}`);
  const child = spawn(executable, [...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const endWithUs = () => child.kill();
  // First the program, then its folders.
  process.prependOnceListener('exit', endWithUs);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  try {
    const code = await (timeoutMs ? within(ended, timeoutMs, `VS Code did not end within ${timeoutMs / 1000} s.`) : ended);
    return { code, output };
  } finally {
    process.off('exit', endWithUs);
    child.kill();
  }
}
