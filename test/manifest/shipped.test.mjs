import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createVSIX, listFiles } from '@vscode/vsce';
import { root } from '../steps/bundle.mjs';
import { read } from './package.mjs';

const APPROVED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/extension.js',
  'dist/glossary.txt',
  'dist/third-party-notices.txt',
  /^dist\/webview\/codicon-\w+\.ttf$/,
  'dist/webview/definition.css',
  'dist/webview/definition.js',
  'dist/webview/quiz.css',
  'dist/webview/quiz.js',
  'l10n/bundle.l10n.ko.json',
  'media/activity-bar.svg',
  'media/icon.png',
  ...['find', 'hover', 'notes', 'quiz'].flatMap((step) => [`media/walkthrough/${step}.md`, `media/walkthrough/${step}.nls.ko.md`]),
  'package.json',
  'package.nls.json',
  'package.nls.ko.json',
];
const BUNDLES = ['dist/extension.js', 'dist/webview/definition.js', 'dist/webview/quiz.js'];
const MOST_BYTES = 1_500_000;
/** Of the glossary, compressed. */
const MOST_DATA_BYTES = 600_000;

describe('what ships', () => {
  /** @type {string} */
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aws-term-lens-vsix-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('is the approved list of files and nothing else', async () => {
    const files = (await listFiles({ cwd: root })).sort();
    const fits = (/** @type {string} */ file) => APPROVED.some((entry) => (typeof entry === 'string' ? entry === file : entry.test(file)));
    assert.deepEqual(
      files.filter((file) => !fits(file)),
      [],
      'not approved',
    );
    assert.equal(files.length, APPROVED.length, files.join('\n'));
  });

  it('is smaller than 1.5 MB as a package', async () => {
    const path = join(folder, 'extension.vsix');
    await createVSIX({ cwd: root, packagePath: path, dependencies: false });
    const { size } = await stat(path);
    console.log(`   the package has ${(size / 1000).toFixed(0)} kB`);
    assert.ok(size < MOST_BYTES, `${size} bytes`);
  });

  it('has less than 600 kB of data, compressed', () => {
    const { length } = gzipSync(readFileSync(join(root, 'dist/glossary.txt')), { level: 9 });
    console.log(`   the glossary has ${(length / 1000).toFixed(0)} kB`);
    assert.ok(length < MOST_DATA_BYTES, `${length} bytes`);
  });

  for (const bundle of BUNDLES) {
    it(`has no way to the network in ${bundle}`, () => {
      const code = read(bundle);
      for (const way of [
        /\bfetch\s*\(/,
        /\bXMLHttpRequest\b/,
        /\bWebSocket\b/,
        /\bEventSource\b/,
        /\bsendBeacon\b/,
        /\bimportScripts\b/,
        /\bWebTransport\b/,
      ])
        assert.ok(!way.test(code), String(way));
    });
  }

  it('has the licence of every package in it, word for word', () => {
    const notices = read('dist/third-party-notices.txt').split(/^(?=\S+ \d+\.\d+\.\d+ \(.+\)$)/m);
    assert.ok(notices.length > 5, String(notices.length));
    for (const notice of notices) assert.match(notice.slice(notice.indexOf('\n')), /copyright|licen[cs]e/i, notice);
  });

  it('asks for nothing of Node: the same bundle runs in a browser', () => {
    const asked = [...read('dist/extension.js').matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(asked)], ['vscode']);
  });

  it('has no inline style or handler in what the pages are made of', () => {
    for (const bundle of ['dist/webview/definition.js', 'dist/webview/quiz.js'])
      assert.ok(!/style=\\?["']|\son\w+=\\?["']/.test(read(bundle)), bundle);
  });
});
