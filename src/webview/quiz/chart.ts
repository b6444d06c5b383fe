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
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = WIDTH / bars.length;
  const shapes = bars.flatMap(({ label, value }, index) => {
    const height = value === 0 ? 1 : Math.max(3, (value / most) * (HEIGHT - LABEL));
    const bar = svg(
      'rect',
      { class: value === 0 ? 'bar-none' : 'bar-some', x: index * step + GAP / 2, y: HEIGHT - height, width: step - GAP, height },
      svg('title', {}, `${label}: ${value}`),
    );
    const isPeak = value === most && bars.findIndex((other) => other.value === most) === index;
    return isPeak && value > 0
      ? [
          bar,
          svg(
            'text',
            {
              x: index * step + step / 2,
              y: HEIGHT - height - 5,
              'text-anchor': index < 2 ? 'start' : index > bars.length - 3 ? 'end' : 'middle',
            },
            String(value),
          ),
        ]
      : [bar];
  });
  const picture = svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${heading}. ${hint}`, class: 'chart' },
    ...shapes,
  );
  const rows = bars.map(({ label, value }) => element('tr', {}, element('th', { scope: 'row' }, label), element('td', {}, String(value))));
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, words.day), element('th', { scope: 'col' }, words.count))),
    element('tbody', {}, ...rows),
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
    element('details', {}, element('summary', {}, words.asTable), table),
  );
}
