import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache.mjs';
import { installServer } from './install.mjs';
import { registerKorean } from './language.mjs';
import { isNoise } from './noise.mjs';
import { run } from './run.mjs';
import { quietSettings } from './settings.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { within } from './wait.mjs';

const READY_WITHIN_MS = 60_000;
const END_WITHIN_MS = 5_000;

/** No gallery: nothing is asked of one, on any network. */
const NO_GALLERY = JSON.stringify({ serviceUrl: '' });

/**
 * @typedef {object} ServerOptions
 * @property {import('./settings.mjs').Theme} [theme] `dark` when absent
 * @property {Readonly<Record<string, unknown>>} [settings] user settings beside the quiet ones
 * @property {boolean} [trusted] false leaves the workspace in Restricted Mode; true when absent
 * @property {import('./language.mjs').DisplayLanguage} [language] display language; `en` when absent
 * @property {readonly string[]} [vsix] packaged extensions to install first
 * @property {number} [port] any free one when absent
 */

/**
 * A VS Code server that answers on 127.0.0.1.
 * @typedef {object} VsCodeServer
 * @property {number} port
 * @property {string} authority `127.0.0.1:port`
 * @property {() => string} log what it said so far, without noise
 * @property {string} connectionLog path of the file for `outside-connections.cjs`
 * @property {() => Promise<void>} close ends it and removes its data
 */

/**
 * Starts a VS Code server with a data folder of its own. Rejects with the server's words when it does not come up.
 * @param {ServerOptions} [options]
 * @returns {Promise<VsCodeServer>}
 */
export async function startServer({ theme = 'dark', settings, trusted = true, language = 'en', vsix = [], port = 0 } = {}) {
  const { node, main } = await installServer();
  const { path: home, remove: removeHome } = await temporaryFolder('vscode-host-');
  try {
    const temporary = join(home, 't');
    await mkdir(temporary);
    await mkdir(join(home, 'data', 'User'), { recursive: true });
    await writeFile(join(home, 'data', 'User', 'settings.json'), JSON.stringify(quietSettings(theme, settings), null, 2));
    if (language === 'ko') await registerKorean(join(home, 'data'));
    const common = ['--accept-server-license-terms', '--server-data-dir', home];
    for (const file of vsix) await run(node, [main, ...common, '--install-extension', file], { timeoutMs: 120_000 });

    const connectionLog = join(home, 'outside-connections.log');
    const env = { ...process.env, ...socketsIn(temporary), EXTENSIONS_GALLERY: NO_GALLERY, AWS_TERM_LENS_CONNECTION_LOG: connectionLog };
    const child = launch(node, [main, ...common, ...flags({ trusted, language, port })], env);
    try {
      const realPort = await within(
        child.ready,
        READY_WITHIN_MS,
        () => `VS Code's server was not ready in ${READY_WITHIN_MS / 1000} s.\n${child.log()}`,
      );
      const close = async () => {
        await child.end();
        await removeHome();
      };
      return { port: realPort, authority: `127.0.0.1:${realPort}`, log: child.log, connectionLog, close };
    } catch (error) {
      await child.end();
      throw error;
    }
  } catch (error) {
    await removeHome();
    throw error;
  }
}

/**
 * Makes the server put its sockets into `folder`, since it leaves them behind. Only where their paths stay within the 107
 * characters that Linux allows; other systems have no such choice.
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
function socketsIn(folder) {
  return process.platform === 'linux' && folder.length <= 40 ? { TMPDIR: folder, XDG_RUNTIME_DIR: folder } : {};
}

/** @param {Required<Pick<ServerOptions, 'trusted' | 'language' | 'port'>>} options */
function flags({ trusted, language, port }) {
  const result = ['--without-connection-token', '--host', '127.0.0.1', '--port', String(port)];
  result.push('--disable-telemetry', '--disable-experiments', '--disable-update-check', '--locale', language);
  // Without this flag the page takes no extension from its address.
  result.push('--enable-smoke-test-driver');
  if (trusted) result.push('--disable-workspace-trust');
  return result;
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function launch(node, args, env) {
  const recorder = fileURLToPath(new URL('./outside-connections.cjs', import.meta.url));
  const child = spawn(node, ['--require', recorder, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const endWithUs = () => child.kill('SIGKILL');
  // First the program, then its folders.
  process.prependOnceListener('exit', endWithUs);
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('close', () => resolve()));
  let said = '';
  /** @type {Promise<number>} */
  const ready = new Promise((resolve, reject) => {
    const listen = (/** @type {Buffer} */ chunk) => {
      said += chunk;
      const port = /agent listening on (\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
      // The server says so and lives on.
      const taken = /EADDRINUSE: address already in use ([\d.:]+)/.exec(said)?.[1];
      if (taken) reject(new Error(`${taken} is in use: take another port.`));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    const advice = `Should its files be damaged, delete ${cacheFolder()}: they are fetched anew. Or try: npm start -- --desktop`;
    ended.then(() => reject(new Error(`VS Code's server ended early. ${advice}\n${said}`)));
  });
  ready.catch(() => {});
  const end = async () => {
    process.off('exit', endWithUs);
    child.kill('SIGTERM');
    await within(ended, END_WITHIN_MS, 'too slow').catch(() => child.kill('SIGKILL'));
  };
  return {
    ready,
    end,
    log: () =>
      said
        .split('\n')
        .filter((line) => !isNoise(line))
        .join('\n'),
  };
}
