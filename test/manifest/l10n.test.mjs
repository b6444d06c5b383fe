import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getL10nJson } from '@vscode/l10n-dev';
import { filesIn } from '../steps/bundle.mjs';
import { read, readJson } from './package.mjs';

const korean = readJson('l10n/bundle.l10n.ko.json');

/** The messages that the code asks `vscode.l10n.t` for. */
async function exported() {
  const files = filesIn('src', '.ts').map((path) => ({ extension: '.ts', contents: read(path) }));
  return Object.keys(await getL10nJson(/** @type {any} */ (files)));
}

const placeholders = (/** @type {string} */ text) => [...new Set(text.match(/\{\d\}/g))].sort();

describe('words in the code', () => {
  it('are all in the Korean bundle, and nothing is left over', async () => {
    assert.deepEqual(Object.keys(korean).sort(), (await exported()).sort());
  });

  it('keep their numbers and icons in Korean', () => {
    for (const [english, text] of Object.entries(korean)) {
      assert.deepEqual(placeholders(text), placeholders(english), english);
      assert.deepEqual(text.match(/\$\([\w-]+\)/g), english.match(/\$\([\w-]+\)/g), english);
    }
  });

  it('are Korean in Korean, but for names', () => {
    for (const [english, text] of Object.entries(korean)) if (/[a-z]{3} /.test(english)) assert.match(text, /[가-힣]/, english);
  });
});
