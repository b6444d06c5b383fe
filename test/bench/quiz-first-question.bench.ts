import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bench, median } from './bench';

const ROUNDS = 7;
/** By then the extensions have started, and a window is as a person finds it who has opened a file. */
const SETTLED_AFTER_MS = 4_000;
const INPUT = '.quick-input-widget .quick-input-box input';
const ROW = '.quick-input-widget .quick-input-list .monaco-list-row';

interface Page {
  frames(): readonly { $(selector: string): Promise<unknown> }[];
}

/** Looks into every frame again and again: web views come and go, and waiting for one of them would miss the next. */
async function appears(page: Page, selector: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const found = await Promise.all(page.frames().map((frame) => frame.$(selector).catch(() => null)));
    if (found.some(Boolean)) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error(`${selector} never appeared`);
}

/** From Enter in the command palette to the first question, in a real VS Code, beside a web view that is empty. */
export const bench: Bench = {
  title: 'Quiz: from the command to the first question (VS Code from npm; build first)',
  async run({ root }) {
    const { openWorkbench } = await import(pathToFileURL(join(root, 'test', 'host', 'workbench.mjs')).href);
    const measure = async (extension: string, title: string, selector: string, { rounds = ROUNDS, afterMs = SETTLED_AFTER_MS } = {}) => {
      const workbench = await openWorkbench({ extension, workspace: `${root}/test/workspace` });
      const { page } = workbench;
      try {
        const times: number[] = [];
        await new Promise((resolve) => setTimeout(resolve, afterMs));
        for (let round = 0; round <= rounds; round += 1) {
          await workbench.runCommand('View: Close All Editors');
          await page.keyboard.press('F1');
          await page.locator(INPUT).fill(`>${title}`);
          await page.locator(ROW, { hasText: title }).first().waitFor();
          const from = performance.now();
          await page.keyboard.press('Enter');
          await appears(page, selector);
          times.push(performance.now() - from);
        }
        return times;
      } finally {
        await workbench.close();
      }
    };
    const panels = [
      [`${root}/test/fixtures/empty-panel`, 'Empty Panel: Open', '#empty-panel'],
      [root, 'AWS Terms: Quick Quiz', '#root .question'],
    ] as const;
    const [[empty, quiz], [emptyAtStart, quizAtStart]] = [
      [await measure(...panels[0]), await measure(...panels[1])],
      [await measure(...panels[0], { rounds: 0, afterMs: 0 }), await measure(...panels[1], { rounds: 0, afterMs: 0 })],
    ];
    const [emptyMs, quizMs] = [median(empty.slice(1)), median(quiz.slice(1))];
    return [
      { name: 'an empty web view', value: emptyMs, unit: 'ms' },
      { name: 'the first question', value: quizMs, unit: 'ms', ratio: quizMs / emptyMs, to: 'an empty web view' },
      { name: 'an empty web view, the first time in a window', value: empty[0] ?? Number.NaN, unit: 'ms' },
      { name: 'the first question, the first time in a window', value: quiz[0] ?? Number.NaN, unit: 'ms' },
      { name: 'an empty web view, while the window still starts', value: emptyAtStart[0] ?? Number.NaN, unit: 'ms' },
      { name: 'the first question, while the window still starts', value: quizAtStart[0] ?? Number.NaN, unit: 'ms' },
    ];
  },
};
