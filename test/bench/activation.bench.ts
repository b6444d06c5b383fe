import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bench, median, type Row } from './bench';

const ROUNDS = 5;
/** By then all extensions that start by themselves have done so. */
const STARTED_AFTER_MS = 4_000;
const READ_WITHIN_MS = 10_000;
const LOOKS = 3;

/** What VS Code says of one start of an extension, in whole milliseconds. */
interface Start {
  readonly load: number;
  readonly activate: number;
}

interface Page {
  readonly keyboard: { press(key: string): Promise<void> };
  locator(
    selector: string,
    options?: { hasText: string },
  ): {
    first(): {
      fill(text: string): Promise<void>;
      innerText(options: { timeout: number }): Promise<string>;
    };
  };
}

interface Workbench {
  readonly page: Page;
  runCommand(title: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** How long VS Code waits for the extension's code and for `activate`, by VS Code's own clock, beside an extension that only registers a command. */
export const bench: Bench = {
  title: 'Activation, as VS Code measures it (VS Code from npm; build first)',
  async run({ root }) {
    const { openWorkbench } = await import(pathToFileURL(join(root, 'test', 'host', 'workbench.mjs')).href);
    const open = (extension: string): Promise<Workbench> => openWorkbench({ extension, workspace: `${root}/test/workspace` });
    const ours = await open(root);
    const empty = await open(`${root}/test/fixtures/empty-panel`).catch(async (error) => {
      await ours.close();
      throw error;
    });
    const starts: { ours: Start[]; empty: Start[] } = { ours: [], empty: [] };
    try {
      // In turns: what else the machine does meets both. The windows' first start, which also fills the system's caches, is not read.
      for (let round = 0; round < ROUNDS; round += 1) {
        starts.ours.push(await startAgain(ours, 'aws-term-lens.aws-term-lens'));
        starts.empty.push(await startAgain(empty, 'aws-term-lens.empty-panel'));
      }
    } finally {
      await ours.close();
      await empty.close();
    }
    return [
      ...rows('activate', ({ activate }) => activate, starts),
      ...rows('code loaded', ({ load }) => load, starts),
      ...rows('both', ({ load, activate }) => load + activate, starts),
    ];
  },
};

function rows(what: string, read: (start: Start) => number, { ours, empty }: { ours: readonly Start[]; empty: readonly Start[] }): Row[] {
  const [value, beside] = [median(ours.map(read)), median(empty.map(read))];
  const to = `${what}, an empty extension`;
  return [
    { name: `${what}, AWS Term Lens`, value, unit: 'ms', ...(beside > 0 && { ratio: value / beside, to }) },
    { name: to, value: beside, unit: 'ms' },
  ];
}

/** Reloads the window and reads the extension's row in what "Startup Performance" lists: `| id | eager | load | activate | …`. */
async function startAgain(workbench: Workbench, id: string): Promise<Start> {
  await workbench.reload();
  for (let look = 1; ; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, STARTED_AFTER_MS));
    // On a busy machine extensions start later, and what is listed once does not change.
    const row = await readRow(workbench, id).catch((error: unknown) => {
      if (look === LOOKS) throw error;
    });
    if (row === undefined) {
      await workbench.runCommand('View: Close All Editors');
      continue;
    }
    const [, , , load, activate] = row.split('|').map((cell) => cell.trim());
    if (!/^\d+$/.test(load ?? '') || !/^\d+$/.test(activate ?? '')) throw new Error(`VS Code says of ${id}: ${row}`);
    return { load: Number(load), activate: Number(activate) };
  }
}

async function readRow(workbench: Workbench, id: string): Promise<string> {
  const { page } = workbench;
  await workbench.runCommand('Developer: Startup Performance');
  await page.locator('.tab.active', { hasText: 'Startup Performance' }).first().innerText({ timeout: READ_WITHIN_MS });
  await page.keyboard.press('Control+f');
  await page.locator('.find-widget textarea.input').first().fill(id);
  for (const end = Date.now() + READ_WITHIN_MS; Date.now() < end; ) {
    // What came after the first search is only gone to by a further one.
    await page.keyboard.press('Enter');
    const row = await page
      .locator('.view-line', { hasText: id })
      .first()
      .innerText({ timeout: 1_000 })
      .catch(() => undefined);
    if (row?.includes('|')) return row;
  }
  throw new Error(`VS Code lists no start of ${id}`);
}
