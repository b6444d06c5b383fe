/** Names of several words that are wrapped over the end of a line. */

import { type Evidence, isAboutAws } from './evidence/evidence';
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

/** Between two lines of which the first ends no name. */
export const NOT_WRAPPED: WrappedHits = { upper: [], lower: [] };

/** The wrapped names of one document. */
export class WrappedNames {
  readonly #recogniser: Recogniser;
  readonly #evidence: Evidence;
  /** What was found last: two lines after each other ask for those between them. */
  #last: { readonly upper: string; readonly lower: string; readonly isAboutAws: boolean; readonly hits: WrappedHits } | undefined;

  constructor(recogniser: Recogniser, evidence: Evidence) {
    this.#recogniser = recogniser;
    this.#evidence = evidence;
  }

  /** The parts of names that begin at column `dangling` of the line `upper` or behind it and go on in `lower`. */
  between(upper: string, lower: string, dangling: number): WrappedHits {
    const last = this.#last;
    const isNowAboutAws = isAboutAws(this.#evidence);
    if (last?.upper === upper && last.lower === lower && last.isAboutAws === isNowAboutAws) return last.hits;
    const hits = this.#find(upper, lower, dangling);
    this.#last = { upper, lower, isAboutAws: isNowAboutAws, hits };
    return hits;
  }

  #find(upper: string, lower: string, dangling: number): WrappedHits {
    const isText = isProse(this.#evidence.languageId);
    if (!isText && KEY.test(lower)) return NOT_WRAPPED;
    const tail = upper.slice(dangling).trimEnd();
    const lead = (isText ? TEXT_LEAD : COMMENT_LEAD).exec(lower)?.[0].length ?? 0;
    // Most often a `@param` or a closing bracket stands there.
    if (classOf(lower.charCodeAt(lead)) === OTHER) return NOT_WRAPPED;
    const joint = tail.endsWith('-') ? tail : `${tail} `;
    const hits = this.#recogniser
      .hitsIn(joint + lower.slice(lead, lead + WRAPPED), this.#evidence)
      .filter(({ start, end, rule }) => start < tail.length && end > joint.length && rule !== 'identifier');
    if (hits.length === 0) return NOT_WRAPPED;
    return {
      upper: hits.map((hit) => ({ ...hit, start: dangling + hit.start, end: dangling + tail.length })),
      lower: hits.map((hit) => ({ ...hit, start: lead, end: lead + hit.end - joint.length })),
    };
  }
}
