/** Decides which hits of a line are mentions: believed on the document's evidence, and of those that overlap the most specific. */

import { type DocumentEvidence, PLATFORM_POINTS } from '../evidence/evidence';
import { NEEDS } from '../evidence/need';
import type { Hit } from '../hit';
import type { Mention } from '../mention';
import type { Families } from '../names/forms';
import type { Vocabulary } from '../names/vocabulary';
import { isProse, LAMBDA_LANGUAGES, RESOURCE_LANGUAGES } from '../words/languages';
import { ABOUT_OTHERS } from '../words/lexicon';
import { WRITTEN_SMALL } from '../words/written-names';
import { LineContext } from './line-context';

export interface Verdict {
  readonly believed: boolean;
  readonly why: string;
}

/** Names that cross one another are weighed in bundles of at most so many: a line may be a megabyte of them. */
const LONGEST_CHAIN = 64;

/** Whether all of the document is about the resources of a cloud. */
function isAllResources({ languageId, dialect }: DocumentEvidence): boolean {
  return RESOURCE_LANGUAGES.has(languageId) || dialect !== undefined;
}

/** Whether a hit is a mention in this document. */
export function believe(hit: Hit, context: LineContext, evidence: DocumentEvidence, vocabulary: Vocabulary): Verdict {
  const verdict = believeAlone(hit, context, evidence, vocabulary);
  if (verdict.believed || hit.against !== undefined) return verdict;
  const explained = context.explained(hit);
  if (!explained || !believeAlone(explained, context, evidence, vocabulary).believed) return verdict;
  return { believed: true, why: 'its other name stands beside it' };
}

function believeAlone(hit: Hit, context: LineContext, evidence: DocumentEvidence, { families }: Vocabulary): Verdict {
  if (hit.against !== undefined) return { believed: false, why: hit.against };
  if (hit.proseOnly && !isProse(evidence.languageId)) return { believed: false, why: 'a common word in a file of code' };
  if (hit.codeOnly && !countsInSmall(hit.name ?? '', evidence.languageId))
    return { believed: false, why: 'small letters where names have a capital' };
  if (hit.dialect !== undefined && hit.dialect !== evidence.dialect)
    return { believed: false, why: `not a file of the kind '${hit.dialect}'` };
  if (hit.need === 'unmistakable') return { believed: true, why: 'unmistakable' };
  const [first = 0] = hit.terms;
  if (hit.name !== undefined && !hit.clue?.strong && isDenied(hit.name, families.roots[first] ?? first, evidence))
    return { believed: false, why: 'the document means something else by it' };
  const roots = hit.terms.filter((index) => families.own[index]).map((index) => families.roots[index] ?? index);
  // Nothing is evidence for itself. What people write in small letters (`lambda에서`) or in an identifier is none, so that its proper spelling elsewhere is.
  const except = hit.clue || !(hit.family || hit.code) ? hit.name : undefined;
  const isSmall = hit.codeOnly && isProse(evidence.languageId);
  const isOrdinary = hit.need === 'ordinary' || hit.need === 'common';
  const points = isOrdinary ? evidence.pointsForWords(families.roots[first]) : evidence.points(families.roots[first]);
  const sameLine = roots.some((root) => context.has(root, hit));
  // Of a word that several terms only borrow (`queue`), a service must be near; `latency` belongs to nobody's.
  const bearers = hit.owners > 0 ? [first] : hit.terms;
  if (hit.need === 'common' && bearers.some((index) => families.own[index] || families.roots[index] !== index)) {
    const near =
      sameLine ||
      context.isListed(hit) ||
      roots.some((root) => isNear(root, hit, evidence) || isBeside(root, hit, context, evidence, families));
    return near && points >= PLATFORM_POINTS
      ? { believed: true, why: 'its service is named near by' }
      : { believed: false, why: 'a common word, its service is not named near by' };
  }
  const rival = sameLine ? undefined : rivalOf(hit, roots, context, evidence, families);
  if (rival !== undefined) return { believed: false, why: rival };
  if (sameLine || roots.some((root) => evidence.hasFamily(root, except, hit.code && !isSmall)))
    return { believed: true, why: 'its service is named in the document' };
  // Where all is about the resources of a cloud, the names of a service and of its parts mean these.
  if (hit.family && !(families.own[first] && (hit.code || roots[0] === first) && isAllResources(evidence))) {
    if (context.isListed(hit) && points >= PLATFORM_POINTS) return { believed: true, why: 'other services are named beside it' };
    return { believed: false, why: 'its service is not named in the document' };
  }
  const needed = NEEDS[hit.need];
  if (points >= needed) return { believed: true, why: 'the document is about AWS' };
  return { believed: false, why: `the document has only ${points} of the ${needed} points for AWS that are needed` };
}

