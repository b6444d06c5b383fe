import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bench, median, percentile, type Row } from './bench';

const ROUNDS = 6;
const KEYS = 15;
/** As fast as a person types. */
const BETWEEN_KEYS_MS = 70;
/** By then the file is read and looked at, and the window is at rest. */
const SETTLED_AFTER_MS = 6_000;

interface Page {
  readonly keyboard: { press(key: string): Promise<void> };
  waitForTimeout(ms: number): Promise<void>;
  evaluate<T>(run: () => T): Promise<T>;
  locator(selector: string, options?: { has: unknown }): { click(): Promise<void> };
}

interface Workbench {
  readonly page: Page;
  openFile(name: string): Promise<void>;
  close(): Promise<void>;
}

const LOG =
  '2026-11-21 03:39:33 INFO worker-7 PutObject to Amazon S3 took 41 ms, queue https://sqs.ap-northeast-2.amazonaws.com/1/uploads\n';
const JSON_PART = '{"bucket":"photos","note":"Amazon S3 keeps it","size":4711},';
const FILES: readonly (readonly [name: string, what: string, text: string])[] = [
  ['big.log', 'a log of 10 MB', LOG.repeat(Math.ceil(10_000_000 / LOG.length))],
  ['line.json', 'a line of 1 MB', `[${JSON_PART.repeat(Math.ceil(1_000_000 / JSON_PART.length))}]`],
];

/** From a key to the frame in which it shows, with the sidebar open, beside a window without the extension. */
export const bench: Bench = {
  title: 'Typing in huge files, from key to screen (VS Code from npm; build first)',
  async run({ root }) {
    const { openWorkbench } = await import(pathToFileURL(join(root, 'test', 'host', 'workbench.mjs')).href);
    const workspace = await mkdtemp(join(tmpdir(), 'typing-'));
    for (const [name, , text] of FILES) await writeFile(join(workspace, name), text);
    const windows: Workbench[] = [];
    try {
      const open = async (options: object): Promise<Workbench> => {
        const workbench: Workbench = await openWorkbench({ workspace, ...options });
        windows.push(workbench);
        return workbench;
      };
      const ours = await open({ extension: root });
      const without = await open({});
      await ours.page.locator('.activitybar .action-item', { has: ours.page.locator('[aria-label^="AWS "]') }).click();
      const rows: Row[] = [];
      for (const [name, what] of FILES) {
        for (const { page, openFile } of windows.map((workbench) => ({
          page: workbench.page,
          openFile: workbench.openFile.bind(workbench),
        }))) {
          await openFile(name);
          await page.keyboard.press('Control+Home');
          await page.evaluate(watchKeys);
        }
        await without.page.waitForTimeout(SETTLED_AFTER_MS);
        const times = { ours: [] as number[], without: [] as number[] };
        // In turns: what else the machine does meets both.
        for (let round = 0; round < ROUNDS; round += 1) {
          times.ours.push(...(await type(ours.page)));
          times.without.push(...(await type(without.page)));
        }
        for (const [which, read] of [
          ['median', median],
          ['p95', (all: readonly number[]) => percentile(all, 95)],
        ] as const) {
          const [value, beside] = [read(times.ours), read(times.without)];
          const to = `${what}, without the extension, ${which}`;
          rows.push({ name: `${what}, with the extension, ${which}`, value, unit: 'ms', ratio: value / beside, to });
          rows.push({ name: to, value: beside, unit: 'ms' });
        }
      }
      return rows;
    } finally {
      for (const window of windows) await window.close();
      await rm(workspace, { recursive: true, force: true });
    }
  },
};

async function type(page: Page): Promise<number[]> {
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('1');
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  return page.evaluate(takeTimes);
}

/** Runs in the page: notes the time from each key to the frame after the text has changed. */
function watchKeys(): void {
  const page = globalThis as unknown as { keyTimes?: number[] };
  if (page.keyTimes) return;
  const times: number[] = [];
  page.keyTimes = times;
  let pressedAt: number | undefined;
  document.addEventListener('keydown', () => (pressedAt = performance.now()), true);
  const isText = ({ target }: MutationRecord) =>
    (target instanceof Element ? target : target.parentElement)?.closest('.editor-group-container .view-lines');
  new MutationObserver((changes) => {
    if (pressedAt === undefined || !changes.some(isText)) return;
    const from = pressedAt;
    pressedAt = undefined;
    requestAnimationFrame(() => times.push(performance.now() - from));
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page. */
function takeTimes(): number[] {
  return (globalThis as unknown as { keyTimes: number[] }).keyTimes.splice(0);
}
