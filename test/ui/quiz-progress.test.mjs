// What a person does with the progress: counts, backup, reset, restore, terms set aside, two windows, Anki. One story, on notes of its own.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { OutsideRequests } from '../host/outside-requests.mjs';
import { until } from '../host/wait.mjs';
import { openWorkbench, Workbench } from '../host/workbench.mjs';
import { root as extension } from '../steps/bundle.mjs';

const SOON = { timeout: 15_000 };
const DAY_MS = 86_400_000;
const NOTE =
  '# Quokka Relay\n\nA made-up device that passes work on.\n\nQ: How many tasks does the Quokka Relay take at once?\nA: Twelve.\n';

/** @typedef {import('playwright-core').Frame} Frame */

/** Starts a quiz by its row in "Quiz About…". @param {Workbench} workbench @param {string} scope */
async function quizAbout(workbench, scope) {
  const open = async () => {
    await workbench.runCommand('AWS Terms: Quiz About…');
    const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: scope }).first();
    const found = await row.click({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (!found) await workbench.page.keyboard.press('Escape');
    return found;
  };
  // The user's own notes are read in the background.
  await until(open, 20_000, () => `"${scope}" was never among the scopes.`);
  const page = await workbench.frameWith('#root .question');
  await page.locator('.title', { hasText: scope }).waitFor(SOON);
  return page;
}

/** Answers what is asked about the relay, wrong where it can. @param {Workbench} workbench @param {Frame} page */
async function miss(workbench, page) {
  const wrong = page.locator('.option').filter({ hasNotText: /Quokka|passes work on/ });
  if ((await wrong.count()) > 0) await wrong.first().click();
  else await workbench.page.keyboard.press('Enter');
  await page.locator('.answer').waitFor(SOON);
}

/** Types a path into VS Code's own file dialog. @param {Workbench} workbench @param {string} command @param {string} path */
async function withFile(workbench, command, path) {
  await workbench.runCommand(command);
  await typePath(workbench, path);
}

/** @param {Workbench} workbench @param {string} path */
async function typePath(workbench, path) {
  const input = workbench.page.locator('.quick-input-widget .quick-input-box input');
  // The dialog proposes a path of its own first, and would put it over what was typed before.
  await until(
    async () => (await input.inputValue()).startsWith('/'),
    15_000,
    () => 'The file dialog never proposed a path.',
  );
  await workbench.page.waitForTimeout(700);
  await input.fill(path);
  await workbench.page.waitForTimeout(700);
  await input.fill(path);
  await input.press('Enter');
  await input.waitFor({ ...SOON, state: 'hidden' });
}

/** Waits for a sentence in the list of notifications, and clears it. VS Code shows no toasts while tests drive it. @param {Workbench} workbench @param {string} text */
async function isNotified(workbench, text) {
  await workbench.runCommand('Notifications: Show Notifications');
  await workbench.page.locator('.notifications-center .notification-list-item', { hasText: text }).waitFor(SOON);
  await workbench.screenshot('quiz-notified');
  await workbench.runCommand('Notifications: Clear All Notifications');
}

/** Waits for what the status bar says for some seconds. @param {Workbench} workbench @param {string} text */
async function isSaid(workbench, text) {
  await workbench.page.locator('.statusbar-item', { hasText: text }).waitFor(SOON);
}

/** Number of reviews that the statistics show, once it is `count`. @param {Workbench} workbench @param {number} count */
async function reviewsAre(workbench, count) {
  await workbench.runCommand('AWS Terms: Show Statistics');
  const page = await workbench.frameWith('#root .statistics');
  await page.locator('.figures dd:nth-of-type(1)').first().waitFor(SOON);
  const read = async () => (await page.locator('.figures dd').nth(3).textContent()) === String(count);
  await until(read, 15_000, () => `The statistics never showed ${count} reviews.`);
}

