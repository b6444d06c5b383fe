import * as vscode from 'vscode';
import { formatLog, parseLog } from '../../src/core/quiz/log-file';
import { LogFolder } from '../../src/quiz/log-folder';
import { idsOf, makeHistory, makeReview } from '../make/reviews';
import { equal, eventually, ok, test } from './harness';
import { MemoryFiles } from './memory-files';

const DAY_MS = 86_400_000;
let count = 0;
const newName = () => `n${++count}`;

/** A fresh storage folder in the workspace: writable in every host. */
function newStorage(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'a workspace');
  return vscode.Uri.joinPath(folder.uri, '.quiz-test', newName());
}

const files = async (storage: vscode.Uri) =>
  (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(storage, 'reviews'))).map(([name]) => name).sort();
const write = (storage: vscode.Uri, name: string, text: string) =>
  vscode.workspace.fs.writeFile(vscode.Uri.joinPath(storage, 'reviews', name), new TextEncoder().encode(text));
const idsIn = async (storage: vscode.Uri) => {
  const { entries, archives } = await new LogFolder(storage, newName).read();
  return [...idsOf(entries), ...archives.flatMap(({ reviews }) => reviews.split(' ').map((item) => item.split(':')[0] ?? ''))].sort();
};

test('review log › two windows that write at once lose nothing, and leave no temporary file', async () => {
  const storage = newStorage();
  const windows = [new LogFolder(storage, newName), new LogFolder(storage, newName)];
  const reviews = [makeHistory(20, 3, 'left'), makeHistory(20, 3, 'rite')];
  await Promise.all(windows.flatMap((window, index) => (reviews[index] ?? []).map((review) => window.append([review]))));
  equal(await idsIn(storage), idsOf(reviews.flat()), 'reviews on the disk');
  ok(
    (await files(storage)).every((name) => name.endsWith('.jsonl')),
    `left over: ${await files(storage)}`,
  );
});

test('review log › a window sees what another one added since it last looked', async () => {
  const storage = newStorage();
  const [here, there] = [new LogFolder(storage, newName), new LogFolder(storage, newName)];
  await there.append([makeReview()]);
  equal((await here.read()).entries.length, 1, 'at first');
  equal((await here.read()).entries.length, 0, 'without news');
  const more = makeReview({ at: makeReview().at + 1000 });
  await there.append([more]);
  ok(idsOf((await here.read()).entries).includes(more.id), 'the news');
});

test('review log › a torn line is reported and kept aside, the rest is read', async () => {
  const storage = newStorage();
  const history = makeHistory(5);
  const text = formatLog({ entries: history, archives: [] });
  await write(storage, 'old.jsonl', text.slice(0, -20));
  const { entries, problems } = await new LogFolder(storage, newName).read();
  equal(idsOf(entries), idsOf(history.slice(0, 4)), 'whole lines');
  equal(
    problems.map(({ code }) => code),
    ['torn'],
    'problems',
  );
  const aside = (await files(storage)).find((name) => name.endsWith('unreadable.txt'));
  ok(aside, 'a file beside');
  const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(storage, 'reviews', aside)));
  ok(kept.includes(text.trimEnd().split('\n').at(-1)?.slice(0, 40) ?? '?'), kept);
});

test('review log › folding up keeps every review, what another window is writing, and files of a later version', async () => {
  const storage = newStorage();
  const later = '{"format":"aws-term-lens-reviews","version":9}\n{"t":"dream"}\n';
  const history = makeHistory(30, 4, 'olds');
  await write(storage, 'old.jsonl', formatLog({ entries: history, archives: [] }));
  await write(storage, 'later.jsonl', later);
  const [here, there] = [new LogFolder(storage, newName), new LogFolder(storage, newName)];
  const [own, during, foreign] = [makeReview({ device: 'here' }), makeReview({ device: 'here' }), makeReview({ device: 'ther' })];
  await here.read();
  await here.append([own]);
  await there.append([foreign]);
  await here.read();
  const known = [...history, own, foreign];
  const folded = here.fold(() => ({ entries: known, archives: [] }), Date.now() + 2 * DAY_MS);
  known.push(during);
  await Promise.all([folded, here.append([during]), there.append([makeReview({ device: 'ther' })])]);
  // It was taken for closed, and its file for finished: it notices when it next looks.
  await there.read();
  const ids = await idsIn(storage);
  for (const review of [...history, own, during, foreign]) ok(ids.includes(review.id), `lost ${review.id}`);
  ok(ids.filter((id) => id.startsWith('ther.')).length >= 2, 'the other window went on');
  ok(!(await files(storage)).includes('old.jsonl'), 'the old file is folded up');
  const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(storage, 'reviews', 'later.jsonl')));
  equal(kept, later, 'the later version');
  equal(parseLog(kept).problems[0]?.code, 'version', 'its problem');
});

test('review log › folding up leaves alone the file that another window wrote to a moment ago', async () => {
  const storage = newStorage();
  const [here, there] = [new LogFolder(storage, newName), new LogFolder(storage, newName)];
  await there.append([makeReview({ device: 'ther' })]);
  const [foreign = ''] = await files(storage);
  const { entries } = await here.read();
  await here.fold(() => ({ entries, archives: [] }), Date.now());
  const left = await files(storage);
  ok(left.includes(foreign), `its file is still there: ${left}`);
  equal(left.filter((name) => name.startsWith('archive-')).length, 1, 'archives');
});

test('review log › on a disk that takes nothing, what is there is read all the same, also beside a torn line', async () => {
  const storage = vscode.Uri.parse('quokkalog://disk/storage');
  const disk = new MemoryFiles(vscode.Uri.joinPath(storage, 'reviews'));
  const registered = vscode.workspace.registerFileSystemProvider('quokkalog', disk, { isReadonly: true });
  try {
    const history = makeHistory(5);
    disk.put('old.jsonl', `${formatLog({ entries: history, archives: [] })}{"t":"rev`);
    const log = new LogFolder(storage, newName);
    const { entries, problems } = await log.read();
    equal(idsOf(entries), idsOf(history), 'what is there');
    equal(
      problems.map(({ code }) => code),
      ['torn'],
      'problems',
    );
    const refused = await log.append([makeReview()]).then(
      () => 'written',
      () => 'refused',
    );
    equal(refused, 'refused', 'an answer');
  } finally {
    registered.dispose();
  }
});

test('quiz commands › take any argument and open one panel only', async () => {
  await vscode.extensions.getExtension('aws-term-lens.aws-term-lens')?.activate();
  for (const argument of [undefined, 7, { kind: 'nonsense' }, { kind: 'category', category: 'storage' }]) {
    await vscode.commands.executeCommand('awsTermLens.quickQuiz', argument);
  }
  await vscode.commands.executeCommand('awsTermLens.quizTerm', { no: 'term' });
  const panels = () =>
    vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('awsTermLens.quiz'));
  await eventually(() => panels().length > 0, 'a panel');
  equal(panels().length, 1, 'panels');
  await vscode.window.tabGroups.close(panels());
});
