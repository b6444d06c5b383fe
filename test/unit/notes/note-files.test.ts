import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOwnNote } from '../../../src/notes/dialects/detect';
import {
  globMatcher,
  isAbsolutePlace,
  isSkippedFolder,
  NOTES_GLOB,
  newNote,
  noteFileName,
  readNotePlace,
} from '../../../src/notes/note-files';

test('readNotePlace › splits at the first wildcard', () => {
  assert.deepEqual(readNotePlace('docs/aws/**/*.md'), { base: 'docs/aws', glob: '**/*.md' });
  assert.deepEqual(readNotePlace('docs/aws/'), { base: 'docs/aws', glob: undefined });
  assert.deepEqual(readNotePlace('./notes'), { base: 'notes', glob: undefined });
  assert.deepEqual(readNotePlace('.'), { base: '', glob: undefined });
  assert.deepEqual(readNotePlace('*.md'), { base: '', glob: '*.md' });
  assert.deepEqual(readNotePlace('/home/me/notes'), { base: '/home/me/notes', glob: undefined });
  assert.deepEqual(readNotePlace('C:\\Users\\me\\notes\\*.txt'), { base: 'C:/Users/me/notes', glob: '*.txt' });
  assert.equal(readNotePlace('  '), undefined);
});

test('isAbsolutePlace › knows roots, drives and URIs', () => {
  assert.deepEqual(['/a', 'C:/a', 'vscode-vfs://github/a', 'a/b', '', 'a:b'].map(isAbsolutePlace), [true, true, true, false, false, false]);
});

test('globMatcher › matches as globs do', () => {
  const cases: [glob: string, path: string, expected: boolean][] = [
    [NOTES_GLOB, 'a.md', true],
    [NOTES_GLOB, 'deep/er/a.txt', true],
    [NOTES_GLOB, 'a.png', false],
    ['*.md', 'a.md', true],
    ['*.md', 'b/a.md', false],
    ['**/aws-*.md', 'b/aws-1.md', true],
    ['a?c.md', 'abc.md', true],
    ['a?c.md', 'a/c.md', false],
    ['[0-9]*.md', '1.md', true],
    ['[!0-9]*.md', '1.md', false],
    ['a+b(1).md', 'a+b(1).md', true],
    ['{a,b}/*.md', 'b/x.md', true],
    ['{a', 'a', true],
    ['노트/*.md', '노트/가.md'.normalize('NFD'), true],
  ];
  for (const [glob, path, expected] of cases) assert.equal(globMatcher(glob)(path), expected, `${glob} ${path}`);
});

test('globMatcher › takes no longer for a hostile glob', () => {
  const started = performance.now();
  globMatcher('**/'.repeat(30) + '*a'.repeat(12))('a/'.repeat(40) + 'b'.repeat(60));
  assert.ok(performance.now() - started < 1_000);
});

test('newNote › is read back as the term that it was written for', () => {
  const { entries } = readOwnNote({ path: noteFileName('FIFO 큐/주제'), text: newNote(' FIFO\n큐 ', '순서대로 꺼내는 큐.') });
  assert.deepEqual(
    entries.map(({ name, definition }) => [name, definition.text]),
    [['FIFO 큐', '순서대로 꺼내는 큐.']],
  );
  assert.equal(noteFileName('FIFO 큐/주제'), 'fifo-큐-주제.md');
  assert.equal(noteFileName('???'), 'note.md');
});

test('isSkippedFolder › leaves out what tools keep', () => {
  assert.deepEqual(['.git', '.obsidian', 'node_modules', 'notes', 'my.notes'].map(isSkippedFolder), [true, true, true, false, false]);
});

test('noteFileName › is short enough for every file system', () => {
  assert.equal(noteFileName('긴 이름 '.repeat(40)).length, 63);
});
