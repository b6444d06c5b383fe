// Plays the quiz as a person would: by keyboard, by mouse, through a reload, in both languages and all kinds of themes.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { until } from '../host/wait.mjs';
import { openWorkbench } from '../host/workbench.mjs';

const extension = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const workspace = join(extension, 'test', 'workspace');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SOON = { timeout: 10_000 };

/** @typedef {import('../host/workbench.mjs').Workbench} Workbench */
/** @typedef {import('playwright-core').Frame} Frame */

/**
 * Runs a command and waits for the quiz page.
 * @param {Workbench} workbench
 * @param {string} title
 * @param {string} [selector]
 */
async function openQuiz(workbench, title, selector = '.question') {
  await workbench.runCommand(title);
  return quizPage(workbench, selector);
}

/** @param {Workbench} workbench @param {string} [selector] */
async function quizPage(workbench, selector = '.question') {
  return workbench.frameWith(`#root ${selector}`);
}

/** What the page shows as its question. @param {Frame} page */
const promptOf = (page) => page.locator('#prompt').textContent();

/** Answers the question on the screen by keyboard, whatever its kind. @param {Workbench} workbench @param {Frame} page */
async function answer(workbench, page) {
  if ((await page.locator('.option').count()) > 0) await workbench.page.keyboard.press('1');
  else await workbench.page.keyboard.press('Enter');
  await page.locator('.answer').waitFor(SOON);
}

/** Takes the suggested grade and waits for what comes next. @param {Workbench} workbench @param {Frame} page */
async function goOn(workbench, page) {
  await workbench.page.keyboard.press('Enter');
  await page.locator('.answer').waitFor({ ...SOON, state: 'detached' });
}

/** The page's policy allows no script without its nonce; a test evaluates past it. @param {Frame} page */
async function assertAccessible(page) {
  const unknown = await page.evaluate(() =>
    [...document.querySelectorAll('.codicon')]
      .filter((symbol) => getComputedStyle(symbol, '::before').content === 'none')
      .map(({ className }) => className),
  );
  assert.deepEqual(unknown, [], 'symbols that the page has no picture of');
  await page.evaluate(await readFile(axe, 'utf8'));
  const violations = await page.evaluate(async () => {
    // @ts-expect-error axe was loaded just now.
    const { violations } = await globalThis.axe.run(document.getElementById('root'), { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] });
    return violations.map(
      (/** @type {any} */ each) => `${each.id}: ${each.nodes.map((/** @type {any} */ node) => node.html.slice(0, 120)).join(' | ')}`,
    );
  });
  assert.deepEqual(violations, []);
}

