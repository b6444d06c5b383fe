/** What the names of one line say for each other. */

import type { Hit } from '../hit';
import type { Families } from '../names/forms';
import { LONGEST_JOINT } from './surroundings';

/** How far apart two names of one line may stand and still speak for each other, in UTF-16 units. */
const NEAR = 200;
/** No name that an abbreviation explains is longer. */
const LONGEST_NAME = 80;

/** What in a line speaks for other names in it. */
export class LineContext {
  /** Both in order of their starts. */
  readonly #hits: readonly Hit[];
  readonly #speaking: readonly Hit[];

  constructor(hits: readonly Hit[]) {
    this.#hits = hits;
    this.#speaking = hits.filter(({ clue, against }) => clue !== undefined && against === undefined);
  }

  /** Whether a name of the service `root` stands beyond doubt near `hit`. */
  has(root: number, hit: Hit): boolean {
    return this.#nearest(root, hit, true) < Number.POSITIVE_INFINITY;
  }

  /** How far from `hit` the nearest name of the service `root` stands, doubtful ones included, as `unitsBetween` has it; infinite if none is near. */
  distance(root: number, hit: Hit): number {
    return this.#nearest(root, hit, false);
  }

  #nearest(root: number, hit: Hit, isSure: boolean): number {
    let nearest = Number.POSITIVE_INFINITY;
    for (let at = firstFrom(this.#speaking, hit.start - NEAR); at < this.#speaking.length; at++) {
      const other = this.#speaking[at];
      if (!other || other.start > hit.start + NEAR) break;
      if (other.clue?.root !== root || (isSure && !other.clue.strong)) continue;
      nearest = Math.min(nearest, unitsBetween(other, hit));
    }
    return nearest;
  }

  /** As `distance`, counting every name of a term of that service, however ordinary: `DNS` and `MX 레코드` for `레코드`. */
  distanceToNames(root: number, hit: Hit, { roots }: Families): number {
    let nearest = Number.POSITIVE_INFINITY;
    for (let at = firstFrom(this.#hits, hit.start - NEAR); at < this.#hits.length; at++) {
      const other = this.#hits[at];
      if (!other || other.start > hit.start + NEAR) break;
      if (other.against !== undefined || other.need === 'common' || other.name === hit.name) continue;
      if (!other.terms.every((index) => roots[index] === root)) continue;
      nearest = Math.min(nearest, unitsBetween(other, hit));
    }
    return nearest;
  }

  /** Whether the service that is named last before `hit` is none of `roots`: `an ECR image and its lifecycle policy` is not of EFS. */
  isOthers(roots: readonly number[], hit: Hit): boolean {
    let last: number | undefined;
    for (let at = firstFrom(this.#speaking, hit.start - NEAR); at < this.#speaking.length; at++) {
      const other = this.#speaking[at];
      if (!other || other.start >= hit.start) break;
      // A part of a service speaks for its words only, as `AZ` of EC2.
      if (other.end <= hit.start && other.clue && other.clue.root === other.terms[0]) last = other.clue.root;
    }
    return last !== undefined && !roots.includes(last);
  }

  /** Whether `hit` is one of a list, and what stands beside it the name of another service: `SQS/MQ/MSK`. */
  isListed(hit: Hit): boolean {
    if (!hit.listed) return false;
    for (let at = firstFrom(this.#speaking, hit.start - NEAR); at < this.#speaking.length; at++) {
      const other = this.#speaking[at];
      if (!other || other.start > hit.end + LONGEST_JOINT) break;
      const gap = other.end <= hit.start ? hit.start - other.end : other.start - hit.end;
      if (gap > 0 && gap <= LONGEST_JOINT && other.clue?.root === other.terms[0] && !other.terms.some((term) => hit.terms.includes(term)))
        return true;
    }
    return false;
  }

  /** The name beside `hit` that one of the two explains in brackets: `조직 단위(OU)`, `OU(조직 단위)`, `Resource Access Manager (RAM)`. */
  explained(hit: Hit): Hit | undefined {
    for (let at = firstFrom(this.#hits, hit.start - LONGEST_NAME); at < this.#hits.length; at++) {
      const other = this.#hits[at];
      if (!other || other.start > hit.end + 2) return undefined;
      const between = other.end <= hit.start ? hit.start - other.end : other.start - hit.end;
      const inBrackets = other.end <= hit.start ? hit.enclosed : other.enclosed;
      if (inBrackets && (between === 1 || between === 2) && hit.terms.some((term) => other.terms.includes(term))) return other;
    }
    return undefined;
  }
}

/** Farther than any name before. */
const BEHIND = 1_000_000;

/**
 * How far `other` stands from `hit`; any name behind is farther than all before, since a service is named before its parts are spoken of. Only the order of such numbers means
 * anything: decomposed Hangul has more units. Infinite for names that overlap.
 */
function unitsBetween(other: Hit, hit: Hit): number {
  if (other.end <= hit.start) return hit.start - other.end;
  return other.start >= hit.end ? BEHIND + other.start - hit.end : Number.POSITIVE_INFINITY;
}

/** The place of the first hit that begins at `start` or behind it. By bisection: a line may be a megabyte. */
function firstFrom(hits: readonly Hit[], start: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
