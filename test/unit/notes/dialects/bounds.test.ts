import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readOwnNote } from '../../../../src/notes/dialects/detect';
import { DIALECT_IDS } from '../../../../src/notes/dialects/dialect-id';
import { LIMITS } from '../../../../src/notes/dialects/source-lines';

const read = (text: string, path = 'note.md') => readOwnNote({ path, text });
const namesIn = (text: string, path?: string) => read(text, path).entries.map(({ name }) => name);
const codesIn = (text: string, path?: string) => read(text, path).problems.map(({ line, code }) => `${line} ${code}`);

test('bounds › a file over the limit is a problem and no entries', () => {
  const text = '# Term\n\nText.\n'.repeat(LIMITS.fileLength / 10);
  assert.deepEqual(codesIn(text), ['1 file-too-large']);
  assert.deepEqual(namesIn(text), []);
});

test('bounds › a binary is a problem', () => {
  assert.deepEqual(codesIn('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'), ['1 not-text']);
  assert.deepEqual(codesIn('\uFFFD'.repeat(300)), ['1 not-text']);
});

test('bounds › a line over the limit is passed over, and the rest is read', () => {
  const text = `# Before\n\nFirst.\n\n${'x '.repeat(500_000)}\n\n# After\n\nSecond.\n`;
  assert.deepEqual(codesIn(text), ['5 long-line']);
  assert.deepEqual(namesIn(text), ['Before', 'After']);
});

test('bounds › carriage returns and a byte-order mark change neither terms nor lines', () => {
  const text = '# Box\n\nKeeps files.\n\n- **Lid**: closes it\n';
  const lines = (source: string) => read(source).entries.map(({ name, line }) => `${line} ${name}`);
  assert.deepEqual(lines(`\uFEFF${text.replaceAll('\n', '\r\n')}`), ['1 Box', '5 Lid']);
  assert.deepEqual(lines(text.replaceAll('\n', '\r')), ['1 Box', '5 Lid']);
});

test('bounds › decomposed Korean is read as composed', () => {
  const text = '작업 큐 : 일을 쌓아 두는 곳\nㄴ 최대 14일\nㄴ 순서 보장\n';
  assert.deepEqual(namesIn(text.normalize('NFD'), 'a.txt'), ['작업 큐']);
  assert.equal(read(text.normalize('NFD'), 'a.txt').entries[0]?.definition.text, '일을 쌓아 두는 곳');
});

test('bounds › YAML that multiplies its aliases is a problem in its line, and the text is still read', () => {
  const levels = Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`);
  const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...levels].join('\n');
  assert.deepEqual(
    codesIn(`---\n${bomb}\n---\n# Box\n\nKeeps files.\n`).map((code) => code.split(' ')[1]),
    ['yaml-syntax'],
  );
  assert.deepEqual(namesIn(`---\n${bomb}\n---\n# Box\n\nKeeps files.\n`), ['Box']);
  assert.deepEqual(codesIn(`contexts: &c\n  - terms: *c\n${bomb}\n`, 'x.glossary.yml').length, 1);
});

test('bounds › an alias that holds itself is a problem or nothing, and never a stall', () => {
  const { problems, entries } = read('---\naliases: &a [x, *a]\n---\nText about it.\n', 'Box.md');
  assert.ok(problems.length <= 1);
  assert.ok(entries.length <= 1);
});

test('bounds › broken front matter has its line, and the text is still read', () => {
  assert.deepEqual(codesIn('---\ntitle: [a\ntags: b\n---\n# Box\n\nKeeps files.\n').length, 1);
  assert.deepEqual(namesIn('---\ntitle: [a\ntags: b\n---\n# Box\n\nKeeps files.\n'), ['Box']);
});

test('bounds › a rule at the top is no front matter', () => {
  assert.deepEqual(namesIn('---\n\n# Box\n\nKeeps files.\n\n---\n\n# Lid\n\nCloses it.\n'), ['Box', 'Lid']);
});

test('bounds › front matter that is never closed is text', () => {
  assert.deepEqual(namesIn('---\ntitle: [a\n\n# Box\n\nKeeps files.\n'), ['Box']);
  assert.deepEqual(codesIn('---\ntitle: [a\n\n# Box\n\nKeeps files.\n'), []);
});

test('bounds › an unknown dialect is a problem in its line; a known one overrides what the text looks like', () => {
  assert.deepEqual(codesIn('---\ntitle: x\ndialect: klingon\n---\n# Box\n\nKeeps files.\n'), ['3 unknown-dialect']);
  assert.equal(read('---\ndialect: csv\n---\n# Box\n').dialect, 'csv');
  assert.equal(readOwnNote({ path: 'a.md', text: '# Box\n\nKeeps files.\n' }, 'tree').dialect, 'tree');
});

test('bounds › what is never closed hides no more than itself', () => {
  assert.deepEqual(namesIn('# Box\n\nKeeps files.\n\n<!-- open\n\n# Lid\n\nCloses it.\n'), ['Box', 'Lid']);
  assert.deepEqual(namesIn('# Box\n\nKeeps **files.\n\n# Lid\n\n`Closes it.\n'), ['Box', 'Lid']);
  assert.equal(namesIn('term,definition\n"Box,Keeps files\nLid,Closes it\nKey,Opens it\n', 'a.csv').includes('Lid'), true);
});

const piece = fc.constantFrom(
  '# ',
  '## ',
  '- ',
  '    - ',
  'ㄴ ',
  '* ',
  '1. ',
  '**',
  '`',
  ' : ',
  ' - ',
  '::',
  '==',
  '|',
  '|---|---|',
  '<',
  '>',
  '(',
  ')',
  '[',
  ']',
  '---',
  '=====',
  '큐',
  '는 ',
  'Box',
  ' ',
  '\n',
  '\n\n',
  '"',
  ',',
  '?',
  'Q. ',
  'A. ',
  '\t',
  'ex) ',
  '\u1100\u1161',
);

test('bounds › no text throws or is lost in any dialect, and every entry stands in a line of the file', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), fc.constantFrom(...DIALECT_IDS), (pieces, dialect) => {
      const text = pieces.join('');
      const lines = text.split('\n').length;
      for (const { line, name, definition, questions } of readOwnNote({ path: 'x.md', text }, dialect).entries) {
        assert.ok(line >= 1 && line <= lines, `line ${line} of ${lines}`);
        assert.notEqual(name.trim(), '');
        assert.ok(definition.text !== '' || questions.length > 0);
      }
    }),
    { numRuns: 1500, seed: 20261121 },
  );
});

test('bounds › time grows with the text and no faster', () => {
  const hard = [
    '('.repeat(9000),
    '**'.repeat(5000),
    '- '.repeat(9000),
    `${'a'.repeat(9000)}: b`,
    '|'.repeat(9000),
    `[${'['.repeat(9000)}`,
    '<a '.repeat(5000),
    'x는 '.repeat(5000),
    '{{'.repeat(5000),
    '=='.repeat(5000),
    'a, '.repeat(6000),
    `큰 길은 ${'->'.repeat(9000)}`,
    `<h1>${'a'.repeat(9000)}`,
    '<!-- '.repeat(4000),
    `${'가 '.repeat(6000)}를 나와 통합`,
    `| ${'a '.repeat(9000)}`,
  ];
  const started = performance.now();
  for (const line of hard)
    for (const dialect of DIALECT_IDS) readOwnNote({ path: 'x.md', text: `# Box\n\n${line}\n\n- ${line}\n` }, dialect);
  assert.ok(performance.now() - started < 5_000, `${performance.now() - started} ms`);
});
