/** Wrong answers: near enough to tempt, and never right as well. */

import type { Glossary } from '../glossary/glossary';
import type { Language, Term } from '../glossary/term';
import { columnsOf, plainText } from '../render/markdown';
import { marksIn } from './marks';
import { couldBothBeRight, foldName } from './names';
import { hasNumber, sameQuantities } from './quantity';
import { type Random, shuffled } from './random';

interface Wanted {
  readonly glossary: Glossary;
  readonly count: number;
  readonly random: Random;
  /** The text by which a term would stand among the options; `undefined` where it cannot. */
  readonly show: (term: Term) => string | undefined;
}

/** Up to `count` terms to offer beside `answer`: from its contrasts, then its siblings, then its category; of like length and script within each. */
export function wrongTerms(answer: Term, { glossary, count, random, show }: Wanted): Term[] {
  const chosen: Term[] = [];
  const shown = [show(answer) ?? ''];
  for (const tier of tiersAround(answer, glossary)) {
    const fresh = tier.filter((term) => !chosen.includes(term) && !couldBothBeRight(answer, term, glossary));
    for (const term of byLikeness(fresh, shown[0] ?? '', (each) => show(each) ?? '', random)) {
      if (chosen.length === count) return chosen;
      const text = show(term);
      if (text === undefined || shown.some((other) => sameText(other, text))) continue;
      chosen.push(term);
      shown.push(text);
    }
  }
  return chosen;
}

function* tiersAround(term: Term, glossary: Glossary): Generator<readonly Term[]> {
  yield glossary.findAll(term.contrasts.map((contrast) => contrast.with));
  if (term.parent) yield glossary.childrenOf(term.parent);
  yield glossary.terms.filter(({ category }) => category === term.category);
  yield glossary.terms;
}

/** Random order, pulled towards what looks like `example`, so that form does not give the answer away. */
function byLikeness<T>(items: readonly T[], example: string, show: (item: T) => string, random: Random): T[] {
  return shuffled(items, random)
    .map((item) => ({ item, distance: unlikeness(show(item), example) + random() * 0.6 }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ item }) => item);
}

/** 0 for the same form; each doubling of length, a change of script, and code against prose add 1. */
function unlikeness(a: string, b: string): number {
  const script = Number(/\p{Script=Hangul}/u.test(a) !== /\p{Script=Hangul}/u.test(b));
  const code = Number(a.includes('`') !== b.includes('`'));
  return Math.abs(Math.log2((columnsOf(a) + 1) / (columnsOf(b) + 1))) + script + code;
}

/** Whether a reader would see no difference: the same letters, or the same quantities in other units. */
export function sameText(a: string, b: string): boolean {
  return foldName(plainText(a)) === foldName(plainText(b)) || sameQuantities(a, b);
}

/**
 * Up to `count` marked texts of other terms that could stand in the place of `mark`, a mark in a fact of `answer`.
 * Nothing that the term's own texts mention is offered: it might be true there too. Numbers are not offered here.
 */
export function wrongMarks(answer: Term, mark: string, language: Language, { glossary, count, random }: Omit<Wanted, 'show'>): string[] {
  const said = foldName(plainText([answer.definition[language], ...answer.facts[language]].join(' ')));
  const named = termsNamed(mark, glossary);
  const chosen: string[] = [];
  for (const tier of tiersAround(answer, glossary)) {
    const marks = [
      ...new Set(
        tier.filter((term) => term.bundled && !couldBothBeRight(answer, term, glossary)).flatMap((term) => wordMarksOf(term, language)),
      ),
    ];
    for (const other of byLikeness(marks, mark, (text) => text, random)) {
      if (chosen.length === count) return chosen;
      const folded = foldName(plainText(other));
      const overlaps = (text: string) => foldName(plainText(text)).includes(folded) || folded.includes(foldName(plainText(text)));
      if (folded === '' || said.includes(folded) || [mark, ...chosen].some(overlaps)) continue;
      if (termsNamed(other, glossary).some((term) => named.some((right) => couldBothBeRight(right, term, glossary)))) continue;
      if (unlikeness(other, mark) > 1.5) break;
      chosen.push(other);
    }
  }
  return chosen;
}

const wordMarks: Record<Language, WeakMap<Term, readonly string[]>> = { ko: new WeakMap(), en: new WeakMap() };

/** The marks without numbers in a term's facts. */
function wordMarksOf(term: Term, language: Language): readonly string[] {
  let marks = wordMarks[language].get(term);
  if (!marks) {
    marks = term.facts[language].flatMap(marksIn).filter((mark) => !hasNumber(mark));
    wordMarks[language].set(term, marks);
  }
  return marks;
}

const nameIndex = new WeakMap<Glossary, Map<string, Term[]>>();

function termsNamed(text: string, glossary: Glossary): readonly Term[] {
  let index = nameIndex.get(glossary);
  if (!index) {
    index = new Map();
    for (const term of glossary.terms) {
      for (const name of [term.name.ko, term.name.en, ...term.aliases].map(foldName)) index.set(name, [...(index.get(name) ?? []), term]);
    }
    nameIndex.set(glossary, index);
  }
  return index.get(foldName(plainText(text))) ?? [];
}
