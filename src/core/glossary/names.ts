import type { Language, Localised } from './language';

/** A term's name in the other language; `undefined` where it is the same, but for spaces. */
export function otherNameOf(name: Localised<string>, language: Language): string | undefined {
  const other = name[language === 'ko' ? 'en' : 'ko'];
  return withoutSpaces(other) === withoutSpaces(name[language]) ? undefined : other;
}

function withoutSpaces(name: string): string {
  return name.replace(/\s+/g, '');
}

/** A Latin name and, in brackets behind it, a shorter one without the vendor. Hangul is short enough by itself, and is looked up by its first syllable. */
const WITH_SHORT_NAME = /^(\P{Script=Hangul}+?)\s*\((?:Amazon |AWS )?(\P{Script=Hangul}+)\)$/u;

/** An abbreviation or a model, in one of its words: `ACL`, `PaaS`, `gp3`. */
const ABBREVIATION = /[A-Z]\S*[A-Z]|[a-z]\d/;

/** `SQS` and `Amazon Simple Queue Service` of `Amazon Simple Queue Service (Amazon SQS)`; `undefined` for most names. */
export function shortNameOf(name: string): { readonly short: string; readonly long: string } | undefined {
  const [, long, short] = WITH_SHORT_NAME.exec(name) ?? [];
  return long && short && short.length < long.length && ABBREVIATION.test(short) ? { short, long } : undefined;
}

/** A name for a list whose rows are cut off at the end: `SQS · Amazon Simple Queue Service`. */
export function listNameOf(name: string): string {
  const found = shortNameOf(name);
  return found ? `${found.short} · ${found.long}` : name;
}
