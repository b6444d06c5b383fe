/**
 * Finds texts that are nearly the same: Jaccard similarity of character trigrams; only texts that share one are compared.
 * (Broder, "On the resemblance and containment of documents", 1997, with trigrams for shingles since Korean words inflect.)
 */

const NEARLY_THE_SAME = 0.7;

/** Pairs of indices `[earlier, later]` whose texts share at least 70 % of their trigrams. */
export function similarPairs(texts: readonly string[]): [number, number][] {
  const shingles = texts.map(trigrams);
  const holders = new Map<string, number[]>();
  shingles.forEach((set, index) => {
    for (const shingle of set) holders.set(shingle, [...(holders.get(shingle) ?? []), index]);
  });
  const pairs: [number, number][] = [];
  shingles.forEach((set, later) => {
    const shared = new Map<number, number>();
    for (const shingle of set) {
      for (const earlier of holders.get(shingle) ?? []) {
        if (earlier >= later) break;
        shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
      }
    }
    for (const [earlier, common] of shared) {
      const union = set.size + (shingles[earlier]?.size ?? 0) - common;
      if (common / union >= NEARLY_THE_SAME) pairs.push([earlier, later]);
    }
  });
  return pairs;
}

function trigrams(text: string): Set<string> {
  const folded = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const found = new Set<string>();
  for (let at = 0; at + 3 <= folded.length; at += 1) found.add(folded.slice(at, at + 3));
  return found;
}
