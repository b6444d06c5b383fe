/** What a term is called, which terms a reader could take for one another, and hiding a term's name in a text. */

import type { Glossary } from '../glossary/glossary';
import type { Term, TermId } from '../glossary/term';
import { plainText } from '../render/markdown';
import { BLANK } from './blanks';
import { escapeRegExp } from './escape-reg-exp';

/** The vendor's name in front of a service's. */
export const VENDOR = /^(?:Amazon|AWS)\s/;

/** A name in capitals: `SQS`, `S3`, `SSE-KMS`. */
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

interface Mask {
  readonly names: RegExp;
  /** Case counts: the state `ALARM` is no alarm. */
  readonly codeNames: RegExp | undefined;
}

const maskCache = new WeakMap<Term, Mask>();
const BLANK_TWICE = new RegExp(`${BLANK}(\\s?\\(${BLANK}\\))`, 'g');

/** `text` with every name, alias and code name of `term` blanked, each as a whole; Korean particles behind a name stay. */
export function hideNames(text: string, term: Term): string {
  let mask = maskCache.get(term);
  if (!mask) {
    mask = maskFor(term);
    maskCache.set(term, mask);
  }
  const named = text.replace(mask.names, BLANK);
  return (mask.codeNames ? named.replace(mask.codeNames, BLANK) : named).replace(BLANK_TWICE, BLANK);
}

function maskFor({ name, aliases, code }: Term): Mask {
  const names = [name.ko, name.en, ...aliases];
  const withoutBrackets = names.map((form) => form.replace(/\s?\([^)]*\)$/, ''));
  const inBrackets = names.flatMap((form) => /\((\S+)\)$/.exec(form)?.[1] ?? []);
  const forms = [...names, ...withoutBrackets, ...inBrackets].filter((form) => form.length > 1);
  // A name is also known without the vendor's in front of it, whether or not the note lists that form.
  const short = forms.map((form) => form.replace(VENDOR, '')).filter((form) => form.length > 1);
  const codeForms = [...code.names, ...code.types].filter((form) => form.length > 1);
  return { names: anyOf([...forms, ...short], 'giu'), codeNames: codeForms.length > 0 ? anyOf(codeForms, 'gu') : undefined };
}

/** Any of `forms` as a word of its own, in the plural too. */
function anyOf(forms: readonly string[], flags: string): RegExp {
  const alternatives = [...new Set(forms)].sort((a, b) => b.length - a.length).map((form) => escapeRegExp(form).replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?:e?s)?(?![\\p{Script=Latin}\\p{N}])`, flags);
}

/** Words that say nothing of what a term is. */
const EMPTY_WORDS = new Set(['amazon', 'aws', 'for', 'the', 'and', 'of', 'in', 'on', 'to', 'with']);

/** The words of one of a term's names that say something, lower case. */
function wordsIn(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+-]*/gu) ?? [];
  return [...new Set(words)].filter((word) => !EMPTY_WORDS.has(word) && word.length >= (/\p{Script=Hangul}/u.test(word) ? 2 : 3));
}

/** The words of a term's names, in both languages, that could give it away in a text; lower case. */
export function wordsOf({ name }: Term): string[] {
  return [...new Set([...wordsIn(name.en), ...wordsIn(name.ko)])];
}

/** Whether `text` has `word`, lower case, in some form: Korean with a particle, English in the plural or as a verb. */
export function hasWord(text: string, word: string): boolean {
  const stem = word.length > 5 ? word.replace(/(?:ions?|ing|ed|es|s|e)$/, '') : word;
  // Most texts have it nowhere, which needs no pattern.
  return text.toLowerCase().includes(stem) && new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(stem)}`, 'iu').test(text);
}

/**
 * Whether `text` gives `term` away among `others`: all words of its name still stand there but those that two of the others have as well,
 * so that who knows nothing could match them.
 */
export function isGivenAway(text: string, term: Term, others: readonly Term[]): boolean {
  const elsewhere = others.map(wordsOf);
  const isTelling = (word: string) => elsewhere.filter((words) => words.includes(word)).length < Math.min(2, others.length);
  return [term.name.en, term.name.ko].some((name) => {
    const telling = wordsIn(name).filter(isTelling);
    return telling.length > 0 && telling.every((word) => hasWord(text, word));
  });
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
