import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeGlossary } from '../../../src/core/glossary/codec';
import { buildGlossary } from '../../../src/notes/build';
import { makeNote } from '../../make/note';
import { readStored } from '../../make/stored';

const note = (path: string, ...front: string[]) => {
  const id = path.replace(/^.*\/|\.md$/g, '');
  return makeNote({ path: `notes/${path}`, front: [`name: { en: ${id} }`, 'checked: 2026-11', ...front] });
};

const idsIn = (glossary: string) => decodeGlossary(readStored(new TextEncoder().encode(glossary))).map(({ id }) => id);

test('buildGlossary › puts the terms of a category and a family next to each other', () => {
  const { glossary, problems } = buildGlossary([
    note('storage/whole.md'),
    note('storage/other.md'),
    note('storage/zebra.md', 'parent: whole'),
    note('compute/first.md'),
    note('storage/alpha.md', 'parent: zebra'),
  ]);
  assert.deepEqual(problems, []);
  assert.deepEqual(idsIn(glossary), ['first', 'other', 'alpha', 'whole', 'zebra']);
});

test('buildGlossary › tells all problems, and makes of the sound notes what can be made', () => {
  const { glossary, problems } = buildGlossary([note('storage/good.md'), note('storage/bad.md', 'colour: red')]);
  assert.deepEqual(
    problems.map(({ file, line, code }) => [file, line, code]),
    [['notes/storage/bad.md', 4, 'unknown-key']],
  );
  assert.ok(idsIn(glossary).includes('good'));
});
