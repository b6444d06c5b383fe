/** The terms of what is open in the editor, as the In This File view lists them. */

import type { TermId } from './term';

/** One mention, anywhere in one or more documents (the cells of a notebook are several). */
export interface Occurrence {
  readonly id: TermId;
  /** Index of the document among those that are listed together. */
  readonly document: number;
  readonly line: number;
  /** UTF-16 columns in the line. */
  readonly start: number;
  readonly end: number;
}

export interface TermOccurrences {
  readonly id: TermId;
  /** In order of place; at least one. */
  readonly places: readonly [Occurrence, ...Occurrence[]];
}

export type OccurrenceOrder = 'place' | 'count';

/** Occurrences by term; terms by their first place, or by how often they occur and then by place. `occurrences` are in order of place. */
export function groupOccurrences(occurrences: Iterable<Occurrence>, order: OccurrenceOrder): TermOccurrences[] {
  const byTerm = new Map<TermId, [Occurrence, ...Occurrence[]]>();
  for (const occurrence of occurrences) {
    const places = byTerm.get(occurrence.id);
    if (places) places.push(occurrence);
    else byTerm.set(occurrence.id, [occurrence]);
  }
  const terms = [...byTerm].map(([id, places]) => ({ id, places }));
  // The sort is stable: equal counts stay in order of place.
  return order === 'count' ? terms.sort((a, b) => b.places.length - a.places.length) : terms;
}

/** The occurrence after (or before) a place, going round at the ends; `undefined` only where there is none at all. */
export function neighbour(
  occurrences: readonly Occurrence[],
  from: Pick<Occurrence, 'document' | 'line' | 'start'>,
  direction: 'next' | 'previous',
): Occurrence | undefined {
  const compare = (a: Pick<Occurrence, 'document' | 'line' | 'start'>) =>
    a.document - from.document || a.line - from.line || a.start - from.start;
  return direction === 'next'
    ? (occurrences.find((each) => compare(each) > 0) ?? occurrences[0])
    : (occurrences.findLast((each) => compare(each) < 0) ?? occurrences.at(-1));
}
