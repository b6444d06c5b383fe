// The quiz's settings as a user meets them: how long a session is, how an answer is graded, how soon a term comes back.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openWorkbench } from '../host/workbench.mjs';
import { root as extension } from '../steps/bundle.mjs';

const SOON = { timeout: 15_000 };
const workspace = join(extension, 'test', 'workspace');

/**
 * Opens a quick quiz in a VS Code with these settings.
 * @param {Readonly<Record<string, unknown>>} settings
 * @param {(page: import('playwright-core').Frame, press: (key: string) => Promise<void>) => Promise<void>} play
 */
async function withQuiz(settings, play) {
  const workbench = await openWorkbench({ extension, workspace, settings });
  try {
    await workbench.runCommand('AWS Terms: Quick Quiz');
    const page = await workbench.frameWith('#root .question');
    await page.locator('#prompt').waitFor(SOON);
    await play(page, (key) => workbench.page.keyboard.press(key));
  } finally {
    await workbench.close();
  }
}

test('a session of 5; with a low retention even a first answer comes back after months', async () => {
  await withQuiz({ 'awsTermLens.quiz.length': '5', 'awsTermLens.quiz.retention': 0.7 }, async (page, press) => {
    await page.locator('.count', { hasText: /^1 \/ 5/ }).waitFor(SOON);
    await press((await page.locator('.option').count()) > 0 ? '1' : 'Enter');
    await page.locator('.answer').waitFor(SOON);
    // With the retention that is set by default it is a week.
    await page.locator('.grade', { hasText: 'Easy' }).filter({ hasText: 'months' }).waitFor(SOON);
  });
});

test('a session of 20, graded without asking', async () => {
  await withQuiz({ 'awsTermLens.quiz.length': '20', 'awsTermLens.quiz.grading': 'automatic' }, async (page, press) => {
    const at = (/** @type {number} */ question) => page.locator('.count', { hasText: new RegExp(`^${question} /`) }).waitFor(SOON);
    await page.locator('.count', { hasText: /^1 \/ 20/ }).waitFor(SOON);
    let question = 1;
    // What one only recalls nobody else can grade: the first question with options is looked for.
    while ((await page.locator('.option').count()) === 0) {
      await press('Enter');
      await page.locator('.grade').first().waitFor(SOON);
      await press('3');
      question += 1;
      await at(question);
    }
    await press('1');
    await page.locator('.answer').waitFor(SOON);
    assert.equal(await page.locator('.grade').count(), 0);
    await press('Enter');
    await page.locator('.answer').waitFor({ ...SOON, state: 'detached' });
    await at(question + 1);
  });
});
