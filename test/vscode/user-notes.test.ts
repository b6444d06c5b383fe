import * as vscode from 'vscode';
import { hoversAt, positionOf } from './documents';
import { equal, eventually, ok, test } from './harness';
import { MemoryFiles } from './memory-files';

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

test('own notes › a save is seen', async () => {
  const document = await vscode.workspace.openTextDocument(at('study/도구.txt'));
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => edit.replace(document.lineAt(2).range, '소식을 옮겨 주는 가상의 장치'));
  await document.save();
  await eventually(async () => (await hoverText('Quokka')).includes('소식을 옮겨 주는'), 'the new text');
});

test('own notes › Reload reads what changed behind the editor', async () => {
  await vscode.workspace.fs.writeFile(at('study/behind.md'), new TextEncoder().encode('## Amazon S3\n\n- Written behind the editor.\n'));
  await run('reloadNotes');
  await eventually(async () => (await hoverText('Amazon S3')).includes('Written behind the editor'), 'the new note');
  await vscode.workspace.fs.delete(at('study/behind.md'));
  await run('reloadNotes');
  await eventually(async () => !(await hoverText('Amazon S3')).includes('Written behind the editor'), 'the note gone');
});

test('own notes › a fact that has changed since is marked where the user wants it, and only there', async () => {
  const lines = ['## Amazon S3', '', '- 파일을 얹는 선반', '', '### S3 버킷', '', '- 계정마다 최대 100개의 버킷을 만들 수 있다.'];
  await write('study/old.md', `${lines.join('\n')}\n`);
  const marks = () => vscode.languages.getDiagnostics(at('study/old.md'));
  await eventually(async () => (await hoverText('Amazon S3')).includes('파일을 얹는 선반'), 'the note is read');
  equal(marks().length, 0, 'marks without the setting');
  await set('notes.markStaleFacts', true);
  await eventually(() => marks().length > 0, 'a mark');
  equal(
    marks().map(({ severity, source, range }) => [severity, source, range.start.line]),
    [[vscode.DiagnosticSeverity.Information, 'AWS Term Lens', 6]],
    'marks',
  );
  ok(/10,000|1만/.test(marks()[0]?.message ?? ''), `the new fact in: ${marks()[0]?.message}`);
  await set('notes.markStaleFacts', undefined);
  await eventually(() => marks().length === 0, 'no marks');
  await remove('study/old.md');
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

test('own notes › a binary and broken YAML are problems, and the other notes are read all the same', async () => {
  const codes = (path: string) =>
    vscode.languages
      .getDiagnostics(at(path))
      .filter(({ source }) => source === 'AWS Term Lens')
      .map(({ code, range }) => [range.start.line, code]);
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
  await apply((edit) => edit.createFile(at('study/picture.md'), { contents: png }));
  await write('study/torn.md', '---\ntitle: [Quoll\ntags: x\n---\n# Quoll Depot\n\nKeeps quolls.\n');
  await eventually(() => codes('study/picture.md').length > 0 && codes('study/torn.md').length > 0, 'the problems');
  equal(codes('study/picture.md'), [[0, 'not-text']], 'of the binary');
  equal(codes('study/torn.md')[0]?.[1], 'yaml-syntax', 'of the note');
  ok((await hoverText('Quokka')) !== '', 'the other notes');
  await remove('study/picture.md');
  await remove('study/torn.md');
  await eventually(() => codes('study/picture.md').length === 0 && codes('study/torn.md').length === 0, 'no problems');
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

test('own notes › folders below are read, those of tools are not; a renamed folder takes its notes along', async () => {
  await remove('study/more.md');
  await write('lessons/week/one/more.md', '## Quokka Relay\n\n- Moves work in week one.\n');
  await write('lessons/.trash/more.md', '## Quokka Relay\n\n- Moves nothing any more.\n');
  await set('notes.folders', ['study']);
  await apply((edit) => edit.renameFile(at('lessons'), at('study/lessons')));
  const text = await eventually(() => hoverText('Quokka'), 'a hover on a note two folders below');
  ok(text.includes('week one') && !text.includes('any more'), text);
  await set('notes.folders', undefined);
  await apply((edit) => edit.deleteFile(at('study/lessons'), { recursive: true }));
  await eventually(async () => (await hoverText('Quokka')) === '', 'no hover');
});

test("own notes › a relative path of the user's own settings is meant for every workspace", async () => {
  await write('study/more.md', '## Quokka Relay\n\n- Moves work wherever it is.\n');
  const configuration = vscode.workspace.getConfiguration('awsTermLens');
  await configuration.update('notes.folders', ['study'], vscode.ConfigurationTarget.Global);
  try {
    await eventually(async () => (await hoverText('Quokka')).includes('wherever it is'), 'the note');
  } finally {
    await configuration.update('notes.folders', undefined, vscode.ConfigurationTarget.Global);
  }
  await eventually(async () => (await hoverText('Quokka')) === '', 'no hover');
});

test('own notes › notes on a virtual file system are read, and read again when it tells of a change', async () => {
  const folder = vscode.Uri.parse('quokkafs://notes/study');
  const files = new MemoryFiles(folder);
  const registered = vscode.workspace.registerFileSystemProvider('quokkafs', files, { isReadonly: true });
  try {
    files.put('relay.md', '## Quokka Relay\n\n- Moves work by hand.\n');
    await set('notes.folders', [folder.toString()]);
    await eventually(async () => (await hoverText('Quokka')).includes('Moves work by hand'), 'the note');
    files.put('relay.md', '## Quokka Relay\n\n- Moves work by boat.\n');
    await eventually(async () => (await hoverText('Quokka')).includes('Moves work by boat'), 'the new text');
  } finally {
    await set('notes.folders', undefined);
    registered.dispose();
  }
});
