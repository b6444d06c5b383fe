import * as vscode from 'vscode';
import { Commands, Views } from '../../src/platform/contributions';
import { equal, eventually, ok, test } from './harness';

const ID = 'aws-term-lens.aws-term-lens';

test('activation › happens by itself after start-up', async () => {
  await eventually(() => vscode.extensions.getExtension(ID)?.isActive, 'an active extension');
});

test('activation › registers every command that the manifest declares', async () => {
  const registered = new Set(await vscode.commands.getCommands(true));
  equal(
    Object.values(Commands).filter((command) => !registered.has(command)),
    [],
    'missing commands',
  );
});

test('activation › the manifest declares every command and view that the code names', () => {
  const { contributes } = vscode.extensions.getExtension(ID)?.packageJSON ?? {};
  const commands: string[] = contributes.commands.map(({ command }: { command: string }) => command);
  equal(commands.toSorted(), Object.values(Commands).toSorted(), 'commands');
  const views: string[] = contributes.views.awsTermLens.map(({ id }: { id: string }) => id);
  equal(views.toSorted(), Object.values(Views).toSorted(), 'views');
});

test('activation › opens no editor and shows no panel by itself', () => {
  ok(
    vscode.window.tabGroups.all.every(({ tabs }) => tabs.every(({ input }) => !(input instanceof vscode.TabInputWebview))),
    'a web view is open',
  );
});
