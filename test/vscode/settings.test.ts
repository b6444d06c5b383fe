import * as vscode from 'vscode';
import { hoverOn, hoversAt, openSample, positionOf } from './documents';
import { equal, eventually, ok, test } from './harness';

/** Sets one of our settings while `use` runs, as a user would in the settings. */
async function withSetting(id: string, value: unknown, use: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('awsTermLens');
  await configuration.update(id, value, vscode.ConfigurationTarget.Global);
  try {
    await use();
  } finally {
    await configuration.update(id, undefined, vscode.ConfigurationTarget.Global);
  }
}

const factsIn = (text: string) => text.split('\n').filter((line) => line.startsWith('- ')).length;

test("setting 'hover.detail' › full shows every fact, short at most three", async () => {
  const document = await openSample('docs/design.md');
  const short = factsIn((await hoverOn(document, 'SQS')).text);
  ok(short <= 3, `${short} facts`);
  await withSetting('hover.detail', 'full', async () => {
    await eventually(async () => factsIn((await hoverOn(document, 'SQS')).text) > 3, 'a card with more than three facts');
  });
});

test("setting 'hover.excludedSchemes' › leaves out documents of a scheme, and only those", async () => {
  const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Amazon SQS, of a scheme of its own' });
  await hoverOn(untitled, 'Amazon SQS');
  await withSetting('hover.excludedSchemes', { untitled: true, git: false }, async () => {
    await eventually(
      async () => (await hoversAt(untitled, positionOf(untitled, 'Amazon SQS'))).length === 0,
      'no hover in an untitled document',
    );
    await hoverOn(await openSample('docs/design.md'), 'SQS');
  });
  await hoverOn(untitled, 'Amazon SQS');
});

test("setting 'hover.excludedFiles' › takes globs by folder and by ending, and those that are set to false count for nothing", async () => {
  const design = await openSample('docs/design.md');
  const main = await openSample('infra/main.tf');
  await withSetting('hover.excludedFiles', { '**/docs/**': true, '**/*.tf': false }, async () => {
    await eventually(async () => (await hoversAt(design, positionOf(design, 'SQS'))).length === 0, 'no hover in the folder');
    await hoverOn(main, 'aws_sqs_queue');
  });
});

test("setting 'hover.enabled' › off for everything and on for one language", async () => {
  const python = vscode.workspace.getConfiguration('awsTermLens', { languageId: 'python' });
  await python.update('hover.enabled', true, vscode.ConfigurationTarget.Global, true);
  try {
    await withSetting('hover.enabled', false, async () => {
      const design = await openSample('docs/design.md');
      await eventually(async () => (await hoversAt(design, positionOf(design, 'SQS'))).length === 0, 'no hover in Markdown');
      await hoverOn(await openSample('app/thumbnails.py'), 'SQS');
    });
  } finally {
    await python.update('hover.enabled', undefined, vscode.ConfigurationTarget.Global, true);
  }
});

test('toggling hovers twice › leaves no setting behind', async () => {
  const written = () => vscode.workspace.getConfiguration('awsTermLens').inspect('hover.enabled')?.globalValue;
  await vscode.commands.executeCommand('awsTermLens.toggleHovers');
  equal(written(), false, 'off');
  await vscode.commands.executeCommand('awsTermLens.toggleHovers');
  equal(written(), undefined, 'on again');
});

test('a setting of the wrong type, or with a word that it does not know › counts as its default', async () => {
  const document = await openSample('docs/design.md');
  for (const [id, value] of [
    ['hover.excludedFiles', ['**']],
    ['hover.excludedSchemes', 'file'],
    ['mutedTerms', 'amazon-sqs'],
    ['hover.detail', 7],
    ['hover.detail', 'x'],
    ['language', 'fr'],
    ['language', null],
  ] as const) {
    await withSetting(id, value, async () => {
      equal((await hoverOn(document, 'SQS')).range, 'SQS', id);
    });
  }
});
