import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { root } from '../steps/bundle.mjs';
import { readJson, stringsIn } from './package.mjs';

const manifest = readJson('package.json');
const { contributes } = manifest;

/** What the code exports, bundled without its imports of `vscode`. */
async function load(/** @type {string} */ path) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    plugins: [
      {
        name: 'no-vscode',
        setup(build) {
          build.onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'empty' }));
          build.onLoad({ filter: /./, namespace: 'empty' }, () => ({
            contents: 'export class EventEmitter {}; export const workspace = {}, env = {}, ConfigurationTarget = {};',
          }));
        },
      },
    ],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}

describe('package.json › commands', () => {
  /** @type {string[]} */
  const commands = contributes.commands.map((/** @type {{ command: string }} */ { command }) => command);

  it('declares the commands that the code names, each once', async () => {
    const { Commands } = await load('src/platform/contributions.ts');
    assert.deepEqual([...commands].sort(), Object.values(Commands).sort());
    assert.equal(new Set(commands).size, commands.length);
  });

  it('has one category and an icon of VS Code for each command that stands in a menu as one', () => {
    for (const { command, category, title, icon } of contributes.commands) {
      assert.equal(category, '%category%', command);
      assert.match(title, /^%command\.\w+%$/, command);
      if (icon !== undefined) assert.match(icon, /^\$\([a-z-]+\)$/, command);
    }
    for (const [menu, items] of Object.entries(contributes.menus)) {
      for (const { command, group = '' } of items) {
        const declared = contributes.commands.find((/** @type {{ command: string }} */ each) => each.command === command);
        assert.ok(declared, `${menu} has ${command}, which is no command`);
        if (/^(navigation|inline)/.test(group)) assert.ok(declared.icon, `${command} has no icon, but stands in ${menu} as one`);
      }
    }
  });

  it('shows at most three icons at a time above a view', () => {
    const items = contributes.menus['view/title'].filter((/** @type {{ group: string }} */ { group }) => group.startsWith('navigation'));
    for (const { id } of contributes.views.awsTermLens) {
      const inView = items.filter((/** @type {{ when: string }} */ { when }) => when.includes(`view == ${id}`));
      // Two commands that take turns by the opposite of one context key have the same place.
      assert.ok(new Set(inView.map((/** @type {{ group: string }} */ { group }) => group)).size <= 3, id);
    }
  });

  it('hides from the palette what needs something to be pointed at', () => {
    const hidden = new Map(
      contributes.menus.commandPalette.map((/** @type {{ command: string, when: string }} */ { command, when }) => [command, when]),
    );
    for (const command of ['showDefinition', 'revealOccurrence', 'quizTerm'])
      assert.equal(hidden.get(`awsTermLens.${command}`), 'false', command);
    for (const when of hidden.values()) assert.ok(when, 'a palette entry without a condition does nothing');
  });

  it('binds no key', () => {
    assert.equal(contributes.keybindings, undefined);
  });
});

describe('package.json › settings', () => {
  const properties = Object.assign({}, ...contributes.configuration.map((/** @type {{ properties: object }} */ each) => each.properties));

  it('has the settings that the code reads, with the same defaults', async () => {
    const { SETTINGS } = await load('src/platform/settings.ts');
    const declared = Object.fromEntries(
      Object.entries(properties).map(([id, { default: value }]) => [id.replace('awsTermLens.', ''), value]),
    );
    assert.deepEqual(declared, SETTINGS);
  });

  it('describes each, orders each, and words each value', () => {
    for (const [id, setting] of Object.entries(properties)) {
      assert.match(setting.markdownDescription ?? setting.description ?? '', /^%.+%$/, id);
      assert.equal(typeof setting.order, 'number', id);
      if (setting.enum) assert.equal((setting.enumDescriptions ?? setting.markdownEnumDescriptions)?.length, setting.enum.length, id);
      if (setting.type === 'object') assert.notEqual(setting.additionalProperties, undefined, id);
      if (setting.type === 'number') assert.ok(setting.minimum !== undefined && setting.maximum !== undefined, id);
    }
  });

  it('can be off for one language only', () => {
    assert.equal(properties['awsTermLens.hover.enabled'].scope, 'language-overridable');
    assert.equal(properties['awsTermLens.highlight'].scope, 'language-overridable');
  });
});