describe('Progress of the quiz', () => {
  /** @type {Workbench} */
  let workbench;
  /** @type {string} */
  let folder;
  const file = (/** @type {string} */ name) => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quiz-progress-'));
    await mkdir(file('study'));
    await mkdir(file('.vscode'));
    await writeFile(file('study/tools.md'), NOTE);
    await writeFile(file('.vscode/settings.json'), JSON.stringify({ 'awsTermLens.notes.folders': ['study'] }));
    workbench = await openWorkbench({ extension, workspace: folder });
  });
  after(async () => {
    await workbench?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The backup's entries. @param {string} name @returns {Promise<any[]>} */
  const entriesOf = async (name) => JSON.parse(await readFile(file(name), 'utf8')).entries;

  test('asks the questions of my own notes, and backs up what I answered', async () => {
    const page = await quizAbout(workbench, 'My notes');
    const prompts = [];
    // One card, whose kinds of question take turns; missed, it comes back in the same session.
    for (let round = 0; round < 3; round += 1) {
      prompts.push(await page.locator('#prompt').textContent());
      await miss(workbench, page);
      await workbench.page.keyboard.press('1');
      await page.locator('.answer').waitFor({ ...SOON, state: 'detached' });
    }
    assert.ok(
      prompts.some((prompt) => prompt?.includes('How many tasks')),
      `own question among ${prompts.join(' | ')}`,
    );
    await page.locator('.summary').waitFor(SOON);
    await withFile(workbench, 'AWS Terms: Back Up Progress', file('backup.json'));
    await isSaid(workbench, 'Backed up to backup.json. Answers: 3, terms: 1');
    const entries = await until(
      () => entriesOf('backup.json').catch(() => undefined),
      15_000,
      () => 'no backup',
    );
    assert.equal(entries.filter(({ t, grade }) => t === 'review' && grade === 1).length, 3);
  });

  test('resets after asking only, and restores', async () => {
    await workbench.runCommand('AWS Terms: Reset Progress');
    const dialog = workbench.page.locator('.monaco-dialog-box', { hasText: 'Reset all quiz progress?' });
    await dialog.locator('.monaco-button', { hasText: 'Cancel' }).click(SOON);
    await reviewsAre(workbench, 3);
    await workbench.runCommand('AWS Terms: Reset Progress');
    await dialog.waitFor(SOON);
    await workbench.screenshot('quiz-reset');
    // Enter takes what destroys nothing.
    await workbench.page.keyboard.press('Enter');
    await typePath(workbench, file('first.json'));
    await isSaid(workbench, 'Backed up to first.json.');
    assert.equal((await entriesOf('first.json')).length, 3);
    await dialog.locator('.monaco-button', { hasText: 'Reset' }).click(SOON);
    await isSaid(workbench, 'Quiz progress erased. Answers: 3, terms: 1');
    await reviewsAre(workbench, 0);
    await withFile(workbench, 'AWS Terms: Restore Progress', file('backup.json'));
    await isNotified(workbench, 'Progress restored. Answers brought back: 3, terms: 1');
    await reviewsAre(workbench, 3);
  });

  test('says why a file cannot be restored, and what of it could not be read', async () => {
    const backup = JSON.parse(await readFile(file('backup.json'), 'utf8'));
    for (const [name, content, sentence] of /** @type {const} */ ([
      ['torn.json', '{"format":', 'The file is not JSON.'],
      ['other.json', '{"name": "something else"}', 'The file is not a backup of quiz progress.'],
      ['later.json', JSON.stringify({ ...backup, version: 9 }), 'The backup was made by a later version of AWS Term Lens.'],
      ['partly.json', JSON.stringify({ ...backup, entries: [...backup.entries, { t: 'dream' }] }), 'Entries that could not be read: 1'],
    ])) {
      await writeFile(file(name), content);
      await withFile(workbench, 'AWS Terms: Restore Progress', file(name));
      await isNotified(workbench, sentence);
    }
    await reviewsAre(workbench, 3);
  });

  test('shows what is due in the status bar and on the view, and a term that keeps slipping can be set aside and brought back', async () => {
    const answered = (await entriesOf('backup.json')).filter(({ t }) => t === 'review');
    const slipping = slippingBackup(answered[0].card);
    // What was answered just now would put it off for ten minutes.
    const undos = answered.map(({ id, at }, index) => ({ t: 'undo', id: `slip.${at.toString(36)}.u${index}`, at, of: id }));
    await writeFile(file('slipping.json'), JSON.stringify({ ...slipping, entries: [...slipping.entries, ...undos] }));
    await withFile(workbench, 'AWS Terms: Restore Progress', file('slipping.json'));
    const item = workbench.page.locator('.statusbar-item[aria-label="AWS terms due for review: 1"]');
    await item.waitFor(SOON);
    const badge = workbench.page.locator('.activitybar .action-item', { has: workbench.page.locator('[aria-label^="AWS "]') });
    await badge.click();
    await badge.locator('.badge-content', { hasText: '1' }).waitFor(SOON);
    await workbench.screenshot('quiz-due');

    await item.click();
    const page = await workbench.frameWith('#root .question');
    await page.locator('.title', { hasText: 'Due terms' }).waitFor(SOON);
    await miss(workbench, page);
    await page.locator('.leech', { hasText: 'This one keeps slipping' }).waitFor(SOON);
    await workbench.screenshot('quiz-leech');
    await page.getByRole('button', { name: 'Do not ask it again' }).click();
    await item.waitFor({ ...SOON, state: 'detached' });

    const again = await quizAbout(workbench, 'Terms set aside');
    await miss(workbench, again);
    const resume = again.getByRole('button', { name: 'Ask it again from now on' });
    const symbol = await resume.locator('.codicon').evaluate((icon) => getComputedStyle(icon, '::before').content);
    assert.notEqual(symbol, 'none', 'its symbol');
    await resume.click();
    await again.getByRole('button', { name: 'Do not ask it again' }).waitFor(SOON);
    await workbench.page.keyboard.press('3');
  });

  test('two windows that review at once lose nothing', async () => {
    const page = await workbench.page.context().newPage();
    await page.goto(workbench.page.url());
    const other = new Workbench(page, workbench.server, new OutsideRequests(page.context()), extension, () => page.close());
    await other.ready();
    await withFile(other, 'AWS Terms: Back Up Progress', file('before.json'));
    const before = await until(
      () => entriesOf('before.json').catch(() => undefined),
      15_000,
      () => 'no backup',
    );
    const windows = [workbench, other];
    for (const window of windows) {
      await window.page.bringToFront();
      await miss(window, await quizAbout(window, 'My notes'));
    }
    for (const window of windows) {
      await window.page.bringToFront();
      const frame = await window.frameWith('#root .answer');
      await frame.locator('.grade').first().click();
      await frame.locator('.answer').waitFor({ ...SOON, state: 'detached' });
    }
    const undone = new Set(before.map(({ of }) => of));
    const count = before.filter(({ t, id }) => t === 'review' && !undone.has(id)).length + 2;
    for (const window of windows) {
      await window.page.bringToFront();
      await reviewsAre(window, count);
    }
    await other.close();
  });

  test('exports the glossary for Anki, a note a line', async () => {
    await workbench.page.bringToFront();
    await withFile(workbench, 'AWS Terms: Export to Anki', file('anki.txt'));
    const text = await until(
      () => readFile(file('anki.txt'), 'utf8').catch(() => undefined),
      15_000,
      () => 'no export',
    );
    const lines = text.trimEnd().split('\n');
    assert.equal(lines[0], '#separator:tab');
    const notes = lines.filter((line) => !line.startsWith('#'));
    assert.ok(notes.every((line) => line.split('\t').length === 9));
    assert.ok(notes.some((line) => line.includes('Quokka Relay')));
  });

  test('a note that is deleted in the middle of its question ends nothing, and its progress waits for it', async () => {
    await workbench.page.bringToFront();
    const page = await quizAbout(workbench, 'My notes');
    await miss(workbench, page);
    await rm(file('study/tools.md'));
    // Not every file system tells of what was done behind the editor's back.
    await workbench.runCommand('AWS Terms: Reload Notes');
    await page.locator('.checked', { hasText: 'The glossary no longer has this term.' }).waitFor(SOON);
    await workbench.screenshot('quiz-gone');
    await page.locator('.grade').nth(2).click();
    await page.locator('.summary').waitFor(SOON);
    await writeFile(file('study/tools.md'), NOTE);
    await workbench.runCommand('AWS Terms: Reload Notes');
    await quizAbout(workbench, 'My notes');
  });

  test('the due count can be turned off', async () => {
    await writeFile(file('due.json'), JSON.stringify(slippingBackup('amazon-s3')));
    await withFile(workbench, 'AWS Terms: Restore Progress', file('due.json'));
    const item = workbench.page.locator('.statusbar-item[aria-label^="AWS terms due for review"]');
    await item.waitFor(SOON);
    await workbench.runCommand('Preferences: Open User Settings (JSON)');
    await workbench.page.locator('.tab.active', { hasText: 'settings.json' }).waitFor(SOON);
    const { keyboard } = workbench.page;
    await workbench.page.locator('.editor-group-container .monaco-editor .view-line').first().click(SOON);
    await keyboard.press('Control+A');
    await keyboard.insertText('{ "awsTermLens.quiz.statusBar": false }');
    await keyboard.press('Control+S');
    await item.waitFor({ ...SOON, state: 'detached' });
    const icon = workbench.page.locator('.activitybar .action-item', { has: workbench.page.locator('[aria-label^="AWS "]') });
    await icon.locator('.badge-content', { hasText: /\d/ }).waitFor({ ...SOON, state: 'hidden' });
  });
});

/** A backup of a card that was learned and forgotten seven times, and is due. @param {string} card */
function slippingBackup(card) {
  const start = Date.now() - 400 * DAY_MS;
  const grades = Array.from({ length: 16 }, (_, index) => (index % 2 === 0 ? 3 : 1)).slice(0, 15);
  const entries = grades.map((grade, index) => {
    const at = start + index * 5 * DAY_MS;
    const id = `slip.${at.toString(36)}.${card.length.toString(36)}aa`;
    return { t: 'review', id, at, day: Math.floor(at / DAY_MS), card, grade, ask: 'term', seconds: 3 };
  });
  return { format: 'aws-term-lens-backup', version: 1, entries };
}
