import * as vscode from 'vscode';
import { openSample, positionOf } from './documents';
import { equal, eventually, ok, test } from './harness';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`awsTermLens.${command}`, ...args);
const selected = () => {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection) ?? '';
};

async function show(path: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await openSample(path));
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  return editor;
}

/** Repeats a jump until the first one lands: the file is looked at in the background. */
async function jump(command: string): Promise<string> {
  return eventually(async () => {
    await run(command);
    return selected();
  }, `a selection after ${command}`);
}

test('next and previous › go from term to term, and round at the ends', async () => {
  const editor = await show('docs/design.md');
  equal(await jump('nextOccurrence'), 'S3 bucket', 'first');
  const second = await jump('nextOccurrence');
  ok(second.startsWith('S3 Glacier'), second);
  await run('previousOccurrence');
  equal(selected(), 'S3 bucket', 'back');
  const last = await jump('previousOccurrence');
  const lastAt = editor.selection.start;
  await run('nextOccurrence');
  equal(selected(), 'S3 bucket', `after the last, ${last}`);
  ok(lastAt.isAfter(editor.selection.start), 'went round');
});

test('next › goes through the places of one term where it is asked for one', async () => {
  await show('docs/design.md');
  await jump('nextOccurrence');
  const places = new Set<string>();
  for (let count = 0; count < 4; count += 1) {
    await run('nextOccurrence', { termId: 'amazon-s3' });
    equal(selected(), 'Amazon S3', 'selection');
    places.add(String(vscode.window.activeTextEditor?.selection.start.line));
  }
  equal(places.size, 1, 'places of a term that stands once');
});

test('next › follows an edit', async () => {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Amazon EC2\n\n' });
  const editor = await vscode.window.showTextDocument(document);
  equal(await jump('nextOccurrence'), 'Amazon EC2');
  await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Amazon S3'));
  editor.selection = new vscode.Selection(1, 0, 1, 0);
  await eventually(async () => {
    await run('nextOccurrence');
    return selected() === 'Amazon S3';
  }, 'the inserted term');
});

test('reveal › selects a place in a file that is not open, and takes nothing that is no place', async () => {
  const document = await openSample('infra/main.tf');
  const start = positionOf(document, 'aws_s3_bucket', 1, 0);
  await run('revealOccurrence', { uri: document.uri.toString(), line: start.line, start: start.character, end: start.character + 13 });
  equal(selected(), 'aws_s3_bucket');
  await run('revealOccurrence', { uri: 7, line: 'x' });
  await run('revealOccurrence');
  equal(selected(), 'aws_s3_bucket', 'selection after nonsense');
});

test('copy › puts the term on the clipboard as Markdown', async () => {
  await run('copyTerm', 'amazon-s3');
  const text = await eventually(async () => {
    const copied = await vscode.env.clipboard.readText();
    return copied.startsWith('# Amazon S3') ? copied : '';
  }, 'Markdown on the clipboard');
  ok(/\d{4}-\d{2}/.test(text), 'the date of the facts');
  ok(text.includes('https://docs.aws.amazon.com/'), 'the documentation');
});

test('mute › leaves the term out of files until the list brings it back', async () => {
  const editor = await show('docs/design.md');
  equal(await jump('nextOccurrence'), 'S3 bucket', 'before');
  const configuration = () => vscode.workspace.getConfiguration('awsTermLens');
  try {
    await run('muteTerm', 's3-bucket');
    equal(configuration().get('mutedTerms'), ['s3-bucket'], 'setting');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await eventually(async () => {
      await run('nextOccurrence');
      return selected().startsWith('S3 Glacier');
    }, 'a next term that is not the muted one');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      positionOf(editor.document, 'S3 bucket'),
    );
    equal(hovers.length, 0, 'hovers on the muted term');
  } finally {
    await configuration().update('mutedTerms', undefined, vscode.ConfigurationTarget.Global);
  }
});

test('mute › without an argument mutes the term at the cursor, and nothing elsewhere', async () => {
  const editor = await show('docs/design.md');
  const configuration = () => vscode.workspace.getConfiguration('awsTermLens').get('mutedTerms');
  try {
    await run('muteTerm');
    equal(configuration(), [], 'muted where there is no term');
    const at = positionOf(editor.document, 'S3 bucket');
    editor.selection = new vscode.Selection(at, at);
    await run('muteTerm');
    equal(configuration(), ['s3-bucket'], 'muted at the cursor');
  } finally {
    await vscode.workspace.getConfiguration('awsTermLens').update('mutedTerms', undefined, vscode.ConfigurationTarget.Global);
  }
});

test('pin and unpin › set whether the Definition view follows the cursor', async () => {
  const follows = () => vscode.workspace.getConfiguration('awsTermLens').get('definition.followCursor');
  try {
    await run('unpinDefinition');
    equal(follows(), true, 'unpinned');
    await run('pinDefinition');
    equal(follows(), false, 'pinned');
  } finally {
    await vscode.workspace.getConfiguration('awsTermLens').update('definition.followCursor', undefined, vscode.ConfigurationTarget.Global);
  }
});

test('showDefinition › takes an id, a node or a request, and nothing else', async () => {
  for (const argument of [
    'amazon-s3',
    { termId: 'amazon-s3' },
    { how: 'show', termId: 'amazon-s3' },
    { how: 'endPeek' },
    undefined,
    7,
    null,
    {},
    { how: 'x', termId: [] },
    'no-such-term',
  ]) {
    await run('showDefinition', argument);
  }
});

test('next › goes from cell to cell of a notebook, and round', async () => {
  const cell = (text: string) => new vscode.NotebookCellData(vscode.NotebookCellKind.Code, text, 'python');
  const data = new vscode.NotebookData([cell('s3 = boto3.client("s3")'), cell('x = 1'), cell('# Amazon SQS holds the work')]);
  const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
  const editor = await vscode.window.showNotebookDocument(notebook);
  editor.selection = new vscode.NotebookRange(0, 1);
  const cellOf = () => {
    const document = vscode.window.activeTextEditor?.document;
    return notebook.getCells().findIndex((each) => each.document === document);
  };
  await eventually(async () => {
    await run('nextOccurrence');
    return selected() === 'Amazon SQS' && cellOf() === 2;
  }, 'the term in the last cell');
  await eventually(async () => {
    await run('nextOccurrence');
    return selected() === 's3' && cellOf() === 0;
  }, 'the term in the first cell, round the end');
});

test('next › stays on the side of a diff that has the cursor', async () => {
  const [left, right] = await Promise.all([openSample('docs/design.md'), openSample('docs/설계.md')]);
  await vscode.commands.executeCommand('vscode.diff', left.uri, right.uri, 'diff');
  for (const [focus, document] of [
    ['workbench.action.compareEditor.focusSecondarySide', left],
    ['workbench.action.compareEditor.focusPrimarySide', right],
  ] as const) {
    await eventually(async () => {
      await vscode.commands.executeCommand(focus);
      return vscode.window.activeTextEditor?.document === document;
    }, `the side of ${document.uri.path}`);
    ok((await jump('nextOccurrence')) !== '', 'a term');
    equal(vscode.window.activeTextEditor?.document.uri.path, document.uri.path, 'side');
  }
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
});