describe('package.json › walkthrough', () => {
  const [walkthrough, ...more] = contributes.walkthroughs;

  it('is one of few steps, each with a page in both languages and a command to try', () => {
    assert.equal(more.length, 0);
    assert.ok(walkthrough.steps.length <= 5);
    const english = readJson('package.nls.json');
    for (const { id, description, media } of walkthrough.steps) {
      for (const page of [media.markdown, media.markdown.replace('.md', '.nls.ko.md')])
        assert.ok(existsSync(join(root, page)), `step ${id}: no ${page}`);
      assert.match(english[description.replaceAll('%', '')], /\]\(command:awsTermLens\.\w+\)/, id);
    }
  });

  it('knows by what a step is done: commands and settings that exist', () => {
    const settings = contributes.configuration.flatMap((/** @type {{ properties: object }} */ each) => Object.keys(each.properties));
    const commands = contributes.commands.map((/** @type {{ command: string }} */ { command }) => command);
    for (const { completionEvents } of walkthrough.steps) {
      assert.ok(completionEvents.length > 0);
      for (const event of completionEvents) {
        const [kind, what] = event.split(':');
        assert.ok((kind === 'onSettingChanged' ? settings : commands).includes(what), event);
      }
    }
  });
});

describe('package.json › words', () => {
  const english = readJson('package.nls.json');
  const korean = readJson('package.nls.ko.json');
  const used = new Set(
    stringsIn({ ...manifest, scripts: {} }).flatMap((text) => [...text.matchAll(/^%(.+)%$/g)].map(([, key]) => key ?? '')),
  );

  it('are in both languages, none missing and none left over', () => {
    assert.deepEqual(Object.keys(english).sort(), [...used].sort());
    assert.deepEqual(Object.keys(korean).sort(), [...used].sort());
  });

  it('are Korean in Korean', () => {
    const same = Object.keys(english).filter((key) => english[key] === korean[key] && key !== 'displayName');
    assert.deepEqual(same, []);
  });

  it('name commands that exist in their links', () => {
    const commands = new Set(contributes.commands.map((/** @type {{ command: string }} */ { command }) => command));
    for (const text of [...Object.values(english), ...Object.values(korean)]) {
      for (const [, command] of text.matchAll(/command:([\w.]+)/g)) assert.ok(commands.has(command), text);
    }
  });

  it('are written out nowhere else: titles and descriptions are keys', () => {
    const { commands, views, viewsContainers, viewsWelcome, configuration, colors } = contributes;
    const worded = [
      ...commands.map((/** @type {any} */ each) => each.title),
      ...views.awsTermLens.map((/** @type {any} */ each) => each.name),
      ...viewsContainers.activitybar.map((/** @type {any} */ each) => each.title),
      ...viewsWelcome.map((/** @type {any} */ each) => each.contents),
      ...configuration.map((/** @type {any} */ each) => each.title),
      ...colors.map((/** @type {any} */ each) => each.description),
    ];
    for (const text of worded) assert.match(text, /^%.+%$/);
  });
});

describe('package.json › what hosts and the marketplace ask', () => {
  it('runs everywhere: two kinds of host, virtual workspaces, Restricted Mode', () => {
    assert.equal(manifest.main, manifest.browser);
    assert.deepEqual(manifest.extensionKind, ['ui', 'workspace']);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
  });

  it('is activated after start-up, never by everything', () => {
    assert.ok(manifest.activationEvents.includes('onStartupFinished'));
    assert.ok(!manifest.activationEvents.includes('*'));
  });

  it('is tested against no newer API than it asks for', () => {
    assert.equal(manifest.engines.vscode.replace('^', ''), manifest.devDependencies['@types/vscode']);
  });

  it('has a square PNG of 256 pixels, allowed categories, few keywords', () => {
    const icon = readFileSync(join(root, manifest.icon));
    assert.equal(icon.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
    // The first chunk begins with width and height (PNG 3rd edition, 11.2.1).
    assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [256, 256]);
    assert.deepEqual(manifest.categories, ['Education', 'Other']);
    assert.ok(manifest.keywords.length <= 10);
    for (const { icon: viewIcon } of contributes.views.awsTermLens) assert.ok(existsSync(join(root, viewIcon)), viewIcon);
  });

  it('bundles everything: no dependency is installed with it', () => {
    assert.equal(manifest.dependencies, undefined);
  });
});