/** Whether a service is meant by its name in small letters: in code unless the language has that word, too; in prose by those that people write so. */
function countsInSmall(name: string, languageId: string): boolean {
  if (isProse(languageId)) return WRITTEN_SMALL.has(name.toLowerCase());
  return name !== 'Lambda' || !LAMBDA_LANGUAGES.has(languageId);
}

/** Whether the document means something else by a name or by its first word: where Aurora is Apache's, so is an `Aurora cluster`. */
function isDenied(name: string, root: number, evidence: DocumentEvidence): boolean {
  const gap = name.indexOf(' ');
  return evidence.denies(name, root) || (gap > 0 && evidence.denies(name.slice(0, gap), root));
}

/** Whether all that `hit` can mean are parts of services. */
function isPart({ terms }: Hit, { own, roots }: Families): boolean {
  return terms.every((index) => own[index] && roots[index] !== index);
}

/** Whether the service `root` is named some lines from `hit` or in a heading over it. */
function isNear(root: number, { name }: Hit, evidence: DocumentEvidence): boolean {
  return evidence.linesTo(root, name) < Number.POSITIVE_INFINITY || evidence.headingsTo(root) < Number.POSITIVE_INFINITY;
}

/** Whether a part of the service `root` is named in the line, and the service itself somewhere: `every object in the bucket`. */
function isBeside(root: number, hit: Hit, context: LineContext, evidence: DocumentEvidence, families: Families): boolean {
  return evidence.hasFamily(root, hit.name) && context.distanceToNames(root, hit, families) < Number.POSITIVE_INFINITY;
}

/**
 * What speaks for another service where `hit` is a word that many have (`versioning`), and none of those that it can mean is named near by: one before it in the line, or in
 * the heading over it. A word belongs to the service of its line, else of the heading, else of the lines around, else of the document.
 */
function rivalOf(
  hit: Hit,
  roots: readonly number[],
  context: LineContext,
  evidence: DocumentEvidence,
  families: Families,
): string | undefined {
  const isAnybodys = hit.owners < hit.terms.length;
  if (hit.code || !(isAnybodys || hit.family) || !isPart(hit, families)) return undefined;
  if (roots.some((root) => isNear(root, hit, evidence))) return undefined;
  if (isAboutOthers(hit)) return undefined;
  if (context.isOthers(roots, hit)) return 'another service is named before it';
  return isAnybodys && evidence.hasTopic() ? 'it stands under a heading of another service' : undefined;
}

function isAboutOthers({ name }: Hit): boolean {
  return name !== undefined && ABOUT_OTHERS.has(name.toLowerCase());
}

interface Believed {
  readonly hit: Hit;
  readonly why: string;
}

/**
 * The mentions among a line's hits, which come in order of their starts: longer before shorter, then by rank; none overlaps another. Only those `among` some of the hits, if these
 * are given: all that overlap one another in a chain, as from `hitsAt`.
 */
export function pick(
  hits: readonly Hit[],
  evidence: DocumentEvidence,
  vocabulary: Vocabulary,
  among: readonly Hit[] = hits,
): readonly Mention[] {
  const context = new LineContext(hits);
  const mentions: Mention[] = [];
  let cluster: Believed[] = [];
  let clusterEnd = 0;
  let takenEnd = 0;
  const closeCluster = (): void => {
    for (const { hit, why } of withoutOverlaps(cluster)) {
      mentions.push(toMention(hit, why, context, evidence, vocabulary));
      takenEnd = hit.end;
    }
    cluster = [];
  };
  for (const hit of among) {
    const { believed, why } = believe(hit, context, evidence, vocabulary);
    if (!believed) continue;
    if (hit.start >= clusterEnd || cluster.length === LONGEST_CHAIN) closeCluster();
    if (hit.start < takenEnd) continue;
    cluster.push({ hit, why });
    clusterEnd = Math.max(clusterEnd, hit.end);
  }
  closeCluster();
  return mentions;
}

