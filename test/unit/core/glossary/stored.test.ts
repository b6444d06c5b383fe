import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Sections, writeSections } from '../../../../src/core/glossary/stored';
import { readStored } from '../../../make/stored';

const NOTHING: Sections = { families: [], names: [], rows: [], ids: [], heads: [], ko: [], en: [] };
const read = (sections: Partial<Sections>) => readStored(new TextEncoder().encode(writeSections({ ...NOTHING, ...sections })));

test('a line is read alone as it is read among all', () => {
  const ko = ['가용 영역', '', 'S3', '👍 버킷'];
  const stored = read({ heads: ['[1]'], ko, en: ['x'] });
  assert.deepEqual(stored.lines('ko'), ko);
  assert.deepEqual(
    ko.map((_, index) => stored.line('ko', index)),
    ko,
  );
  assert.deepEqual([stored.line('heads', 0), stored.line('en', 0)], ['[1]', 'x']);
});

test('a line that is not there is empty, and so is a section without lines', () => {
  const stored = read({ en: ['x'] });
  assert.equal(stored.line('en', 1), '');
  assert.equal(stored.line('ko', 0), '');
  assert.deepEqual(stored.lines('names'), []);
});

test('no more is decoded than is asked for', () => {
  const bytes = new TextEncoder().encode(writeSections({ ...NOTHING, ko: ['하나', '둘', '셋'], en: ['one'] }));
  const decoded: string[] = [];
  const stored = readStored(bytes, (text) => decoded.push(text));
  stored.line('ko', 1);
  stored.lines('en');
  stored.lines('en');
  assert.deepEqual(decoded, ['둘', 'one']);
});

test('what the build has not written is refused', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  for (const text of ['', '<html>', `${writeSections(NOTHING)}\u001d`]) assert.throws(() => readStored(bytesOf(text)), SyntaxError);
});
