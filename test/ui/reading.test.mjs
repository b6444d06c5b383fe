// Reads as a person would: hovers, trees, search and the Definition view, by mouse and by keyboard, in both languages and all kinds of themes.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openWorkbench } from '../host/workbench.mjs';
import { root as extension } from '../steps/bundle.mjs';

const workspace = join(extension, 'test', 'workspace');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SOON = { timeout: 30_000 };
const NAMES = {
  en: { inThisFile: 'In This File', glossary: 'Glossary', definition: 'Definition' },
  ko: { inThisFile: '이 파일의 용어', glossary: '용어집', definition: '정의' },
};

/** @typedef {import('../host/workbench.mjs').Workbench} Workbench */
/** @typedef {import('playwright-core').Frame} Frame */

/** The rows of one of our trees, by the view's name. @param {Workbench} workbench @param {string} view */
const rowsOf = (workbench, view) =>
  workbench.page.locator('.pane', { has: workbench.page.locator(`.pane-header[aria-label^="${view}"]`) }).locator('.monaco-list-row');

/** @param {Workbench} workbench @param {string} view @param {string} text */
const rowWith = (workbench, view, text) => rowsOf(workbench, view).filter({ hasText: text }).first();

/** Collapses a view or opens it again. @param {Workbench} workbench @param {string} view @param {boolean} open */
async function setOpen(workbench, view, open) {
  const header = workbench.page.locator(`.pane-header[aria-label^="${view}"]`);
  if (((await header.getAttribute('aria-expanded')) === 'true') !== open) await header.click({ position: { x: 24, y: 11 } });
}

/** Whether it is shown, or is within three seconds. @param {import('playwright-core').Locator} locator */
const isThere = (locator) =>
  locator.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );

/** @param {Workbench} workbench @param {keyof typeof NAMES} [language] */
async function showSidebar(workbench, language = 'en') {
  const header = workbench.page.locator(`.pane-header[aria-label^="${NAMES[language].inThisFile}"]`);
  const icon = workbench.page.locator('.activitybar .action-item', { has: workbench.page.locator('[aria-label^="AWS "]') });
  // After a reload VS Code may be about to show it by itself, and then a click hides it: the next one shows it.
  for (let tries = 0; tries < 4 && !(await isThere(header)); tries++) await icon.click();
  await header.waitFor(SOON);
}

/** The Definition page, once it shows a term. @param {Workbench} workbench @param {string} name */
async function definitionOf(workbench, name) {
  const page = await workbench.frameWith('#root h1');
  await page.locator('h1', { hasText: name }).waitFor(SOON);
  return page;
}

/** The page's policy allows no script without its nonce; a test evaluates past it. @param {Frame} page */
async function assertAccessible(page) {
  await page.evaluate(await readFile(axe, 'utf8'));
  const violations = await page.evaluate(async () => {
    // The page is transparent, and axe cannot see what VS Code paints behind it.
    document.body.style.background = 'var(--vscode-sideBar-background)';
    // @ts-expect-error axe was loaded just now.
    const { violations } = await globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] });
    return violations.map(
      (/** @type {any} */ each) => `${each.id}: ${each.nodes.map((/** @type {any} */ node) => node.html.slice(0, 120)).join(' | ')}`,
    );
  });
  assert.deepEqual(violations, []);
}

/** Waits until the status bar says that the cursor is there. @param {Workbench} workbench @param {RegExp} place */
const cursorAt = (workbench, place) => workbench.page.locator('.statusbar-item', { hasText: place }).waitFor(SOON);

/** Types into a quick input once it is there. @param {Workbench} workbench @param {string} text */
async function typeInto(workbench, text) {
  const input = workbench.page.locator('.quick-input-box input[placeholder^="Name, abbreviation"]');
  await input.waitFor(SOON);
  await input.fill(text);
}

/** The card of a word; asked again where the glossary was not there yet. @param {Workbench} workbench @param {string} word */
const cardOf = (workbench, word) => workbench.hover(word).catch(() => workbench.hover(word));

