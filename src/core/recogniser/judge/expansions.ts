/** What a text itself says that an abbreviation stands for: `EMR (electronic medical record)`, `entity component system (ECS)`. */

import type { KnownForm } from '../names/known-forms';

const REACH = 70;
// `SSM (state space model)`, `SSM layers (…)`, `SSM = …`.
const BEHIND = /^(?: [a-z]{2,12})? ?(?:\(|= |: |stands for )([A-Za-z][A-Za-z /&,-]{4,60})/;
const BEFORE = /([A-Za-z][A-Za-z /&,-]{4,60}) ?\($/;
/** Words that abbreviations leave out. */
const SMALL_WORDS = new Set(['and', 'for', 'in', 'of', 'on', 'the', 'to', 'with', 'a', 'an']);

/** Whether the abbreviation at `start` is spelled out next to it, and its words are others than those of the names of its terms. */
export function isForeign(text: string, start: number, end: number, { text: abbreviation, bearers }: KnownForm): boolean {
  if (bearers.length === 0 || end - start < 3) return false;
  const next = text.charCodeAt(end);
  const isEnclosed = next === 41 && text.charCodeAt(start - 1) === 40;
  // Most abbreviations are told apart here: only a bracket, `=`, `:` or a word can follow that spells it out.
  if (!isEnclosed && next !== 32 && next !== 40 && next !== 58) return false;
  const spelled = isEnclosed
    ? lastWords(BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1], abbreviation)
    : firstWords(BEHIND.exec(text.slice(end, end + REACH))?.[1], abbreviation);
  if (!spelled) return false;
  const known = new Set(bearers.flatMap(({ name, aliases }) => [name.en, ...aliases].flatMap(wordsOf)));
  return spelled.filter((word) => known.has(word) || known.has(word.replace(/s$/, ''))).length * 2 < spelled.length;
}

/** The first words of which the initials are the abbreviation; `undefined` if there are none. */
function firstWords(written: string | undefined, abbreviation: string): readonly string[] | undefined {
  const words = wordsOf(written ?? '').slice(0, abbreviation.length);
  return initials(words) === abbreviation ? words : undefined;
}

function lastWords(written: string | undefined, abbreviation: string): readonly string[] | undefined {
  const words = wordsOf(written ?? '').slice(-abbreviation.length);
  return initials(words) === abbreviation ? words : undefined;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}
