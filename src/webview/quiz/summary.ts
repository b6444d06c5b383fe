import type { NamedTerm, SummaryScreen } from '../../protocol/quiz';
import { element, icon } from '../common/dom';
import type { Page } from './page';
import { renderActions } from './plain-screens';

/** The end of a session: what went well, what comes back when, and the weakest terms to read. */
export function renderSummary(screen: SummaryScreen, page: Page): HTMLElement {
  const { words } = page.state;
  return element(
    'section',
    { class: 'summary' },
    element('p', { class: 'title' }, screen.title),
    element('h1', { tabindex: -1, 'data-focus': true }, screen.result),
    element('progress', { max: Math.max(1, screen.asked), value: screen.right, 'aria-hidden': 'true' }),
    screen.note !== undefined && element('p', { class: 'hint' }, screen.note),
    renderActions(page, [
      'again',
      ...(screen.due > 0 ? (['due'] as const) : []),
      'statistics',
      ...(screen.canUndo ? (['undo'] as const) : []),
      'close',
    ]),
    renderTerms(words.weakest, screen.weak, 'circle-slash', page),
    renderTerms(words.wentWell, screen.well, 'pass', page),
  );
}

function renderTerms(
  heading: string,
  terms: readonly NamedTerm[],
  symbol: string,
  { state: { words }, send }: Page,
): HTMLElement | undefined {
  if (terms.length === 0) return undefined;
  const rows = terms.map(({ id, name, interval }) =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        icon(symbol),
        element('button', { type: 'button', class: 'link', onclick: () => send({ type: 'termPicked', id }) }, name),
      ),
      element('td', {}, interval),
    ),
  );
  return element(
    'table',
    { class: 'terms', 'aria-label': heading },
    element(
      'thead',
      {},
      element('tr', {}, element('th', { scope: 'col' }, heading), element('th', { scope: 'col', class: 'hint' }, words.comesBack)),
    ),
    element('tbody', {}, ...rows),
  );
}
