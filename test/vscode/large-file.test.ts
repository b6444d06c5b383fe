import * as vscode from 'vscode';
import { equal, eventually, ok, test } from './harness';

/** Longest time for which a timer that should fire every millisecond did not, while `work` went on. */
async function longestBlock(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  await work();
  clearInterval(timer);
  return longest;
}

const hoverAt = (document: vscode.TextDocument, line: number, column: number) =>
  vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(line, column));

test('a log of 30,000 lines › is looked at without holding the extension host', async () => {
  const line =
    '2026-11-21 03:39:33 INFO worker-7 PutObject to Amazon S3 took 41 ms, queue https://sqs.ap-northeast-2.amazonaws.com/1/uploads\n';
  const document = await vscode.workspace.openTextDocument({ language: 'log', content: line.repeat(30_000) });
  // Whatever VS Code itself does with a new document of this size is not ours.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await vscode.window.showTextDocument(document);
  const blocked = await longestBlock(async () => {
    const [hover] = await hoverAt(document, 15_000, line.indexOf('Amazon S3') + 1);
    ok(hover, 'a hover in the middle of the file');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  });
  console.log(`   longest block while a log of 4 MB is looked at: ${blocked.toFixed(1)} ms`);
  ok(blocked < 60, `blocked for ${blocked} ms`);
});

test('one line of 1 MB › has hovers at its end as at its beginning, as fast', async () => {
  const part = '{"bucket":"photos","note":"Amazon S3 keeps it","size":4711},';
  const content = `[${part.repeat(Math.ceil(1_000_000 / part.length))}]`;
  const document = await vscode.workspace.openTextDocument({ language: 'json', content });
  await vscode.window.showTextDocument(document);
  const column = content.lastIndexOf('Amazon S3') + 2;
  const hover = await eventually(async () => (await hoverAt(document, 0, column))[0], 'a hover at the end');
  equal(hover.range && document.getText(hover.range), 'Amazon S3', 'range');
  const started = performance.now();
  for (let count = 0; count < 20; count += 1) await hoverAt(document, 0, column);
  const each = (performance.now() - started) / 20;
  console.log(`   a hover in a line of 1 MB, with the round trip to the editor: ${each.toFixed(1)} ms`);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});
