import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../steps/bundle.mjs';
import { STEPS } from '../steps/index.mjs';
import { read, readJson } from './package.mjs';

const readme = read('README.md');
const { contributes, scripts } = readJson('package.json');
const [english, korean] = [readJson('package.nls.json'), readJson('package.nls.ko.json')];
const settings = new Map(
  contributes.configuration.flatMap((/** @type {{ properties: Record<string, any> }} */ { properties }) => Object.entries(properties)),
);

/** What stands in the first brackets of `pattern` at each of its places. @param {RegExp} pattern @returns {string[]} */
const named = (pattern) => [...readme.matchAll(pattern)].map(([, name = '']) => name);

describe('README', () => {
  it('names commands as they are called, in both languages', () => {
    const titles = contributes.commands.flatMap((/** @type {{ title: string }} */ { title }) => {
      const key = title.replaceAll('%', '');
      return [`${english.category}: ${english[key]}`, `${korean.category}: ${korean[key]}`];
    });
    const commands = [...named(/`(AWS Terms: [^`]+)`/g), ...named(/\*\*(AWS 용어: [^*]+)\*\*/g)];
    assert.ok(commands.length > 5);
    for (const command of commands) assert.ok(titles.includes(command), command);
  });

  it('names settings that there are, and says of a default what it is', () => {
    const ids = named(/`(awsTermLens\.[\w.]+)`/g);
    assert.ok(ids.length > 5);
    for (const id of ids) assert.ok(settings.has(id), id);
    for (const id of named(/`(awsTermLens\.[\w.]+)`, off by default/g)) assert.equal(settings.get(id).default, false, id);
  });

  it('lists every dialect', () => {
    const table = named(/^\| (`[^|]+`) \|/gm).flatMap((cell) => cell.split(', ').map((id) => id.replaceAll('`', '')));
    const [, ...dialects] = settings.get('awsTermLens.notes.dialect').enum;
    assert.deepEqual(table.filter((id) => dialects.includes(id)).sort(), [...dialects].sort());
  });

  it('leads to files and folders that there are', () => {
    const paths = named(/\]\((?!https?:|#)([^)#]+)/g);
    assert.ok(paths.length > 5);
    for (const path of paths) assert.ok(existsSync(join(root, path)), path);
    const folders = named(/^\| (`[^|]+`) \|/gm).flatMap((cell) => cell.replaceAll('`', '').split(' '));
    for (const folder of folders.filter((name) => name.endsWith('/')))
      assert.ok(existsSync(join(root, folder)) || existsSync(join(root, 'src', folder)), folder);
  });

  it('tells of scripts, steps and commands of the command line that there are', () => {
    for (const script of named(/npm run (?:-s )?([\w:-]+)/g)) assert.ok(Object.hasOwn(scripts, script), script);
    const steps = named(/npm test -- ([a-z ]+)`/g).flatMap((names) => names.split(' '));
    assert.ok(steps.length > 0);
    for (const step of steps) assert.ok(Object.hasOwn(STEPS, step), step);
    const commands = readdirSync(join(root, 'src', 'lens', 'commands')).map((file) => file.replace(/\.ts$/, ''));
    for (const command of named(/lens -- (\w+)/g)) assert.ok(commands.includes(command), command);
  });

  it('asks for the Node that package.json asks for', () => {
    const { engines } = readJson('package.json');
    assert.deepEqual([...new Set(named(/Node (\d+) or newer/g))], [engines.node.replace(/\D/g, '')]);
  });
});
