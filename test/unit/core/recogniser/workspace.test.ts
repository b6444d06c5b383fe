import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createRecogniser } from '../../../../src/core/recogniser/recogniser';
import { compileBundledNotes } from '../../../../src/lens/bundled-notes';
import { languageOf } from '../../../../src/lens/languages';
import { documentOf } from '../../../make/recogniser';

const WORKSPACE = join('test', 'workspace');
const EXPECTED = join('test', 'fixtures', 'workspace', 'terms.txt');

test('in the sample workspace exactly the AWS terms of the glossary are found', () => {
  const recogniser = createRecogniser(compileBundledNotes().terms);
  const files = readdirSync(WORKSPACE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(WORKSPACE.length + 1)
        .replaceAll('\\', '/')
        .normalize('NFC'),
    )
    .sort();
  const found = files.flatMap((file) => {
    const text = readFileSync(join(WORKSPACE, file), 'utf8');
    const lines = text.split(/\r?\n/);
    return [...documentOf(lines.join('\n'), languageOf(file), file, recogniser).all()].map(
      ({ line, mention: { start, end, id } }) => `${file} ${line + 1}:${start + 1} ${id} ${lines[line]?.slice(start, end)}`,
    );
  });
  const expected = readFileSync(EXPECTED, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
  assert.deepEqual(found, expected);
});
