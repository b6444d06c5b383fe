// What follows the reader: the Definition view the cursor, In This File the active editor, be it a notebook, a side of a diff or a file of one line.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { until } from '../host/wait.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { root as extension } from '../steps/bundle.mjs';

const SOON = { timeout: 20_000 };
const NOTEBOOK = {
  cells: [
    { cell_type: 'markdown', metadata: {}, source: ['# Where the **Amazon S3** objects go'] },
    { cell_type: 'code', metadata: {}, execution_count: null, outputs: [], source: ['queue = boto3.client("sqs")\n', '# Amazon SQS'] },
  ],
  metadata: { language_info: { name: 'python' } },
  nbformat: 4,
  nbformat_minor: 5,
};
const LONG_LINE = `[${'{"note":"Amazon S3 keeps it","size":4711},'.repeat(4_000)}{"note":"Amazon EFS at the end"}]`;

/** @type {string} */
let workspace;
/** @type {import('../host/workbench.mjs').Workbench} */
let workbench;
before(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'aws-term-lens-'));
  await cp(join(extension, 'test', 'workspace'), workspace, { recursive: true });
  await writeFile(join(workspace, 'lab.ipynb'), JSON.stringify(NOTEBOOK));
  await writeFile(join(workspace, 'long.json'), LONG_LINE);
  await writeFile(join(workspace, 'cursor.md'), 'Amazon S3\n\nAmazon SQS\n\nAmazon EFS and Amazon SQS and Amazon SQS\n');
  workbench = await openWorkbench({ extension, workspace, theme: 'light', viewport: { width: 1280, height: 1000 } });
  await workbench.openFile('cursor.md');
  await workbench.page.locator('.activitybar .action-item', { has: workbench.page.locator('[aria-label^="AWS "]') }).click();
  await paneOf('In This File').waitFor(SOON);
});
after(async () => {
  await workbench?.close();
  await rm(workspace, { recursive: true, force: true });
});

const paneOf = (/** @type {string} */ view) =>
  workbench.page.locator('.pane', { has: workbench.page.locator(`.pane-header[aria-label^="${view}"]`) });
const rowOf = (/** @type {string} */ text) => paneOf('In This File').locator('.monaco-list-row', { hasText: text }).first();
const cursorAt = (/** @type {RegExp} */ place) => workbench.page.locator('.statusbar-item', { hasText: place }).waitFor(SOON);

const setInWorkspace = async (/** @type {Record<string, unknown>} */ settings) => {
  await mkdir(join(workspace, '.vscode'), { recursive: true });
  await writeFile(join(workspace, '.vscode', 'settings.json'), JSON.stringify(settings));
};

async function definitionOf(/** @type {string} */ name) {
  const page = await workbench.frameWith('#root h1');
  await page.locator('h1', { hasText: name }).waitFor(SOON);
  return page;
}

/** Puts the cursor into a line of cursor.md. */
async function goToLine(/** @type {number} */ line) {
  await workbench.openFile('cursor.md', line);
  await cursorAt(new RegExp(`^Ln ${line},`));
}

test('the Definition view follows the cursor once it is told so, and stays once it is pinned', async () => {
  await goToLine(1);
  await workbench.runCommand('AWS Terms: Define Term at Cursor');
  await definitionOf('Amazon S3');
  await workbench.runCommand('AWS Terms: Follow Cursor in Definition');
  await goToLine(3);
  await definitionOf('Amazon Simple Queue Service');
  await goToLine(5);
  await definitionOf('Amazon EFS');
  await workbench.screenshot('following-cursor');
  await workbench.runCommand('AWS Terms: Pin Definition');
  await goToLine(1);
  // A view that still followed would have shown Amazon S3 by then.
  await workbench.page.waitForTimeout(1_500);
  await definitionOf('Amazon EFS');
});

test('the Definition view goes back and forward by the icons above it; what the cursor passed by is no step', async () => {
  const button = (/** @type {string} */ label) => paneOf('Definition').locator(`.action-label[aria-label^="${label}"]`);
  await paneOf('Definition').locator('.pane-header').hover();
  await button('Go Back in Definition').click(SOON);
  await definitionOf('Amazon S3');
  await button('Go Forward in Definition').click(SOON);
  await definitionOf('Amazon EFS');
  await workbench.runCommand('AWS Terms: Go Back in Definition');
  await definitionOf('Amazon S3');
  await workbench.runCommand('AWS Terms: Go Forward in Definition');
  await definitionOf('Amazon EFS');
});

test('the page of the AWS documentation opens only after VS Code has asked', async () => {
  const page = await definitionOf('Amazon EFS');
  await page.locator('button.action', { hasText: 'AWS docs' }).click();
  const dialog = workbench.page.locator('.monaco-dialog-box', { hasText: 'docs.aws.amazon.com' });
  await dialog.waitFor(SOON);
  await workbench.page.keyboard.press('Escape');
  await dialog.waitFor({ ...SOON, state: 'detached' });
});

