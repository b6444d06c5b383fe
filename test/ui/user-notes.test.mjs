// Lives with notes of one's own as a person would: five documents in five dialects, in the sidebar, on the hover, by Open Note and in the quiz; and where they may come from.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { until } from '../host/wait.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { root as extension } from '../steps/bundle.mjs';

const SOON = { timeout: 15_000 };
/** A document of each of the five dialects, and a term that only it knows, with its line. */
const DOCUMENTS = [
  { file: 'tree.txt', term: '컨테이너 실행기', line: 42 },
  { file: 'numbered-headings.md', term: '오브젝트 창고', line: 12 },
  { file: 'numbered-bold.md', term: 'Query Lake', line: 18 },
  { file: 'service-list.md', term: 'Step Runner', line: 12 },
  { file: 'setext.md', term: 'Mail Sender', line: 25 },
];
const SENTENCE = 'Our team releases by a gate that nobody else knows.';
const TEXT = `${DOCUMENTS.map(({ term }) => `${term} / AWS`).join('\n')}\nWombat Depot / AWS\nQuokka Relay / AWS\n${SENTENCE}\n`;

/** @typedef {import('../host/workbench.mjs').Workbench} Workbench */

/**
 * A workspace of its own: `reading.md`, which speaks of all terms, and the files given.
 * @param {Readonly<Record<string, string>>} files path to text
 */
