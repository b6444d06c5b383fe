// The quiz page by itself, in a plain browser.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach } from 'node:test';
import { openPage } from '../host/browser-page.mjs';
import { root } from '../steps/bundle.mjs';
import { WORDS } from './quiz-screens.mjs';

/** Opens a browser for the tests of a `describe`, with a fresh page for each of them. */
export function useQuizPage() {
  /** @type {Awaited<ReturnType<typeof openPage>>} */
  let browser;
  before(async () => {
    browser = await openPage({ viewport: { width: 800, height: 900 } });
  });
  after(() => browser?.browser.close());
  beforeEach(async () => {
    const { page } = browser;
    const read = (/** @type {string} */ file) => readFile(join(root, 'dist/webview', file), 'utf8');
    const [style, script] = await Promise.all([read('quiz.css'), read('quiz.js')]);
    await page.setContent(`<html><head><style>${style}</style></head><body><main id="root"></main></body></html>`);
    await page.evaluate(() => {
      // @ts-expect-error what the page tells is kept here.
      globalThis.told = [];
      // @ts-expect-error
      globalThis.addEventListener('toHost', ({ detail }) => globalThis.told.push(detail));
    });
    await page.evaluate(script);
  });
  return {
    get page() {
      return browser.page;
    },

    /** Shows a screen as the extension would. @param {object} screen @param {object} [more] */
    async show(screen, more = {}) {
      await browser.page.evaluate((data) => window.postMessage(data), {
        type: 'state',
        language: 'en',
        words: WORDS,
        keep: {},
        screen,
        ...more,
      });
      await browser.page.waitForFunction(() => document.querySelector('.content')?.childElementCount);
    },

    /** What the page has told since it was last asked. @returns {Promise<any[]>} */
    told() {
      return browser.page.evaluate(() => {
        // @ts-expect-error see above.
        return globalThis.told.splice(0).filter(({ type }) => type !== 'ready');
      });
    },

    /** The text that is seen of an element. */
    text(/** @type {string} */ selector) {
      return browser.page.locator(selector).innerText();
    },
  };
}
