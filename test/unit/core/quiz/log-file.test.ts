import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatLog, parseLog } from '../../../../src/core/quiz/log-file';
import { makeHistory, makeReview } from '../../../make/reviews';

const entries = [...makeHistory(5), { t: 'suspend' as const, id: 'devi.1.abc', at: 1, card: '한글-id' }];

test('parseLog › reads what formatLog wrote', () => {
  assert.deepEqual(parseLog(formatLog({ entries, archives: [] })), { entries, archives: [], problems: [] });
  assert.deepEqual(parseLog(''), { entries: [], archives: [], problems: [] });
});

test('parseLog › truncated at every byte of the last two records, it loses nothing before and reports the torn line', () => {
  const bytes = new TextEncoder().encode(formatLog({ entries, archives: [] }));
  const text = new TextDecoder().decode(bytes);
  const lastTwo = text.trimEnd().split('\n').slice(-2).join('\n');
  const from = bytes.length - new TextEncoder().encode(lastTwo).length - 1;
  for (let length = from; length < bytes.length; length += 1) {
    const { entries: read, problems } = parseLog(new TextDecoder().decode(bytes.slice(0, length)));
    assert.ok(read.length >= entries.length - 2, `at byte ${length}`);
    assert.deepEqual(read, entries.slice(0, read.length));
    assert.ok(problems.length <= 1 && problems.every(({ code, text: line }) => code === 'torn' && line !== ''), `at byte ${length}`);
    assert.ok(
      problems.length === 1 || /\}$|\n$/.test(text.slice(0, length)) || length === from,
      `a torn line goes unreported at byte ${length}`,
    );
  }
});

test('parseLog › keeps unreadable lines aside and reads on', () => {
  const text = formatLog({ entries, archives: [] }).split('\n');
  text.splice(2, 0, '{"t":"review","id":"x"}', 'garbage');
  const read = parseLog(text.join('\n'));
  assert.deepEqual(read.entries, entries);
  assert.deepEqual(
    read.problems.map(({ line, code }) => [line, code]),
    [
      [3, 'unreadable'],
      [4, 'unreadable'],
    ],
  );
});

test('parseLog › reads nothing of a later version, and says so', () => {
  const text = '{"format":"aws-term-lens-reviews","version":2}\n{"t":"dream"}\n';
  assert.deepEqual(parseLog(text), { entries: [], archives: [], problems: [{ line: 1, code: 'version', text }] });
});

test('parseLog › rejects entries whose time or day cannot be', () => {
  const late = { ...makeReview(), day: 1 };
  const other = { ...makeReview(), at: 5 };
  assert.equal(parseLog(`${JSON.stringify(late)}\n${JSON.stringify(other)}\n`).entries.length, 0);
});

test('parseLog › reads past a byte-order mark that an editor put before the text', () => {
  assert.deepEqual(parseLog(`\uFEFF${formatLog({ entries, archives: [] })}`), { entries, archives: [], problems: [] });
});
