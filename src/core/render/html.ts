/** HTML that can only be made of escaped text and of other such HTML. */

declare const safe: unique symbol;

/** A piece of HTML in which everything that came from outside is escaped. */
export type Html = string & { readonly [safe]: true };

type Attributes = Readonly<Record<string, string | undefined>>;

/** Text as it is, every character literal. Control characters, which no reader can see, are dropped. */
export function text(value: string): Html {
  return value.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) as Html;
}

/** An element; attributes that are `undefined` and children that are empty are left out. */
export function tag(name: string, attributes: Attributes, ...children: readonly Html[]): Html {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${text(value)}"`]));
  return `<${name}${written.join('')}>${children.join('')}</${name}>` as Html;
}

export function join(parts: readonly Html[], separator: Html = NONE): Html {
  return parts.join(separator) as Html;
}

export const NONE = '' as Html;