test('In This File is ordered by place or by count, and stays so', async () => {
  await goToLine(1);
  const first = (/** @type {string} */ text) =>
    paneOf('In This File').locator('.monaco-list-row[data-index="0"]', { hasText: text }).waitFor(SOON);
  await first('Amazon S3');
  await workbench.runCommand('AWS Terms: Order by Count');
  await first('Amazon Simple Queue Service');
  await workbench.openFile('design.md');
  await goToLine(1);
  await first('Amazon Simple Queue Service');
  await workbench.runCommand('AWS Terms: Order by First Place');
  await first('Amazon S3');
});

test('a term in In This File has its actions at hand: the next place, and a menu', async () => {
  await goToLine(1);
  const row = rowOf('Amazon Simple Queue Service');
  await row.hover();
  await row.locator('.action-label[aria-label^="Go to Next Term"]').click(SOON);
  await cursorAt(/^Ln 3, Col 11 \(10 selected\)/);
  await row.hover();
  await row.locator('.action-label[aria-label^="Go to Next Term"]').click(SOON);
  await cursorAt(/^Ln 5, Col 26 \(10 selected\)/);
  await workbench.runCommand('AWS Terms: Go to Previous Term');
  await cursorAt(/^Ln 5, Col 11 \(10 selected\)/);
  await row.click({ button: 'right' });
  const menu = workbench.page.locator('.monaco-menu');
  for (const label of ['Show Definition', 'Open AWS Documentation', 'Quiz Term', 'Copy as Markdown', 'Mute Term'])
    await menu.locator('.action-label', { hasText: label }).first().waitFor(SOON);
  await workbench.page.keyboard.press('Escape');
});

test('In This File lists the cells of a notebook, and goes into them', async () => {
  await workbench.openFile('lab.ipynb');
  await rowOf('Amazon S3').waitFor(SOON);
  const queue = rowOf('Amazon Simple Queue Service');
  await queue.waitFor(SOON);
  await queue.locator('.monaco-tl-twistie').click();
  const place = rowOf('# Amazon SQS');
  await place.filter({ hasText: 'cell 2, line 2' }).click(SOON);
  await workbench.screenshot('following-notebook');
  await workbench.page.locator('.statusbar-item', { hasText: 'Cell 2 of 2' }).waitFor(SOON);
});

test('In This File shows the side of a diff that has the cursor', async () => {
  await workbench.openFile('design.md');
  await rowOf('Network Load Balancer').waitFor(SOON);
  await workbench.runCommand('File: Compare Active File With...');
  await workbench.page.locator('.quick-input-box input').fill('cursor.md');
  await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'cursor.md' }).first().click(SOON);
  const [left, right] = ['original', 'modified'].map((side) =>
    workbench.page.locator(`.monaco-diff-editor .editor.${side} .view-lines`).first(),
  );
  await right?.click(SOON);
  await rowOf('Amazon EFS').waitFor(SOON);
  await left?.click(SOON);
  await rowOf('Network Load Balancer').waitFor(SOON);
  await workbench.screenshot('following-diff');
});

test('In This File says what it left out of a very long line, whose end is still explained', async () => {
  await goToLine(3);
  await workbench.runCommand('AWS Terms: Define Term at Cursor');
  await definitionOf('Amazon Simple Queue Service');
  await workbench.openFile('long.json');
  await rowOf('Amazon S3').waitFor(SOON);
  await paneOf('In This File').getByText('Of very long lines only the first 100,000 characters are listed.').waitFor(SOON);
  await rowOf('Amazon EFS').waitFor({ ...SOON, state: 'hidden' });
  await workbench.page.keyboard.press('Control+End');
  for (let count = 0; count < ' at the end"}]'.length + 2; count += 1) await workbench.page.keyboard.press('ArrowLeft');
  await workbench.runCommand('AWS Terms: Define Term at Cursor');
  await definitionOf('Amazon EFS');
});

test("underlines stand where the setting wants them: nowhere, at a term's first place, at all, and in no file of one language", async () => {
  await workbench.openFile('cursor.md');
  const underlined = () =>
    workbench.page.evaluate(
      () =>
        [...document.querySelectorAll('.editor-group-container.active .monaco-editor .view-overlays .cdr')].filter(
          (each) => getComputedStyle(each).borderBottomStyle === 'dotted',
        ).length,
    );
  const becomes = (/** @type {number} */ count) =>
    until(async () => (await underlined()) === count, SOON.timeout, `never ${count} underlines in the editor`);
  await becomes(0);
  await setInWorkspace({ 'awsTermLens.highlight': 'first' });
  await becomes(3);
  await setInWorkspace({ 'awsTermLens.highlight': 'all' });
  await becomes(5);
  await setInWorkspace({ 'awsTermLens.highlight': 'all', '[markdown]': { 'awsTermLens.highlight': 'off' } });
  await becomes(0);
  await workbench.screenshot('following-underlines');
});
