import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readOwnNote } from '../../../../src/notes/dialects/detect';
import type { OwnEntry } from '../../../../src/notes/dialects/entry';

/** A note in each dialect, and beside it what is to be found: the dialect, then a line an entry. */
const FOLDER = join(process.cwd(), 'test', 'fixtures', 'dialects');

for (const name of readdirSync(FOLDER).filter((file) => !file.endsWith('.expected'))) {
  test(`readOwnNote › finds the terms of ${name}, their lines, parents and other names`, () => {
    const { dialect, entries, problems } = readOwnNote({ path: name, text: readFileSync(join(FOLDER, name), 'utf8') });
    const found = [`dialect: ${dialect}`, ...entries.map(show), ...problems.map(({ line, code }) => `! ${line} ${code}`)];
    assert.deepEqual(
      found,
      readFileSync(join(FOLDER, `${name}.expected`), 'utf8')
        .trimEnd()
        .split('\n'),
    );
  });
}

function show({ line, name, aliases, parent, definition, facts, questions }: OwnEntry): string {
  const names = aliases.length > 0 ? `${name} {${aliases.join(', ')}}` : name;
  const under = parent === undefined ? '' : ` < ${parent}`;
  const asked = questions.length > 0 ? ` | Q${questions.length}` : '';
  return `${line} ${names}${under} | ${definition.text} | ${facts.length}${asked}`;
}
