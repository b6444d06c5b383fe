import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LONGEST_NAME, splitSelection } from '../../../src/notes/selection';

test('splitSelection › takes the first line as the name and the rest as definition', () => {
  assert.deepEqual(splitSelection('  Quokka Relay \r\n\n hands work on\nto quokkas. '), {
    name: 'Quokka Relay',
    definition: 'hands work on to quokkas.',
  });
  assert.deepEqual(splitSelection('S3.Client'), { name: 'S3.Client', definition: '' });
  assert.deepEqual(splitSelection('사내 배포 게이트'), { name: '사내 배포 게이트', definition: '' });
  assert.deepEqual(splitSelection(''), { name: '', definition: '' });
});

test('splitSelection › leaves the name to the reader where the selection begins with a sentence', () => {
  for (const sentence of [
    '우리팀 배포 파이프라인을 따르고 비용 태그 규칙을 지킨다. S3에 올린다',
    '버킷은 계정마다 기본 100개까지 만들 수 있다',
    'It hands work on.',
    'every bucket of the team has a tag that names its owner',
    'x'.repeat(LONGEST_NAME + 1),
  ]) {
    assert.deepEqual(splitSelection(`${sentence}\nmore`), { name: '', definition: `${sentence} more` });
  }
});
