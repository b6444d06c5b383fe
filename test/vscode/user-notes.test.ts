import * as vscode from 'vscode';
import { hoversAt, positionOf } from './documents';
import { equal, eventually, ok, test } from './harness';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`awsTermLens.${command}`, ...args);
const setting = (name: string) => vscode.workspace.getConfiguration('awsTermLens').inspect(name);
const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('awsTermLens').update(name, value, vscode.ConfigurationTarget.Workspace);

function at(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no workspace folder');
  return vscode.Uri.joinPath(folder.uri, ...path.split('/'));
}

/** As the Explorer does it: a host without a file watcher tells of these too. */
async function apply(change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  change(edit);
  ok(await vscode.workspace.applyEdit(edit), 'the change of files');
}

const write = (path: string, text: string) =>
  apply((edit) => edit.createFile(at(path), { overwrite: true, contents: new TextEncoder().encode(text) }));
const remove = (path: string) => apply((edit) => edit.deleteFile(at(path)));

const NOTE = `<작업 도구>
Quokka Relay(QRL)
일을 옮겨 주는 가상의 장치
ㄴ 한 번에 12개까지 옮김

Amazon S3
ㄴ 파일을 넣어 두는 곳
`;

/** A document that speaks of both terms, and the hover on one of them. */
async function hoverText(word: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'The Quokka Relay writes to Amazon S3.\n' });
  const hovers = await hoversAt(document, positionOf(document, word));
  return hovers.map(({ text }) => text).join('\n');
}

test('own notes › a folder that the settings name joins the glossary: a new term, and text on a bundled one', async () => {
  await write('study/도구.txt', NOTE);
  await set('notes.folders', ['study']);
  ok(setting('notes.folders')?.workspaceValue, 'the setting is ours');
  const relay = await eventually(() => hoverText('Quokka'), 'a hover on a term of the notes');
  ok(relay.includes('일을 옮겨 주는 가상의 장치'), relay);
  const s3 = await eventually(async () => {
    const text = await hoverText('Amazon S3');
    return text.includes('파일을 넣어 두는 곳') ? text : undefined;
  }, 'the note on the hover of a bundled term');
  ok(s3.indexOf('파일을 넣어 두는 곳') < s3.lastIndexOf('S3'), 'the bundled text is there as well');
});

test('own notes › Open Note goes to the line', async () => {
  await run('openNote', { file: at('study/도구.txt').toString(), line: 2 });
  const editor = vscode.window.activeTextEditor;
  equal(editor?.document.uri.toString(), at('study/도구.txt').toString(), 'file');
  equal(editor?.selection.start.line, 1, 'line');
});

test('own notes › a file that is no note is not opened by the command', async () => {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await run('openNote', { file: at('README.md').toString(), line: 1 });
  equal(vscode.window.activeTextEditor, undefined, 'editor');
});

test('own notes › a save is seen within half a second', async () => {
  const document = await vscode.workspace.openTextDocument(at('study/도구.txt'));
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => edit.replace(document.lineAt(2).range, '소식을 옮겨 주는 가상의 장치'));
  await document.save();
  const saved = Date.now();
  await eventually(async () => (await hoverText('Quokka')).includes('소식을 옮겨 주는'), 'the new text');
  ok(Date.now() - saved < 500, `${Date.now() - saved} ms`);
});

test('own notes › what is wrong with a note is a problem in its line', async () => {
  await write('study/broken.md', '---\ntitle: x\ndialect: klingon\n---\n# Box of Quolls\n\nKeeps quolls.\n');
  const [problem] = await eventually(() => {
    const found = vscode.languages.getDiagnostics(at('study/broken.md')).filter(({ source }) => source === 'AWS Term Lens');
    return found.length > 0 ? found : undefined;
  }, 'a problem');
  equal(problem?.code, 'unknown-dialect', 'code');
  equal(problem?.range.start.line, 2, 'line');
});

test('own notes › a new file and a deleted one are seen', async () => {
  await remove('study/broken.md');
  await remove('study/도구.txt');
  await eventually(async () => (await hoverText('Quokka')) === '', 'no hover on a term that is gone');
  equal(vscode.languages.getDiagnostics(at('study/broken.md')).length, 0, 'problems');
});

test('own notes › without the setting the glossary is as it was', async () => {
  await write('study/more.md', '## Quokka Relay\n\n- Moves work.\n');
  await eventually(() => hoverText('Quokka'), 'a hover on a new file');
  await set('notes.folders', undefined);
  await eventually(async () => (await hoverText('Quokka')) === '', 'no hover');
});
