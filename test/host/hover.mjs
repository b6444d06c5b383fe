import { until } from './wait.mjs';

/** @typedef {import('playwright-core').Page} Page */

const TIMEOUT_MS = 15_000;
/** Each look takes at most a second. */
const LOOKS_BEFORE_MOVING_AGAIN = 3;
const HOVER = '.monaco-hover:not(.hidden) .monaco-hover-content, .monaco-hover:not(.hidden).workbench-hover';

/**
 * Moves the pointer over an occurrence of a word in the active editor and reads the hover.
 * @param {Page} page
 * @param {string} word
 * @param {number} nth from 1, among the lines that are on the screen, in reading order
 * @param {number} [withinMs] how long to wait for it
 * @returns {Promise<string>}
 */
export async function hoverOver(page, word, nth, withinMs = TIMEOUT_MS) {
  await page.mouse.move(1, 1);
  await page.keyboard.press('Escape');
  await page
    .locator(HOVER)
    .first()
    .waitFor({ state: 'hidden', timeout: 3_000 })
    .catch(() => {});
  const find = () => page.evaluate(findWord, { word, nth });
  const at = await until(find, TIMEOUT_MS, `There is no occurrence ${nth} of "${word}" on the screen.`);
  // Two moves: VS Code waits until the pointer rests, and a pointer that never moved does not rest.
  const rest = async () => {
    await page.mouse.move(at.x - 2, at.y);
    await page.mouse.move(at.x, at.y, { steps: 3 });
  };
  await rest();
  let looks = 0;
  const read = async () => {
    const hover = page.locator(HOVER).first();
    const text = (await hover.innerText({ timeout: 1_000 }).catch(() => '')).trim();
    looks += 1;
    // As a person does where nothing comes; a busy machine may have missed the first move.
    if (text === '' && looks % LOOKS_BEFORE_MOVING_AGAIN === 0) await rest();
    return text !== '' && text !== 'Loading...' && text;
  };
  return until(read, withinMs, `No hover showed over occurrence ${nth} of "${word}".`);
}

/**
 * Runs in the page: the middle of an occurrence. Tokens are spans of their own, and spaces no-break spaces.
 * @param {{ word: string, nth: number }} wanted
 */
function findWord({ word, nth }) {
  const editor = document.querySelector('.editor-group-container.active .monaco-editor') ?? document;
  const lines = [...editor.querySelectorAll('.view-lines > .view-line')];
  lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  let left = nth;
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    /** @type {{ node: Node, offset: number }[]} */
    const units = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const value = node.nodeValue ?? '';
      for (let offset = 0; offset < value.length; offset++) units.push({ node, offset });
      text += value.replaceAll('\u00a0', ' ');
    }
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      left -= 1;
      if (left > 0) continue;
      const first = units[start];
      const last = units[start + word.length - 1];
      if (!first || !last) return undefined;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
  }
  return undefined;
}
