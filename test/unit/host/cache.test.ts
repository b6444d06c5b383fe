import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { cached } from '../../host/cache.mjs';

const home = mkdtempSync(join(tmpdir(), 'aws-term-lens-cache-'));
process.env.AWS_TERM_LENS_CACHE = home;
after(() => rmSync(home, { recursive: true }));
beforeEach(() => {
  for (const entry of readdirSync(home)) rmSync(join(home, entry), { recursive: true });
});

/** Fetches a thing that is one file, with what it says. */
const fetchThing = (text: string) =>
  cached('thing-1', { what: 'a thing', proof: ['thing.txt'], build: (folder) => writeFile(join(folder, 'thing.txt'), text) });
const textIn = (folder: string) => readFile(join(folder, 'thing.txt'), 'utf8');

describe('cached', () => {
  it('fetches once and then finds it', async () => {
    assert.equal(await textIn(await fetchThing('first')), 'first');
    assert.equal(await textIn(await fetchThing('second')), 'first');
  });

  it('fetches anew where a file is gone or empty', async () => {
    const folder = await fetchThing('first');
    writeFileSync(join(folder, 'thing.txt'), '');
    assert.equal(await textIn(await fetchThing('second')), 'second');
    rmSync(join(folder, 'thing.txt'));
    assert.equal(await textIn(await fetchThing('third')), 'third');
    assert.deepEqual(readdirSync(home), ['thing-1'], 'nothing of the broken ones is left');
  });

  it('leaves nothing behind where fetching fails', async () => {
    const failing = cached('thing-1', {
      what: 'a thing',
      proof: ['thing.txt'],
      build: async (folder) => {
        await writeFile(join(folder, 'half.txt'), 'half');
        throw new Error('the line is cut');
      },
    });
    await assert.rejects(failing, /the line is cut/);
    assert.deepEqual(readdirSync(home), []);
  });

  it('gives two runs at a time the same whole folder', async () => {
    const folders = await Promise.all([fetchThing('one'), fetchThing('two')]);
    assert.deepEqual(folders, [join(home, 'thing-1'), join(home, 'thing-1')]);
    assert.ok(['one', 'two'].includes(await textIn(folders[0])));
    assert.ok(!existsSync(join(home, 'thing-1', 'thing-1')));
    assert.deepEqual(readdirSync(home), ['thing-1']);
  });
});
