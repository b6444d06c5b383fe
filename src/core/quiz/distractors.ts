/** Wrong answers: near enough to tempt, and never right as well. */

import type { Glossary } from '../glossary/glossary';
import type { Language, Term, TermId } from '../glossary/term';
import { columnsOf, escapeMarkdown, plainText } from '../render/markdown';
import { BLANK } from './blanks';
import { ABBREVIATION, couldBothBeRight, findNamed, foldName, namesOf, VENDOR } from './names';
import { sameQuantities } from './quantity';
import { type Random, shuffled } from './random';

interface Wanted {
  readonly glossary: Glossary;
  readonly count: number;
  readonly random: Random;
  /** The text by which a term would stand among the options; `undefined` where it cannot. */
  readonly show: (term: Term) => string | undefined;
  /** Only terms that have to do with the answer, however few. */
  readonly onlyNear?: boolean;
}

/**
 * Up to `count` terms to offer beside `answer`: from its contrasts, then its siblings, then what the notes link to it or to its neighbours,
 * then its category; within each those of like length and script, a service beside services, a part beside parts.
 */
export function wrongTerms(answer: Term, { glossary, count, random, show, onlyNear = false }: Wanted): Term[] {
  const chosen: Term[] = [];
  const example = show(answer) ?? '';
  const shown = [example];
  for (const tier of tiersAround(answer, glossary, onlyNear)) {
    const fresh = tier.filter(
      (term) => !chosen.includes(term) && !couldBothBeRight(answer, term, glossary) && !isKindOrExample(answer, term, glossary),
    );
    const unlike = (term: Term) => unlikeness(show(term) ?? '', example) + Number(isPart(term) !== isPart(answer));
    for (const term of nearestFirst(fresh, unlike, random)) {
      if (chosen.length === count) return chosen;
      const text = show(term);
      if (text === undefined || shown.some((other) => sameText(other, text))) continue;
      chosen.push(term);
      shown.push(text);
    }
  }
  return chosen;
}

function* tiersAround(term: Term, glossary: Glossary, onlyNear: boolean): Generator<readonly Term[]> {
  yield glossary.findAll(term.contrasts.map((contrast) => contrast.with));
  if (term.parent) yield glossary.childrenOf(term.parent);
  const links = linksOf(glossary);
  const direct = links.get(term.id) ?? new Set();
  const near = glossary.findAll([...new Set([...direct].flatMap((id) => [id, ...(links.get(id) ?? [])]))]);
  yield near.filter(({ id, category }) => direct.has(id) || category === term.category);
  if (onlyNear) return;
  yield near;
  yield glossary.terms.filter(({ category }) => category === term.category);
  yield glossary.terms;
}

const linksCache = new WeakMap<Glossary, ReadonlyMap<TermId, ReadonlySet<TermId>>>();

/** Which terms the notes link to one another, in both directions, as parent or related. */
function linksOf(glossary: Glossary): ReadonlyMap<TermId, ReadonlySet<TermId>> {
  const kept = linksCache.get(glossary);
  if (kept) return kept;
  const links = new Map<TermId, Set<TermId>>(glossary.terms.map(({ id }) => [id, new Set()]));
  // Contrasts are left out: they are part of the text, which is read from its storage term by term.
  for (const { id, parent, related } of glossary.terms) {
    for (const other of [...related, ...(parent ? [parent] : [])]) {
      links.get(id)?.add(other);
      links.get(other)?.add(id);
    }
  }
  linksCache.set(glossary, links);
  return links;
}

/** Whether one may be what the other is an example of, as a ledger database is what QLDB was: the notes link a service to an idea, and do not tell them apart. */
function isKindOrExample(a: Term, b: Term, glossary: Glossary): boolean {
  const isIdea = (term: Term) => !isPart(term) && !VENDOR.test(term.name.en);
  return (
    (isIdea(a) || isIdea(b)) && (linksOf(glossary).get(a.id)?.has(b.id) ?? false) && !a.contrasts.some((contrast) => contrast.with === b.id)
  );
}

/** Random order, pulled towards what is least unlike the answer, so that form does not give it away. */
export function nearestFirst<T>(items: readonly T[], unlike: (item: T) => number, random: Random): T[] {
  return shuffled(items, random)
    .map((item) => ({ item, distance: unlike(item) + random() * 0.6 }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ item }) => item);
}

/** 0 for the same form; each doubling of length, a change of script, code against prose, a blank or a vendor's name against none add 1. */
export function unlikeness(a: string, b: string): number {
  const differ = (pattern: RegExp) => Number(pattern.test(a) !== pattern.test(b));
  const length = Math.abs(Math.log2((columnsOf(a) + 1) / (columnsOf(b) + 1)));
  return length + differ(/\p{Script=Hangul}/u) + differ(/`/) + differ(HAS_BLANK) + differ(VENDOR);
}

const HAS_BLANK = new RegExp(BLANK);

function isPart({ parent }: Term): boolean {
  return parent !== undefined;
}

/** Whether a reader would see no difference: the same letters, or the same quantities in other units. */
export function sameText(a: string, b: string): boolean {
  return foldName(plainText(a)) === foldName(plainText(b)) || sameQuantities(a, b);
}

/**
 * Up to `count` names of other terms that could stand in the place of `mark`, a mark in a fact of `answer` that names a term; none where it
 * names none. Nothing that the answer's own note mentions or links is offered: it might be true there too.
 */
export function wrongMarks(answer: Term, mark: string, language: Language, { glossary, count, random }: Omit<Wanted, 'show'>): string[] {
  const named = findNamed(mark, glossary);
  if (!named) return [];
  const said = foldName(plainText([answer.definition[language], ...answer.facts[language]].join(' ')));
  const show = (term: Term) => {
    if (term === named) return mark;
    const isSaid = [...namesOf(term)].some((name) => name.length > 2 && said.includes(name));
    const isLinked = linksOf(glossary).get(answer.id)?.has(term.id);
    return isSaid || isLinked || !isOfKind(term, named) || couldBothBeRight(answer, term, glossary)
      ? undefined
      : writtenLike(term, mark, language);
  };
  return wrongTerms(named, { glossary, random, count, show, onlyNear: true }).map((term) =>
    escapeMarkdown(writtenLike(term, mark, language)),
  );
}

/** A service for a service, a part for a part of the same whole, an idea for an idea of the same field: anything else would not fit into the sentence. */
function isOfKind(term: Term, named: Term): boolean {
  if (named.contrasts.some((contrast) => contrast.with === term.id)) return true;
  return term.category === named.category && term.parent === named.parent && VENDOR.test(term.name.en) === VENDOR.test(named.name.en);
}

/** A term's name in the form that looks most like `mark`: without the vendor's name, what stands in brackets or all but that, and as small. */
function writtenLike({ name, aliases, shared }: Term, mark: string, language: Language): string {
  const abbreviations = aliases.filter((alias) => ABBREVIATION.test(alias) && !shared.includes(alias));
  const forms = [name[language], name[language].replace(/\s?\([^)]*\)$/, ''), ...(ABBREVIATION.test(mark) ? abbreviations : [])];
  const [nearest = name[language]] = forms
    .flatMap((form) => [form, form.replace(VENDOR, '')])
    .map((form) => ({ form, distance: unlikeness(form, mark) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ form }) => form);
  return /^[a-z]/.test(mark) && /^[A-Z][a-z]/.test(nearest) ? `${nearest.charAt(0).toLowerCase()}${nearest.slice(1)}` : nearest;
}
