import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { koreanFontEnv } from './korean-font.mjs';

const FLAGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // The page gets nothing from outside, on any network: a test run is the same everywhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * @typedef {object} PageOptions
 * @property {{ width: number, height: number }} [viewport] 1280 × 800 when absent
 * @property {number} [zoom] 2 is what a reader sees at 200 %: half the room, everything twice as big
 * @property {number} [deviceScaleFactor] device pixels in a CSS pixel, for sharp pictures
 */

/**
 * A fresh page in a headless browser of its own.
 * @param {PageOptions} [options]
 */
export async function openPage({ viewport = { width: 1280, height: 800 }, zoom = 1, deviceScaleFactor = 1 } = {}) {
  const { path, env } = await findBrowser();
  const fontEnv = await koreanFontEnv();
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: path,
    args: isRoot ? ['--no-sandbox', ...FLAGS] : FLAGS,
    env: { .../** @type {Record<string, string>} */ (process.env), ...env, ...fontEnv },
    timeout: 60_000,
  });
  const context = await browser.newContext({
    viewport: { width: Math.round(viewport.width / zoom), height: Math.round(viewport.height / zoom) },
    deviceScaleFactor: deviceScaleFactor * zoom,
  });
  const page = await context.newPage();
  return { browser, context, page };
}
