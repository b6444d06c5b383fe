import { until } from './wait.mjs';

/** @typedef {import('playwright-core').Page} Page */

const TIMEOUT_MS = 20_000;
const INPUT = '.quick-input-widget:not([style*="display: none"]) .quick-input-box input';
const ROWS = '.quick-input-widget .quick-input-list .monaco-list-row';

/**
 * Runs a command by its title in the palette.
 * @param {Page} page
 * @param {string} title as shown, with its category
 */
export async function runCommand(page, title) {
  await pick(page, `>${title}`, (label) => label === title || label.startsWith(`${title}, `));
}

/**
 * Opens a file by its name through quick open, and shows a line of it where wanted.
 * @param {Page} page
 * @param {string} name file name, or the end of a path
 * @param {number} [line] from 1
 */
export async function openFile(page, name, line) {
  const base = name.split('/').at(-1) ?? name;
  await pick(page, line ? `${name}:${line}` : name, (label) => label.includes(base));
  await page.locator('.editor-group-container .tab.active', { hasText: base }).waitFor({ timeout: TIMEOUT_MS });
  // Text, or the cells of a notebook, which VS Code draws beside the groups of editors.
  await page
    .locator('.editor-group-container .monaco-editor .view-line, .notebookOverlay .cell-list-container')
    .first()
    .waitFor({ timeout: TIMEOUT_MS });
}

/**
 * Types `text` into the quick input and takes the first row that fits. The list fills while extensions load, so the
 * text is typed anew until there is one.
 * @param {Page} page
 * @param {string} text
 * @param {(label: string) => boolean} fits
 */
async function pick(page, text, fits) {
  /** @type {string[]} */
  let seen = [];
  const findRow = async () => {
    await openQuickInput(page);
    // What was open before may close just now.
    const isTyped = await typeInto(page, text).then(
      () => true,
      () => false,
    );
    if (!isTyped) return undefined;
    await page.waitForTimeout(300);
    const rows = await page.locator(ROWS).all();
    const labels = await Promise.all(rows.map((row) => row.getAttribute('aria-label', { timeout: 1000 }).catch(() => null)));
    seen = labels.map((label) => label ?? '');
    return rows[seen.findIndex(fits)];
  };
  const row = await until(findRow, TIMEOUT_MS, () => `Nothing fits "${text}" in the quick input; there is: ${seen.join(' | ')}`);
  await row.click({ timeout: TIMEOUT_MS });
  // Else the pointer rests on what was below the row, and a tooltip shows.
  await page.mouse.move(1, 1);
  await page
    .locator(INPUT)
    .waitFor({ state: 'hidden', timeout: TIMEOUT_MS })
    .catch(() => {});
}

async function typeInto(/** @type {Page} */ page, /** @type {string} */ text) {
  await page.locator(INPUT).fill('', { timeout: 2_000 });
  await page.locator(INPUT).fill(text, { timeout: 2_000 });
}

async function openQuickInput(/** @type {Page} */ page) {
  if (await page.locator(INPUT).isVisible()) return;
  await page.keyboard.press('F1');
  await page.locator(INPUT).waitFor({ timeout: TIMEOUT_MS });
}
