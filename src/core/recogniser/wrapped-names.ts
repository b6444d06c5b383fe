/** Names of several words that are wrapped over the end of a line. */

import type { Evidence } from './evidence/evidence';
import { classOf, OTHER } from './find/characters';
import type { Hit } from './hit';
import type { Recogniser } from './recogniser';
import { isProse } from './words/languages';

/** How much of the next line a wrapped name can take. */
const WRAPPED = 80;
/** What may stand before the text of a line in a comment; in a text `#` begins a heading and `*` an item, in which no name goes on. */
const COMMENT_LEAD = /^[\s>]*(?:(?:\/\/+|#+|\*+|--|;+|%+|"""|''')[ \t]+)?/;
const TEXT_LEAD = /^[\s>]*/;

/** A line of a template or of a list of settings that begins a value of its own: no name goes on in it. */
const KEY = /^\s*(?:-\s+)?["']?[\w.$-]+["']?\s*[:=](?:\s|$)/;

/** The parts of names that begin in a line and go on in the next one. */
export interface WrappedHits {
  /** In the line where the names begin. */
  readonly upper: readonly Hit[];
  readonly lower: readonly Hit[];
}

const NONE: WrappedHits = { upper: [], lower: [] };

/** The parts of names that begin at column `dangling` of the line `upper` or behind it and go on in `lower`. */
export function wrappedHits(recogniser: Recogniser, evidence: Evidence, upper: string, lower: string, dangling: number): WrappedHits {
  const isText = isProse(evidence.languageId);
  if (!isText && KEY.test(lower)) return NONE;
  const tail = upper.slice(dangling).trimEnd();
  const lead = (isText ? TEXT_LEAD : COMMENT_LEAD).exec(lower)?.[0].length ?? 0;
  // Most often a `@param` or a closing bracket stands there.
  if (classOf(lower.charCodeAt(lead)) === OTHER) return NONE;
  const joint = tail.endsWith('-') ? tail : `${tail} `;
  const hits = recogniser
    .hitsIn(joint + lower.slice(lead, lead + WRAPPED), evidence)
    .filter(({ start, end, rule }) => start < tail.length && end > joint.length && rule !== 'identifier');
  if (hits.length === 0) return NONE;
  return {
    upper: hits.map((hit) => ({ ...hit, start: dangling + hit.start, end: dangling + tail.length })),
    lower: hits.map((hit) => ({ ...hit, start: lead, end: lead + hit.end - joint.length })),
  };
}
