/** What a session asks about, and in which order. */

import * as v from 'valibot';
import { CATEGORIES, type Category } from '../glossary/categories';
import type { ExamTag } from '../glossary/exams';
import type { Glossary } from '../glossary/glossary';
import type { Term, TermId } from '../glossary/term';
import type { Progress } from './progress';
import { type Random, shuffled } from './random';
import { isDue, isLearned } from './schedule';

/** What to ask about. `mixed`: what is due, then what is new, then what is weakest. */
export type Scope =
  | { readonly kind: 'mixed' | 'due' | 'new' | 'weakest' | 'muted' | 'known' | 'own' | 'suspended' }
  | { readonly kind: 'category'; readonly category: Category }
  | { readonly kind: 'exam'; readonly exam: ExamTag }
  | TermScope;

/** The terms of a file, a selection, or one picked term. */
interface TermScope {
  readonly kind: 'terms';
  readonly terms: readonly TermId[];
  /** Address of the file, if they come from one. */
  readonly from?: string;
}

/** Checks a scope that a command was given or a page kept. */
export const scopeSchema: v.GenericSchema<unknown, Scope> = v.variant('kind', [
  v.object({ kind: v.picklist(['mixed', 'due', 'new', 'weakest', 'muted', 'known', 'own', 'suspended']) }),
  v.object({
    kind: v.literal('category'),
    category: v.custom<Category>((value) => typeof value === 'string' && Object.hasOwn(CATEGORIES, value)),
  }),
  v.object({ kind: v.literal('exam'), exam: v.custom<ExamTag>((value) => typeof value === 'string' && /^[a-z]+\/\d$/.test(value)) }),
  v.object({ kind: v.literal('terms'), terms: v.array(v.string()), from: v.optional(v.string()) }),
]);

interface Selecting {
  readonly glossary: Glossary;
  readonly progress: Progress;
  readonly muted: ReadonlySet<TermId>;
  /** Terms in the open documents: among the new ones they come first, since the reader just met them. */
  readonly met: ReadonlySet<TermId>;
  readonly now: { readonly at: number; readonly day: number };
  readonly random: Random;
}

/** The ids to ask, first one first. Suspended and muted terms are left out unless they are what is asked for. */
export function selectTerms(scope: Scope, selecting: Selecting): TermId[] {
  const terms = termsIn(scope, selecting);
  switch (scope.kind) {
    case 'due':
      return dueFirst(terms, selecting);
    case 'new':
      return newOnes(terms, selecting);
    case 'weakest':
      return weakestFirst(terms, selecting);
    case 'known':
      return shuffled(terms, selecting.random).map(({ id }) => id);
    default:
      return byNeed(terms, selecting);
  }
}

function termsIn(scope: Scope, { glossary, progress, muted }: Selecting): readonly Term[] {
  if (scope.kind === 'muted') return glossary.findAll([...muted]);
  if (scope.kind === 'suspended') return glossary.findAll(progress.suspended());
  if (scope.kind === 'terms') {
    // Who picks a single term means it.
    return glossary.findAll(scope.terms).filter(({ id }) => scope.terms.length === 1 || !progress.isSuspended(id));
  }
  const suspended = new Set(progress.suspended());
  const asked = glossary.terms.filter(({ id }) => !suspended.has(id) && !muted.has(id));
  switch (scope.kind) {
    case 'known':
      return asked.filter(({ id }) => isKnown(progress, id));
    case 'own':
      return asked.filter(({ own }) => own.length > 0);
    case 'category':
      return asked.filter(({ category }) => category === scope.category);
    case 'exam':
      return asked.filter(({ exams }) => exams.includes(scope.exam));
    default:
      return asked;
  }
}

/** The ids of all cards that are due now, of terms that the glossary still has. */
export function dueTerms({ glossary, progress, muted, now }: Pick<Selecting, 'glossary' | 'progress' | 'muted' | 'now'>): TermId[] {
  return progress.cards().filter((id) => {
    const state = progress.state(id);
    return state && isDue(state, now) && !muted.has(id) && glossary.find(id) && !progress.isSuspended(id);
  });
}

function isKnown(progress: Progress, id: TermId): boolean {
  const state = progress.state(id);
  return state !== undefined && isLearned(state);
}

/** Due, new, weakest: every term once. */
function byNeed(terms: readonly Term[], selecting: Selecting): TermId[] {
  const due = dueFirst(terms, selecting);
  const asked = new Set(due);
  const rest = weakestFirst(
    terms.filter(({ id }) => !asked.has(id)),
    selecting,
  );
  return [...due, ...newOnes(terms, selecting), ...rest];
}

/** The likeliest to be forgotten first. */
function dueFirst(terms: readonly Term[], { progress, now }: Selecting): TermId[] {
  return terms
    .flatMap(({ id }) => {
      const state = progress.state(id);
      return state && isDue(state, now) ? [{ id, recall: progress.scheduler.recall(state, now.day) }] : [];
    })
    .sort((a, b) => a.recall - b.recall)
    .map(({ id }) => id);
}

/** Terms met in open files first, then those that exams ask for, at random within each. */
function newOnes(terms: readonly Term[], { progress, met, random }: Selecting): TermId[] {
  const rank = (term: Term) => (met.has(term.id) ? 0 : term.questions.length > 0 ? 1 : 2);
  const fresh = terms.filter(({ id }) => progress.state(id) === undefined).map((term) => ({ id: term.id, rank: rank(term) }));
  return shuffled(fresh, random)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}

function weakestFirst(terms: readonly Term[], { progress, now }: Selecting): TermId[] {
  return terms
    .flatMap(({ id }) => {
      const state = progress.state(id);
      return state ? [{ id, weight: state.difficulty - 10 * progress.scheduler.recall(state, now.day) + state.lapses }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
}
