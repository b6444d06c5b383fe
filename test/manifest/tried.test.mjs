import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesIn } from '../steps/bundle.mjs';
import { read, readJson } from './package.mjs';

const { contributes } = readJson('package.json');
const english = readJson('package.nls.json');
/** What the files do: a comment tries nothing. */
const textOf = (/** @type {readonly string[]} */ paths) =>
  paths
    .flatMap((path) => read(path).split('\n'))
    .filter((line) => !/^\s*(?:\/[/*]|\*)/.test(line))
    .join('\n');

/** What is tried as a person does it, by mouse and keyboard, and what is tried through VS Code's own API. */
const byHand = textOf(filesIn('test/ui', '.test.mjs'));
const byApi = textOf(filesIn('test/vscode', '.test.ts'));

/** Settings whose effect needs luck or another day to be seen on the screen: the rule behind them is tried in a unit test, under this name. */
const BEHIND_THE_SCREEN = {
  'quiz.cloze': { path: 'test/unit/core/quiz/choose-kind.test.ts', name: 'has a missing word typed where the reader wants that' },
  'quiz.dayStart': { path: 'test/unit/core/quiz/schedule.test.ts', name: 'startHour' },
  'notes.dialect': { path: 'test/unit/notes/dialects/bounds.test.ts', name: 'a known one overrides what the text looks like' },
};

const word = (/** @type {string} */ key) => english[key.replaceAll('%', '')];

describe('everything that is contributed is tried by a test as a user would use it', () => {
  for (const { command, title } of contributes.commands) {
    const name = command.replace('awsTermLens.', '');
    it(`command ${name}`, () => {
      // By its title in the palette or a menu, by its id in a link, or through the API.
      assert.ok(
        byHand.includes(word(title)) || byHand.includes(command) || new RegExp(`['.]${name}'`).test(byApi),
        `nothing tries ${command}`,
      );
    });
  }

  for (const { id, name } of contributes.views.awsTermLens) {
    it(`view ${id}`, () => assert.ok(byHand.includes(`'${word(name)}'`), `nothing looks at ${id}`));
  }

  const settings = contributes.configuration.flatMap((/** @type {{ properties: object }} */ { properties }) => Object.keys(properties));
  for (const setting of settings) {
    const name = setting.replace('awsTermLens.', '');
    it(`setting ${name}`, () => {
      const { path, name: rule } = BEHIND_THE_SCREEN[/** @type {keyof typeof BEHIND_THE_SCREEN} */ (name)] ?? {};
      if (path && rule) assert.ok(read(path).includes(rule), `${path} no longer tries ${rule}`);
      else assert.ok(byHand.includes(setting) || byApi.includes(`'${name}'`), `nothing sets ${setting}`);
    });
  }
});
