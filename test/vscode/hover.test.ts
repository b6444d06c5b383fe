import * as vscode from 'vscode';
import { hoverOn, hoversAt, openSample, positionOf } from './documents';
import { equal, eventually, ok, test } from './harness';

const MENTIONS: readonly [file: string, word: string, range: string, says: string][] = [
  ['infra/main.tf', 'aws_sqs_queue', 'aws_sqs_queue', 'SQS'],
  ['infra/main.tf', 'STANDARD_IA', 'STANDARD_IA', 'S3 Standard-IA'],
  ['infra/template.yaml', 'AWS::SQS::Queue', 'AWS::SQS::Queue', 'SQS'],
  ['app/thumbnails.py', 'S3 bucket', 'S3 bucket', 'bucket'],
  ['app/upload.ts', '@aws-sdk/client-s3', '@aws-sdk/client-s3', 'Amazon S3'],
  ['docs/설계.md', 'S3에서', 'S3', 'Amazon S3'],
  ['docs/설계.md', '가용영역', '가용영역', 'Availability Zone'],
  ['docs/설계.md', 'S3 객체 잠금', 'S3 객체 잠금', 'S3 Object Lock'],
  ['docs/design.md', 'Network Load Balancer', 'Network Load Balancer', 'Network Load Balancer'],
];

for (const [file, word, range, says] of MENTIONS) {
  test(`hover › finds ${word} in ${file}, exactly`, async () => {
    const hover = await hoverOn(await openSample(file), word);
    equal(hover.range, range, 'range');
    ok(hover.text.includes(says), `"${says}" in ${hover.text}`);
  });
}

const SILENT: readonly [file: string, word: string][] = [
  ['app/thumbnails.py', 'lambda record'],
  ['app/thumbnails.py', 'handler'],
  ['docs/설계.md', '람다식'],
  ['docs/설계.md', 'config'],
  ['docs/design.md', 'shield'],
  ['docs/design.md', 'lambda expression'],
];

for (const [file, word] of SILENT) {
  test(`hover › is silent on ${word} in ${file}`, async () => {
    const document = await openSample(file);
    equal((await hoversAt(document, positionOf(document, word))).length, 0, 'hovers');
  });
}

test('hover › works in an untitled document of any language', async () => {
  const document = await vscode.workspace.openTextDocument({ language: 'rust', content: 'let queue = "Amazon SQS";' });
  equal((await hoverOn(document, 'Amazon SQS')).range, 'Amazon SQS');
});

test('hover › works in a notebook cell', async () => {
  const data = new vscode.NotebookData([new vscode.NotebookCellData(vscode.NotebookCellKind.Code, 's3 = boto3.client("s3")', 'python')]);
  const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
  equal((await hoverOn(notebook.cellAt(0).document, '"s3"')).range, 's3');
});

test('hover › works on both sides of a diff', async () => {
  const [left, right] = await Promise.all([openSample('docs/design.md'), openSample('docs/설계.md')]);
  await vscode.commands.executeCommand('vscode.diff', left.uri, right.uri, 'diff');
  ok((await hoverOn(left, 'EC2')).text.includes('EC2'), 'left side');
  ok((await hoverOn(right, 'EC2')).text.includes('EC2'), 'right side');
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
});

test('hover › carries links to our own commands only, and no HTML', async () => {
  const { markdown } = await hoverOn(await openSample('docs/design.md'), 'S3 bucket');
  ok(typeof markdown.isTrusted === 'object', 'isTrusted is an allow-list');
  ok(!markdown.supportHtml, 'no HTML');
  const commands = [...markdown.value.matchAll(/command:([\w.]+)/g)].map(([, command]) => command);
  ok(commands.length > 0 && commands.every((command) => command?.startsWith('awsTermLens.')), commands.join(' '));
});

test('hover › is the same 100 times, and there is only one', async () => {
  const document = await openSample('docs/design.md');
  const first = await hoverOn(document, 'SQS');
  for (let count = 0; count < 100; count += 1) {
    const hovers = await hoversAt(document, positionOf(document, 'SQS'));
    equal(
      hovers.map(({ text }) => text),
      [first.text],
      'hovers',
    );
  }
});

test('hover › says when the facts were checked', async () => {
  const { text } = await hoverOn(await openSample('docs/design.md'), 'SQS');
  ok(/\d{4}-\d{2}/.test(text), text);
});

test('hover › follows the language setting', async () => {
  const document = await openSample('docs/design.md');
  const configuration = vscode.workspace.getConfiguration('awsTermLens');
  try {
    await configuration.update('language', 'ko', vscode.ConfigurationTarget.Global);
    await eventually(async () => (await hoverOn(document, 'SQS')).text.includes('정의'), 'a Korean card');
    await configuration.update('language', 'both', vscode.ConfigurationTarget.Global);
    const both = await hoverOn(document, 'SQS');
    ok(/[가-힣]{3}/.test(both.text) && /[a-z]{4} [a-z]{2}/.test(both.text), both.text);
  } finally {
    await configuration.update('language', undefined, vscode.ConfigurationTarget.Global);
  }
});

test('hover › goes off for all files by the command, and comes back', async () => {
  const document = await openSample('docs/design.md');
  await hoverOn(document, 'SQS');
  await vscode.commands.executeCommand('awsTermLens.toggleHovers');
  try {
    equal((await hoversAt(document, positionOf(document, 'SQS'))).length, 0, 'hovers while off');
  } finally {
    await vscode.commands.executeCommand('awsTermLens.toggleHovers');
  }
  await hoverOn(document, 'SQS');
});

test('hover › goes off for one language', async () => {
  const configuration = vscode.workspace.getConfiguration('awsTermLens', { languageId: 'python' });
  const document = await openSample('app/thumbnails.py');
  await configuration.update('hover.enabled', false, vscode.ConfigurationTarget.Global, true);
  try {
    equal((await hoversAt(document, positionOf(document, 'SQS'))).length, 0, 'hovers in Python');
    await hoverOn(await openSample('docs/design.md'), 'SQS');
  } finally {
    await configuration.update('hover.enabled', undefined, vscode.ConfigurationTarget.Global, true);
  }
});

test('hover › leaves out excluded files', async () => {
  const configuration = vscode.workspace.getConfiguration('awsTermLens');
  const document = await openSample('docs/design.md');
  await configuration.update('hover.excludedFiles', { '**/design.md': true }, vscode.ConfigurationTarget.Global);
  try {
    equal((await hoversAt(document, positionOf(document, 'SQS'))).length, 0, 'hovers');
  } finally {
    await configuration.update('hover.excludedFiles', undefined, vscode.ConfigurationTarget.Global);
  }
});
