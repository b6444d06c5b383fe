import type { Host } from '../common/host';

export const LAYOUTS = ['ko', 'en', 'both'] as const;
export type Layout = (typeof LAYOUTS)[number];

interface Remembered {
  /** The languages that the reader chose in the page; `undefined`: as the settings say. */
  readonly layout?: Layout | undefined;
  readonly termId?: string | undefined;
  readonly scrollTop?: number | undefined;
}

/** What the page keeps while it is hidden, and forgets with it. */
export class PageMemory {
  #remembered: Remembered;

  constructor(private readonly host: Pick<Host, 'getState' | 'setState'>) {
    this.#remembered = read(host.getState());
  }

  get layout(): Layout | undefined {
    return this.#remembered.layout;
  }

  set layout(layout: Layout | undefined) {
    this.#keep({ layout });
  }

  /** Where the reader was in a term, in CSS pixels; 0 for any other term. */
  scrollTopOf(termId: string): number {
    return this.#remembered.termId === termId ? (this.#remembered.scrollTop ?? 0) : 0;
  }

  keepScroll(termId: string, scrollTop: number): void {
    this.#keep({ termId, scrollTop });
  }

  #keep(change: Remembered): void {
    this.#remembered = { ...this.#remembered, ...change };
    this.host.setState(this.#remembered);
  }
}

function read(state: unknown): Remembered {
  if (typeof state !== 'object' || state === null) return {};
  const { layout, termId, scrollTop } = state as Readonly<Record<string, unknown>>;
  return {
    layout: LAYOUTS.find((each) => each === layout),
    termId: typeof termId === 'string' ? termId : undefined,
    scrollTop: typeof scrollTop === 'number' ? scrollTop : undefined,
  };
}