async function makeWorkspace(files) {
  const folder = await mkdtemp(join(tmpdir(), 'aws-term-lens-notes-'));
  for (const [path, text] of Object.entries({ 'reading.md': TEXT, ...files })) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

const settings = (/** @type {Record<string, unknown>} */ own) => ({ '.vscode/settings.json': JSON.stringify(own) });

/** Three looks: one that finds no card at all takes a quarter of a minute. */
const LOOKS_MS = 46_000;

/** The card of a word, once it is there and says `part`. @param {Workbench} workbench @param {string} word @param {string} part */
async function cardWith(workbench, word, part) {
  let seen = '';
  for (const end = Date.now() + LOOKS_MS; Date.now() < end; ) {
    seen = await workbench.hover(word).catch(() => '');
    if (seen.includes(part)) return seen;
    await workbench.page.mouse.move(1, 1);
    await workbench.page.waitForTimeout(200);
  }
  throw new Error(`the hover on ${word} never said "${part}"; it said: ${seen}`);
}

/** Waits until the status bar says that the cursor is there. @param {Workbench} workbench @param {number} line */
const cursorAtLine = (workbench, line) => workbench.page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, `) }).waitFor(SOON);

/** @param {Workbench} workbench @param {string} text */
async function answerInput(workbench, text) {
  const input = workbench.page.locator('.quick-input-widget:not([style*="display: none"]) input[type="text"]').first();
  await input.waitFor(SOON);
  await input.fill(text);
  await workbench.page.keyboard.press('Enter');
}

describe('Five documents in five dialects', () => {
  /** @type {Workbench} */
  let workbench;
  /** @type {Awaited<ReturnType<typeof makeWorkspace>>} */
  let workspace;
  before(async () => {
    workspace = await makeWorkspace(settings({ 'awsTermLens.notes.folders': ['study'] }));
    const fixtures = join(extension, 'test', 'fixtures', 'dialects');
    for (const { file } of DOCUMENTS) await cp(join(fixtures, file), join(workspace.folder, 'study', file));
    workbench = await openWorkbench({ extension, workspace: workspace.folder, viewport: { width: 1280, height: 1000 } });
    await workbench.openFile('reading.md');
  });
  after(async () => {
    await workbench?.close();
    await workspace?.remove();
  });

  test('the hover on a term of each says whose note it is, and where', async () => {
    for (const { file, term } of DOCUMENTS) {
      const card = await cardWith(workbench, term.split(' ')[0] ?? '', 'my note');
      assert.ok(card.includes(`my note, ${file}`), `my note, ${file} in ${card}`);
    }
    await workbench.screenshot('notes-hover');
  });

  test('the sidebar lists them', async () => {
    await workbench.page.locator('.activitybar .action-item', { has: workbench.page.locator('[aria-label^="AWS "]') }).click();
    const rows = workbench.page.locator('.split-view-view .monaco-list-row');
    for (const { term } of DOCUMENTS) await rows.filter({ hasText: term }).first().waitFor(SOON);
    await workbench.screenshot('notes-sidebar');
  });

  for (const { file, term, line } of DOCUMENTS) {
    test(`Open note on the card of ${term} goes to its line in ${file}`, async () => {
      await workbench.openFile('reading.md');
      await cardWith(workbench, term.split(' ')[0] ?? '', 'my note');
      await workbench.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Open note' }).first().click();
      await workbench.page.locator('.tab.active', { hasText: file }).waitFor(SOON);
      await cursorAtLine(workbench, line);
    });
  }

  test('an edit of the line is seen once it is saved', async () => {
    await workbench.openFile('service-list.md', 12);
    const { keyboard } = workbench.page;
    await keyboard.press('Home');
    await keyboard.press('Shift+End');
    await keyboard.type('## Wombat Depot');
    await keyboard.press('Control+s');
    await workbench.openFile('reading.md');
    await cardWith(workbench, 'Wombat', 'my note, service-list.md');
  });

  test('a quiz on them asks about one of them', async () => {
    await workbench.openFile('reading.md');
    await workbench.runCommand('AWS Terms: Quiz This File');
    const page = await workbench.frameWith('#root .question');
    await page.locator('.option').first().waitFor(SOON);
    const text = (await page.locator('#root').textContent()) ?? '';
    assert.ok(
      [...DOCUMENTS.map(({ term }) => term), 'Wombat Depot'].some((term) => text.includes(term)),
      text,
    );
    await workbench.screenshot('notes-quiz');
  });

  test('nothing was asked of another machine', async () => {
    assert.deepEqual(await workbench.extensionRequests(), []);
  });
});

/**
 * Types the path of an empty-looking folder (no folders in it) into VS Code's own dialog: while that still lists where it began, it takes no notice, or puts its own path back.
 * @param {import('playwright-core').Locator} dialog
 * @param {string} path
 */
async function chooseFolder(dialog, path) {
  const input = dialog.locator('input[type="text"]').first();
  const rows = dialog.locator('.monaco-list-row');
  const isListed = async () =>
    (await input.inputValue()) === path && (await rows.count()) === 1 && (await rows.first().innerText()).trim() === '..';
  await rows.nth(1).waitFor(SOON);
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await input.fill(path);
    if (await until(isListed, 4_000, 'not listed').catch(() => false)) return;
  }
  assert.fail(`the dialog never listed ${path}; it shows ${await rows.allInnerTexts()}`);
}

describe('Adding notes', () => {
  /** @type {Workbench} */
  let workbench;
  /** @type {Awaited<ReturnType<typeof makeWorkspace>>} */
  let workspace;
  before(async () => {
    workspace = await makeWorkspace({ 'mine/depot.md': '## Wombat Depot\n\n- Keeps wombats.\n' });
    workbench = await openWorkbench({ extension, workspace: workspace.folder });
    await workbench.openFile('reading.md');
  });
  after(async () => {
    await workbench?.close();
    await workspace?.remove();
  });

  test('Add Notes Folder reads the folder that is chosen', async () => {
    await workbench.runCommand('AWS Terms: Add Notes Folder');
    const dialog = workbench.page.locator('.quick-input-widget:not([style*="display: none"])', { hasText: 'Folder of study notes' });
    await dialog.waitFor(SOON);
    await chooseFolder(dialog, `${join(workspace.folder, 'mine')}/`);
    await dialog.locator('.monaco-button', { hasText: 'Add' }).click();
    await dialog.waitFor({ ...SOON, state: 'hidden' });
    await workbench.page.locator('.statusbar-item', { hasText: 'Terms found: 1, files read: 1' }).waitFor(SOON);
    await cardWith(workbench, 'Wombat', 'my note, depot.md');
  });

  test('Add Selection as Term writes a note of what is selected', async () => {
    await workbench.openFile('reading.md', DOCUMENTS.length + 2);
    for (let count = 0; count < 'Quokka Relay'.length; count += 1) await workbench.page.keyboard.press('Shift+ArrowRight');
    await workbench.runCommand('AWS Terms: Add Selection as Term');
    const input = workbench.page.locator('.quick-input-widget:not([style*="display: none"]) input[type="text"]').first();
    await input.waitFor(SOON);
    assert.equal(await input.inputValue(), 'Quokka Relay');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.quick-input-widget', { hasText: 'What it means' }).waitFor(SOON);
    await answerInput(workbench, 'Hands work on to quokkas.');
    await workbench.page.locator('.tab.active', { hasText: 'quokka-relay' }).waitFor(SOON);
    await workbench.openFile('reading.md');
    const card = await cardWith(workbench, 'Quokka', 'my note');
    assert.ok(card.includes('Hands work on to quokkas.'), card);
  });

  test('Add Selection as Term asks for a name where a sentence is selected, and takes the sentence as definition', async () => {
    await workbench.openFile('reading.md', DOCUMENTS.length + 3);
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.press('Shift+End');
    await workbench.runCommand('AWS Terms: Add Selection as Term');
    const widget = workbench.page.locator('.quick-input-widget:not([style*="display: none"])');
    const input = widget.locator('input[type="text"]').first();
    await widget.filter({ hasText: 'The term' }).waitFor(SOON);
    assert.equal(await input.inputValue(), '');
    await answerInput(workbench, 'Release Gate');
    await widget.filter({ hasText: 'What it means' }).waitFor(SOON);
    assert.equal(await input.inputValue(), SENTENCE);
    await input.fill('');
    await widget.filter({ hasText: 'The definition is empty' }).waitFor(SOON);
    await workbench.page.keyboard.press('Escape');
  });
});

describe('Where notes may come from', () => {
  test('a workspace that is not trusted adds none', async () => {
    const workspace = await makeWorkspace({
      ...settings({ 'awsTermLens.notes.folders': ['study'] }),
      'study/depot.md': '## Wombat Depot\n\n- Keeps wombats.\n',
    });
    const workbench = await openWorkbench({ extension, workspace: workspace.folder, trusted: false });
    try {
      await workbench.openFile('reading.md');
      await workbench.page.keyboard.press('Control+End');
      await workbench.page.keyboard.type('Amazon S3 ');
      await cardWith(workbench, 'Amazon', 'Amazon S3');
      await workbench.runCommand('AWS Terms: Reload Notes');
      await workbench.page.locator('.statusbar-item', { hasText: 'Entries in your notes: 0' }).waitFor(SOON);
    } finally {
      await workbench.close();
      await workspace.remove();
    }
  });

  test('each folder of a workspace of several has notes of its own, and a clash shows both', async () => {
    const workspace = await makeWorkspace({
      'one/study/depot.md': '## Wombat Depot\n\n- Keeps wombats in boxes.\n',
      'two/notes.txt': 'Wombat Depot: keeps wombats in drawers\nQuokka Relay: hands work on\nThird Thing: is here as well\n',
      'two/.vscode/settings.json': JSON.stringify({ 'awsTermLens.notes.folders': ['notes.txt'] }),
      'one/.vscode/settings.json': JSON.stringify({ 'awsTermLens.notes.folders': ['study'] }),
      'all.code-workspace': JSON.stringify({ folders: [{ path: 'one' }, { path: 'two' }, { path: '.', name: 'whole' }] }),
    });
    const workbench = await openWorkbench({ extension, workspace: join(workspace.folder, 'all.code-workspace') });
    try {
      await workbench.openFile('reading.md');
      const card = await cardWith(workbench, 'Wombat', 'drawers');
      assert.ok(card.includes('boxes'), card);
      await cardWith(workbench, 'Quokka', 'hands work on');
    } finally {
      await workbench.close();
      await workspace.remove();
    }
  });
});
