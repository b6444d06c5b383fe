/**
 * The text of one term in one language as a line of the stored glossary.
 *
 * Parts and their pieces are separated by two of ASCII's separators, not written as JSON, whose quotes and brackets would be a fortieth of the compressed data.
 */

import type { ContrastRow, Language } from './term';

/** The text of one term in one language. */
export interface Text {
  readonly definition: string;
  readonly facts: readonly string[];
  readonly changes: readonly (readonly [was: string, is: string])[];
  readonly questions: readonly (readonly [ask: string, why: string])[];
  /** Rows of the contrasts that are stored with this term. */
  readonly contrasts: readonly (readonly ContrastRow[Language][])[];
}

const PART_END = '\u001e';
const PIECE_END = '\u001f';
/** Whatever separates something in the stored glossary is among these. */
const CONTROLS = /\p{Cc}/gu;

/** One line; a line break in a text becomes a blank. */
export function writeText({ definition, facts, changes, questions, contrasts }: Text): string {
  const parts = [[definition], facts, changes.flat(), questions.flat(), ...contrasts.map((rows) => rows.flat())];
  return parts.map((pieces) => pieces.map((piece) => piece.replaceAll(CONTROLS, ' ')).join(PIECE_END)).join(PART_END);
}

export function readText(line: string): Text {
  const [definition = [], facts = [], changes = [], questions = [], ...contrasts] = line
    .split(PART_END)
    .map((part) => (part === '' ? [] : part.split(PIECE_END)));
  return {
    definition: definition[0] ?? '',
    facts,
    changes: inPairs(changes),
    questions: inPairs(questions),
    contrasts: contrasts.map((pieces) => inRows(pieces)),
  };
}

function inPairs(pieces: readonly string[]): (readonly [string, string])[] {
  return Array.from({ length: pieces.length / 2 }, (_, at) => [pieces[2 * at] ?? '', pieces[2 * at + 1] ?? '']);
}

function inRows(pieces: readonly string[]): ContrastRow[Language][] {
  return Array.from({ length: pieces.length / 3 }, (_, at) => [pieces[3 * at] ?? '', pieces[3 * at + 1] ?? '', pieces[3 * at + 2] ?? '']);
}
