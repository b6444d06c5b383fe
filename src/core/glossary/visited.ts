import type { TermId } from './term';

/** How far back the reader can go. */
const KEPT = 50;

/** The terms that were read, to go back and forward in. Immutable. */
export class Visited {
  static readonly NONE = new Visited([], -1);

  private constructor(
    private readonly ids: readonly TermId[],
    private readonly at: number,
  ) {}

  get current(): TermId | undefined {
    return this.ids[this.at];
  }

  get canGoBack(): boolean {
    return this.at > 0;
  }

  get canGoForward(): boolean {
    return this.at < this.ids.length - 1;
  }

  /** Goes on to `id`; what lay ahead is given up, the same term again changes nothing. */
  visit(id: TermId): Visited {
    if (id === this.current) return this;
    const ids = [...this.ids.slice(0, this.at + 1), id].slice(-KEPT);
    return new Visited(ids, ids.length - 1);
  }

  /** Shows `id` in the place of the current term: for what passes by under a cursor. */
  replace(id: TermId): Visited {
    if (id === this.current) return this;
    return this.at < 0 ? this.visit(id) : new Visited(this.ids.with(this.at, id), this.at);
  }

  /** Stays where it is at the ends. */
  go(direction: 'back' | 'forward'): Visited {
    const at = Math.min(this.ids.length - 1, Math.max(Math.min(0, this.at), this.at + (direction === 'back' ? -1 : 1)));
    return new Visited(this.ids, at);
  }
}
