/** `npm start`: VS Code with the extension, on a copy of the sample workspace, until Ctrl+C. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { workbenchAddress } from './address.mjs';
import { runDesktop } from './desktop.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { startServer } from './server.mjs';
import { isTheme } from './settings.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const USAGE = 'npm start -- [--desktop] [--lang en|ko] [--theme dark|light|hc|hc-light] [--port N]';

// Exits, where the default would just end: what is on its way is tidied up then.
const giveUp = () => process.exit(130);
process.once('SIGINT', giveUp);

main().catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

async function main() {
  const given = readArguments();
  if (!given) return;
  const { desktop, language, theme, port } = given;
  // A problem in the notes is a line or more; all of them are shown.
  await run(process.execPath, ['esbuild.mjs'], { cwd: ROOT, shownLines: Number.POSITIVE_INFINITY });
  say('The extension is built.');
  const home = await temporaryFolder('aws-term-lens-');
  try {
    const workspace = await copyWorkspace(home.path);
    if (desktop) {
      const { code } = await runDesktop({ extension: ROOT, workspace, language, theme, installed: true });
      if (code !== 0) throw new Error(`VS Code ended with code ${code}.`);
      return;
    }
    const server = await startServer({ language, theme, port });
    try {
      const address = workbenchAddress(server.authority, { extension: ROOT, workspace });
      process.stdout.write(`\nVS Code with AWS Term Lens, on a copy of test/workspace. Ctrl+C ends it.\n\n  ${address}\n\n`);
      openInBrowser(address);
      await untilInterrupted();
    } finally {
      await server.close();
    }
  } finally {
    await home.remove();
  }
}

/**
 * What was asked for; `undefined` where that was help, which is given. Throws, with the usage, for what is not understood.
 * @returns {{ desktop: boolean, language: 'en' | 'ko', theme: import('./settings.mjs').Theme, port: number } | undefined}
 */
function readArguments() {
  const { help, desktop, lang, theme, port } = parse();
  if (help) {
    process.stdout.write(`${USAGE}\n`);
    return undefined;
  }
  if (lang !== 'en' && lang !== 'ko') throw new Error(`There is no language "${lang}".\nUsage: ${USAGE}`);
  if (!isTheme(theme)) throw new Error(`There is no theme "${theme}".\nUsage: ${USAGE}`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`"${port}" is no port.\nUsage: ${USAGE}`);
  return { desktop, language: lang, theme, port: Number(port) };
}

function parse() {
  try {
    const options = /** @type {const} */ ({
      help: { type: 'boolean', default: false },
      desktop: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
      theme: { type: 'string', default: 'dark' },
      port: { type: 'string', default: '0' },
    });
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
  }
}

/** The sample workspace is copied, so that trying things out leaves the repository as it is. */
async function copyWorkspace(/** @type {string} */ home) {
  const copy = join(home, 'workspace');
  const sample = join(ROOT, 'test', 'workspace');
  if (existsSync(sample)) await cp(sample, copy, { recursive: true });
  else {
    await mkdir(copy);
    await writeFile(join(copy, 'notes.md'), 'An S3 bucket holds objects. S3 버킷을 만든다.\n');
  }
  return copy;
}

/** Opens the address for the user where there is a screen; the address was printed all the same. */
function openInBrowser(/** @type {string} */ address) {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  if (CI || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return;
  const program = { darwin: 'open', win32: 'rundll32' }[/** @type {'darwin'} */ (process.platform)] ?? 'xdg-open';
  const before = process.platform === 'win32' ? ['url.dll,FileProtocolHandler'] : [];
  const child = spawn(program, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => say('No browser could be opened: open the address above.'));
  child.unref();
}

/** @returns {Promise<void>} */
function untilInterrupted() {
  return new Promise((resolve) => {
    // A pending promise alone does not keep Node running.
    const alive = setInterval(() => {}, 60_000);
    const end = () => {
      clearInterval(alive);
      resolve();
    };
    process.off('SIGINT', giveUp);
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}
