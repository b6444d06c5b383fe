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
  readonly places: readonly Occurrence[];
}

export type OccurrenceOrder = 'place' | 'count';

/** Occurrences, by place and by term. Grouped while they are added: a log of 10 MB has hundreds of thousands, too many to go through again for each look. */
export class Occurrences {
  readonly #all: Occurrence[] = [];
  readonly #byTerm = new Map<TermId, Occurrence[]>();

  /** To be called in order of place. */
  add(occurrence: Occurrence): void {
    this.#all.push(occurrence);
    const places = this.#byTerm.get(occurrence.id);
    if (places) places.push(occurrence);
    else this.#byTerm.set(occurrence.id, [occurrence]);
  }

  /** In order of place. */
  get all(): readonly Occurrence[] {
    return this.#all;
  }

  /** How many different terms there are. */
  get termCount(): number {
    return this.#byTerm.size;
  }

  /** Those of one term, in order of place. */
  of(id: TermId): readonly Occurrence[] {
    return this.#byTerm.get(id) ?? [];
  }

  /** Terms by their first place, or by how often they occur and then by place. */
  byTerm(order: OccurrenceOrder): TermOccurrences[] {
    const terms = [...this.#byTerm].map(([id, places]) => ({ id, places }));
    // The sort is stable: equal counts stay in order of place.
    return order === 'count' ? terms.sort((a, b) => b.places.length - a.places.length) : terms;
  }
}

type Spot = Pick<Occurrence, 'document' | 'line' | 'start'>;

/** The occurrence after (or before) a place, going round at the ends; `undefined` only where there is none at all. */
export function neighbour(occurrences: readonly Occurrence[], from: Spot, direction: 'next' | 'previous'): Occurrence | undefined {
  const compare = (a: Spot) => a.document - from.document || a.line - from.line || a.start - from.start;
  return direction === 'next'
    ? (occurrences.find((each) => compare(each) > 0) ?? occurrences[0])
    : (occurrences.findLast((each) => compare(each) < 0) ?? occurrences.at(-1));
}
