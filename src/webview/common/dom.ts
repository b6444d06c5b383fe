/** Makes elements. Text goes in as text; HTML only by `safeHtml`, from the renderer in core. */

type Child = Node | string | false | undefined;

/** An element with attributes, listeners (`onclick`) and children. An attribute that is `undefined` or `false` is left out; `true` stands without a value. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  append(made, children);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The same for a picture; `undefined` attributes are left out. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Child[]
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  setAttributes(made, attributes);
  append(made, children);
  return made;
}

/** Puts rendered Markdown into an element. */
export function safeHtml<Made extends HTMLElement>(made: Made, html: string): Made {
  made.innerHTML = html;
  return made;
}

/** A symbol of the codicons font; hidden from screen readers, so the text beside it has to say it. */
export function icon(name: string): HTMLElement {
  return element('span', { class: `codicon codicon-${name}`, 'aria-hidden': 'true' });
}

function setAttributes(made: Element, attributes: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.replace(/^on/, ''), value as EventListener);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
}

function append(made: Element, children: readonly Child[]): void {
  for (const child of children) if (child) made.append(child);
}
