import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decodeGlossary } from '../../../../src/core/glossary/codec';
import { decodeNames } from '../../../../src/core/recogniser/names/names-codec';
import { createRecogniser, type Recogniser } from '../../../../src/core/recogniser/recogniser';
import { compileBundledNotes } from '../../../../src/lens/bundled-notes';
import { languageOf } from '../../../../src/lens/languages';
import { documentOf } from '../../../make/recogniser';
import { bytesOf, readStored } from '../../../make/stored';

const WORKSPACE = join('test', 'workspace');
const EXPECTED = join('test', 'fixtures', 'workspace', 'terms.txt');

const { terms } = compileBundledNotes();

test('in the sample workspace exactly the AWS terms of the glossary are found', () => {
  assert.deepEqual(mentionsWith(createRecogniser(terms)), expectedMentions());
});

test('they are found by the stored names, too', () => {
  const stored = readStored(bytesOf(terms));
  assert.deepEqual(mentionsWith(createRecogniser(decodeGlossary(stored), () => decodeNames(stored))), expectedMentions());
});

test('they are found by a recogniser that was prepared in parts, or in a part only', () => {
  for (const parts of [2, 1_000, Number.POSITIVE_INFINITY]) {
    const recogniser = createRecogniser(terms);
    let left = parts;
    while (left > 0 && !recogniser.prepare(() => true)) left -= 1;
    assert.deepEqual(mentionsWith(recogniser), expectedMentions());
  }
});

function mentionsWith(recogniser: Recogniser): readonly string[] {
  const files = readdirSync(WORKSPACE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(WORKSPACE.length + 1)
        .replaceAll('\\', '/')
        .normalize('NFC'),
    )
    .sort();
  return files.flatMap((file) => {
    const text = readFileSync(join(WORKSPACE, file), 'utf8');
    const lines = text.split(/\r?\n/);
    return [...documentOf(lines.join('\n'), languageOf(file), file, recogniser).all()].map(
      ({ line, mention: { start, end, id } }) => `${file} ${line + 1}:${start + 1} ${id} ${lines[line]?.slice(start, end)}`,
    );
  });
}

function expectedMentions(): readonly string[] {
  return readFileSync(EXPECTED, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
}
