// What the quiz page shows beside questions: nothing yet, the end of a session, statistics, its keys; and how it fits its place.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useQuizPage } from './quiz-page.mjs';
import { answered, question } from './quiz-screens.mjs';

describe('The quiz page', () => {
  const quiz = useQuizPage();

  test('tells that it is ready, and shows nothing before it is told to', async () => {
    // @ts-expect-error see above.
    assert.deepEqual(await quiz.page.evaluate(() => globalThis.told), [{ type: 'ready' }]);
    assert.equal(await quiz.page.locator('.content > *').count(), 0);
  });

  test('at the end: what went well, what comes back when, and the weakest terms to read', async () => {
    const named = (/** @type {string} */ id) => ({ id, name: id.toUpperCase(), interval: '10 minutes' });
    await quiz.show({
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
    assert.equal(await quiz.text('h1'), '8 of 10 right');
    assert.equal(await quiz.text('.summary > .hint'), 'The last one was not graded.');
    assert.deepEqual(
      (await quiz.page.locator('.terms').allInnerTexts()).map((table) => table.replace(/\s+/g, ' ').trim()),
      ['weakest comesBack S3 10 minutes', 'wentWell comesBack SQS 10 minutes'],
    );
    await quiz.page.getByRole('button', { name: 'S3' }).click();
    for (const name of ['more', 'reviewDue', 'statistics', 'undo', 'close'])
      await quiz.page.getByRole('button', { name, exact: true }).click();
    await quiz.page.locator('h1').focus();
    await quiz.page.keyboard.press('Enter');
    assert.deepEqual(
      (await quiz.told()).map(({ type }) => type),
      ['termPicked', 'againPicked', 'duePicked', 'statisticsOpened', 'undone', 'closed', 'againPicked'],
    );
  });

  test('statistics are charts with a table behind, and every row starts a quiz', async () => {
    const bars = [
      { label: 'Nov 21', value: 3 },
      { label: 'Nov 22', value: 0 },
    ];
    const row = { label: 'Storage', scope: 'category storage', total: 100, met: 20, learned: 5 };
    await quiz.show({
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
    assert.deepEqual(await quiz.page.locator('.figures dd').allInnerTexts(), ['3', '87 %', '4', '120']);
    assert.match(await quiz.text('.figures + .hint'), /retentionHint/);
    assert.match((await quiz.page.locator('svg[role=img]').first().getAttribute('aria-label')) ?? '', /^forecast\. forecastHint/);
    await quiz.page.locator('summary').first().click();
    assert.deepEqual(await quiz.page.locator('details[open] tbody tr').allInnerTexts(), ['Nov 21\t3', 'Nov 22\t0']);
    assert.deepEqual(await quiz.page.locator('.coverage').first().locator('.number').allInnerTexts(), ['5', '20', '100']);
    await quiz.page.getByRole('button', { name: 'Storage' }).click();
    assert.deepEqual(await quiz.told(), [{ type: 'scopePicked', scope: 'category storage' }]);
  });

  test('the keys are told in a dialog, from which the focus comes back', async () => {
    await quiz.show(question);
    await quiz.page.keyboard.press('?');
    await quiz.page.locator('dialog[open]').waitFor();
    await quiz.page.keyboard.press('1');
    assert.deepEqual(await quiz.told(), [], 'no key reaches the question behind it');
    await quiz.page.keyboard.press('Escape');
    await quiz.page.locator('dialog').waitFor({ state: 'detached' });
    assert.equal(await quiz.page.evaluate(() => document.activeElement?.className), 'instruction');
    assert.deepEqual(await quiz.told(), []);
  });

  test('moves nothing for those who asked for that, whichever way', async () => {
    await quiz.show({ ...question, answered });
    const animation = () => quiz.page.locator('.answer').evaluate((answer) => getComputedStyle(answer).animationName);
    assert.equal(await animation(), 'appear');
    await quiz.page.evaluate(() => document.body.classList.add('vscode-reduce-motion'));
    assert.equal(await animation(), 'none');
    await quiz.page.evaluate(() => document.body.classList.remove('vscode-reduce-motion'));
    await quiz.page.emulateMedia({ reducedMotion: 'reduce' });
    assert.equal(await animation(), 'none');
    await quiz.page.emulateMedia({ reducedMotion: null });
  });

  test('shows what is wrong with the stored progress, and nothing of what it does not understand', async () => {
    await quiz.show({ name: 'empty', title: 'Due terms' }, { notice: 'Some lines could not be read.' });
    assert.equal(await quiz.text('.notice'), 'Some lines could not be read.');
    assert.equal(await quiz.text('h1'), 'Due terms');
    await quiz.page.evaluate(() => window.postMessage({ type: 'state', screen: { name: 'dream' } }));
    await quiz.page.evaluate(() => window.postMessage('hello'));
    await quiz.page.waitForTimeout(50);
    assert.equal(await quiz.text('h1'), 'Due terms');
  });

  for (const width of [280, 420, 1600]) {
    test(`nothing sticks out sideways at ${width} pixels`, async () => {
      await quiz.page.setViewportSize({ width, height: 900 });
      await quiz.show({ ...question, answered });
      assert.ok(await quiz.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
      for (const option of await quiz.page.locator('.option').all()) assert.ok(((await option.boundingBox())?.height ?? 0) >= 44);
    });
  }
});