describe('Reading in English', () => {
  /** @type {Workbench} */
  let workbench;
  before(async () => {
    workbench = await openWorkbench({ extension, workspace, theme: 'dark', viewport: { width: 1280, height: 1000 } });
    await workbench.openFile('main.tf');
  });
  after(() => workbench?.close());

  test('a word under the pointer shows its card, once', async () => {
    const text = await cardOf(workbench, 'aws_s3_bucket');
    await workbench.screenshot('reading-hover');
    for (const part of ['S3 bucket', 'Amazon S3', 'aws_s3_bucket', 'Checked', 'Definition', 'AWS docs', 'Mute'])
      assert.ok(text.includes(part), `${part} in ${text}`);
    assert.equal(text.split('Checked').length, 2, 'one card');
  });

  test('the link in the card opens the Definition view', async () => {
    await workbench.hover('aws_s3_bucket');
    await workbench.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Definition' }).click();
    const page = await definitionOf(workbench, 'S3 bucket');
    await workbench.screenshot('reading-definition');
    await assertAccessible(page);
  });

  test('In This File lists the terms with counts; a place is revealed by a click', async () => {
    await showSidebar(workbench);
    const row = rowWith(workbench, 'In This File', 'S3 bucket');
    await row.waitFor(SOON);
    assert.match((await row.textContent()) ?? '', /S3 bucket\s*\d+/);
    await row.locator('.monaco-tl-twistie').click();
    await rowWith(workbench, 'In This File', 'resource "aws_s3_bucket" "photos"').click();
    await cursorAt(workbench, /^Ln 2, Col \d+ \(13 selected\)/);
    await workbench.screenshot('reading-in-this-file');
  });

  test('In This File follows what is typed', async () => {
    await workbench.openFile('README.md');
    const { keyboard } = workbench.page;
    await keyboard.press('Control+End');
    const typed = '\nAmazon EFS and Amazon EBS ';
    await keyboard.type(typed);
    await rowWith(workbench, 'In This File', 'Amazon EFS').waitFor(SOON);
    await rowWith(workbench, 'In This File', 'Amazon EBS').waitFor(SOON);
    for (let count = 0; count < typed.length; count += 1) await keyboard.press('Backspace');
    await rowWith(workbench, 'In This File', 'Amazon EFS').waitFor({ ...SOON, state: 'detached' });
    await workbench.openFile('main.tf');
  });

  test('by keyboard alone: from the text to the definition, along a link, back, and to the text again', async () => {
    const { keyboard } = workbench.page;
    await workbench.openFile('main.tf', 2);
    for (let count = 0; count < 12; count += 1) await keyboard.press('ArrowRight');
    await workbench.runCommand('AWS Terms: Define Term at Cursor');
    const page = await definitionOf(workbench, 'S3 bucket');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1', undefined, SOON);
    // The links before the name stand before it in the order of the page.
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await definitionOf(workbench, 'Amazon S3');
    await keyboard.press('Alt+ArrowLeft');
    await definitionOf(workbench, 'S3 bucket');
    await keyboard.press('Escape');
    await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor(SOON);
    await keyboard.press('ArrowDown');
    await cursorAt(workbench, /^Ln 3/);
  });

  test('Definition finds within, and Escape closes the find bar first', async () => {
    await workbench.runCommand('AWS Terms: Find in Definition');
    const page = await definitionOf(workbench, 'S3 bucket');
    await page.locator('.find input').waitFor(SOON);
    await page.locator('.find input').fill('account');
    await page.locator('.find .count', { hasText: /^1 of \d/ }).waitFor(SOON);
    await workbench.page.keyboard.press('Enter');
    await page.locator('.find .count', { hasText: /^2 of \d/ }).waitFor(SOON);
    await workbench.screenshot('reading-find');
    await page.locator('.find input').fill('no such words');
    await page.locator('.find .count', { hasText: 'No match' }).waitFor(SOON);
    await workbench.page.keyboard.press('Escape');
    await page.locator('.find').waitFor({ ...SOON, state: 'hidden' });
  });

  test('Definition switches between the languages, and shows both side by side where it is wide', async () => {
    const page = await definitionOf(workbench, 'S3 bucket');
    await page.locator('.choice-ko').click();
    await page.locator('article[lang="ko"]').waitFor(SOON);
    assert.equal(await page.locator('article[lang="en"]').isVisible(), false);
    assert.equal(await page.locator('.choice-both').isVisible(), false, 'no choice of both where it is narrow');
    await page.locator('.choice-en').click();
    // As wide as the sidebar goes: its edge is dragged.
    await workbench.page.mouse.move(348, 600);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(1040, 600, { steps: 8 });
    await workbench.page.mouse.up();
    await page.locator('.choice-both').click(SOON);
    assert.ok(await page.locator('article[lang="ko"]').isVisible());
    assert.ok(await page.locator('article[lang="en"]').isVisible());
    await workbench.screenshot('reading-both-languages');
    await assertAccessible(page);
    await page.locator('.choice-en').click();
    await workbench.page.mouse.move(1040, 600);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(348, 600, { steps: 8 });
    await workbench.page.mouse.up();
  });

  test('Glossary is grouped, filtered as it is typed, and stays so through a reload', async () => {
    await showSidebar(workbench);
    await setOpen(workbench, 'In This File', false);
    await setOpen(workbench, 'Definition', false);
    await rowWith(workbench, 'Glossary', 'Storage').waitFor(SOON);
    await workbench.runCommand('AWS Terms: Group Glossary By…');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'First letter' }).click();
    await rowWith(workbench, 'Glossary', /** @type {any} */ (/^S\s*\d+/)).waitFor(SOON);
    await workbench.runCommand('AWS Terms: Filter Glossary');
    await typeInto(workbench, 'object lock');
    await rowWith(workbench, 'Glossary', 'S3 Object Lock').waitFor(SOON);
    await workbench.screenshot('reading-filter');
    await workbench.page.keyboard.press('Enter');
    // VS Code writes its state down a moment later.
    await workbench.page.waitForTimeout(2_000);
    await workbench.reload();
    await showSidebar(workbench);
    await rowWith(workbench, 'Glossary', 'S3 Object Lock').waitFor(SOON);
    await workbench.runCommand('AWS Terms: Clear Glossary Filter');
    await rowWith(workbench, 'Glossary', /** @type {any} */ (/^A\s*\d+/)).waitFor(SOON);
    await workbench.runCommand('AWS Terms: Filter Glossary');
    await typeInto(workbench, 'qqqqzzzz');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText('No term matches the filter.').waitFor(SOON);
    await workbench.page.locator('.pane a', { hasText: 'Clear the filter' }).click(SOON);
    await rowWith(workbench, 'Glossary', /** @type {any} */ (/^A\s*\d+/)).waitFor(SOON);
    await workbench.runCommand('AWS Terms: Group Glossary By…');
    const groupings = workbench.page.locator('.quick-input-list .monaco-list-row');
    await groupings.and(workbench.page.locator('.focused')).filter({ hasText: 'First letter' }).waitFor(SOON);
    // The order is the same, whatever is current.
    await groupings.and(workbench.page.locator('[data-index="0"]')).filter({ hasText: 'Category' }).waitFor(SOON);
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: /^Category/ }).click();
    await setOpen(workbench, 'Definition', true);
  });

  test('search ranks what is typed, previews what is focused, and goes back when it is left', async () => {
    await definitionOf(workbench, 'S3 bucket');
    await workbench.runCommand('AWS Terms: Search Glossary');
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await typeInto(workbench, 'rorcp wkarma');
    await rows.first().filter({ hasText: 'S3 Object Lock' }).waitFor(SOON);
    await definitionOf(workbench, 'S3 Object Lock');
    await workbench.screenshot('reading-search');
    // Nothing found: a row says so, the preview goes, and Enter leaves the search open.
    await typeInto(workbench, 'qqqqzzzz');
    await rows.first().filter({ hasText: 'No results' }).waitFor(SOON);
    await definitionOf(workbench, 'S3 bucket');
    await workbench.page.keyboard.press('Enter');
    await typeInto(workbench, 'rorcp wkarma');
    await rows.first().filter({ hasText: 'S3 Object Lock' }).waitFor(SOON);
    await workbench.page.keyboard.press('Escape');
    await definitionOf(workbench, 'S3 bucket');
    await workbench.runCommand('AWS Terms: Search Glossary');
    await typeInto(workbench, 'standard ia');
    await rows.first().filter({ hasText: 'S3 Standard-IA' }).waitFor(SOON);
    await workbench.page.keyboard.press('Enter');
    await definitionOf(workbench, 'S3 Standard-IA');
    await workbench.runCommand('AWS Terms: Search Glossary');
    await typeInto(workbench, '');
    await rows.first().filter({ hasText: 'S3 Standard-IA' }).filter({ hasText: 'Recent' }).waitFor(SOON);
    await workbench.page.keyboard.press('Escape');
  });

  test('search begins with the term under the cursor', async () => {
    await workbench.openFile('main.tf', 2);
    for (let count = 0; count < 12; count += 1) await workbench.page.keyboard.press('ArrowRight');
    await workbench.runCommand('AWS Terms: Search Glossary');
    await workbench.page.locator('.quick-input-box input[placeholder^="Name, abbreviation"]').waitFor(SOON);
    assert.equal(await workbench.page.locator('.quick-input-box input').inputValue(), 'S3 bucket');
    await workbench.page.keyboard.press('Escape');
  });

  test('a term is copied and asked about where it stands, in the Glossary, its definition and the search; its definition tells of the answers', async () => {
    await showSidebar(workbench);
    await setOpen(workbench, 'In This File', false);
    await setOpen(workbench, 'Glossary', true);
    const action = (/** @type {import('playwright-core').Locator} */ row, /** @type {string} */ label) =>
      row.locator(`.action-label[aria-label^="${label}"]`).click(SOON);
    const copied = (/** @type {string} */ name) =>
      workbench.page.locator('.statusbar-item', { hasText: `Copied as Markdown: ${name}` }).waitFor(SOON);
    const asked = async () => {
      await workbench.frameWith('#root .question');
      await workbench.runCommand('View: Close Editor');
    };
    await workbench.runCommand('AWS Terms: Filter Glossary');
    await typeInto(workbench, 'pilot light');
    await workbench.page.keyboard.press('Enter');
    const row = rowWith(workbench, 'Glossary', 'Pilot light');
    await row.click(SOON);
    const page = await definitionOf(workbench, 'Pilot light');
    await row.hover();
    await action(row, 'Copy as Markdown');
    await copied('Pilot light');
    await workbench.page.locator('.statusbar-item', { hasText: 'Copied as Markdown' }).waitFor({ ...SOON, state: 'detached' });
    await row.hover();
    await action(row, 'Quiz Term');
    await asked();
    await page.locator('button.action', { hasText: 'Quiz' }).click();
    const quiz = await workbench.frameWith('#root .question');
    if ((await quiz.locator('.option').count()) > 0) await quiz.locator('.option').first().click(SOON);
    else await workbench.page.keyboard.press('Enter');
    await quiz.locator('.answer').waitFor(SOON);
    await workbench.page.keyboard.press('Enter');
    await quiz.locator('.answer').waitFor({ ...SOON, state: 'detached' });
    await workbench.runCommand('View: Close Editor');
    await page.locator('section', { hasText: 'Your answers' }).filter({ hasText: '1 answered' }).waitFor(SOON);
    await workbench.runCommand('AWS Terms: Search Glossary');
    await typeInto(workbench, 'standard ia');
    const found = workbench.page.locator('.quick-input-list .monaco-list-row').first();
    await found.filter({ hasText: 'S3 Standard-IA' }).waitFor(SOON);
    await action(found, 'Quiz This Term');
    await asked();
    await page.locator('button.action', { hasText: 'Copy' }).click();
    await copied('Pilot light');
    await workbench.runCommand('AWS Terms: Clear Glossary Filter');
  });

  test('a muted term has no card until the list brings it back', async () => {
    await workbench.hover('aws_s3_bucket');
    await workbench.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Mute' }).click();
    // VS Code shows no toasts while tests drive it.
    await workbench.runCommand('Notifications: Show Notifications');
    const message = workbench.page.locator('.notifications-center .notification-list-item', { hasText: 'S3 bucket is muted' });
    await message.click(SOON);
    await message.locator('.monaco-button', { hasText: 'Undo' }).click(SOON);
    assert.ok((await cardOf(workbench, 'aws_s3_bucket')).includes('S3 bucket'));
    await workbench.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Mute' }).click();
    await workbench.runCommand('Notifications: Show Notifications');
    await message.waitFor(SOON);
    await workbench.noHover('aws_s3_bucket');
    await workbench.runCommand('AWS Terms: Show Muted Terms');
    await workbench.page.locator('.quick-input-title', { hasText: 'Muted terms' }).waitFor(SOON);
    const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 's3-bucket' });
    await row.click(SOON);
    await workbench.page.locator('.quick-input-widget .quick-input-action a, .quick-input-widget a', { hasText: 'OK' }).first().click(SOON);
    assert.ok((await cardOf(workbench, 'aws_s3_bucket')).includes('S3 bucket'));
  });

  test('hovers go off for all files, the status bar says so, and brings them back', async () => {
    await workbench.runCommand('AWS Terms: Toggle Hovers');
    const item = workbench.page.locator('.statusbar-item[id*="hoversOff"]');
    await item.waitFor(SOON);
    await workbench.noHover('aws_s3_bucket');
    await item.click();
    await item.waitFor({ ...SOON, state: 'hidden' });
    assert.ok((await cardOf(workbench, 'aws_s3_bucket')).includes('S3 bucket'));
  });

  test('asks nothing of any other machine', async () => {
    assert.deepEqual(await workbench.extensionRequests(), []);
  });
});

