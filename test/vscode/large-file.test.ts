import * as vscode from 'vscode';
import { equal, eventually, ok, test } from './harness';

interface Turns {
  /** How often a timer came through. */
  readonly count: number;
  /** Longest time between two of them. */
  readonly longestMs: number;
}

/** Counts the turns that others get while `work` goes on. */
async function turnsDuring(work: () => Promise<void>): Promise<Turns> {
  let longestMs = 0;
  let count = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
    count += 1;
  }, 1);
  await work();
  clearInterval(timer);
  return { count, longestMs };
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
  const editor = vscode.window.activeTextEditor;
  ok(editor, 'an editor');
  const turns = await turnsDuring(async () => {
    const [hover] = await hoverAt(document, 15_000, line.indexOf('Amazon S3') + 1);
    ok(hover, 'a hover in the middle of the file, before it is looked at as a whole');
    await eventually(async () => {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await vscode.commands.executeCommand('awsTermLens.previousOccurrence');
      return editor.selection.start.line === 29_999;
    }, 'the last mention of the file, from its beginning');
  });
  console.log(`   turns of others while a log of 4 MB is looked at: ${turns.count}; longest wait ${turns.longestMs.toFixed(1)} ms`);
  // How long one turn takes is the machine's affair as well; that others get theirs is ours.
  ok(turns.count >= 10, `${turns.count} turns`);
  // It stays open: the next untitled document would get its name, and for minutes VS Code holds the old text under that.
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
});
