/** Paragraphs and cards: the definition of the term above, or terms of their own. */

import type { OutlineNode } from '../outline/outline';
import { readSubject } from '../words/copula';
import { plain, stripMarkup } from '../words/inline';
import { isLabel } from '../words/labels';
import { isName } from '../words/names';
import { type Pair, splitPair } from '../words/pairs';
import { readTitle, type Title } from '../words/title';
import { harvestBold } from './bold-subjects';
import { type Draft, isAnswered, isNamed } from './draft';
import { define } from './drafts';
import { definesSubject, nameOf } from './item-names';
import { addIntroduced } from './items';
import { CAPTIONS, readLead, shownText } from './node-shape';
import { addHere, type Harvest, type Place } from './place';

/** Adds the terms of a paragraph, or gives it to the term above. */
export function visitText(run: Harvest, node: OutlineNode, place: Place) {
  const lines = node.text.split('\n');
  if (lines.every((line) => CAPTIONS.test(line)) || isLabel(plain(node.text))) return run.visitChildren(node, place);
  const introduces = place.owner?.line === node.line;
  const pairs = place.names && !introduces ? lines.map((line) => pairLine(run, line, lines.length > 1 ? [':', '-'] : [':'])) : [];
  if (pairs[0] && pairs.filter(Boolean).length >= Math.ceil(lines.length / 2)) return addPairs(run, node, lines, pairs, place);

  const { owner } = place;
  const text = shownText(node.text);
  if (text !== '' && !/^https?:\/\/\S+$/.test(text) && owner) {
    if (!isAnswered(owner, node.line) && !isExample(text)) define(owner, node.text, node.line);
    else owner.facts.push({ text, line: node.line });
  }
  const first = plain(lines[0] ?? '');
  if (place.names) addSubject(run, node, first, place);
  // In the middle of a paragraph only bold tells a term from a remark.
  pairs.forEach((pair, index) => {
    if (pair && /^(?:\*\*|__)/.test(lines[index] ?? '')) addHere(run, place, { ...pair, line: node.line + index });
  });
  harvestBold(run, node, place);
  run.visitChildren(node, place);
}

function addSubject(run: Harvest, node: OutlineNode, first: string, place: Place): void {
  const { owner } = place;
  // The line after `term : definition` is on a level with it, not below.
  const beside =
    owner?.definition?.line === owner?.line && owner?.line !== node.line && !isExample(owner?.definition?.text ?? '')
      ? { ...place, label: owner?.parent }
      : place;
  const found = readSubject(first);
  if (found && definesSubject(run, found.subject, found.rest) && isName(found.subject, true)) {
    const title = readTitle(found.subject);
    if (!owner || !isNamed(owner, title.name)) addHere(run, beside, { title, text: found.subject, line: node.line, definition: node.text });
  } else {
    node.text.split('\n').forEach((line, index) => {
      addIntroduced(run, plain(line), node.line + index, beside);
    });
  }
}

/** Between a bold name and another one for the same. */
const OTHER_NAME = /\*\*\s(?:or|또는|혹은)\s/;

function isExample(text: string): boolean {
  return /^ex\)/i.test(text);
}

function pairLine(run: Harvest, line: string, marks: readonly Pair['mark'][]): { title: Title; definition: string } | undefined {
  const text = stripMarkup(line);
  const lead = readLead(text);
  if (lead?.definition !== undefined) {
    const title = nameOf(run, lead.name, lead.definition);
    if (lead.definition === text && title && run.drafts.find(title.name)) return undefined;
    return title && { title, definition: lead.definition };
  }
  // "**KMS** or Key Management Service: …" has its mark behind the second name.
  const pair = lead && !OTHER_NAME.test(text) ? undefined : splitPair(lead ? plain(text) : text, marks);
  if (!pair || !isName(lead ? readTitle(pair.left).name : pair.left, true)) return undefined;
  const title = nameOf(run, pair.left, pair.right);
  return title && { title, definition: pair.right };
}

/** A paragraph of which each line is `term: definition`; a line that is none continues the one above. */
function addPairs(
  run: Harvest,
  node: OutlineNode,
  lines: readonly string[],
  pairs: readonly ({ title: Title; definition: string } | undefined)[],
  place: Place,
) {
  let last: Draft | undefined;
  lines.forEach((text, index) => {
    const pair = pairs[index];
    if (pair) last = addHere(run, place, { ...pair, line: node.line + index });
    else if (last?.definition) last.definition = { ...last.definition, text: `${last.definition.text} ${shownText(text)}` };
  });
  run.visitChildren(node, { ...place, owner: last ?? place.owner });
}

/** A card that asks for a term defines it; any other is a question on the term that it is about. */
export function visitQuestion(run: Harvest, node: OutlineNode, place: Place) {
  const question = { ask: plain(node.text), answer: plain(node.answer ?? '') };
  const asked = readTitle(node.text);
  if (isName(asked.name, true) && !/\?$/.test(question.ask)) {
    addHere(run, place, { title: asked, text: node.text, line: node.line, definition: node.answer ?? '' });
    return;
  }
  const title = readTitle(question.answer);
  const answered = isName(title.name, true) && question.answer.split(' ').length <= 5;
  const known = answered ? run.drafts.find(title.name) : undefined;
  const taker = known ?? place.owner ?? (answered ? addHere(run, place, { title, text: question.answer, line: node.line }) : undefined);
  taker?.questions.push(question);
}
