import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installChromium } from './chromium-package.mjs';
import { installDebianPackages } from './debian.mjs';
import { runs } from './run.mjs';

/** @typedef {{ readonly path: string, readonly env: Readonly<Record<string, string>> }} Browser a program and what it needs in its environment */

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'chrome'];

/**
 * A Chrome, Edge or Chromium to drive: `$CHROME_PATH`, else an installed one, else a headless Chromium from npm.
 * Throws, saying what to do, when none can be had.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return { path: CHROME_PATH, env: {} };
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, and there is no such file.`);
  }
  for (const path of wellKnownPlaces()) {
    // Some distributions put a script at this path that only says how to install a browser.
    if (existsSync(path) && (process.platform !== 'linux' || (await runs(path, ['--version'])))) return { path, env: {} };
  }
  const packaged = await installChromium();
  if (packaged) return packaged;
  if (await installDebianPackages(['chromium'], 'no browser was found and the npm one does not run here')) {
    return { path: '/usr/bin/chromium', env: {} };
  }
  throw new Error('No browser to drive: install Chrome, Edge or Chromium, or set CHROME_PATH to one.');
}

/** @returns {string[]} */
function wellKnownPlaces() {
  const { PATH = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': x86 = '', LOCALAPPDATA = '' } = process.env;
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const homes = [PROGRAMFILES, x86, LOCALAPPDATA].filter(Boolean);
    return homes.flatMap((home) => [
      join(home, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(home, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const folders = PATH.split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
