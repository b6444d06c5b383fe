import type { CoverageRow, StatisticsScreen } from '../../protocol/quiz';
import { element, icon, svg } from '../common/dom';
import { renderChart } from './chart';
import type { Page } from './page';
import { renderActions } from './plain-screens';

export function renderStatistics(screen: StatisticsScreen, page: Page): HTMLElement {
  const { words } = page.state;
  const figure = (label: string, value: string) => element('div', {}, element('dt', {}, label), element('dd', {}, value));
  return element(
    'section',
    { class: 'statistics' },
    element('h1', { tabindex: -1, 'data-focus': true }, words.statistics),
    element(
      'dl',
      { class: 'figures' },
      figure(words.today, String(screen.due)),
      figure(words.retention, screen.retention),
      figure(words.streak, screen.streak),
      figure(words.reviewedDays, screen.reviews),
    ),
    element('p', { class: 'hint' }, `${words.retention}: ${words.retentionHint}`),
    renderActions(page, ['again', ...(screen.due > 0 ? (['due'] as const) : []), 'close']),
    renderChart(words.forecast, words.forecastHint, screen.forecast, words),
    renderChart(words.reviewedMonth, '', screen.reviewed, words),
    renderCoverage(words.coverage, screen.categories, page),
    renderCoverage(words.byExam, screen.exams, page),
  );
}

/** Every row starts a quiz about what it covers. */
function renderCoverage(heading: string, rows: readonly CoverageRow[], { state: { words }, send }: Page): HTMLElement {
  const head = [heading, '', words.learned, words.met, words.total].map((text, index) =>
    index === 1 ? element('td', {}) : element('th', { scope: 'col' }, text),
  );
  const body = rows.map(({ label, scope, total, met, learned }) =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element(
          'button',
          { type: 'button', class: 'link', title: words.startCategory, onclick: () => send({ type: 'scopePicked', scope }) },
          icon('play'),
          label,
        ),
      ),
      element('td', { class: 'share' }, share(met / total, learned / total)),
      ...[learned, met, total].map((value) => element('td', { class: 'number' }, String(value))),
    ),
  );
  return element(
    'div',
    { class: 'scroll' },
    element('table', { class: 'coverage' }, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)),
  );
}

function share(met: number, learned: number): SVGElement {
  const bar = (className: string, width: number) =>
    svg('rect', { class: className, x: 0, y: 0, width: Math.max(0, width * 100), height: 8 });
  return svg(
    'svg',
    { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true', class: 'share-bar' },
    bar('bar-none', 1),
    bar('bar-met', met),
    bar('bar-some', learned),
  );
}
