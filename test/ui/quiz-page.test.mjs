// The quiz page by itself, in a plain browser: what every snapshot shows, and what every key and button tells the extension.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openPage } from '../host/browser-page.mjs';
import { root } from '../steps/bundle.mjs';
import { answered, explanation, question, WORDS } from './quiz-screens.mjs';

describe('The quiz page', () => {
  /** @type {Awaited<ReturnType<typeof openPage>>} */
  let browser;
  /** @type {import('playwright-core').Page} */
  let page;
  before(async () => {
    browser = await openPage({ viewport: { width: 800, height: 900 } });
    page = browser.page;
  });
  after(() => browser?.browser.close());
  beforeEach(async () => {
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

  /** @param {object} screen @param {object} [more] */
  async function show(screen, more = {}) {
    await page.evaluate((data) => window.postMessage(data), { type: 'state', language: 'en', words: WORDS, keep: {}, screen, ...more });
    await page.waitForFunction(() => document.querySelector('.content')?.childElementCount);
  }
  /** What the page has told since it was last asked. @returns {Promise<any[]>} */
  const told = () =>
    page.evaluate(() => {
      // @ts-expect-error see above.
      return globalThis.told.splice(0).filter(({ type }) => type !== 'ready');
    });
  const text = (/** @type {string} */ selector) => page.locator(selector).innerText();

  test('tells that it is ready, and shows nothing before it is told to', async () => {
    // @ts-expect-error see above.
    assert.deepEqual(await page.evaluate(() => globalThis.told), [{ type: 'ready' }]);
    assert.equal(await page.locator('.content > *').count(), 0);
  });

  test('asks: the heading has the focus, and keys choose as the mouse does', async () => {
    await show(question);
    assert.equal(await text('.count'), '3 / 10');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'instruction');
    await page.keyboard.press('2');
    await page.locator('.option').nth(1).click();
    const [byKey, byMouse] = await told();
    assert.deepEqual([byKey.type, byKey.key, byKey.choice], ['chosen', question.key, 1]);
    assert.deepEqual([byMouse.type, byMouse.choice], ['chosen', 1]);
    await page.keyboard.press('9');
    await page.keyboard.press('Control+1');
    assert.deepEqual(await told(), []);
  });

  test('what comes back is counted apart from what was planned', async () => {
    await show({ ...question, repeats: 3 });
    assert.equal(await text('.count'), '3 / 10 · repeats 3');
    assert.equal(await page.locator('.bar progress').getAttribute('value'), '1');
    await show({ ...question, key: 'endless', of: 0, repeats: 2 });
    assert.equal(await text('.count'), '3 · repeats 2');
  });

  test('several changes stand under one heading', async () => {
    const changed = ['2024-11: 10,000 (was: 100)', '2023-04: Private (was: public)'];
    await show({ ...question, answered: { ...answered, explanation: { ...explanation, changed } } });
    assert.equal(await page.locator('.changed h3').count(), 1);
    assert.deepEqual(await page.locator('.changed p').allInnerTexts(), changed);
  });

  test('a wrong choice says what it is, and leads to it', async () => {
    const picked = { id: 'queue', name: 'Queue', definition: 'Keeps <strong>messages</strong>.' };
    await show({ ...question, answered: { ...answered, explanation: { ...explanation, picked } } });
    assert.equal(await text('.picked p'), 'Queue — Keeps messages.');
    await page.getByRole('button', { name: 'Queue', exact: true }).click();
    assert.deepEqual(await told(), [{ type: 'termPicked', id: 'queue' }]);
  });

  test('a key that is held down counts once', async () => {
    await show(question);
    await page.keyboard.down('2');
    await page.keyboard.down('2');
    await page.keyboard.down('2');
    await page.keyboard.up('2');
    assert.equal((await told()).length, 1);
  });

  test('takes U and the digits by their place, so that Korean input is no obstacle', async () => {
    await show(question);
    await page.evaluate(() => {
      for (const [key, code] of [
        ['ㅕ', 'KeyU'],
        ['3', 'Numpad3'],
      ])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }));
    });
    assert.deepEqual(
      (await told()).map(({ type, choice }) => [type, choice]),
      [
        ['undone', undefined],
        ['chosen', 2],
      ],
    );
  });

  test('after the answer: verdict, grades with intervals, why, fact with its date, change, pair, and where to read on', async () => {
    await show({ ...question, answered });
    assert.equal(await text('.verdict'), 'wrong');
    assert.match((await page.locator('.option.right').innerText()) ?? '', /Bucket/);
    assert.match((await page.locator('.option.wrong').innerText()) ?? '', /Queue/);
    assert.match(await text('.option.right .visually-hidden'), /rightOption/i);
    assert.deepEqual(await page.locator('.grade .interval').allInnerTexts(), ['1 days', '2 days', '3 days', '4 days']);
    assert.equal(await page.locator('.grade.primary').evaluate((button) => button === document.activeElement), true);
    assert.equal(await page.locator('[role=status]').textContent(), answered.announcement);
    const lines = await page.locator('.explanation .line').allInnerTexts();
    assert.deepEqual(
      lines.map((line) => line.replace(/\s*\n\s*/g, ': ')),
      [
        'why: Only it keeps objects.',
        'fact: An account has 10,000.',
        'definition: A container of objects.',
        '↻ changed: 2024-11: 10,000 (was: 100)',
      ].map((line) => line.replace('↻ ', '')),
    );
    assert.deepEqual(await page.locator('.contrast tr').allInnerTexts(), ['\tBucket\tQueue', 'Keeps\tObjects\tMessages']);
    assert.equal(await text('.checked'), explanation.checked);
    assert.match(await text('.leech'), /leech/);
    for (const name of ['openTerm', 'docs', 'places (4)', 'suspend']) await page.getByRole('button', { name, exact: true }).click();
    assert.deepEqual(
      await told(),
      ['termPicked', 'docsPicked', 'placesPicked', 'suspended'].map((type) => ({ type, id: 'bucket' })),
    );
    await page.keyboard.press('3');
    await page.locator('.grade').first().focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(
      (await told()).map(({ type, grade }) => [type, grade]),
      [
        ['graded', 3],
        ['graded', 1],
      ],
    );
  });

  test('what was set aside can be brought back', async () => {
    await show({
      ...question,
      answered: { ...answered, leech: false, explanation: { ...explanation, suspended: true, hasDocs: false, places: 0 } },
    });
    assert.deepEqual(
      (await page.locator('.links button').allInnerTexts()).map((label) => label.trim()),
      ['openTerm', 'resume'],
    );
    await page.getByRole('button', { name: 'resume' }).click();
    assert.deepEqual(await told(), [{ type: 'resumed', id: 'bucket' }]);
  });

  test('of a term that is gone it says so, and offers nothing to read', async () => {
    const gone = { ...explanation, name: '', definition: '', changed: [], checked: 'The glossary no longer has it.' };
    await show({ ...question, answered: { ...answered, explanation: gone } });
    assert.equal(await text('.explanation'), 'The glossary no longer has it.');
  });

  test('an answer may be typed: the field has the focus, keys go into it, Enter hands it in, Escape ends', async () => {
    await show({ ...question, answerBy: 'type', options: [] });
    await page.keyboard.type('12 u?');
    await page.keyboard.press('Enter');
    const [typed, ...more] = await told();
    assert.deepEqual([typed.type, typed.text, more.length], ['typed', '12 u?', 0]);
    await page.keyboard.press('Escape');
    assert.deepEqual(await told(), [{ type: 'ended' }]);
  });

  test('an answer may be looked up, and the reader is asked how well they knew it', async () => {
    await show({ ...question, answerBy: 'recall', options: [] });
    await page.keyboard.press('Enter');
    assert.equal((await told())[0]?.type, 'lookedUp');
    await show({ ...question, answerBy: 'recall', options: [], answered: { ...answered, answer: -1, choice: undefined } });
    assert.equal(await page.locator('.verdict').count(), 0);
    assert.equal(await text('.solution'), 'Bucket');
    assert.equal(await text('.answer .hint'), 'gradeIt');
  });

  test('graded automatically it has one way on', async () => {
    await show({ ...question, answered: { ...answered, grades: [], suggested: 4 } });
    assert.equal(await page.locator('.grade').count(), 0);
    await page.keyboard.press('Enter');
    assert.deepEqual(await told(), [{ type: 'graded', key: question.key, grade: 4 }]);
  });

  test('a snapshot of the same question leaves focus and place where they are', async () => {
    await show(question);
    await page.locator('.option').nth(2).focus();
    await show({ ...question, title: 'other.tf' });
    assert.equal(await text('.title'), 'other.tf');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '3Topic');

    await show({ ...question, key: 'seed#1#bucket', answerBy: 'type', options: [] });
    await page.keyboard.type('half an ans');
    await show({ ...question, key: 'seed#1#bucket', answerBy: 'type', options: [], position: 4 });
    await page.keyboard.type('wer');
    assert.equal(await page.locator('#typed').inputValue(), 'half an answer');
  });

  test('at the end: what went well, what comes back when, and the weakest terms to read', async () => {
    const named = (/** @type {string} */ id) => ({ id, name: id.toUpperCase(), interval: '10 minutes' });
    await show({
      name: 'summary',
      title: 'main.tf',
      result: '8 of 10 right',
      note: 'The last one was not graded.',
      right: 8,
      asked: 10,
      well: [named('sqs')],
      weak: [named('s3')],
      due: 2,
      canUndo: true,
    });
    assert.equal(await text('h1'), '8 of 10 right');
    assert.equal(await text('.summary > .hint'), 'The last one was not graded.');
    assert.deepEqual(
      (await page.locator('.terms').allInnerTexts()).map((table) => table.replace(/\s+/g, ' ').trim()),
      ['weakest comesBack S3 10 minutes', 'wentWell comesBack SQS 10 minutes'],
    );
    await page.getByRole('button', { name: 'S3' }).click();
    for (const name of ['more', 'reviewDue', 'statistics', 'undo', 'close']) await page.getByRole('button', { name, exact: true }).click();
    await page.locator('h1').focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(
      (await told()).map(({ type }) => type),
      ['termPicked', 'againPicked', 'duePicked', 'statisticsOpened', 'undone', 'closed', 'againPicked'],
    );
  });

  test('statistics are charts with a table behind, and every row starts a quiz', async () => {
    const bars = [
      { label: 'Nov 21', value: 3 },
      { label: 'Nov 22', value: 0 },
    ];
    const row = { label: 'Storage', scope: 'category storage', total: 100, met: 20, learned: 5 };
    await show({
      name: 'statistics',
      due: 3,
      forecast: bars,
      reviewed: bars,
      retention: '87 %',
      streak: '4',
      reviews: '120',
      categories: [row],
      exams: [],
    });
    assert.deepEqual(await page.locator('.figures dd').allInnerTexts(), ['3', '87 %', '4', '120']);
    assert.match(await text('.figures + .hint'), /retentionHint/);
    assert.match((await page.locator('svg[role=img]').first().getAttribute('aria-label')) ?? '', /^forecast\. forecastHint/);
    await page.locator('summary').first().click();
    assert.deepEqual(await page.locator('details[open] tbody tr').allInnerTexts(), ['Nov 21\t3', 'Nov 22\t0']);
    assert.deepEqual(await page.locator('.coverage').first().locator('.number').allInnerTexts(), ['5', '20', '100']);
    await page.getByRole('button', { name: 'Storage' }).click();
    assert.deepEqual(await told(), [{ type: 'scopePicked', scope: 'category storage' }]);
  });

  test('the keys are told in a dialog, from which the focus comes back', async () => {
    await show(question);
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('1');
    assert.deepEqual(await told(), [], 'no key reaches the question behind it');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'instruction');
    assert.deepEqual(await told(), []);
  });

  test('moves nothing for those who asked for that, whichever way', async () => {
    await show({ ...question, answered });
    const animation = () => page.locator('.answer').evaluate((answer) => getComputedStyle(answer).animationName);
    assert.equal(await animation(), 'appear');
    await page.evaluate(() => document.body.classList.add('vscode-reduce-motion'));
    assert.equal(await animation(), 'none');
    await page.evaluate(() => document.body.classList.remove('vscode-reduce-motion'));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    assert.equal(await animation(), 'none');
    await page.emulateMedia({ reducedMotion: null });
  });

  test('shows what is wrong with the stored progress, and nothing of what it does not understand', async () => {
    await show({ name: 'empty', title: 'Due terms' }, { notice: 'Some lines could not be read.' });
    assert.equal(await text('.notice'), 'Some lines could not be read.');
    assert.equal(await text('h1'), 'Due terms');
    await page.evaluate(() => window.postMessage({ type: 'state', screen: { name: 'dream' } }));
    await page.evaluate(() => window.postMessage('hello'));
    await page.waitForTimeout(50);
    assert.equal(await text('h1'), 'Due terms');
  });

  for (const width of [280, 420, 1600]) {
    test(`nothing sticks out sideways at ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await show({ ...question, answered });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
      for (const option of await page.locator('.option').all()) assert.ok(((await option.boundingBox())?.height ?? 0) >= 44);
    });
  }
});
