/** Reads a user's note, whatever its dialect. */

import type { Problem } from '../problem';
import { contextive } from './contextive';
import { csv } from './csv';
import { definitionList } from './definition-list';
import { definitions } from './definitions';
import type { Dialect } from './dialect';
import { DIALECT_IDS, type DialectId, isDialectId } from './dialect-id';
import type { OwnEntry } from './entry';
import { flashcards } from './flashcards';
import { numberedBold } from './numbered-bold';
import { numberedHeadings } from './numbered-headings';
import { obsidian } from './obsidian';
import { ownForm } from './own-form';
import { serviceList } from './service-list';
import { setext } from './setext';
import { type NoteDocument, type OwnNoteFile, openDocument } from './source-lines';
import { table } from './table';
import { tree } from './tree';

const DIALECTS: Readonly<Record<DialectId, Dialect>> = {
  'own-form': ownForm,
  contextive,
  csv,
  tree,
  'numbered-bold': numberedBold,
  'numbered-headings': numberedHeadings,
  setext,
  'service-list': serviceList,
  'definition-list': definitionList,
  flashcards,
  table,
  obsidian,
  definitions,
};

/** What a user's note gives. */
export interface OwnNoteRead {
  /** `undefined` where the file could not be read as text. */
  readonly dialect: DialectId | undefined;
  /** In the order of the file. */
  readonly entries: readonly OwnEntry[];
  readonly problems: readonly Problem[];
}

/** The entries of a user's note and everything that is wrong with it. The front matter's `dialect`, then `dialect`, decide over what the text looks like. Never throws; time is linear in the text. */
export function readOwnNote(file: OwnNoteFile, dialect?: DialectId): OwnNoteRead {
  const { document, problems } = openDocument(file);
  if (!document) return { dialect: undefined, entries: [], problems };
  const named = document.front.dialect;
  if (named !== undefined && !isDialectId(named)) {
    problems.push({
      file: file.path,
      line: document.frontLine('dialect'),
      code: 'unknown-dialect',
      message: `there is no dialect "${String(named)}"; it is one of ${DIALECT_IDS.join(', ')}`,
    });
  }
  const chosen = isDialectId(named) ? named : (dialect ?? detectDialect(document));
  const read = DIALECTS[chosen].read(document);
  const entries = [...read.entries].sort((a, b) => a.line - b.line);
  return { dialect: chosen, entries, problems: [...problems, ...read.problems] };
}

/** The dialect that a note looks most like. */
function detectDialect(document: NoteDocument): DialectId {
  let best: DialectId = 'definitions';
  let weight = 0;
  for (const { id, weigh } of Object.values(DIALECTS)) {
    const next = weigh(document);
    if (next > weight) [best, weight] = [id, next];
  }
  return best;
}
