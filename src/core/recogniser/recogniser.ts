/** Finds the terms of a glossary in text. */

import type { Term, TermId } from '../glossary/term';
import { compose, needsComposing } from './characters';
import type { Clue, DocumentEvidence } from './evidence';
import type { Hit } from './hit';
import { judge } from './judge';
import type { Mention } from './mention';
import { believe, pick } from './resolve';
import { findHostService, NAMESPACE_SHAPES, type NamespaceShape, type Shape } from './shapes';
import { compileVocabulary, type Slot, type Vocabulary } from './vocabulary';

/** What stands in a line, before the document is asked. */
export interface ScannedLine {
  /** In order of their starts. */
  readonly hits: readonly Hit[];
  /** What the line says for other lines. */
  readonly clues: readonly Clue[];
  /** Column from which a name of several words may go on in the next line, or -1. */
  readonly dangling: number;
}

const NOTHING: ScannedLine = { hits: [], clues: [], dangling: -1 };
/** How far around a position a mention and its context can reach, in UTF-16 units. */
const WINDOW = 400;
const REACH = 60;

/** Makes a recogniser; the terms are compiled on its first use. */
export function createRecogniser(terms: readonly Term[]): Recogniser {
  return new Recogniser(terms);
}

export class Recogniser {
  readonly #terms: readonly Term[];
  #compiled: Vocabulary | undefined;

  constructor(terms: readonly Term[]) {
    this.#terms = terms;
  }

  get #vocabulary(): Vocabulary {
    this.#compiled ??= compileVocabulary(this.#terms);
    return this.#compiled;
  }

  /** The mention that covers `column` (UTF-16, 0 to `line.length`; the column behind its last unit counts too); `undefined` if none. Reads only around it. */
  mentionAt(line: string, column: number, evidence: DocumentEvidence): Mention | undefined {
    const from = windowStart(line, column - WINDOW);
    const to = Math.min(line.length, column + WINDOW);
    const near = from === 0 && to === line.length ? line : line.slice(from, to);
    const at = column - from;
    const found = this.mentionsInLine(near, evidence);
    const mention = found.find(({ start, end }) => start <= at && at < end) ?? found.find(({ end }) => at === end);
    return mention && { ...mention, start: mention.start + from, end: mention.end + from };
  }

  /** All mentions in a line, in order, none overlapping another. Never throws. */
  mentionsInLine(line: string, evidence: DocumentEvidence): readonly Mention[] {
    return this.resolve(this.scanLine(line), evidence);
  }

  /** Everything that depends on the line alone: one pass over it. */
  scanLine(line: string): ScannedLine {
    if (line.length < 2) return NOTHING;
    if (!needsComposing(line)) return this.#scan(line);
    const { text, origin } = compose(line);
    const scanned = this.#scan(text);
    const lead = (hit: Hit): Hit => ({ ...hit, start: origin[hit.start] ?? 0, end: origin[hit.end] ?? line.length });
    return { ...scanned, hits: scanned.hits.map(lead), dangling: scanned.dangling < 0 ? -1 : (origin[scanned.dangling] ?? -1) };
  }

  /** Decides which hits of a line are mentions, now that the document is known. */
  resolve(scanned: ScannedLine, evidence: DocumentEvidence): readonly Mention[] {
    if (scanned.hits.length === 0) return [];
    return pick(scanned.hits, evidence, this.#vocabulary);
  }

  /** Every hit with the verdict on it, for `lens -- mentions --why`. */
  explain(
    scanned: ScannedLine,
    evidence: DocumentEvidence,
  ): readonly { readonly hit: Hit; readonly ids: readonly TermId[]; readonly believed: boolean; readonly why: string }[] {
    const vocabulary = this.#vocabulary;
    return scanned.hits.map((hit) => {
      const { believed, why } = believe(hit, scanned.hits, evidence, vocabulary);
      return { hit, ids: hit.terms.flatMap((index) => vocabulary.terms[index]?.id ?? []), believed, why };
    });
  }

  /** Which uppermost terms a line's clues speak of, for `DocumentEvidence.isNear`. */
  #scan(text: string): ScannedLine {
    const vocabulary = this.#vocabulary;
    let hits: Hit[] | undefined;
    let clues: Clue[] | undefined;
    const addHit = (hit: Hit): void => {
      hits ??= [];
      hits.push(hit);
      if (hit.clue && hit.against === undefined) {
        clues ??= [];
        clues.push(hit.clue);
      }
    };
    vocabulary.automaton.scan(text, 0, text.length, (start, end, value) => {
      const slot = vocabulary.slots[value];
      if (!slot) return;
      if (slot.platform && isWord(text, start, end)) {
        clues ??= [];
        clues.push(slot.platform);
      }
      for (const hit of hitsOf(text, start, end, slot, vocabulary)) addHit(hit);
    });
    const { dangling } = vocabulary.automaton;
    return hits || clues || dangling >= 0 ? { hits: hits ?? [], clues: clues ?? [], dangling } : NOTHING;
  }
}

