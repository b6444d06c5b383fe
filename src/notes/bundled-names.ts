/** The names of the bundled terms, as the user's notes vary them. */

import type { Term, TermId } from '../core/glossary/term';
import type { OwnEntry } from './dialects/entry';
import { foldName } from './name-checks';

const KNOWN = new WeakMap<readonly Term[], BundledNames>();
const VENDOR = /^(?:ama[mz]+on|aws)/;

/** Folds a name as notes vary it: also without vendor, and without the plural. */
export function foldLoosely(name: string): string {
  return loosen(foldName(name));
}

function loosen(name: string): string {
  const folded = name.replace(/[()]/g, '');
  const bare = folded.replace(VENDOR, '');
  return (bare.length > 1 ? bare : folded).replace(/(?<=[a-z]{3})s$/, '');
}

/** Finds the bundled term that an entry of a note is about. */
export class BundledNames {
  readonly #byName = new Map<string, Term[]>();
  readonly #byLooseName = new Map<string, Term[]>();
  readonly #byId: ReadonlyMap<TermId, Term>;

  /** Those of `terms`: made once, because notes change more often. Pauses after each term. */
  static *of(terms: readonly Term[]): Generator<undefined, BundledNames> {
    const known = KNOWN.get(terms);
    if (known) return known;
    const names = new BundledNames(terms);
    for (const term of terms) {
      names.#add(term);
      yield;
    }
    KNOWN.set(terms, names);
    return names;
  }

  private constructor(terms: readonly Term[]) {
    this.#byId = new Map(terms.map((term) => [term.id, term]));
  }

  #add(term: Term): void {
    for (const name of [term.name.ko, term.name.en, ...term.aliases]) {
      const folded = foldName(name);
      addOwner(this.#byName, folded, term);
      addOwner(this.#byLooseName, loosen(folded), term);
    }
  }

  /** The term of that name or alias; of several that share it, the one under whose parent the entry stands. */
  find({ name, aliases, parent }: Pick<OwnEntry, 'name' | 'aliases' | 'parent'>): Term | undefined {
    for (const form of [name, ...aliases]) {
      // The exact name counts before the loose one: `Load balancer` is no `Elastic Load Balancing`, of which it is an alias with the maker's name.
      const found =
        this.#choose(this.#byName.get(foldName(form)), parent) ?? this.#choose(this.#byLooseName.get(foldLoosely(form)), parent);
      if (found) return found;
    }
    return undefined;
  }

  /** Whether a term goes by that name or alias. */
  has(name: string): boolean {
    return this.#byName.has(foldName(name)) || this.#byLooseName.has(foldLoosely(name));
  }

  #choose(owners: readonly Term[] = [], parent?: string): Term | undefined {
    if (owners.length <= 1) return owners[0];
    const above = parent === undefined ? undefined : this.find({ name: parent, aliases: [] });
    return above && owners.find((term) => this.#isUnder(term, above.id));
  }

  #isUnder(term: Term, ancestor: TermId): boolean {
    const seen = new Set<TermId>();
    for (let id: TermId | undefined = term.id; id !== undefined && !seen.has(id); id = this.#byId.get(id)?.parent) {
      if (id === ancestor) return true;
      seen.add(id);
    }
    return false;
  }
}

/** The names of one term come one after the other. */
function addOwner(owners: Map<string, Term[]>, key: string, term: Term): void {
  const known = owners.get(key);
  if (!known) owners.set(key, [term]);
  else if (known.at(-1) !== term) known.push(term);
}
