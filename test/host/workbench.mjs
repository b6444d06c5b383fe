import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workbenchAddress } from './address.mjs';
import { openPage } from './browser-page.mjs';
import { copyForWebWorker } from './extension-copy.mjs';
import { hoverOver } from './hover.mjs';
import { OutsideRequests, readOutsideConnections } from './outside-requests.mjs';
import { openFile, runCommand } from './quick-input.mjs';
import { startServer } from './server.mjs';
import { until } from './wait.mjs';

const LOADED_WITHIN_MS = 60_000;
/** A hover shows after a third of a second. */
const WAITED_FOR_NOTHING_MS = 4_000;

/** Git-ignored. */
const SCREENSHOTS = fileURLToPath(new URL('../../out/screenshots/', import.meta.url));

/**
 * @typedef {object} Extra
 * @property {boolean} [webWorkerHost] run `extension` in the web worker host; false (the Node host) when absent
 * @property {Readonly<Record<string, (...args: any[]) => void>>} [expose] functions that the page may call
 * @typedef {import('./server.mjs').ServerOptions & import('./browser-page.mjs').PageOptions
 *   & import('./address.mjs').AddressOptions & Extra} WorkbenchOptions
 */

/**
 * Starts a server and opens a headless VS Code window on it. Close it in the end; a failed start closes itself.
 * @param {WorkbenchOptions} options
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench(options) {
  /** @type {(() => Promise<unknown>)[]} */
  const undo = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step().catch(() => {});
  };
  try {
    let { extension, tests } = options;
    if (extension && options.webWorkerHost) {
      const copy = await copyForWebWorker(extension, tests);
      undo.push(copy.remove);
      extension = copy.folder;
      tests = copy.tests;
    }
    const server = await startServer(options);
    undo.push(server.close);
    const { browser, context, page } = await openPage(options);
    undo.push(() => browser.close());
    const requests = new OutsideRequests(context);
    for (const [name, call] of Object.entries(options.expose ?? {})) await page.exposeFunction(name, call);
    await page.goto(workbenchAddress(server.authority, { ...options, extension, tests }), { timeout: LOADED_WITHIN_MS });
    const workbench = new Workbench(page, server, requests, extension, close);
    if (!options.tests) await workbench.ready();
    return workbench;
  } catch (error) {
    await close();
    throw error;
  }
}

/** A VS Code window, and what a person does in it. `page` is there for all that has no method here. */
export class Workbench {
  #requests;
  #extension;
  #close;

  /**
   * @param {import('playwright-core').Page} page
   * @param {import('./server.mjs').VsCodeServer} server
   * @param {OutsideRequests} requests
   * @param {string | undefined} extension
   * @param {() => Promise<void>} close
   */
  constructor(page, server, requests, extension, close) {
    this.page = page;
    this.server = server;
    this.#requests = requests;
    this.#extension = extension;
    this.#close = close;
  }

  /** Waits until the window is drawn and connected to its server. */
  async ready() {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: LOADED_WITHIN_MS });
    await this.page.locator('.monaco-workbench .part.activitybar .action-item').first().waitFor({ timeout: LOADED_WITHIN_MS });
  }

  /** Loads the window again, as the command "Reload Window" does: the extension is activated anew, its state stays. */
  async reload() {
    await this.page.reload({ timeout: LOADED_WITHIN_MS });
    await this.ready();
  }

  /** Runs a command by its title in the palette (`Category: Title`); throws, with what is there, when it is not. */
  runCommand(/** @type {string} */ title) {
    return runCommand(this.page, title);
  }

  /**
   * Opens a file of the workspace by its name and, where wanted, shows `line` (from 1).
   * @param {string} name
   * @param {number} [line]
   */
  openFile(name, line) {
    return openFile(this.page, name, line);
  }

  /**
   * Moves the pointer over the `nth` (from 1) visible occurrence of `word` in the editor.
   * @param {string} word
   * @param {number} [nth]
   * @returns {Promise<string>} the text of the hover that shows
   */
  hover(word, nth = 1) {
    return hoverOver(this.page, word, nth);
  }

  /** Moves the pointer over a word and throws if a hover shows while a person would wait for one. */
  async noHover(/** @type {string} */ word) {
    const text = await hoverOver(this.page, word, 1, WAITED_FOR_NOTHING_MS).catch(() => undefined);
    if (text !== undefined) throw new Error(`A hover shows over "${word}":\n${text}`);
  }

  /**
   * The frame, web views among them, that holds an element which `selector` matches.
   * @param {string} selector
   * @param {number} [timeoutMs]
   * @returns {Promise<import('playwright-core').Frame>}
   */
  frameWith(selector, timeoutMs = 20_000) {
    const find = async () => {
      for (const frame of this.page.frames()) {
        // A frame may go away while it is asked.
        const found = await frame.$$(selector).catch(() => []);
        if (found.length > 0) return frame;
      }
      return undefined;
    };
    const urls = () => this.page.frames().map((frame) => frame.url());
    return until(find, timeoutMs, () => `No frame holds ${selector}; there are:\n${urls().join('\n')}`);
  }

  /** Writes `out/screenshots/NAME.png` and returns its path. */
  async screenshot(/** @type {string} */ name) {
    await mkdir(SCREENSHOTS, { recursive: true });
    const path = join(SCREENSHOTS, `${name}.png`);
    await this.page.screenshot({ path, animations: 'disabled' });
    return path;
  }

  /** Every request so far that was not to this machine: the page's, its workers', its web views', the server's. */
  async outsideRequests() {
    return [...this.#requests.seen, ...(await readOutsideConnections(this.server.connectionLog, this.#extension))];
  }

  /** Those of them that the extension made; there must be none. */
  async extensionRequests() {
    return (await this.outsideRequests()).filter(({ by }) => by === 'extension');
  }

  /** Closes the browser and the server, and removes what they kept. */
  close() {
    return this.#close();
  }
}