/** Where a window may begin: behind a blank, so that no word is cut; a text without blanks is cut where it must be. */
function windowStart(line: string, wanted: number): number {
  if (wanted <= 0) return 0;
  for (let at = wanted; at > wanted - WINDOW && at > 0; at--) if (line.charCodeAt(at - 1) === 32) return at;
  return wanted;
}

function isWord(text: string, start: number, end: number): boolean {
  return !/[A-Za-z0-9]/.test(text.charAt(start - 1)) && !/[a-z0-9]/.test(text.charAt(end));
}

function hitsOf(text: string, start: number, end: number, slot: Slot, vocabulary: Vocabulary): Hit[] {
  const found: Hit[] = [];
  for (const form of slot.forms) {
    const hit = judge(text, start, end, form);
    if (hit) found.push(hit);
  }
  for (const shape of slot.shapes) {
    const hit = shapeHit(text, start, shape, vocabulary);
    if (hit) found.push(hit);
  }
  if (slot.namespace.length > 0) {
    for (const shape of NAMESPACE_SHAPES) {
      const hit = namespaceHit(text, start, end, slot, shape, vocabulary);
      if (hit) {
        found.push(hit);
        break;
      }
    }
  }
  if (slot.host) {
    const hit = hostHit(text, start, end, vocabulary);
    if (hit) found.push(hit);
  }
  return found;
}

function shapeHit(text: string, start: number, shape: Shape, vocabulary: Vocabulary): Hit | undefined {
  const before = text.charAt(start - 1);
  if (/\w/.test(before)) return undefined;
  if (shape.before && !shape.before.test(text.slice(Math.max(0, start - REACH), start))) return undefined;
  shape.pattern.lastIndex = start;
  const match = shape.pattern.exec(text);
  if (!match) return undefined;
  const terms = shape.terms(match, vocabulary.namespaces);
  const [first] = terms;
  if (first === undefined) return undefined;
  const part = shape.group === undefined ? 0 : match[0].lastIndexOf(match[shape.group] ?? '');
  const length = shape.group === undefined ? match[0].length : (match[shape.group] ?? '').length;
  const at = start + part - (before === '@' ? 1 : 0);
  const need = shape.need ?? 'unmistakable';
  const clue = need === 'unmistakable' ? vocabulary.shapeClues[first] : undefined;
  return {
    start: at,
    end: start + part + length,
    terms,
    rule: shape.rule,
    code: true,
    need,
    family: false,
    proseOnly: false,
    rank: 2,
    ...(clue && { clue }),
  };
}

function namespaceHit(
  text: string,
  start: number,
  end: number,
  slot: Slot,
  shape: NamespaceShape,
  vocabulary: Vocabulary,
): Hit | undefined {
  // Tools write namespaces in small letters.
  if (text.slice(start, end) !== text.slice(start, end).toLowerCase()) return undefined;
  shape.behind.lastIndex = end;
  const behind = shape.behind.exec(text);
  if (!behind) return undefined;
  if (/\w/.test(text.charAt(start - 1)) && !shape.before) return undefined;
  if (shape.before && !shape.before.test(text.slice(Math.max(0, start - REACH), start))) return undefined;
  const need = shape.need ?? 'unmistakable';
  const clue = need === 'unmistakable' ? vocabulary.shapeClues[slot.namespace[0] ?? 0] : undefined;
  return {
    start,
    end: shape.whole ? end + behind[0].length : end,
    terms: slot.namespace,
    rule: shape.rule,
    code: true,
    need,
    family: shape.family ?? false,
    proseOnly: false,
    rank: 2,
    ...(clue && { clue }),
  };
}

function hostHit(text: string, start: number, end: number, vocabulary: Vocabulary): Hit | undefined {
  const head = /[\w.${}-]{1,200}\.$/.exec(text.slice(Math.max(0, start - 200), start))?.[0];
  if (!head) return undefined;
  const service = findHostService(head.slice(0, -1), vocabulary.namespaces);
  const [first] = service?.terms ?? [];
  if (!service || first === undefined) return undefined;
  const suffix = /^\.com(?:\.cn)?/.exec(text.slice(end, end + 8))?.[0] ?? '';
  const clue = vocabulary.shapeClues[first];
  return {
    start: start - head.length + service.start,
    end: end + suffix.length,
    terms: service.terms,
    rule: 'endpoint',
    code: true,
    need: 'unmistakable',
    family: false,
    proseOnly: false,
    rank: 2,
    ...(clue && { clue }),
  };
}
