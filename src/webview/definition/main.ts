/** The page of the Definition view: shows what the extension tells it, tells it what the reader does. */

import './definition.css';
import { type FromDefinition, isToDefinition, type ToDefinition } from '../../protocol/definition';
import { acquireHost } from '../common/host';
import { FindBar } from './find-bar';
import { PageMemory } from './memory';
import { TermPage } from './term-page';

const host = acquireHost();
const tell = (message: FromDefinition) => host.postMessage(message);
const memory = new PageMemory(host);
const root = document.querySelector<HTMLElement>('#root') ?? document.body;
const page = new TermPage(root, memory, tell);
const find = new FindBar(root);

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isToDefinition(data)) receive(data);
});

function receive(message: ToDefinition): void {
  switch (message.type) {
    case 'state':
      find.setWords(message.words);
      page.show(message);
      find.refresh();
      return;
    case 'find':
      find.open();
      return;
    case 'focus':
      page.focus();
      return;
  }
}

document.addEventListener('keydown', (event) => {
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.altKey && event.key.toLowerCase() === 'f') find.open();
  else if (event.altKey && event.key === 'ArrowLeft') tell({ type: 'pressed', button: 'back' });
  else if (event.altKey && event.key === 'ArrowRight') tell({ type: 'pressed', button: 'forward' });
  // The find bar closes first; a second Escape goes back to the text.
  else if (event.key === 'Escape' && !find.close()) tell({ type: 'left' });
  else return;
  event.preventDefault();
  event.stopPropagation();
});

// The buttons "back" and "forward" of a mouse.
document.addEventListener('mouseup', ({ button }) => {
  if (button === 3) tell({ type: 'pressed', button: 'back' });
  if (button === 4) tell({ type: 'pressed', button: 'forward' });
});

tell({ type: 'ready' });
