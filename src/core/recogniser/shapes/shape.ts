/** What a shape is: a way in which code speaks of AWS. The shapes themselves are in `shapes.ts` and `settings-shapes.ts`. */

import type { Dialect } from '../evidence/evidence';
import type { Need } from '../evidence/need';
import type { Namespaces, TermIndexes } from './namespaces';

export interface Shape {
  readonly rule: string;
  readonly anchors: readonly string[];
  readonly pattern: RegExp;
  /** What must stand directly before the anchor, read over at most 60 units of the line. */
  readonly before?: RegExp;
  /** A sign that belongs to the mention where it stands directly before the anchor; `@` unless told. */
  readonly lead?: string;
  /** The group is a list with commas, of which each item is a mention. */
  readonly list?: boolean;
  /** Believed only in files of this kind. */
  readonly dialect?: Dialect;
  /** Which group is the mention; 0, the whole match, unless told. */
  readonly group?: number;
  /** What evidence the document must give; none unless told: the shape itself is proof. */
  readonly need?: Need;
  readonly terms: (match: RegExpExecArray, names: Namespaces) => TermIndexes;
}
