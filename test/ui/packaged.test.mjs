// The package as it would be published, installed in a VS Code without a development host: whatever the other tests find in the repository must be in it.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { packageExtension } from '../host/extension-copy.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { root } from '../steps/bundle.mjs';

const SOON = { timeout: 30_000 };

/** @type {string} */
let folder;
/** @type {import('../host/workbench.mjs').Workbench} */
let workbench;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aws-term-lens-vsix-'));
  const vsix = join(folder, 'aws-term-lens.vsix');
  await packageExtension(root, vsix);
  workbench = await openWorkbench({ vsix: [vsix], workspace: join(root, 'test', 'workspace'), language: 'ko' });
});
after(async () => {
  await workbench?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the installed package shows a card, in Korean where VS Code is Korean', async () => {
  await workbench.openFile('main.tf');
  // The glossary is read after start-up.
  const text = await workbench.hover('aws_sqs_queue').catch(() => workbench.hover('aws_sqs_queue'));
  assert.match(text, /SQS 대기열.*확인.*AWS 문서/s);
});

test('the installed package has its views, its search and the page of a definition', async () => {
  const { page } = workbench;
  await page.locator('.activitybar .action-item', { has: page.locator('[aria-label^="AWS "]') }).click();
  await page.locator('.monaco-list-row', { hasText: 'SQS 대기열' }).first().waitFor(SOON);
  await page.locator('.monaco-list-row', { hasText: '스토리지' }).first().waitFor(SOON);
  await workbench.runCommand('AWS 용어: 용어 검색');
  const input = page.locator('.quick-input-box input');
  await input.waitFor(SOON);
  // Typed and accepted at once, before anything is indexed.
  await input.fill('ㄱㅇㅇㅇ');
  await page.keyboard.press('Enter');
  const definition = await workbench.frameWith('#root h1');
  await definition.locator('h1', { hasText: '가용 영역' }).waitFor(SOON);
  await workbench.screenshot('packaged');
});

test('the installed package asks a question', async () => {
  await workbench.runCommand('AWS 용어: 빠른 퀴즈');
  const quiz = await workbench.frameWith('#root #prompt');
  assert.notEqual((await quiz.locator('#prompt').textContent())?.trim(), '');
});

test('the installed package asks nothing of any other machine', async () => {
  assert.deepEqual(await workbench.extensionRequests(), []);
});
