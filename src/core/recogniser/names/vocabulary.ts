/** What the recogniser knows of the glossary: the names that are looked for, and what each stands for. */

import type { Term } from '../../glossary/term';
import { Gradual } from '../../gradual';
import { type Clue, ELSEWHERE, PLATFORM_POINTS, TOOL_POINTS } from '../evidence/evidence';
import { NameFinder } from '../find/name-finder';
import { Namespaces } from '../shapes/namespaces';
import { SHAPES, type Shape } from '../shapes/shapes';
import { GIVEAWAYS } from '../words/lexicon';
import { OTHER_CLOUDS, TOOLS } from '../words/platforms';
import { type Families, familiesOf } from './forms';
import { type KnownForm, knownForm, strongClue } from './known-forms';
import { type NameRow, nameRowsOf } from './name-rows';

/** What one name stands for; it can be several things at once. */
export interface Slot {
  readonly key: string;
  readonly forms: readonly KnownForm[];
  readonly shapes: readonly Shape[];
  /** Indexes of the services of which it is a namespace in tools. */
  readonly namespace: readonly number[];
  /** It names AWS itself, or another cloud. */
  readonly platform: Clue | undefined;
  /** A host name's end: the service stands before it. */
  readonly host: boolean;
  /** It can say something of other names, so that it must be judged when it is found, and not only when somebody asks. */
  readonly speaks: boolean;
}

/** The names by their numbers: worked out from the terms (`compileNames`), or read from what the build stored of that (`decodeNames`). */
export interface NameTable {
  /** As people write them. */
  readonly names: readonly string[];
  /** What their terms are to each other. */
  readonly families: Families;
  isAtOnce(number: number): boolean;
  /** All about a name; it need not be cheap. */
  row(number: number): NameRow | undefined;
}

/** Works out the names of `terms`. For the bundled ones that is a tenth of a second of work: it pauses after each small part. */
export function* compilingNames(terms: readonly Term[]): Generator<undefined, NameTable> {
  const families = familiesOf(terms);
  yield;
  const namespaces = yield* Namespaces.make(terms);
  const rows = yield* nameRowsOf(terms, families, namespaces);
  return {
    names: rows.map(({ written }) => written),
    families,
    isAtOnce: (number) => rows[number]?.atOnce === true,
    row: (number) => rows[number],
  };
}

/** The same without a pause. */
export function compileNames(terms: readonly Term[]): NameTable {
  return new Gradual(() => compilingNames(terms)).value;
}

/** Most names of the glossary stand in no text that is read in a session, so that what is known about a name is put together when it is first found. */
export class Vocabulary {
  readonly #atOnce: Gradual<NameFinder>;
  readonly #all: Gradual<NameFinder>;
  readonly #namespaces: Gradual<Namespaces>;
  readonly #slots: Slot[] = [];
  #shapeClues: readonly Clue[] | undefined;

  /** `table`: the names of just these terms. */
  constructor(
    readonly terms: readonly Term[],
    private readonly table: NameTable,
  ) {
    this.#atOnce = new Gradual(() => NameFinder.make(table.names, table.isAtOnce));
    this.#all = new Gradual(() => NameFinder.make(table.names));
    this.#namespaces = new Gradual(() => Namespaces.make(terms));
  }

  /** Makes one more part of what texts will ask for; returns whether nothing is left to do. */
  prepare(): boolean {
    return [this.#atOnce, this.#all, this.#namespaces].every((part) => part.step());
  }

  /** Finds the names that count in any document. */
  get atOnce(): NameFinder {
    return this.#atOnce.value;
  }

  /** Finds all names: what a document about AWS asks for. */
  get all(): NameFinder {
    return this.#all.value;
  }

  get namespaces(): Namespaces {
    return this.#namespaces.value;
  }

  /** For each term, what a shape that names it says for others. */
  get shapeClues(): readonly Clue[] {
    this.#shapeClues ??= this.families.roots.map(strongClue);
    return this.#shapeClues;
  }

  get families(): Families {
    return this.table.families;
  }

  /** What the name with a number stands for. */
  slot(number: number): Slot | undefined {
    const ready = this.#slots[number];
    if (ready) return ready;
    const row = this.table.row(number);
    if (!row) return undefined;
    const { key, forms, shapes, namespace, platform, host } = row;
    const known = forms.map((form) => knownForm(key, form, this.families, this.terms));
    const slot: Slot = {
      key,
      forms: known,
      shapes: shapes.flatMap((shape) => SHAPES[shape] ?? []),
      namespace,
      platform: platform === '' ? undefined : OTHER_CLOUDS.has(platform) ? ELSEWHERE : platformClue(platform),
      host,
      speaks:
        this.table.isAtOnce(number) ||
        known.some(({ clue }) => clue !== undefined) ||
        // What gives away that the whole document means something else.
        GIVEAWAYS[key]?.some(({ whole }) => whole) === true,
    };
    this.#slots[number] = slot;
    return slot;
  }
}

function platformClue(platform: string): Clue {
  return { key: `aws:${platform}`, root: -1, points: TOOLS.has(platform) ? TOOL_POINTS : PLATFORM_POINTS, strong: true };
}
