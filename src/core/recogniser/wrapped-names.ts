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

/** The part of a name in the line where it begins, or that in the next one. */
export type Part = 'first' | 'second';

/** The parts of names that begin at column `dangling` of the line `upper` or behind it and go on in `lower`, with their places in the line of `part`. */
export function wrappedHits(recogniser: Recogniser, evidence: Evidence, upper: string, lower: string, dangling: number, part: Part): Hit[] {
  const isText = isProse(evidence.languageId);
  if (!isText && KEY.test(lower)) return [];
  const tail = upper.slice(dangling).trimEnd();
  const lead = (isText ? TEXT_LEAD : COMMENT_LEAD).exec(lower)?.[0].length ?? 0;
  // Most often a `@param` or a closing bracket stands there.
  if (classOf(lower.charCodeAt(lead)) === OTHER) return [];
  const joint = tail.endsWith('-') ? tail : `${tail} `;
  const hits = recogniser.hitsIn(joint + lower.slice(lead, lead + WRAPPED), evidence);
  return hits
    .filter(({ start, end, rule }) => start < tail.length && end > joint.length && rule !== 'identifier')
    .map((hit) =>
      part === 'first'
        ? { ...hit, start: dangling + hit.start, end: dangling + tail.length }
        : { ...hit, start: lead, end: lead + hit.end - joint.length },
    );
}
