import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { test } from 'node:test';

const SRC = join(process.cwd(), 'src');
const FEATURES = ['hover', 'sidebar', 'search', 'quiz', 'user-notes', 'highlight'];

/** What each folder may import of `src/`, beside itself; a list is closed. The compiler flags cannot see `import type`, this can. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  notes: ['core'],
  protocol: ['core'],
  platform: ['core', 'notes', 'protocol'],
  webview: ['core', 'protocol'],
  lens: ['core', 'notes'],
  ...Object.fromEntries(FEATURES.map((feature) => [feature, ['core', 'notes', 'protocol', 'platform']])),
};
const MAY_USE_VSCODE = new Set(['platform', 'extension.ts', ...FEATURES]);
const MAY_USE_NODE = new Set(['lens']);

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
}

const imports = sources().flatMap((file): Import[] => {
  const text = readFileSync(join(SRC, file), 'utf8');
  const from = file.split('/')[0] ?? '';
  return [...text.matchAll(/^\s*(?:import|export)\b[^'"]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm)].map(([, plain, dynamic]) => ({
    file,
    from,
    target: plain ?? dynamic ?? '',
  }));
});

function sources(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => name.endsWith('.ts'));
}

function folderOf({ file, target }: Import): string {
  return (
    relative(SRC, join(SRC, posix.join(dirname(file), target)))
      .replaceAll(sep, '/')
      .split('/')[0] ?? ''
  );
}

test('boundaries › every folder of src has its rule', () => {
  const folders = new Set(sources().flatMap((file) => (file.includes('/') ? [file.split('/')[0] ?? ''] : [])));
  assert.deepEqual(
    [...folders].filter((folder) => !(folder in MAY_IMPORT)),
    [],
  );
});

test('boundaries › dependencies point one way', () => {
  const wrong = imports.filter((each) => {
    if (!each.target.startsWith('.') || each.from === 'extension.ts') return false;
    const to = folderOf(each);
    return to !== each.from && !(MAY_IMPORT[each.from] ?? []).includes(to);
  });
  assert.deepEqual(wrong, []);
});

test('boundaries › only adapters know vscode, only the command line knows Node', () => {
  const wrong = imports.filter(
    ({ from, target }) => (target === 'vscode' && !MAY_USE_VSCODE.has(from)) || (target.startsWith('node:') && !MAY_USE_NODE.has(from)),
  );
  assert.deepEqual(wrong, []);
});

test('boundaries › the core takes clock and chance as arguments', () => {
  const wrong = sources().filter(
    (file) =>
      /^(core|notes|protocol)\//.test(file) &&
      /\b(Date\.now|Math\.random|new Date\(\)|performance\.now)\b/.test(readFileSync(join(SRC, file), 'utf8')),
  );
  assert.deepEqual(wrong, []);
});

test('boundaries › only the settings module reads the configuration', () => {
  const wrong = sources().filter(
    (file) => file !== 'platform/settings.ts' && readFileSync(join(SRC, file), 'utf8').includes('getConfiguration'),
  );
  assert.deepEqual(wrong, []);
});

test('boundaries › nothing reaches for the network, and no Markdown is trusted whole', () => {
  const wrong = sources().filter((file) =>
    /\bfetch\(|XMLHttpRequest|WebSocket|isTrusted = true|isTrusted: true|supportHtml = true/.test(readFileSync(join(SRC, file), 'utf8')),
  );
  assert.deepEqual(wrong, []);
});
