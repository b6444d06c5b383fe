import type { DefinitionWords } from '../../protocol/definition';
import { element, icon } from '../common/dom';
import { findText } from './find-text';

const ALL = 'found';
const CURRENT = 'found-current';

/** Find within the page: marks all matches without touching the document, steps through them, and goes round at the ends. */
export class FindBar {
  readonly #input = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', oninput: () => this.#search() });
  readonly #count = element('span', { class: 'count', role: 'status' });
  readonly #previous = element('button', { type: 'button', onclick: () => this.#step(-1) }, icon('arrow-up'));
  readonly #next = element('button', { type: 'button', onclick: () => this.#step(1) }, icon('arrow-down'));
  readonly #close = element('button', { type: 'button', onclick: () => this.close() }, icon('close'));
  readonly #bar = element(
    'div',
    { class: 'find', role: 'search', hidden: true },
    this.#input,
    this.#count,
    this.#previous,
    this.#next,
    this.#close,
  );
  #words: DefinitionWords | undefined;
  #found: readonly Range[] = [];
  #at = 0;
  #cameFrom: Element | null = null;

  constructor(private readonly root: HTMLElement) {
    root.before(this.#bar);
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#step(event.shiftKey ? -1 : 1);
    });
  }

  setWords(words: DefinitionWords): void {
    this.#words = words;
    this.#input.setAttribute('placeholder', words.find);
    const labels: readonly [Element, string][] = [
      [this.#input, words.find],
      [this.#previous, words.findPrevious],
      [this.#next, words.findNext],
      [this.#close, words.findClose],
    ];
    for (const [control, label] of labels) {
      control.setAttribute('aria-label', label);
      if (control !== this.#input) control.setAttribute('title', label);
    }
  }

  open(): void {
    if (this.#bar.hidden) this.#cameFrom = document.activeElement;
    this.#bar.hidden = false;
    const selected = globalThis.getSelection()?.toString().trim() ?? '';
    if (selected !== '' && !selected.includes('\n')) this.#input.value = selected;
    this.#input.focus();
    this.#input.select();
    this.#search();
  }

  /** False when it was closed already. */
  close(): boolean {
    if (this.#bar.hidden) return false;
    this.#bar.hidden = true;
    this.#mark([]);
    if (this.#cameFrom instanceof HTMLElement && this.#cameFrom.isConnected) this.#cameFrom.focus();
    else this.root.querySelector<HTMLElement>('h1')?.focus();
    return true;
  }

  /** The page was drawn anew: the same search over what stands there now. */
  refresh(): void {
    if (!this.#bar.hidden) this.#mark(findText(this.root, this.#input.value), this.#at);
  }

  #search(): void {
    this.#mark(findText(this.root, this.#input.value));
    this.#reveal();
  }

  #step(by: 1 | -1): void {
    if (this.#found.length === 0) return;
    this.#mark(this.#found, (this.#at + by + this.#found.length) % this.#found.length);
    this.#reveal();
  }

  #mark(found: readonly Range[], at = 0): void {
    this.#found = found;
    this.#at = Math.min(at, Math.max(0, found.length - 1));
    const current = found[this.#at];
    CSS.highlights.set(ALL, new Highlight(...found));
    CSS.highlights.set(CURRENT, new Highlight(...(current ? [current] : [])));
    this.#count.textContent = this.#countText();
  }

  #countText(): string {
    if (this.#input.value.trim() === '' || !this.#words) return '';
    if (this.#found.length === 0) return this.#words.findNone;
    return this.#words.findCount.replace('{0}', String(this.#at + 1)).replace('{1}', String(this.#found.length));
  }

  #reveal(): void {
    this.#found[this.#at]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }
}
