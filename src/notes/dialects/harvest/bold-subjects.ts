/** Second terms that running text brings in bold. */

import type { OutlineNode } from '../outline/outline';
import { stripMarkup } from '../words/inline';
import { splitGroup } from '../words/joined-names';
import { isName } from '../words/names';
import { readTitle } from '../words/title';
import { sameTerm } from './draft';
import { addHere, type Harvest, type Place } from './place';

const SUBJECT =
  /^(?:(?:반면에?|한편|그리고|또한)\s+\*\*([^*]+)\*\*\s?(?:은|는)|이는\s+\*\*([^*]+)\*\*\s?[이가]|\*\*([^*]+)\*\*\s?(?:은|는|이?란))\s+\S/;

/** A paragraph may define a second term at the beginning of one of its lines: `**A** 는 …, ⏎ **B** 는 …`, `… ⏎ **B** - …`. */
export function harvestBold(run: Harvest, node: OutlineNode, place: Place) {
  if (!place.names || !node.text.includes('\n')) return;
  // In a paragraph it stands beside the term that the paragraph is about, in an item below the one that has the list.
  const beside = node.role === 'text' && place.label === place.owner?.name ? { ...place, label: place.owner?.parent } : place;
  node.text.split('\n').forEach((text, index) => {
    if (index > 0) addBoldSubject(run, text, node.line + index, beside);
  });
}

/** The bold subject that a line begins with, unless it is the term above. */
export function addBoldSubject(run: Harvest, text: string, line: number, place: Place) {
  const match = SUBJECT.exec(stripMarkup(text));
  const subject = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
  const title = readTitle(subject);
  const { owner } = place;
  if (subject === '' || !isName(title.name, true) || splitGroup(subject).length > 1) return;
  if (owner && sameTerm(owner, [title.name, ...title.aliases])) return;
  addHere(run, place, { title, text: subject, line, definition: text });
}
