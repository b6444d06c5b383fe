import type { Bar } from '../../protocol/quiz';
import { element, svg } from '../common/dom';

const WIDTH = 600;
const HEIGHT = 120;
const GAP = 3;
const LABEL = 18;

interface ChartWords {
  readonly asTable: string;
  readonly day: string;
  readonly count: string;
}

/** Bars as a picture, and behind it the same numbers as a table. */
export function renderChart(heading: string, hint: string, bars: readonly Bar[], words: ChartWords): HTMLElement {
  const picture = svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${heading}. ${hint}`, class: 'chart' },
    ...renderBars(bars),
  );
  return element(
    'section',
    { class: 'figure' },
    element('h2', {}, heading),
    element('p', { class: 'hint' }, hint),
    picture,
    element(
      'p',
      { class: 'axis', 'aria-hidden': 'true' },
      element('span', {}, bars[0]?.label ?? ''),
      element('span', {}, bars.at(-1)?.label ?? ''),
    ),
    element('details', {}, element('summary', {}, words.asTable), renderTable(bars, words)),
  );
}

/** The first of the highest bars has its number above it. */
function renderBars(bars: readonly Bar[]): SVGElement[] {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const peak = bars.findIndex(({ value }) => value === most);
  const step = WIDTH / bars.length;
  return bars.flatMap(({ label, value }, index) => {
    const height = value === 0 ? 1 : Math.max(3, (value / most) * (HEIGHT - LABEL));
    const x = index * step;
    const y = HEIGHT - height;
    const kind = value === 0 ? 'bar-none' : 'bar-some';
    const bar = svg('rect', { class: kind, x: x + GAP / 2, y, width: step - GAP, height }, svg('title', {}, `${label}: ${value}`));
    if (index !== peak) return [bar];
    const anchor = index < 2 ? 'start' : index > bars.length - 3 ? 'end' : 'middle';
    return [bar, svg('text', { x: x + step / 2, y: y - 5, 'text-anchor': anchor }, String(value))];
  });
}

function renderTable(bars: readonly Bar[], { day, count }: ChartWords): HTMLElement {
  const head = [day, count].map((text) => element('th', { scope: 'col' }, text));
  const rows = bars.map(({ label, value }) => element('tr', {}, element('th', { scope: 'row' }, label), element('td', {}, String(value))));
  return element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows));
}
