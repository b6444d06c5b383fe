/** What a term is called, which terms a reader could take for one another, and hiding a term's name in a text. */

import type { Glossary } from '../glossary/glossary';
import type { Term, TermId } from '../glossary/term';
import { plainText } from '../render/markdown';
import { BLANK } from './blanks';
import { escapeRegExp } from './marks';

/** The vendor's name in front of a service's. */
export const VENDOR = /^(?:Amazon|AWS)\s/;

export const ABBREVIATION = /^[A-Z][A-Z0-9-]{1,6}$/;

/** Folds what no reader sees in a name: case, width, normalisation, spaces, hyphens, and the vendor's name in front. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(amazon|aws)\s+/, '')
    .replace(/[^\p{L}\p{N}+]+/gu, '');
}

const namesCache = new WeakMap<Term, ReadonlySet<string>>();

/** Names and aliases, folded. */
export function namesOf(term: Term): ReadonlySet<string> {
  let names = namesCache.get(term);
  if (!names) {
    names = new Set([term.name.ko, term.name.en, ...term.aliases].map(foldName).filter((name) => name !== ''));
    namesCache.set(term, names);
  }
  return names;
}

/**
 * Whether both could be right where one is: the same term, one within the other, or two that share a name.
 * Such a pair is never offered in one question.
 */
export function couldBothBeRight(a: Term, b: Term, glossary: Glossary): boolean {
  if (a.id === b.id || isWithin(a, b.id, glossary) || isWithin(b, a.id, glossary)) return true;
  const names = namesOf(a);
  for (const name of namesOf(b)) if (names.has(name)) return true;
  return false;
}

function isWithin(term: Term, ancestor: TermId, glossary: Glossary): boolean {
  return glossary.ancestorsOf(term.id).some(({ id }) => id === ancestor);
}

const maskCache = new WeakMap<Term, RegExp>();

/** `text` with every name, alias and code name of `term` blanked; Korean particles behind a name stay. */
export function hideNames(text: string, term: Term): string {
  let mask = maskCache.get(term);
  if (!mask) {
    mask = maskFor(term);
    maskCache.set(term, mask);
  }
  return text.replace(mask, BLANK).replace(new RegExp(`${BLANK}(\\s?\\(${BLANK}\\))`, 'g'), BLANK);
}

function maskFor(term: Term): RegExp {
  const names = [term.name.ko, term.name.en, ...term.aliases];
  const withoutBrackets = names.map((form) => form.replace(/\s?\([^)]*\)$/, ''));
  const forms = [...names, ...withoutBrackets, ...term.code.names, ...term.code.types].filter((form) => form.length > 1);
  // A name is also known without the vendor's in front of it, whether or not the note lists that form.
  const short = forms.map((form) => form.replace(/^(?:Amazon|AWS)\s+/, '')).filter((form) => form.length > 1);
  const alternatives = [...new Set([...forms, ...short])]
    .sort((a, b) => b.length - a.length)
    .map((form) => escapeRegExp(form).replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?:e?s)?(?![\\p{Script=Latin}\\p{N}])`, 'giu');
}

/** Words that say nothing of what a term is. */
const EMPTY_WORDS = new Set(['amazon', 'aws', 'for', 'the', 'and', 'of', 'in', 'on', 'to', 'with']);

/** The words of a term's names that could give it away in a text; both languages, lower case. */
export function wordsOf(term: Term): string[] {
  const words = `${term.name.en} ${term.name.ko}`.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+-]*/gu) ?? [];
  return [...new Set(words)].filter((word) => !EMPTY_WORDS.has(word) && word.length >= (/\p{Script=Hangul}/u.test(word) ? 2 : 3));
}

/** `text` with `words` blanked, at the beginning of a word: Korean particles and plurals stay. */
export function hideWords(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const present = words.filter((word) => lower.includes(word));
  if (present.length === 0) return text;
  const alternatives = present.sort((a, b) => b.length - a.length).map(escapeRegExp);
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?:e?s)?(?![\\p{Script=Latin}\\p{N}])`, 'giu'), BLANK);
}

const nameIndex = new WeakMap<Glossary, Map<string, Term>>();

/** The term that `text` names in words that mean nothing else. */
export function findNamed(text: string, glossary: Glossary): Term | undefined {
  let index = nameIndex.get(glossary);
  if (!index) {
    index = new Map(
      glossary.terms.flatMap((term) => {
        const { name, aliases, shared, ordinary } = term;
        const clear = [name.ko, name.en, ...aliases.filter((alias) => !shared.includes(alias) && !ordinary.includes(alias))];
        // `AWS RAM` is no memory: an abbreviation counts without the vendor's name only where the note lists it so.
        const whole = clear.filter((each) => !VENDOR.test(each) || !ABBREVIATION.test(each.replace(VENDOR, '')));
        return whole.map((each): [string, Term] => [foldName(each), term]);
      }),
    );
    nameIndex.set(glossary, index);
  }
  return index.get(foldName(plainText(text)));
}
