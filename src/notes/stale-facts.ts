/**
 * Finds facts in a user's note that a bundled change has overtaken: the note has the words that `was` marks, in a sentence about the same thing,
 * and none of the new ones.
 */

import { marksIn } from '../core/glossary/marks';
import { type Change, LANGUAGES, type Language, type StaleFact, type Term } from '../core/glossary/term';
import type { OwnEntry, OwnProse } from './dialects/entry';

/** The stale facts of `entry`, which is about `term`; changes of the term's `family` count where the sentence speaks of them more plainly. In the order of lines, one a line and change. */
export function findStaleFacts(entry: OwnEntry, term: Term, family: readonly Term[] = []): StaleFact[] {
  const proses = prosesOf(entry);
  const found: StaleFact[] = [];
  const search = (changes: readonly Change[], needed: number) => {
    for (const change of changes) {
      for (const prose of proses) {
        if (isStale(prose.text, change, needed)) found.push({ line: prose.line, change });
      }
    }
  };
  search(term.changed, 1);
  for (const relative of family) search(relative.changed, 2);
  const unique = found.filter(({ line, change }, at) => found.findIndex((other) => other.line === line && other.change === change) === at);
  return unique.sort((a, b) => a.line - b.line);
}

function prosesOf({ title, line, definition, facts, other }: OwnEntry): OwnProse[] {
  return [{ text: title, line }, definition, ...facts, ...(other ? [other.definition, ...other.facts] : [])];
}

/** Whether a sentence still tells the old side of a change: `needed` words of the old sentence must be there beside the marked ones. */
function isStale(text: string, change: Change, needed: number): boolean {
  const folded = fold(text);
  return LANGUAGES.some((language) => {
    const marks = marksOf(change.was[language]);
    if (marks.length === 0 || !marks.every((mark) => holds(folded, mark))) return false;
    if (newSideOf(change, language).some((mark) => holds(folded, mark))) return false;
    // A name of several words gives itself away; a number needs its subject.
    if (marks.some((mark) => !/\d/.test(mark) && (mark.includes(' ') || mark.length >= 8))) return true;
    return wordsOf(change.was[language]).filter((word) => folded.includes(word)).length >= needed;
  });
}

/** What is marked, of a limit only the number: who writes down that it is 100 may leave out that it is at most 100. */
function marksOf(text: string): string[] {
  return marksIn(text).map((mark) => fold(mark).replace(/^(?:at most|up to|최대)\s*(?=\d)/, ''));
}

/** What tells that a sentence is up to date: the marks of `is`, else its numbers; nothing that stood in the old side too. */
function newSideOf({ was, is }: Change, language: Language): string[] {
  const marked = marksOf(is[language]);
  const fresh =
    marked.length > 0 ? marked : [...fold(is[language]).matchAll(/\d+(?:\.\d+)?(?:[a-z]+|[가-힣])?/g)].map(([number]) => number);
  const old = fold(was[language]);
  return fresh.filter((mark) => !holds(old, mark));
}

/** Case, digits' commas, space before a unit, binary and decimal units, emphasis: what does not change a fact. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\*\*|`|==/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\d)\s+(?=[a-z가-힣%])/g, '')
    .replace(/(?<=\d)([kmgtp])i?b(?![a-z])/g, '$1b')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A unit right behind a number makes it another: `100` is not in `100 GB`. */
const UNIT = /^(?:[kmgtp]?b|k|[mun]?s|h|[kmg]?hz|iops|x|%)(?![a-z])/;

/** Whether `mark` stands in `text` as a whole: `100개` not in `1100개`, `15분` not in `15분의 1`'s digits alone. */
function holds(text: string, mark: string): boolean {
  if (mark === '') return false;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + mark.length] ?? ' ';
    const next = text[at + mark.length + 1] ?? ' ';
    const first = mark[0] ?? '';
    const last = mark.at(-1) ?? '';
    const clearBefore = /\d/.test(first) ? !/[\da-z.]/.test(before) : /[a-z]/.test(first) ? !/[a-z0-9]/.test(before) : true;
    const clearAfter = /\d/.test(last)
      ? !/\d/.test(after) && !(/[.,]/.test(after) && /\d/.test(next)) && !UNIT.test(text.slice(at + mark.length))
      : !/[a-z]/.test(last) || !/[a-z0-9]/.test(after);
    if (clearBefore && clearAfter) return true;
  }
  return false;
}

const COMMON =
  /^(?:the|and|for|was|had|has|its|are|can|not|per|any|all|one|two|but|you|may|that|with|from|this|were|have|only|each|when|than|then|they|could|would|must|most|more|used|uses|over|called|named|known|amazon|있었|있다|했다|였다|이었|최대|최소|까지|한다|된다|되었|기본|이름|가능|위해|하나)$/;

/** The words of the old sentence that say what it is about: of Korean ones the first two syllables, since the rest inflects. */
function wordsOf(was: string): string[] {
  const rest = fold(was.replace(/\*\*(.+?)\*\*/g, ' '));
  const words = (rest.match(/[a-z]{3,}|[가-힣]{2,}/g) ?? []).filter((word) => !COMMON.test(word));
  const stems = words.map((word) => (/[가-힣]/.test(word) ? word.slice(0, 2) : word.replace(/(?<=...)(?:es|s)$/, '')));
  return [...new Set(stems)].filter((stem) => !COMMON.test(stem));
}
