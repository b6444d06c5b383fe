import type { DefinitionState, FromDefinition, PlaceRow, ShownTerm } from '../../protocol/definition';
import { element, icon, safeHtml } from '../common/dom';
import { LAYOUTS, type Layout, type PageMemory } from './memory';

/** Two columns need this much room; in less, one language stands there. */
const TWO_COLUMNS = '(min-width: 36rem)';

type Tell = (message: FromDefinition) => void;
type Button = Extract<FromDefinition, { type: 'pressed' }>['button'];

/** Shows one term, or the welcome. It is drawn anew for each state; the place in it, the focus and the chosen language stay. */
export class TermPage {
  #state: DefinitionState | undefined;
  readonly #isWide = globalThis.matchMedia(TWO_COLUMNS);

  constructor(
    private readonly root: HTMLElement,
    private readonly memory: PageMemory,
    private readonly tell: Tell,
  ) {
    // One listener for all that is inside rendered HTML, which cannot have any of its own.
    root.addEventListener('click', (event) => this.#clicked(event));
    this.#isWide.addEventListener('change', () => this.#applyLayout());
    document.addEventListener('scroll', () => this.#state?.term && memory.keepScroll(this.#state.term.id, globalThis.scrollY), {
      passive: true,
    });
  }

  show(state: DefinitionState): void {
    const before = this.#state?.term?.id;
    const focused = focusKeyOf(document.activeElement);
    const hadFocus = this.root.contains(document.activeElement);
    this.#state = state;
    const { term } = state;
    document.title = term?.name ?? '';
    document.documentElement.lang = state.language;
    this.root.replaceChildren(...(term ? this.#termParts(term, state) : [this.#welcome(state)]));
    this.#applyLayout();
    if (before !== term?.id) {
      globalThis.scrollTo(0, before === undefined && term ? this.memory.scrollTopOf(term.id) : 0);
      // The link that led here is gone: a screen reader goes on at the name.
      if (hadFocus) this.focus();
    } else if (hadFocus) {
      this.#focusAgain(focused);
    }
  }

  /** Where a keyboard or a screen reader begins. */
  focus(): void {
    this.root.querySelector<HTMLElement>('h1, button')?.focus({ preventScroll: true });
  }

  #focusAgain(key: string | undefined): void {
    const same =
      key === undefined
        ? undefined
        : [...this.root.querySelectorAll<HTMLElement>('a, button, input')].find((each) => focusKeyOf(each) === key);
    (same ?? this.root.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  }

  #welcome({ words }: DefinitionState): HTMLElement {
    return element('div', { class: 'welcome' }, element('p', {}, words.welcome), this.#button('search', 'search', words.search));
  }

  #termParts(term: ShownTerm, state: DefinitionState): HTMLElement[] {
    const { words } = state;
    const actions = element(
      'div',
      { class: 'actions' },
      this.#button('quiz', 'mortar-board', words.quiz),
      term.hasDocs && this.#button('docs', 'link-external', words.docs),
      this.#button('copy', 'copy', words.copy),
    );
    return [
      safeHtml(element('header', {}), term.head),
      actions,
      safeHtml(element('div', { class: 'own-notes' }), term.own),
      ...this.#bodies(term, state),
      ...this.#answers(term, state),
      ...this.#places(term, state),
      safeHtml(element('footer', {}), term.foot),
    ];
  }

  #bodies(term: ShownTerm, state: DefinitionState): HTMLElement[] {
    if (term.bodies.ko === '') return [];
    const order: readonly ('ko' | 'en')[] = state.language === 'ko' ? ['ko', 'en'] : ['en', 'ko'];
    const articles = order.map((language) =>
      safeHtml(element('article', { lang: language, class: `body-${language}` }), term.bodies[language]),
    );
    return [this.#languageChoice(state), element('div', { class: 'bodies' }, ...articles)];
  }

  /** A group of radio buttons. */
  #languageChoice({ words }: DefinitionState): HTMLElement {
    const labels = { ko: words.korean, en: words.english, both: words.both };
    const choices = LAYOUTS.map((each) => {
      const choose = () => {
        this.memory.layout = each;
        this.#applyLayout();
      };
      const input = element('input', { type: 'radio', name: 'layout', value: each, id: `layout-${each}`, onchange: choose });
      return element(
        'label',
        { class: `choice choice-${each}`, for: input.id, lang: each === 'both' ? undefined : each },
        input,
        element('span', {}, labels[each]),
      );
    });
    return element('fieldset', { class: 'languages' }, element('legend', {}, words.language), ...choices);
  }

  /** Both languages stand side by side where there is room for it; in less, the reader's own one, and the choice says so. */
  #applyLayout(): void {
    if (!this.#state) return;
    const { show, language } = this.#state;
    const wanted = this.memory.layout ?? show;
    const layout: Layout = wanted === 'both' && !this.#isWide.matches ? language : wanted;
    this.root.querySelector('.bodies')?.setAttribute('data-layout', layout);
    this.root.querySelector('.choice-both')?.toggleAttribute('hidden', !this.#isWide.matches);
    for (const input of this.root.querySelectorAll<HTMLInputElement>('.choice input')) input.checked = input.value === layout;
  }

  #answers({ answers }: ShownTerm, { words }: DefinitionState): HTMLElement[] {
    return answers === undefined ? [] : [element('section', {}, element('h2', {}, words.learning), element('p', {}, answers))];
  }

  #places({ places, morePlaces }: ShownTerm, { words }: DefinitionState): HTMLElement[] {
    if (places.length === 0) return [];
    const rows = places.map((row) => element('li', {}, this.#placeButton(row)));
    const more = morePlaces > 0 && element('p', { class: 'more' }, words.morePlaces.replace('{0}', String(morePlaces)));
    return [element('section', { class: 'places' }, element('h2', {}, words.places), element('ul', {}, ...rows), more)];
  }

  #placeButton({ place, text, from, to, where }: PlaceRow): HTMLElement {
    return element(
      'button',
      {
        type: 'button',
        class: 'place',
        'data-key': `place ${place.uri} ${place.line} ${place.start}`,
        onclick: () => this.tell({ type: 'placePicked', place }),
      },
      element('span', { class: 'where' }, where),
      element('code', {}, text.slice(0, from), element('mark', {}, text.slice(from, to)), text.slice(to)),
    );
  }

  #button(button: Button, iconName: string, label: string): HTMLElement {
    return element(
      'button',
      { type: 'button', class: 'action', 'data-key': button, onclick: () => this.tell({ type: 'pressed', button }) },
      icon(iconName),
      element('span', {}, label),
    );
  }

  #clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-term], [data-note]') : null;
    if (!target) return;
    const { term, note } = target.dataset;
    if (term !== undefined) this.tell({ type: 'termPicked', id: term });
    else this.tell({ type: 'notePicked', index: Number(note) });
    event.preventDefault();
  }
}

/** What tells a control again after the page was drawn anew. */
function focusKeyOf(control: Element | null): string | undefined {
  if (!(control instanceof HTMLElement)) return undefined;
  const { key, term, note } = control.dataset;
  return key ?? (term && `term ${term}`) ?? (note && `note ${note}`) ?? (control.id || undefined);
}