/**
 * Of hits that overlap one another, in a chain at most: one inside another gives way to it; of two that cross, the first is taken, since a name goes on to the right
 * (`API Gateway|endpoint`, not `API|Gateway endpoint`). What beside those taken is free is taken too.
 */
function withoutOverlaps(cluster: readonly Believed[]): readonly Believed[] {
  if (cluster.length < 2) return cluster;
  const outermost = cluster.filter(({ hit }) => !cluster.some((other) => contains(other.hit, hit) || goesOn(other.hit, hit)));
  const taken: Believed[] = [];
  for (const candidates of [outermost, cluster]) {
    for (const one of [...candidates].sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end || b.hit.rank - a.hit.rank)) {
      if (taken.every(({ hit }) => hit.end <= one.hit.start || hit.start >= one.hit.end)) taken.push(one);
    }
  }
  return taken.sort((a, b) => a.hit.start - b.hit.start);
}

/** Whether `further` is the rest of `branded` and more: `Step Functions state machine` of `AWS Step Functions`. */
function goesOn(further: Hit, branded: Hit): boolean {
  if (branded.rule !== 'qualified' && !/^(?:AWS|Amazon) /.test(branded.name ?? '')) return false;
  const brand = further.start - branded.start;
  return (brand === 4 || brand === 7) && further.end > branded.end;
}

/** Whether `inner` lies in `outer`, and is shorter or, being as long, speaks less surely. */
function contains(outer: Hit, inner: Hit): boolean {
  if (outer.start > inner.start || outer.end < inner.end) return false;
  return outer.end - outer.start > inner.end - inner.start || outer.rank > inner.rank;
}

function toMention(hit: Hit, why: string, context: LineContext, evidence: DocumentEvidence, vocabulary: Vocabulary): Mention {
  const ranked = hit.terms.length > 1 ? rank(hit, context, evidence, vocabulary) : hit.terms;
  const candidates = ranked.flatMap((index) => vocabulary.terms[index]?.id ?? []);
  return { start: hit.start, end: hit.end, id: candidates[0] ?? '', candidates, rule: hit.rule, code: hit.code, evidence: why };
}

/**
 * Of several terms with one name the one whose service is named nearest in the line, else in the heading over it. Failing that the term that owns the name; and if nobody does,
 * the one whose service is named near the line, then the notion of the whole trade, then the one whose service is named anywhere in the document.
 */
function rank(hit: Hit, context: LineContext, evidence: DocumentEvidence, { families }: Vocabulary): readonly number[] {
  const roots = hit.terms.map((index) => families.roots[index] ?? index);
  const isOthers = context.isOthers(roots, hit) && !isAboutOthers(hit);
  // What a part of a service is called is decided by the services around, what a service or a notion of the whole trade is called by who owns the name.
  const isParts = isPart(hit, families);
  const scored = hit.terms.map((index, place) => {
    const root = families.roots[index] ?? index;
    const headings = hit.code ? Number.POSITIVE_INFINITY : evidence.headingsTo(root);
    return {
      index,
      place,
      distance: Math.min(context.distance(root, hit), context.distanceToNames(root, hit, families)),
      headings,
      owner: place < hit.owners ? 0 : 1,
      lines: isOthers && headings === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : evidence.linesTo(root),
      isGeneral: families.own[index] !== true && root === index,
      elsewhere: evidence.hasFamily(root) ? 1 : 0,
    };
  });
  const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
  return scored
    .sort(
      (a, b) =>
        compare(a.distance, b.distance) ||
        compare(a.headings, b.headings) ||
        (isParts ? 0 : a.owner - b.owner) ||
        compare(a.lines, b.lines) ||
        (isParts ? b.elsewhere - a.elsewhere : 0) ||
        a.owner - b.owner ||
        Number(b.isGeneral) - Number(a.isGeneral) ||
        b.elsewhere - a.elsewhere ||
        Number(families.own[a.index] === true) - Number(families.own[b.index] === true) ||
        a.place - b.place,
    )
    .map(({ index }) => index);
}
