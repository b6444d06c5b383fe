// What every snapshot of a question shows, and what every key and button on it tells the extension.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useQuizPage } from './quiz-page.mjs';
import { answered, explanation, question } from './quiz-screens.mjs';

describe('A question on the quiz page', () => {
  const quiz = useQuizPage();

  test('asks: the heading has the focus, and keys choose as the mouse does', async () => {
    await quiz.show(question);
    assert.equal(await quiz.text('.count'), '3 / 10');
    assert.equal(await quiz.page.evaluate(() => document.activeElement?.className), 'instruction');
    await quiz.page.keyboard.press('2');
    await quiz.page.locator('.option').nth(1).click();
    const [byKey, byMouse] = await quiz.told();
    assert.deepEqual([byKey.type, byKey.key, byKey.choice], ['chosen', question.key, 1]);
    assert.deepEqual([byMouse.type, byMouse.choice], ['chosen', 1]);
    await quiz.page.keyboard.press('9');
    await quiz.page.keyboard.press('Control+1');
    assert.deepEqual(await quiz.told(), []);
  });

  test('what comes back is counted apart from what was planned', async () => {
    await quiz.show({ ...question, repeats: 3 });
    assert.equal(await quiz.text('.count'), '3 / 10 · repeats 3');
    assert.equal(await quiz.page.locator('.bar progress').getAttribute('value'), '1');
    await quiz.show({ ...question, key: 'endless', of: 0, repeats: 2 });
    assert.equal(await quiz.text('.count'), '3 · repeats 2');
  });

  test('several changes stand under one heading', async () => {
    const changed = ['2024-11: 10,000 (was: 100)', '2023-04: Private (was: public)'];
    await quiz.show({ ...question, answered: { ...answered, explanation: { ...explanation, changed } } });
    assert.equal(await quiz.page.locator('.changed h3').count(), 1);
    assert.deepEqual(await quiz.page.locator('.changed p').allInnerTexts(), changed);
  });

  test('a wrong choice says what it is, and leads to it', async () => {
    const picked = { id: 'queue', name: 'Queue', definition: 'Keeps <strong>messages</strong>.' };
    await quiz.show({ ...question, answered: { ...answered, explanation: { ...explanation, picked } } });
    assert.equal(await quiz.text('.picked p'), 'Queue — Keeps messages.');
    await quiz.page.getByRole('button', { name: 'Queue', exact: true }).click();
    assert.deepEqual(await quiz.told(), [{ type: 'termPicked', id: 'queue' }]);
  });

  test('a key that is held down counts once', async () => {
    await quiz.show(question);
    await quiz.page.keyboard.down('2');
    await quiz.page.keyboard.down('2');
    await quiz.page.keyboard.down('2');
    await quiz.page.keyboard.up('2');
    assert.equal((await quiz.told()).length, 1);
  });

  test('takes U and the digits by their place, so that Korean input is no obstacle', async () => {
    await quiz.show(question);
    await quiz.page.evaluate(() => {
      for (const [key, code] of [
        ['ㅕ', 'KeyU'],
        ['3', 'Numpad3'],
      ])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }));
    });
    assert.deepEqual(
      (await quiz.told()).map(({ type, choice }) => [type, choice]),
      [
        ['undone', undefined],
        ['chosen', 2],
      ],
    );
  });

  test('after the answer: verdict, grades with intervals, why, fact with its date, change, pair, and where to read on', async () => {
    await quiz.show({ ...question, answered });
    assert.equal(await quiz.text('.verdict'), 'wrong');
    assert.match((await quiz.page.locator('.option.right').innerText()) ?? '', /Bucket/);
    assert.match((await quiz.page.locator('.option.wrong').innerText()) ?? '', /Queue/);
    assert.match(await quiz.text('.option.right .visually-hidden'), /rightOption/i);
    assert.deepEqual(await quiz.page.locator('.grade .interval').allInnerTexts(), ['1 days', '2 days', '3 days', '4 days']);
    assert.equal(await quiz.page.locator('.grade.primary').evaluate((button) => button === document.activeElement), true);
    assert.equal(await quiz.page.locator('[role=status]').textContent(), answered.announcement);
    const lines = await quiz.page.locator('.explanation .line').allInnerTexts();
    assert.deepEqual(
      lines.map((line) => line.replace(/\s*\n\s*/g, ': ')),
      [
        'why: Only it keeps objects.',
        'fact: An account has 10,000.',
        'definition: A container of objects.',
        '↻ changed: 2024-11: 10,000 (was: 100)',
      ].map((line) => line.replace('↻ ', '')),
    );
    assert.deepEqual(await quiz.page.locator('.contrast tr').allInnerTexts(), ['\tBucket\tQueue', 'Keeps\tObjects\tMessages']);
    assert.equal(await quiz.text('.checked'), explanation.checked);
    assert.match(await quiz.text('.leech'), /leech/);
    for (const name of ['openTerm', 'docs', 'places (4)', 'suspend']) await quiz.page.getByRole('button', { name, exact: true }).click();
    assert.deepEqual(
      await quiz.told(),
      ['termPicked', 'docsPicked', 'placesPicked', 'suspended'].map((type) => ({ type, id: 'bucket' })),
    );
    await quiz.page.keyboard.press('3');
    await quiz.page.locator('.grade').first().focus();
    await quiz.page.keyboard.press('Enter');
    assert.deepEqual(
      (await quiz.told()).map(({ type, grade }) => [type, grade]),
      [
        ['graded', 3],
        ['graded', 1],
      ],
    );
  });

  test('what was set aside can be brought back', async () => {
    await quiz.show({
      ...question,
      answered: { ...answered, leech: false, explanation: { ...explanation, suspended: true, hasDocs: false, places: 0 } },
    });
    assert.deepEqual(
      (await quiz.page.locator('.links button').allInnerTexts()).map((label) => label.trim()),
      ['openTerm', 'resume'],
    );
    await quiz.page.getByRole('button', { name: 'resume' }).click();
    assert.deepEqual(await quiz.told(), [{ type: 'resumed', id: 'bucket' }]);
  });

  test('of a term that is gone it says so, and offers nothing to read', async () => {
    const gone = { ...explanation, name: '', definition: '', changed: [], checked: 'The glossary no longer has it.' };
    await quiz.show({ ...question, answered: { ...answered, explanation: gone } });
    assert.equal(await quiz.text('.explanation'), 'The glossary no longer has it.');
  });

  test('an answer may be typed: the field has the focus, keys go into it, Enter hands it in, Escape ends', async () => {
    await quiz.show({ ...question, answerBy: 'type', options: [] });
    await quiz.page.keyboard.type('12 u?');
    await quiz.page.keyboard.press('Enter');
    const [typed, ...more] = await quiz.told();
    assert.deepEqual([typed.type, typed.text, more.length], ['typed', '12 u?', 0]);
    await quiz.page.keyboard.press('Escape');
    assert.deepEqual(await quiz.told(), [{ type: 'ended' }]);
  });

  test('an answer may be looked up, and the reader is asked how well they knew it', async () => {
    await quiz.show({ ...question, answerBy: 'recall', options: [] });
    await quiz.page.keyboard.press('Enter');
    assert.equal((await quiz.told())[0]?.type, 'lookedUp');
    await quiz.show({ ...question, answerBy: 'recall', options: [], answered: { ...answered, answer: -1, choice: undefined } });
    assert.equal(await quiz.page.locator('.verdict').count(), 0);
    assert.equal(await quiz.text('.solution'), 'Bucket');
    assert.equal(await quiz.text('.answer .hint'), 'gradeIt');
  });

  test('graded automatically it has one way on', async () => {
    await quiz.show({ ...question, answered: { ...answered, grades: [], suggested: 4 } });
    assert.equal(await quiz.page.locator('.grade').count(), 0);
    await quiz.page.keyboard.press('Enter');
    assert.deepEqual(await quiz.told(), [{ type: 'graded', key: question.key, grade: 4 }]);
  });

  test('a snapshot of the same question leaves focus and place where they are', async () => {
    await quiz.show(question);
    await quiz.page.locator('.option').nth(2).focus();
    await quiz.show({ ...question, title: 'other.tf' });
    assert.equal(await quiz.text('.title'), 'other.tf');
    assert.equal(await quiz.page.evaluate(() => document.activeElement?.textContent), '3Topic');

    await quiz.show({ ...question, key: 'seed#1#bucket', answerBy: 'type', options: [] });
    await quiz.page.keyboard.type('half an ans');
    await quiz.show({ ...question, key: 'seed#1#bucket', answerBy: 'type', options: [], position: 4 });
    await quiz.page.keyboard.type('wer');
    assert.equal(await quiz.page.locator('#typed').inputValue(), 'half an answer');
  });
});
