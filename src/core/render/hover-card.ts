/** The hover card: Markdown for one term, short enough to be read without scrolling. */

import { CATEGORIES } from '../glossary/categories';
import type { Glossary } from '../glossary/glossary';
import { otherNameOf } from '../glossary/names';
import type { Change, Language, OwnNote, Term, TermId } from '../glossary/term';
import { codeSpan, escapeMarkdown, linesOf } from './markdown';
import { fileNameOf, linesOfNote } from './own-note';
import { WORDS } from './words';

/** What the card's links do; each returns an address for a Markdown link. */
export interface CardLinks {
  definition(id: TermId): string;
  quiz(id: TermId): string;
  mute(id: TermId): string;
  openNote(note: OwnNote): string;
}

export interface CardOptions {
  /** First the one to read first; two of them show both. */
  readonly languages: readonly [Language, ...Language[]];
  readonly detail: 'short' | 'full';
  /** The text in the file where code spells the term (`aws_lb`); `undefined` in prose. */
  readonly code?: string | undefined;
  /** Other terms that the text could mean, likeliest first. */
  readonly others: readonly TermId[];
  readonly links: CardLinks;
}

/** A short card fits this many lines of this many columns, be it in one language or in both. */
export const CARD_LINES = 12;
export const CARD_COLUMNS = 80;

const MAX_KEY_FACTS = 3;

/** Markdown of the card for `term`. Text of the user's own notes comes out escaped; the bundled notes are inline Markdown already. */
export function renderHoverCard(term: Term, glossary: Glossary, options: CardOptions): string {
  const [language] = options.languages;
  const head = headline(term, glossary, language, options);
  const own = term.own.flatMap((note) => renderOwn(note, language, options));
  const foot = [
    alternatives(options.others, glossary, language, options.links),
    provenance(term, language),
    linkRow(term, language, options.links),
  ];
  const contrast = confusable(term, glossary, language, options.links);
  const room = new Room(options.detail === 'full' ? Number.POSITIVE_INFINITY : CARD_LINES, [head, ...own, ...foot]);
  const { bodies, hasContrast } = term.bundled ? renderBodies(term, options, contrast, room) : { bodies: [], hasContrast: false };
  // One paragraph of lines: VS Code cuts a hover at some 250 pixels, and gaps between paragraphs would cost the links.
  const footer = [hasContrast ? contrast : '', ...foot].filter((part) => part !== '').join('  \n');
  return [head, ...own, ...bodies, footer].filter((part) => part !== '').join('\n\n');
}

/** The lines of a card that nothing has claimed yet. What does not fit leaves none for what comes after it, which matters less. */
class Room {
  #left: number;

  constructor(lines: number, taken: readonly string[]) {
    this.#left = lines;
    for (const part of taken) this.take(part);
  }

  has(text: string): boolean {
    return text === '' || linesOf(text, CARD_COLUMNS) <= this.#left;
  }

  /** Claims the lines of `text`, and returns whether they were there. */
  take(text: string): boolean {
    if (text !== '') this.#left -= linesOf(text, CARD_COLUMNS);
    return this.#left >= 0;
  }
}

function headline(term: Term, glossary: Glossary, language: Language, { code, links }: CardOptions): string {
  const other = otherNameOf(term.name, language);
  const parts = [`**${shown(term, term.name[language])}**${other === undefined ? '' : ` ${shown(term, other)}`}`];
  // `gp3` says nothing beside "General Purpose SSD (gp3)".
  if (code !== undefined && !term.name[language].includes(code)) parts.push(codeSpan(code));
  const category = CATEGORIES[term.category][language];
  const parent = glossary.ancestorsOf(term.id)[0];
  parts.push(parent ? `${category} › ${termLink(parent, language, links)}` : category);
  return parts.join(' · ');
}

/** Bundled names are text that means nothing in Markdown; those of own notes are escaped. */
function shown({ bundled }: Term, name: string): string {
  return bundled ? name : escapeMarkdown(name);
}

function termLink(term: Term, language: Language, links: CardLinks): string {
  return `[${shown(term, term.name[language])}](${links.definition(term.id)})`;
}

