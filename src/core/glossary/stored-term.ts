/** A bundled term, parsed when it is asked for more than its id: its head at the first such question, its text at the first that needs it. */

import { mirrorRow } from './contrast';
import type { Stored } from './stored';
import type { Head, StoredId, StoredName } from './stored-head';
import type { Change, CodeNames, Contrast, ContrastRow, Language, Localised, ScenarioQuestion, Term, TermId } from './term';
import { readText, type Text } from './text-line';

/** What a head says, its numbers replaced by what they stand for. */
interface ReadHead
  extends Pick<
    Term,
    'category' | 'name' | 'aliases' | 'ordinary' | 'shared' | 'code' | 'parent' | 'related' | 'docs' | 'exams' | 'checked' | 'source'
  > {
  readonly since: readonly (readonly [since: string, source: string])[];
  readonly wrong: readonly (readonly TermId[])[];
  readonly pairs: readonly (readonly [other: StoredId, place: number])[];
}

/** The lines of all terms, each parsed once. */
export class TermReader {
  readonly #heads: ReadHead[] = [];
  readonly #texts: Localised<Text>[] = [];

  constructor(private readonly stored: Stored) {}

  head(index: number): ReadHead {
    this.#heads[index] ??= this.#readHead(JSON.parse(this.stored.line('heads', index)) as Head);
    return this.#heads[index];
  }

  text(index: number): Localised<Text> {
    const read = (language: Language) => readText(this.stored.line(language, index));
    this.#texts[index] ??= { ko: read('ko'), en: read('en') };
    return this.#texts[index];
  }

  idOf(id: StoredId): TermId {
    return typeof id === 'number' ? (this.stored.lines('ids')[id] ?? '') : id;
  }

  #readHead(head: Head): ReadHead {
    const written = this.stored.lines('names');
    let last = 0;
    const nameOf = (name: StoredName): string => {
      if (typeof name === 'string') return name;
      last += name;
      return written[last] ?? '';
    };
    const namesOf = (names: readonly StoredName[] = []): readonly string[] => names.map(nameOf);
    const idsOf = (ids: readonly StoredId[] = []): readonly TermId[] => ids.map((id) => this.idOf(id));
    return {
      category: head.category,
      name: { ko: nameOf(head.name.ko), en: nameOf(head.name.en) },
      aliases: namesOf(head.aliases),
      ordinary: namesOf(head.ordinary),
      shared: namesOf(head.shared),
      code: { names: namesOf(head.names), service: head.service ?? [], types: head.types ?? [] },
      parent: head.parent === undefined ? undefined : this.idOf(head.parent),
      related: idsOf(head.related),
      docs: head.docs,
      exams: head.exams ?? [],
      checked: head.checked,
      source: head.source,
      since: head.since ?? [],
      wrong: (head.wrong ?? []).map(idsOf),
      pairs: head.pairs ?? [],
    };
  }
}

/** Its properties are the class's, not its own: to change one, derive an object from it (`Object.create`) instead of copying it. */
export class StoredTerm implements Term {
  readonly bundled = true;
  readonly own = [];

  constructor(
    readonly id: TermId,
    private readonly index: number,
    private readonly reader: TermReader,
  ) {}

  get category(): Term['category'] {
    return this.reader.head(this.index).category;
  }

  get name(): Localised<string> {
    return this.reader.head(this.index).name;
  }

  get aliases(): readonly string[] {
    return this.reader.head(this.index).aliases;
  }

  get ordinary(): readonly string[] {
    return this.reader.head(this.index).ordinary;
  }

  get shared(): readonly string[] {
    return this.reader.head(this.index).shared;
  }

  get code(): CodeNames {
    return this.reader.head(this.index).code;
  }

  get parent(): TermId | undefined {
    return this.reader.head(this.index).parent;
  }

  get related(): readonly TermId[] {
    return this.reader.head(this.index).related;
  }

  get docs(): string | undefined {
    return this.reader.head(this.index).docs;
  }

  get exams(): Term['exams'] {
    return this.reader.head(this.index).exams;
  }

  get checked(): string | undefined {
    return this.reader.head(this.index).checked;
  }

  get source(): string | undefined {
    return this.reader.head(this.index).source;
  }

  get definition(): Localised<string> {
    return this.both(({ definition }) => definition);
  }

  get facts(): Localised<readonly string[]> {
    return this.both(({ facts }) => facts);
  }

  get changed(): readonly Change[] {
    const { since } = this.reader.head(this.index);
    return since.map(([date, source], at) => ({
      since: date,
      source,
      was: this.both(({ changes }) => changes[at]?.[0] ?? ''),
      is: this.both(({ changes }) => changes[at]?.[1] ?? ''),
    }));
  }

  get questions(): readonly ScenarioQuestion[] {
    const both = (read: (text: Text) => string) => this.both(read);
    return this.reader.head(this.index).wrong.map((wrong, at) => ({
      wrong,
      // How many there are is asked of every term, what they say of few.
      get ask() {
        return both(({ questions }) => questions[at]?.[0] ?? '');
      },
      get why() {
        return both(({ questions }) => questions[at]?.[1] ?? '');
      },
    }));
  }

  get contrasts(): readonly Contrast[] {
    return this.reader.head(this.index).pairs.map(([other, place]) => {
      const rows = () => this.rowsOf(other, place);
      return {
        with: this.reader.idOf(other),
        get rows() {
          return rows();
        },
      };
    });
  }

  private rowsOf(other: StoredId, place: number): readonly ContrastRow[] {
    const isHolder = place >= 0;
    const { ko, en } = this.reader.text(isHolder || typeof other === 'string' ? this.index : other);
    const orient = isHolder ? (row: ContrastRow[Language]) => row : mirrorRow;
    const stored = ({ contrasts }: Text) => contrasts[isHolder ? place : ~place] ?? [];
    const english = stored(en);
    return stored(ko).map((row, at) => ({ ko: orient(row), en: orient(english[at] ?? row) }));
  }

  private both<T>(read: (text: Text) => T): Localised<T> {
    const { ko, en } = this.reader.text(this.index);
    return { ko: read(ko), en: read(en) };
  }
}
