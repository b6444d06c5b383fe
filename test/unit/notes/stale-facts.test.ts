import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../../../src/core/glossary/term';
import { readOwnNote } from '../../../src/notes/dialects/detect';
import { findStaleFacts } from '../../../src/notes/stale-facts';
import { makeTerm } from '../../make/term';

const change = (was: readonly [ko: string, en: string], is: readonly [ko: string, en: string]): Change => ({
  since: '2024-11',
  was: { ko: was[0], en: was[1] },
  is: { ko: is[0], en: is[1] },
  source: 'https://example.com',
});

const boxes = change(
  ['계정당 상자는 **100개**까지다.', 'An account could hold **100** boxes.'],
  ['기본 한도가 **10,000개**로 늘었다.', 'The default quota is **10,000** boxes.'],
);
const message = change(['메시지는 최대 **256 KB**다.', 'A message held at most **256 KB**.'], ['최대 **1 MiB**다.', 'At most **1 MiB**.']);
const renamed = change(
  ['**Pipe Data Hose**라는 이름이었다.', 'It was called **Pipe Data Hose**.'],
  ['**Amazon Data Hose**로 바뀌었다.', 'It is **Amazon Data Hose** now.'],
);
const term = makeTerm({ id: 'box', changed: [boxes, message, renamed] });

function staleLines(text: string, about = term): [number, Change][] {
  return readOwnNote({ path: 'a.md', text }).entries.flatMap((entry) =>
    findStaleFacts(entry, about).map(({ line, change: found }): [number, Change] => [line, found]),
  );
}
const note = (fact: string) => `## Box\n\n- Keeps files.\n- ${fact}\n`;

test('findStaleFacts › marks the line that has the old number with its subject, in either language', () => {
  assert.deepEqual(staleLines(note('계정마다 최대 100개의 상자를 만들 수 있습니다.')), [[4, boxes]]);
  assert.deepEqual(staleLines(note('You can have 100 boxes in one account')), [[4, boxes]]);
});

test('findStaleFacts › reads the number however it is spaced, and with binary units', () => {
  for (const size of ['256KB', '256 KB', '256kb', '256 KiB'])
    assert.deepEqual(staleLines(note(`전송된 메시지는 ${size} 미만`)), [[4, message]], size);
});

test('findStaleFacts › is quiet without the subject, and where the number is part of another', () => {
  for (const fact of [
    '100개의 서버',
    '상자는 1100개',
    '상자 100.5개',
    '256 KB 블록',
    'x256KB 메시지',
    '계정당 상자 100GB',
    'Boxes of an account hold 100 GB',
    'Boxes of an account take 100 ms',
  ]) {
    const found = staleLines(note(fact));
    assert.deepEqual(found, [], fact);
  }
});

test('findStaleFacts › is quiet where the sentence has the new side as well', () => {
  assert.deepEqual(staleLines(note('상자는 계정당 100개였으나 이제 10,000개')), []);
  assert.deepEqual(staleLines(note('A message was 256 KB, now 1 MB')), []);
});

test('findStaleFacts › an old name gives itself away, in a heading too', () => {
  assert.deepEqual(staleLines('## Pipe Data Hose\n\n- Loads data.\n'), [[1, renamed]]);
  assert.deepEqual(staleLines('## Amazon Data Hose (formerly Pipe Data Hose)\n\n- Loads data.\n'), []);
});

test('findStaleFacts › a change of the family needs a plainer sentence', () => {
  const parent = makeTerm({ id: 'shelf' });
  const entryOf = (fact: string) => readOwnNote({ path: 'a.md', text: `## Shelf\n\n- Of wood.\n- ${fact}\n` }).entries;
  const lines = (fact: string) => entryOf(fact).flatMap((entry) => findStaleFacts(entry, parent, [term]).map(({ line }) => line));
  assert.deepEqual(lines('계정당 상자 100개'), [4]);
  assert.deepEqual(lines('상자 100개'), []);
});

test('findStaleFacts › a limit is told by its number, with or without "at most"', () => {
  const limit = change(['계정당 상자는 **최대 100개**다.', 'An account holds **at most 100** boxes.'], ['10,000개다.', 'It is 10,000.']);
  for (const fact of ['계정당 100개의 상자', '상자는 계정마다 최대 100개', '100 boxes per account', 'At most 100 boxes'])
    assert.deepEqual(staleLines(note(fact), makeTerm({ id: 'box', changed: [limit] })), [[4, limit]], fact);
  assert.deepEqual(staleLines(note('계정당 10,000개의 상자'), makeTerm({ id: 'box', changed: [limit] })), []);
});

test('findStaleFacts › what stood in the old sentence too does not make one up to date', () => {
  const grown = change(
    ['상자는 5종에 **20개**였다.', 'Boxes of 5 kinds held **20**.'],
    ['상자는 5종에 40개다.', 'Boxes of 5 kinds hold 40.'],
  );
  const about = makeTerm({ id: 'box', changed: [grown] });
  assert.deepEqual(staleLines(note('Boxes of 5 kinds hold 20'), about), [[4, grown]]);
  assert.deepEqual(staleLines(note('Boxes of 5 kinds hold 20, by now 40'), about), []);
});

test('findStaleFacts › a short word needs its subject, and several marks must all be there', () => {
  const short = change(['이름은 **Hose**였다.', 'The service was called **Hose**.'], ['**Pipe**다.', 'It is **Pipe**.']);
  const several = change(
    ['**빨강**과 **파랑**이 있었다.', 'Boxes came in **red** and **blue**.'],
    ['**초록**뿐이다.', 'They come in **green**.'],
  );
  const about = makeTerm({ id: 'box', changed: [short, several] });
  assert.deepEqual(staleLines(note('Water it with a hose'), about), []);
  assert.deepEqual(staleLines(note('The service called Hose'), about), [[4, short]]);
  assert.deepEqual(staleLines(note('Boxes are red'), about), []);
  assert.deepEqual(staleLines(note('Boxes are red or blue'), about), [[4, several]]);
});

test('findStaleFacts › tells of a line once, however often it says so', () => {
  assert.deepEqual(staleLines('## Box\n\n- Pipe Data Hose: Pipe Data Hose loads data.\n').length, 1);
});
