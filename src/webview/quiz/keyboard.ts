import type { FromQuiz } from '../../protocol/quiz';

interface Target {
  readonly content: HTMLElement;
  readonly send: (message: FromQuiz) => void;
  readonly openHelp: () => void;
}

/** One key, one control: each press is a click on the control that shows the key, so mouse and keyboard cannot differ. */
export function onKey(event: KeyboardEvent, { content, openHelp }: Target): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector('dialog[open]')) return;
  // A key that is held down would choose, grade and choose again.
  if (event.repeat) return;
  const typing = event.target instanceof HTMLInputElement;
  if (typing && event.key !== 'Escape') return;
  if (event.key === '?') {
    event.preventDefault();
    openHelp();
    return;
  }
  // A focused button or link takes Enter itself.
  if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('button, a, summary')) return;
  const control = content.querySelector<HTMLElement>(`[data-key~="${keyName(event)}"]:not([disabled])`);
  if (!control) return;
  event.preventDefault();
  control.click();
}

/** Letters by their key, so that the Korean input mode does not get in the way of U. */
function keyName({ key, code }: KeyboardEvent): string {
  if (code === 'KeyU') return 'u';
  return /^(?:Digit|Numpad)[1-4]$/.test(code) ? code.slice(-1) : CSS.escape(key);
}
