/** Decides which hits of a line are mentions: believed on the document's evidence, and of those that overlap the most specific. */

import { type DocumentEvidence, PLATFORM_POINTS } from './evidence';
import { NEEDS } from './forms';
import type { Hit } from './hit';
import type { Mention } from './mention';
import type { Vocabulary } from './vocabulary';

export interface Verdict {
  readonly believed: boolean;
  readonly why: string;
}

/** How far apart two names of one line may stand and still speak for each other, in UTF-16 units. */
const NEAR = 200;

const PROSE_LANGUAGES: ReadonlySet<string> = new Set([
  'markdown',
  'plaintext',
  'restructuredtext',
  'asciidoc',
  'latex',
  'html',
  'mdx',
  'git-commit',
  'quarto',
  'text',
  '',
]);

/** Whether a hit is a mention in this document. `hits` are all hits of its line. */
export function believe(hit: Hit, hits: readonly Hit[], evidence: DocumentEvidence, { families }: Vocabulary): Verdict {
  if (hit.against !== undefined) return { believed: false, why: hit.against };
  if (hit.proseOnly && !PROSE_LANGUAGES.has(evidence.languageId)) return { believed: false, why: 'a common word in a file of code' };
  if (hit.need === 'unmistakable') return { believed: true, why: 'unmistakable' };
  const [first = 0] = hit.terms;
  const own = hit.terms.filter((index) => families.own[index]);
  const roots = own.map((index) => families.roots[index] ?? index);
  const except = hit.clue?.key;
  const points = evidence.points(except);
  const sameLine = roots.some((root) => isInLine(root, hit, hits));
  if (hit.need === 'common' && families.own[first]) {
    const near = sameLine || roots.some((root) => evidence.isNear(root, except));
    return near && points >= PLATFORM_POINTS
      ? { believed: true, why: 'its service is named near by' }
      : { believed: false, why: 'a common word, its service is not named near by' };
  }
  if (sameLine || roots.some((root) => evidence.hasFamily(root, except)))
    return { believed: true, why: 'its service is named in the document' };
  if (hit.family) return { believed: false, why: 'its service is not named in the document' };
  const needed = NEEDS[hit.need];
  if (points >= needed) return { believed: true, why: `the document has ${points} points for AWS, ${needed} are needed` };
  return { believed: false, why: `the document has only ${points} of the ${needed} points for AWS that are needed` };
}

function isInLine(root: number, hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (other) =>
      other !== hit &&
      other.clue?.root === root &&
      other.clue.strong &&
      Math.abs(other.start - hit.start) <= NEAR &&
      (other.end <= hit.start || other.start >= hit.end),
  );
}

/** The mentions among a line's hits: longer before shorter, then by rank; none overlaps another. */
export function pick(hits: readonly Hit[], evidence: DocumentEvidence, vocabulary: Vocabulary): readonly Mention[] {
  const believed: { hit: Hit; why: string }[] = [];
  for (const hit of hits) {
    const verdict = believe(hit, hits, evidence, vocabulary);
    if (verdict.believed) believed.push({ hit, why: verdict.why });
  }
  if (believed.length === 0) return [];
  const taken: { hit: Hit; why: string }[] = [];
  for (const one of believed.sort(
    (a, b) => b.hit.end - b.hit.start - (a.hit.end - a.hit.start) || b.hit.rank - a.hit.rank || a.hit.start - b.hit.start,
  )) {
    if (taken.every(({ hit }) => hit.end <= one.hit.start || hit.start >= one.hit.end)) taken.push(one);
  }
  taken.sort((a, b) => a.hit.start - b.hit.start);
  return taken.map(({ hit, why }) => toMention(hit, why, hits, evidence, vocabulary));
}

function toMention(hit: Hit, why: string, hits: readonly Hit[], evidence: DocumentEvidence, vocabulary: Vocabulary): Mention {
  const ranked = hit.terms.length > 1 ? rank(hit, hits, evidence, vocabulary) : hit.terms;
  const candidates = ranked.flatMap((index) => vocabulary.terms[index]?.id ?? []);
  return { start: hit.start, end: hit.end, id: candidates[0] ?? '', candidates, rule: hit.rule, code: hit.code, evidence: why };
}

/** Of several terms with one name the one whose service is named in the line, then near it, then anywhere in the document. */
function rank(hit: Hit, hits: readonly Hit[], evidence: DocumentEvidence, { families: { roots } }: Vocabulary): readonly number[] {
  const score = (index: number): number => {
    const root = roots[index] ?? index;
    return (isInLine(root, hit, hits) ? 4 : 0) + (evidence.isNear(root) ? 2 : 0) + (evidence.hasFamily(root) ? 1 : 0);
  };
  const scored = hit.terms.map((index, place) => ({ index, place, score: score(index) }));
  return scored.sort((a, b) => b.score - a.score || a.place - b.place).map(({ index }) => index);
}
