/** All hits that a name of the automaton makes at its place: of the forms that it is, and of the shapes that begin with it. */

import type { Hit } from '../hit';
import type { Slot, Vocabulary } from '../names/vocabulary';
import { findHostService, NAMESPACE_SHAPES, type NamespaceShape } from '../shapes/namespace-shapes';
import type { TermIndexes } from '../shapes/namespaces';
import type { Shape } from '../shapes/shapes';
import { judge } from './judge';

/** How far before a shape its surroundings are read, in UTF-16 units. */
const REACH = 60;
/** How long the part of a host name may be that stands before `.amazonaws`. */
const LONGEST_HOST = 200;
/** Labels of a host, or what a template fills in for them: `bucket.s3.${AWS::Region}.`. */
const HOST_HEAD = /(?:[\w.$-]|\{[\w:. -]{1,60}\})+\.$/;

const NO_HITS: readonly Hit[] = [];

/** The hits of the name `slot`, found in a line from `start` to `end`. */
export function hitsOf(line: string, start: number, end: number, slot: Slot | undefined, vocabulary: Vocabulary): readonly Hit[] {
  if (!slot) return NO_HITS;
  const found: Hit[] = [];
  for (const form of slot.forms) {
    const hit = judge(line, start, end, form);
    if (hit) found.push(hit);
  }
  for (const shape of slot.shapes) addShape(line, start, shape, vocabulary, found);
  if (slot.namespace.length > 0) {
    const hit = namespaceHit(line, start, end - 1, slot, vocabulary);
    if (hit) found.push(hit);
  }
  if (slot.host) {
    const hit = hostHit(line, start, end, vocabulary);
    if (hit) found.push(hit);
  }
  return found;
}

function addShape(line: string, start: number, shape: Shape, vocabulary: Vocabulary, found: Hit[]): void {
  if (!mayBegin(line, start, shape.before)) return;
  shape.pattern.lastIndex = start;
  const match = shape.pattern.exec(line);
  if (!match) return;
  const [whole] = match;
  const mentioned = shape.group === undefined ? whole : (match[shape.group] ?? '');
  const from = start + (shape.group === undefined ? 0 : whole.lastIndexOf(mentioned));
  if (!shape.list) {
    // The `@` of a scope, the `/` of a path belong to the name, but no name begins with them.
    const hit = hitOf(
      shape,
      from - (line.charAt(start - 1) === (shape.lead ?? '@') ? 1 : 0),
      from + mentioned.length,
      shape.terms(match, vocabulary.namespaces),
      vocabulary,
    );
    if (hit) found.push(hit);
    return;
  }
  for (const item of mentioned.matchAll(/[^\s,]+/g)) {
    const at = from + item.index;
    const hit = hitOf(shape, at, at + item[0].length, shape.terms(item, vocabulary.namespaces), vocabulary);
    if (hit) found.push(hit);
  }
}

/** Whether a shape may begin at `start`: behind what it asks for, else behind anything but a word. */
function mayBegin(line: string, start: number, before: RegExp | undefined): boolean {
  return before ? before.test(line.slice(Math.max(0, start - REACH), start)) : !/\w/.test(line.charAt(start - 1));
}

function namespaceHit(line: string, start: number, end: number, { namespace }: Slot, vocabulary: Vocabulary): Hit | undefined {
  // Tools write namespaces in small letters.
  const name = line.slice(start, end);
  if (name !== name.toLowerCase()) return undefined;
  for (const shape of NAMESPACE_SHAPES) {
    if (shape.notFor?.has(name)) continue;
    shape.behind.lastIndex = end;
    const behind = shape.behind.exec(line);
    if (!behind) continue;
    if (!mayBegin(line, start, shape.before)) continue;
    return hitOf(shape, start, shape.whole ? end + behind[0].length : end, namespace, vocabulary);
  }
  return undefined;
}

function hostHit(line: string, start: number, end: number, vocabulary: Vocabulary): Hit | undefined {
  const head = HOST_HEAD.exec(line.slice(Math.max(0, start - LONGEST_HOST), start))?.[0];
  if (!head) return undefined;
  const service = findHostService(head.slice(0, -1), vocabulary.namespaces);
  if (!service) return undefined;
  const suffix = /^\.com(?:\.cn)?/.exec(line.slice(end, end + 8))?.[0] ?? '';
  return hitOf({ rule: 'endpoint' }, start - head.length + service.start, end + suffix.length, service.terms, vocabulary);
}

function hitOf(
  { rule, need = 'unmistakable', family = false, dialect }: Pick<Shape & NamespaceShape, 'rule' | 'need' | 'family' | 'dialect'>,
  start: number,
  end: number,
  terms: TermIndexes,
  { shapeClues }: Vocabulary,
): Hit | undefined {
  const [first] = terms;
  if (first === undefined) return undefined;
  // What counts only in files of one kind is no proof for a document.
  const clue = need === 'unmistakable' && dialect === undefined ? shapeClues[first] : undefined;
  return {
    start,
    end,
    terms,
    rule,
    code: true,
    need,
    family,
    proseOnly: false,
    codeOnly: false,
    name: undefined,
    clue,
    rank: 2,
    against: undefined,
    enclosed: false,
    listed: false,
    dialect,
    owners: 0,
  };
}