/** A paragraph for each language: its definition always, what changed and the key facts while there is room beside `contrast`. */
function renderBodies(
  term: Term,
  { languages, detail }: CardOptions,
  contrast: string,
  room: Room,
): { readonly bodies: readonly string[]; readonly hasContrast: boolean } {
  const isFull = detail === 'full';
  const bodies = languages.map((language) => ({ language, facts: [] as string[], changes: [] as string[] }));
  for (const { language } of bodies) room.take(term.definition[language]);
  // What stands beside the reader's own note already is not said again.
  const stale = new Set(term.own.flatMap((note) => note.stale.map(({ change }) => keyOf(change))));
  const told = isFull ? term.changed : term.changed.filter((change) => !stale.has(keyOf(change))).slice(0, 1);
  let hasContrast = false;
  for (const { language, changes } of bodies) {
    // A change outranks all but the definition: it is what a reader of older material has wrong.
    const isNeeded = language === languages[0];
    for (const change of told) {
      const whole = renderChange(change, language);
      const text = room.has(whole) ? whole : renderIs(change, language);
      if (room.take(text) || isNeeded) changes.push(text);
    }
    if (!isNeeded) continue;
    // Of two languages, it gives way.
    hasContrast = languages.length === 1 || room.has(contrast);
    if (hasContrast) room.take(contrast);
  }
  const count = Math.max(...languages.map((language) => term.facts[language].length));
  for (let index = 0; index < (isFull ? count : Math.min(count, MAX_KEY_FACTS)); index += 1) {
    // An own note may take all the room; AWS's first fact stands beside it nevertheless.
    const isNeeded = index === 0 && term.own.length > 0;
    for (const { language, facts } of bodies) {
      const fact = term.facts[language][index];
      if (fact && (room.take(`- ${fact}`) || isNeeded)) facts.push(`- ${fact}`);
    }
  }
  return { bodies: bodies.map(({ language, facts, changes }) => paragraphs(term.definition[language], facts, changes)), hasContrast };
}

function keyOf({ since, is }: Change): string {
  return `${since} ${is.en}`;
}

function paragraphs(definition: string, facts: readonly string[], changed: readonly string[]): string {
  return [definition, facts.join('\n'), changed.join('  \n')].filter((part) => part !== '').join('\n\n');
}

/** `↻ Changed 2024-11: 10,000 buckets (was: 100 buckets)` on one line. */
export function renderChange(change: Change, language: Language): string {
  return `${renderIs(change, language)} (${WORDS.formerly[language]}: ${change.was[language].replaceAll('**', '')})`;
}

function renderIs({ since, is }: Change, language: Language): string {
  return `↻ ${WORDS.changed[language]} ${since}: ${is[language]}`;
}

function confusable(term: Term, glossary: Glossary, language: Language, links: CardLinks): string {
  const others = glossary.findAll(term.contrasts.map((contrast) => contrast.with)).slice(0, 3);
  if (others.length === 0) return '';
  return `≠ ${WORDS.notToBeConfused[language]}: ${others.map((other) => termLink(other, language, links)).join(', ')}`;
}

function alternatives(ids: readonly TermId[], glossary: Glossary, language: Language, links: CardLinks): string {
  const others = glossary.findAll(ids);
  if (others.length === 0) return '';
  return `${WORDS.alsoMeans[language]}: ${others.map((other) => termLink(other, language, links)).join(', ')}`;
}

/** Never a fact without its date and source. */
function provenance(term: Term, language: Language): string {
  if (!term.bundled) return '';
  if (!term.checked) return `_${WORDS.unchecked[language]}_`;
  const date = language === 'ko' ? `${term.checked} ${WORDS.checked.ko}` : `${WORDS.checked.en} ${term.checked}`;
  return `_${date}${term.source ? ` · ${WORDS.source[language]}: ${shortSource(term.source)}` : ''}_`;
}

/** What of a source fits the line with the date: titles without what stands in brackets behind them, as many as there is room for. */
function shortSource(source: string): string {
  const room = CARD_COLUMNS - 28;
  const titles = source.replace(/\s*\([^)]*\)/g, '');
  if (titles.length <= room) return titles;
  const start = titles.slice(0, room - 1);
  const end = Math.max(start.lastIndexOf(','), start.lastIndexOf(';'));
  return `${end > 0 ? start.slice(0, end) : start}…`;
}

function linkRow(term: Term, language: Language, links: CardLinks): string {
  const row: [keyof typeof WORDS, string | undefined][] = [
    ['definition', links.definition(term.id)],
    ['quiz', links.quiz(term.id)],
    ['docs', term.docs],
    ['mute', links.mute(term.id)],
  ];
  return row.flatMap(([word, target]) => (target ? `[${WORDS[word][language]}](${target})` : [])).join(' · ');
}

function renderOwn(note: OwnNote, language: Language, { detail, links }: CardOptions): string[] {
  const label = `${WORDS.myNote[language]}, ${escapeMarkdown(fileNameOf(note))}${note.modified ? `, ${note.modified}` : ''}`;
  const lines = linesOfNote(note, language).slice(0, detail === 'full' ? undefined : 1 + MAX_KEY_FACTS);
  return [
    `_${label}_ · [${WORDS.openNote[language]}](${links.openNote(note)})`,
    lines.map((line) => `${lines.length > 1 ? '- ' : ''}${escapeMarkdown(line)}`).join('\n'),
    // What held before stands in the note.
    ...note.stale.map(({ change }) => `⚠ ${WORDS.oldFact[language]}. ${renderIs(change, language)}`),
  ];
}
