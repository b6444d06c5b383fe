/** Wrong answers: near enough to tempt, and never right as well. */

import type { Glossary } from '../glossary/glossary';
import type { Language, Term } from '../glossary/term';
import { columnsOf, escapeMarkdown, plainText } from '../render/markdown';
import { BLANK } from './marks';
import { couldBothBeRight, foldName, namesOf } from './names';
import { sameQuantities } from './quantity';
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

/** 0 for the same form; each doubling of length, a change of script, and code against prose, a blank against none add 1. */
function unlikeness(a: string, b: string): number {
  const script = Number(/\p{Script=Hangul}/u.test(a) !== /\p{Script=Hangul}/u.test(b));
  const code = Number(a.includes('`') !== b.includes('`'));
  const blank = Number(a.includes(BLANK) !== b.includes(BLANK));
  return Math.abs(Math.log2((columnsOf(a) + 1) / (columnsOf(b) + 1))) + script + code + blank;
}

/** Whether a reader would see no difference: the same letters, or the same quantities in other units. */
export function sameText(a: string, b: string): boolean {
  return foldName(plainText(a)) === foldName(plainText(b)) || sameQuantities(a, b);
}

/**
 * Up to `count` names of other terms that could stand in the place of `mark`, a mark in a fact of `answer` that names a term; none where it
 * names none. Nothing that the answer's own texts mention is offered: it might be true there too.
 */
export function wrongMarks(answer: Term, mark: string, language: Language, { glossary, count, random }: Omit<Wanted, 'show'>): string[] {
  const named = findNamed(mark, glossary);
  if (!named) return [];
  const said = foldName(plainText([answer.definition[language], ...answer.facts[language]].join(' ')));
  const show = (term: Term) => {
    if (term === named) return mark;
    const isSaid = [...namesOf(term)].some((name) => name.length > 2 && said.includes(name));
    return isSaid || couldBothBeRight(answer, term, glossary) ? undefined : term.name[language];
  };
  return wrongTerms(named, { glossary, random, count, show }).map(({ name }) => escapeMarkdown(name[language]));
}

const nameIndex = new WeakMap<Glossary, Map<string, Term>>();

/** The term that `text` names; the first one where several share the name. */
function findNamed(text: string, glossary: Glossary): Term | undefined {
  let index = nameIndex.get(glossary);
  if (!index) {
    index = new Map(glossary.terms.flatMap((term) => [...namesOf(term)].map((name): [string, Term] => [name, term])).reverse());
    nameIndex.set(glossary, index);
  }
  return index.get(foldName(plainText(text)));
}
