import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findBreaches, readSources } from '../../boundaries.mjs';

const messages = (file: string, text: string) => findBreaches({ [file]: text }).map(({ message }) => message);

describe('boundaries', () => {
  it('hold in src', () => {
    const sources = readSources(join(process.cwd(), 'src'));
    assert.ok(Object.keys(sources).length > 100, 'the sources were not found');
    assert.deepEqual(findBreaches(sources), []);
  });

  for (const [file, text, message] of [
    ['core/search/x.ts', `import * as vscode from 'vscode';`, 'src/core may not know vscode'],
    ['core/search/x.ts', `import type { Uri } from 'vscode';`, 'src/core may not know vscode'],
    ['protocol/x.ts', `type Uri = import('vscode').Uri;`, 'src/protocol may not know vscode'],
    ['webview/quiz/x.ts', `import {\n  Uri,\n} from 'vscode';`, 'src/webview may not know vscode'],
    ['core/x.ts', `import { join } from 'node:path';`, 'src/core may not know Node ("node:path")'],
    ['hover/x.ts', `import { join } from 'path';`, 'src/hover may not know Node ("path")'],
    ['core/x/y.ts', `import { idOf } from '../../notes/note-form';`, 'src/core may not import from src/notes (only from itself)'],
    ['notes/x.ts', `export { a } from '../platform/a';`, 'src/notes may not import from src/platform (only from itself, core)'],
    [
      'webview/x.ts',
      `const a = await import('../platform/a');`,
      'src/webview may not import from src/platform (only from itself, core, protocol)',
    ],
    [
      'core/recogniser/find/x.ts',
      `import type { Form } from '../names/forms';`,
      'recogniser/find may not import from recogniser/names (only from those before it: find, words, evidence, shapes, names, judge)',
    ],
    ['novelty/x.ts', `import './a';`, 'src/novelty has no rule: give it one in boundaries.mjs'],
    ['core/x.ts', 'const now = Date.now();', 'the pure folders take clock and chance as arguments'],
    ['quiz/x.ts', 'vscode.workspace.getConfiguration();', 'only platform/settings.ts reads the configuration'],
    ['sidebar/x.ts', `await fetch('https://example.com');`, 'nothing reaches for the network'],
    ['hover/x.ts', 'text.isTrusted = true;', 'no Markdown is trusted whole'],
  ] as const) {
    it(`stop ${JSON.stringify(text)} in ${file}`, () => assert.deepEqual(messages(file, text), [message]));
  }

  it('stop a feature that knows another one, at its line', () => {
    const text = `import { a } from './a';\n\nimport { registerQuiz } from '../quiz/register';\n`;
    assert.deepEqual(
      findBreaches({ 'hover/x.ts': text }).map(({ line, message }) => [line, message.replace(/ \(.*/, '')]),
      [[3, 'src/hover may not import from src/quiz']],
    );
  });

  it('let through what the rules allow', () => {
    assert.deepEqual(
      messages('hover/x.ts', `import * as vscode from 'vscode';\nimport { a } from '../core/a';\nimport type { B } from '../platform/b';`),
      [],
    );
    assert.deepEqual(
      messages('core/recogniser/names/x.ts', `import { fold } from '../find/characters';\nimport { Hit } from '../hit';`),
      [],
    );
    assert.deepEqual(messages('lens/x.ts', `import { join } from 'node:path';\nimport { a } from '../notes/a';`), []);
    assert.deepEqual(
      messages(
        'core/x.ts',
        `import * as v from 'valibot';\nexport const target = 'vscode';\nexport interface A { readonly from: 'vscode' }`,
      ),
      [],
    );
    assert.deepEqual(messages('hover/x.ts', 'text.isTrusted = { enabledCommands: [] };'), []);
  });
});
