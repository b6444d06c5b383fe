import type { Screen } from '../../protocol/quiz';
import { element, icon } from '../common/dom';
import type { Page } from './page';

export function renderLoading({ state: { words } }: Page): HTMLElement {
  return element('p', { class: 'loading' }, words.loading);
}

/** Nothing to ask: what else there is to do. */
export function renderEmpty({ title }: Extract<Screen, { name: 'empty' }>, page: Page): HTMLElement {
  const { words } = page.state;
  return element(
    'section',
    { class: 'empty' },
    element('h1', { tabindex: -1, 'data-focus': true }, title),
    element('p', {}, words.nothing),
    element('p', { class: 'hint' }, words.nothingHint),
    renderActions(page, ['again', 'statistics', 'close']),
  );
}

/** The buttons that end a screen; the first one is Enter. */
export function renderActions(
  { state: { words }, send }: Page,
  actions: readonly ('again' | 'due' | 'statistics' | 'undo' | 'close')[],
): HTMLElement {
  const all = {
    again: () =>
      element(
        'button',
        { type: 'button', 'data-key': 'Enter', class: 'primary', onclick: () => send({ type: 'againPicked' }) },
        icon('mortar-board'),
        words.more,
      ),
    due: () => element('button', { type: 'button', onclick: () => send({ type: 'duePicked' }) }, icon('checklist'), words.reviewDue),
    statistics: () =>
      element('button', { type: 'button', onclick: () => send({ type: 'statisticsOpened' }) }, icon('graph'), words.statistics),
    undo: () =>
      element('button', { type: 'button', 'data-key': 'u', onclick: () => send({ type: 'undone' }) }, icon('discard'), words.undo),
    close: () =>
      element('button', { type: 'button', 'data-key': 'Escape', onclick: () => send({ type: 'closed' }) }, icon('close'), words.close),
  };
  return element('p', { class: 'actions' }, ...actions.map((action) => all[action]()));
}