for (const { theme, language, zoom } of /** @type {const} */ ([
  { theme: 'light', language: 'ko', zoom: 1 },
  { theme: 'hc', language: 'ko', zoom: 1 },
  { theme: 'hc-light', language: 'en', zoom: 1 },
  { theme: 'dark', language: 'ko', zoom: 2 },
])) {
  test(`Reading in ${language}, ${theme}, at ${zoom * 100} %: everything is there and accessible`, async () => {
    const workbench = await openWorkbench({ extension, workspace, theme, language, zoom, settings: { 'awsTermLens.highlight': 'all' } });
    const name = `reading-${language}-${theme}-${zoom * 100}`;
    try {
      await workbench.openFile('설계.md');
      const text = await cardOf(workbench, 'S3 버킷');
      await workbench.screenshot(`${name}-hover`);
      assert.ok(text.includes(language === 'ko' ? '확인' : 'Checked'), text);
      await workbench.page.locator('.monaco-hover:not(.hidden) a', { hasText: language === 'ko' ? '정의' : 'Definition' }).click();
      const page = await definitionOf(workbench, language === 'ko' ? 'S3 버킷' : 'S3 bucket');
      await setOpen(workbench, NAMES[language].inThisFile, zoom === 1);
      await setOpen(workbench, NAMES[language].glossary, false);
      await page.locator('h1').waitFor(SOON);
      await workbench.screenshot(`${name}-definition`);
      await assertAccessible(page);
    } finally {
      await workbench.close();
    }
  });
}
