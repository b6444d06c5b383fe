/** The entries found so far, by name: a later line may be about an earlier term. */

import { plain } from '../words/inline';
import { readTitle, type Title } from '../words/title';
import { type Draft, fold, withoutVendor } from './draft';
import { shownText } from './node-shape';

/** What is known of an entry where it is found. */
interface Found {
  readonly title: Title;
  /** As the user wrote it; else the name. */
  readonly text?: string;
  readonly line: number;
  readonly parent: string | undefined;
  /** Found as an item or a line, not as a heading. */
  readonly local: boolean;
  /** What it stands under by structure, where `parent` was found by name. */
  readonly under?: string | undefined;
  /** Only brought up by a sentence: it counts where nothing else in the note defines it. */
  readonly mentioned?: boolean;
}

/** All drafts of a note, in the order in which they were found. */
export class Drafts {
  readonly all: Draft[] = [];
  readonly #byName = new Map<string, Draft>();

  add({ title, text = title.name, line, parent, local, under = parent, mentioned = false }: Found): Draft {
    const draft: Draft = {
      title: plain(text),
      name: title.name,
      aliases: [...title.aliases],
      line,
      parent: parent !== undefined && fold(parent) !== fold(title.name) ? parent : undefined,
      local,
      mentioned,
      definition: undefined,
      facts: [],
      remarks: title.remarks,
      questions: [],
      under,
      members: [],
    };
    this.all.push(draft);
    for (const name of [draft.name, ...draft.aliases]) {
      const key = fold(name);
      const known = this.#byName.get(key);
      if (!known || (known.mentioned && !mentioned)) this.#byName.set(key, draft);
    }
    return draft;
  }

  /** The first entry of that name or alias. */
  find(name: string): Draft | undefined {
    return this.#byName.get(fold(readTitle(name).name));
  }

  /** The entry whose name is the longest beginning of `name`, in whole words; of several words only, where `name` itself has none. */
  findPrefix(name: string, fits: (draft: Draft) => boolean = () => true): Draft | undefined {
    const words = withoutVendor(name).toLowerCase().split(/\s+/);
    for (let count = words.length - 1; count > 0; count -= 1) {
      const found = this.#byName.get(fold(words.slice(0, count).join(' ').replace(/의$/, '')));
      if (found && !found.local && fold(found.name) !== fold(name) && fits(found)) return found;
    }
    return undefined;
  }
}

/** Gives an entry its definition, if it has none yet. */
export function define(draft: Draft, text: string, line: number): void {
  const shown = shownText(text);
  if (shown !== '' && draft.definition === undefined) draft.definition = { text: shown, line };
}
