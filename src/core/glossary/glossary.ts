import type { Term, TermId } from './term';

/** The terms of one moment, looked up by id, parent and name. Immutable: a change of notes makes a new one. */
export class Glossary {
  static readonly EMPTY = new Glossary([]);

  readonly #byId: ReadonlyMap<TermId, Term>;
  #children: ReadonlyMap<TermId, readonly Term[]> | undefined;

  /** `terms` in the order in which views without an order of their own show them. */
  constructor(readonly terms: readonly Term[]) {
    this.#byId = new Map(terms.map((term) => [term.id, term]));
  }

  /** `undefined` for an id that no term has (any more). */
  find(id: TermId): Term | undefined {
    return this.#byId.get(id);
  }

  /** The terms among `ids` that exist, in their order. */
  findAll(ids: readonly TermId[]): Term[] {
    return ids.flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** Terms whose `parent` is `id`, in glossary order. */
  childrenOf(id: TermId): readonly Term[] {
    this.#children ??= groupByParent(this.terms);
    return this.#children.get(id) ?? [];
  }

  /** From the nearest to the outermost; empty for a term without a parent. Ends at a cycle or a missing id. */
  ancestorsOf(id: TermId): readonly Term[] {
    const found: Term[] = [];
    for (let parent = this.find(id)?.parent; parent; parent = found.at(-1)?.parent) {
      const term = this.find(parent);
      if (!term || found.includes(term)) break;
      found.push(term);
    }
    return found;
  }
}

function groupByParent(terms: readonly Term[]): Map<TermId, Term[]> {
  const groups = new Map<TermId, Term[]>();
  for (const term of terms) {
    if (!term.parent) continue;
    const group = groups.get(term.parent);
    if (group) group.push(term);
    else groups.set(term.parent, [term]);
  }
  return groups;
}
