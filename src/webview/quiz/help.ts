import type { Words } from '../../protocol/quiz';
import { element } from '../common/dom';

/** The keys, in a dialog that Esc closes. */
export function renderHelp(words: Words): HTMLDialogElement {
  const rows: readonly [string, string][] = [
    ['1 – 4', words.helpChoose],
    ['Enter', words.helpNext],
    ['U', words.helpUndo],
    ['Esc', words.helpEscape],
    ['?', words.helpHelp],
  ];
  return element(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    element('h2', { id: 'help-title' }, words.helpTitle),
    element('dl', {}, ...rows.flatMap(([key, text]) => [element('dt', {}, element('kbd', {}, key)), element('dd', {}, text)])),
    element('form', { method: 'dialog' }, element('button', { class: 'primary', autofocus: true }, words.close)),
  );
}