describe('Quiz in English', () => {
  /** @type {Workbench} */
  let workbench;
  before(async () => {
    workbench = await openWorkbench({ extension, workspace, theme: 'dark' });
  });
  after(() => workbench?.close());

  test('with nothing due it says so, and other questions are one key away', async () => {
    let page = await openQuiz(workbench, 'AWS Terms: Review Due Terms', '.empty');
    assert.match((await page.locator('.empty').textContent()) ?? '', /nothing to ask/);
    await assertAccessible(page);
    await workbench.page.keyboard.press('Enter');
    page = await quizPage(workbench);
    assert.equal(await page.locator('.title').textContent(), 'Quick Quiz');
    // Nothing was answered: Escape leaves at once.
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.tab', { hasText: 'AWS Quiz' }).waitFor({ ...SOON, state: 'detached' });
  });

  test('asks about the file that is open first', async () => {
    await workbench.openFile('main.tf');
    const page = await openQuiz(workbench, 'AWS Terms: Quick Quiz');
    // By now the page covers the file.
    for (let asked = 0; asked < 3; asked += 1) {
      await answer(workbench, page);
      const name = await page.locator('.explanation h2').textContent();
      assert.match(name ?? '', /S3|Bucket|Lifecycle|Standard-IA|SQS|Queue|Visibility|Load Balanc|Auto Scaling|IAM|KMS|policy|Terraform/i);
      await goOn(workbench, page);
    }
    await workbench.page.keyboard.press('Escape');
    await page.locator('.summary').waitFor(SOON);
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.tab', { hasText: 'AWS Quiz' }).waitFor({ ...SOON, state: 'detached' });
  });

  test('a session by keyboard: answer, grade, undo, help, end, close', async () => {
    const { keyboard } = workbench.page;
    const page = await openQuiz(workbench, 'AWS Terms: Quick Quiz');
    const first = await promptOf(page);
    await workbench.screenshot('quiz-question');
    await keyboard.press('?');
    await page.locator('dialog[open]').waitFor(SOON);
    await workbench.screenshot('quiz-help');
    await keyboard.press('Escape');
    await page.locator('dialog').waitFor({ ...SOON, state: 'detached' });

    await answer(workbench, page);
    await workbench.screenshot('quiz-answer');
    assert.equal(await page.locator('.grade').count(), 4);
    assert.equal(
      await page.locator('.grade.primary').evaluate((button) => button === document.activeElement),
      true,
      'the suggested grade has the focus',
    );
    assert.notEqual(await page.locator('[role=status]').textContent(), '', 'the verdict is announced');
    await goOn(workbench, page);
    assert.match((await page.locator('.count').textContent()) ?? '', /^2 \//);
    assert.equal(
      await page.locator('h1').evaluate((heading) => heading === document.activeElement),
      true,
      'the next question has the focus',
    );

    await keyboard.press('u');
    await page.locator('.count', { hasText: /^1 \// }).waitFor(SOON);
    assert.equal(await promptOf(page), first);
    assert.equal(await page.locator('.answer').count(), 0);

    await answer(workbench, page);
    // Left before grading: it counts, and the summary says so.
    await keyboard.press('Escape');
    await page.locator('.summary .hint', { hasText: 'You left before grading the last answer.' }).waitFor(SOON);
    await workbench.screenshot('quiz-summary');
    await keyboard.press('Escape');
    await workbench.page.locator('.tab', { hasText: 'AWS Quiz' }).waitFor({ ...SOON, state: 'detached' });
  });

  test('a session by mouse: options and grades are large enough to hit', async () => {
    const page = await openQuiz(workbench, 'AWS Terms: Quick Quiz');
    await page.locator('.option, .primary').first().waitFor(SOON);
    for (const option of await page.locator('.option').all()) assert.ok(((await option.boundingBox())?.height ?? 0) >= 44);
    await page.locator('.option, .primary').first().click();
    await page.locator('.grade').nth(2).click();
    await page.locator('.count', { hasText: /^2 \// }).waitFor(SOON);
    await page.locator('.tools button').last().click();
    // One click to read what was asked.
    const term = page.locator('.summary .terms button').first();
    const name = (await term.textContent()) ?? '';
    await term.click();
    const definition = await workbench.frameWith('#root header h1');
    await definition.locator('header', { hasText: name }).waitFor(SOON);
    await workbench.screenshot('quiz-read');
    await page.locator('.summary .actions button').last().click();
    await workbench.page.locator('.tab', { hasText: 'AWS Quiz' }).waitFor({ ...SOON, state: 'detached' });
  });

  test('survives a reload in the middle of a question, and counts every answer once', async () => {
    let page = await openQuiz(workbench, 'AWS Terms: Quick Quiz');
    await answer(workbench, page);
    await goOn(workbench, page);
    await answer(workbench, page);
    const prompt = await promptOf(page);
    // Behind another editor VS Code throws the page away.
    await workbench.openFile('README.md');
    await until(
      async () =>
        (await Promise.all(workbench.page.frames().map((frame) => frame.$('#root .answer').catch(() => null)))).every((found) => !found),
      10_000,
      () => 'The hidden page stayed.',
    );
    await workbench.page.locator('.tab', { hasText: 'AWS Quiz' }).click();
    page = await quizPage(workbench, '.answer');
    assert.equal(await promptOf(page), prompt);
    // The command, not the browser's reload: before it VS Code saves which editors are open.
    const loaded = workbench.page.waitForEvent('load');
    await workbench.runCommand('Developer: Reload Window');
    await loaded;
    await workbench.ready();
    page = await quizPage(workbench, '.answer');
    // A window that was loaded anew has the focus nowhere; a person clicks into the page.
    await page.locator('.verdict').click();
    assert.equal(await promptOf(page), prompt);
    await goOn(workbench, page);
    assert.match((await page.locator('.count').textContent()) ?? '', /^3 \//);
    await workbench.page.keyboard.press('Escape');
    await page.locator('.summary').waitFor(SOON);

    page = await openQuiz(workbench, 'AWS Terms: Show Statistics', '.statistics');
    const reviews = await page.locator('.figures dd').nth(3).textContent();
    // Three about the open file, one by keyboard, one by mouse, two of this test; the undone one does not count.
    assert.equal(reviews, '7');
    await workbench.screenshot('quiz-statistics');
    await assertAccessible(page);
  });

  test('quizzes on the open file, and leads back to its places', async () => {
    await workbench.openFile('main.tf');
    const page = await openQuiz(workbench, 'AWS Terms: Quiz This File');
    assert.equal(await page.locator('.title').textContent(), 'main.tf');
    await answer(workbench, page);
    await assertAccessible(page);
    await page.locator('.links button', { hasText: 'In the file' }).click();
    await workbench.page.locator('.editor-group-container').nth(1).locator('.tab', { hasText: 'main.tf' }).waitFor(SOON);
    await workbench.screenshot('quiz-file');
  });

  test('never asks another machine for anything', async () => {
    assert.deepEqual(await workbench.extensionRequests(), []);
  });
});

for (const { language, theme, command, tab } of /** @type {const} */ ([
  { language: 'ko', theme: 'light', command: 'AWS 용어: 빠른 퀴즈', tab: 'AWS 퀴즈' },
  { language: 'ko', theme: 'hc', command: 'AWS 용어: 빠른 퀴즈', tab: 'AWS 퀴즈' },
  { language: 'en', theme: 'hc-light', command: 'AWS Terms: Quick Quiz', tab: 'AWS Quiz' },
])) {
  test(`is readable in ${theme}, ${language}, wide and narrow`, async () => {
    const workbench = await openWorkbench({ extension, workspace, language, theme });
    try {
      const page = await openQuiz(workbench, command);
      await workbench.page.locator('.tab', { hasText: tab }).waitFor(SOON);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      await assertAccessible(page);
      await answer(workbench, page);
      await workbench.screenshot(`quiz-${language}-${theme}`);
      await assertAccessible(page);
      await workbench.page.setViewportSize({ width: 420, height: 800 });
      await page.locator('.grades').waitFor(SOON);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        'nothing sticks out sideways',
      );
      await workbench.screenshot(`quiz-${language}-${theme}-narrow`);
    } finally {
      await workbench.close();
    }
  });
}
