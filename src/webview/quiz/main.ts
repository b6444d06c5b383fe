/** The quiz page: shows snapshots, tells what the reader did. It keeps nothing but what VS Code needs to open it again. */

import './quiz.css';
import { type FromQuiz, isToQuiz, type ToQuiz } from '../../protocol/quiz';
import { element } from '../common/dom';
import { acquireHost } from '../common/host';
import { renderHelp } from './help';
import { onKey } from './keyboard';
import type { Page } from './page';
import { renderEmpty, renderLoading } from './plain-screens';
import { renderQuestion } from './question';
import { renderStatistics } from './statistics';
import { renderSummary } from './summary';

const host = acquireHost();
const content = element('div', { class: 'content' });
// Outlives every redrawing: a live region that is itself new says nothing.
const live = element('p', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
document.getElementById('root')?.append(content, live);

let state: ToQuiz | undefined;
let askedAt = performance.now();
let shown = '';

const send = (message: FromQuiz) => host.postMessage(message);
const page = (current: ToQuiz): Page => ({
  state: current,
  send,
  seconds: () => Math.round((performance.now() - askedAt) / 100) / 10,
  openHelp,
});

window.addEventListener('message', ({ data }) => {
  if (!isToQuiz(data)) return;
  state = data;
  host.setState(data.keep);
  draw(data);
});
window.addEventListener('keydown', (event) => onKey(event, { content, send, openHelp }));
send({ type: 'ready' });

function draw(next: ToQuiz): void {
  const { screen } = next;
  document.documentElement.lang = next.language;
  const answered = screen.name === 'question' && screen.answered !== undefined;
  const identity = screen.name === 'question' ? `${screen.key}${answered ? ' answered' : ''}` : screen.name;
  const isNew = identity !== shown;
  if (isNew && !answered) askedAt = performance.now();
  shown = identity;
  const scrolled = document.scrollingElement?.scrollTop ?? 0;
  const goOn = isNew ? undefined : rememberPlace();
  content.replaceChildren(drawScreen(next), ...(next.notice ? [element('p', { class: 'notice' }, next.notice)] : []));
  goOn?.();
  if (!isNew) return;
  // The answer appears below the options: the reader stays where they are.
  if (document.scrollingElement) document.scrollingElement.scrollTop = answered ? scrolled : 0;
  content.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: false });
  live.textContent = screen.name === 'question' ? (screen.answered?.announcement ?? '') : '';
}

/** What the reader has in hand, to be put back when the same screen is drawn again: other windows and the clock change numbers on it. */
function rememberPlace(): () => void {
  const controls = () => [...content.querySelectorAll<HTMLElement>('button, input, summary, [tabindex]')];
  const typed = content.querySelector('input')?.value;
  const opened = [...content.querySelectorAll('details')].map(({ open }) => open);
  const at = document.activeElement instanceof HTMLElement ? controls().indexOf(document.activeElement) : -1;
  return () => {
    const input = content.querySelector('input');
    if (input && !input.disabled) input.value = typed ?? '';
    content.querySelectorAll('details').forEach((details, index) => {
      details.open = opened[index] ?? false;
    });
    controls()[at]?.focus({ preventScroll: true });
  };
}

function drawScreen(next: ToQuiz): HTMLElement {
  const { screen } = next;
  switch (screen.name) {
    case 'loading':
      return renderLoading(page(next));
    case 'empty':
      return renderEmpty(screen, page(next));
    case 'question':
      return renderQuestion(screen, page(next));
    case 'summary':
      return renderSummary(screen, page(next));
    case 'statistics':
      return renderStatistics(screen, page(next));
  }
}

function openHelp(): void {
  if (!state) return;
  const before = document.activeElement;
  const dialog = renderHelp(state.words);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
