/** An entry while its note is being read. */

import type { DialectId } from '../dialect-id';
import type { OwnEntry, OwnProse } from '../entry';
import type { NoteDocument } from '../source-lines';
import { remembering } from '../words/remember';

/** What is known of a term so far; later lines add to it. */
export interface Draft {
  readonly title: string;
  readonly name: string;
  readonly aliases: string[];
  readonly line: number;
  readonly parent: string | undefined;
  readonly local: boolean;
  /** Only brought up by a sentence. */
  readonly mentioned: boolean;
  definition: OwnProse | undefined;
  readonly facts: OwnProse[];
  /** What its title says in brackets, and is no name. */
  readonly remarks: readonly string[];
  readonly questions: { ask: string; answer: string }[];
  /** What it stands under in the outline, before a nearer parent is known by its name. */
  readonly under: string | undefined;
  /** Names of its own parts, which define it where it says nothing itself. */
  readonly members: string[];
}

/** The entry of a draft; none where the note says nothing about it. */
export function finishDraft(draft: Draft, document: NoteDocument, dialect: DialectId): OwnEntry[] {
  const [first, ...rest] = draft.facts;
  const members = draft.members.length > 0 ? { text: draft.members.join(', '), line: draft.line } : undefined;
  const definition = draft.definition ?? first ?? members;
  if (!definition && draft.questions.length === 0) return [];
  return [
    {
      file: document.file,
      line: draft.line,
      dialect,
      title: draft.title,
      name: draft.name,
      aliases: [...new Set(draft.aliases)].filter((alias) => alias !== draft.name),
      ...(draft.parent !== undefined && { parent: draft.parent }),
      local: draft.local,
      definition: definition ?? { text: '', line: draft.line },
      facts: [...(draft.definition ? draft.facts : rest), ...draft.remarks.map((text) => ({ text, line: draft.line }))],
      questions: draft.questions,
      ...(document.modified !== undefined && { modified: document.modified }),
    },
  ];
}

/** Whether something stands already between an entry's heading and this line, so that the paragraph is no definition. */
export function isAnswered(draft: Draft, line: number): boolean {
  return draft.definition !== undefined || draft.facts.some((fact) => fact.line > draft.line && fact.line < line);
}

/** Whether an entry goes by one of the names, or a name is the end of the other: `아카이브` of `스냅샷 아카이브`. */
export function sameTerm(
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
  names: readonly string[],
): boolean {
  const own = new Set([name, ...aliases].map(fold));
  return names.some((other) => own.has(fold(other)) || [...own].some((mine) => mine.endsWith(fold(other)) || fold(other).endsWith(mine)));
}

/** A name without the maker's: `Amazon S3` and `S3` are one. */
export function withoutVendor(name: string): string {
  return name.replace(/^(?:Ama[mz]+on|AWS)\s+/i, '');
}

/** Folds what no reader sees in a name: vendor, case, spaces, hyphens. */
export const fold = remembering((name: string): string => {
  const plainName = /^[ -~가-힣]*$/.test(name) ? name : name.normalize('NFKC');
  return withoutVendor(plainName)
    .toLowerCase()
    .replace(/[\s\-_·]+/g, '');
});

/** Whether an entry goes by that name. */
export function isNamed({ name, aliases }: Draft, other: string): boolean {
  const folded = fold(other);
  return fold(name) === folded || aliases.some((alias) => fold(alias) === folded);
}
