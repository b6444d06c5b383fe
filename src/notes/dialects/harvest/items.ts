/** Items and footnotes of lists: terms, or facts of the term above. */

import type { OutlineNode } from '../outline/outline';
import { readFacet } from '../words/facets';
import { plain, stripMarkup } from '../words/inline';
import { announcesKinds, isComparison } from '../words/labels';
import { isName } from '../words/names';
import { splitPair } from '../words/pairs';
import { readTitle } from '../words/title';
import { addBoldSubject, harvestBold } from './bold-subjects';
import { findIntroduced } from './introductions';
import { readItem, tellsLongForm } from './item-names';
import { definesItems, isBareLabel, REMARKS, readLead, shownText, siblingsAlike } from './node-shape';
import { addHere, type Harvest, inside, type Place } from './place';

/** What a line has that names anything in it: a mark, brackets, markup, a word that introduces, or a Latin subject. */
const MAY_NAME = /[:：—↑↓(*_`~=[<{!&\\\n]| [-–] |라(?:는|고)|^[A-Za-z'‘"“]|로는? .{2,30}[이가] ?(?:있|존재)/;

/** Most lines of a note say something about the term above and nothing else: one look is enough to tell. */
function isPlainFact({ role, text, named, order, children }: OutlineNode, { announced, compared }: Place): boolean {
  const alone = role === 'item' && children.length === 0 && named === undefined && order === undefined;
  return alone && !announced && compared.length === 0 && text !== '' && !MAY_NAME.test(text);
}

/** Adds what an item names, else keeps it as a fact, and visits what stands under it. */
export function visitItem(run: Harvest, node: OutlineNode, place: Place) {
  if (place.owner && node.children.length === 0 && tellsLongForm(place.owner, node.text)) return;
  if (isPlainFact(node, place)) {
    place.owner?.facts.push({ text: node.text.trim(), line: node.line });
    return;
  }
  const text = stripMarkup(node.text);
  const plainText = plain(node.text);
  if (plainText === '') return run.visitChildren(node, place);
  const found = node.named === false ? undefined : readItem(run, node, text, place);
  if (found === 'expansion') return run.visitChildren(node, place);
  if (found) {
    const { title, definition, source, mentioned } = found;
    const owner = addHere(run, place, {
      title,
      text: source,
      line: node.line,
      ...(definition !== undefined && { definition }),
      ...(mentioned && { mentioned }),
    });
    if (mentioned) place.owner?.facts.push({ text: shownText(node.text), line: node.line });
    if (node.role === 'footnote') readSecond(run, plainText, node.line, place);
    return run.visitChildren(node, { ...inside(place, owner.name), owner, announced: announcesKinds(plainText), compared: [] });
  }
  visitFact(run, node, text, plainText, place);
}

function visitFact(run: Harvest, node: OutlineNode, text: string, plainText: string, place: Place) {
  const lead = readLead(text);
  const label = lead?.name ?? splitPair(plainText, [':'])?.left ?? plainText;
  const bare = isBareLabel(node, plainText);
  const said = node.named && node.definition ? `${node.text}: ${node.definition}` : node.text;
  if (!bare) place.owner?.facts.push({ text: shownText(said), line: node.line });
  const isFacet = (node.children.length > 0 || label !== plainText) && readFacet(label.replace(/\s*[:：]\s*$/, '')) !== undefined;
  if (isFacet) readComponents(run, node, text, place);
  if (lead?.definition && isComparison(lead.name)) addBoldSubject(run, lead.definition, node.line, place);
  harvestBold(run, node, place);
  addIntroduced(run, plainText, node.line, place);
  if (node.children.length === 0) return;
  const group = definesItems(node) && isName(plainText) && !isFacet;
  run.visitChildren(node, {
    ...(group ? inside(place, plainText) : place),
    names: place.names && !(bare && REMARKS.test(plainText)),
    announced: announcesKinds(plainText) || siblingsAlike(node),
  });
}

/** A sentence of the text that says what something is called. */
export function addIntroduced(run: Harvest, text: string, line: number, place: Place): void {
  const name = findIntroduced(text);
  if (name !== undefined) addHere(run, place, { title: readTitle(name), text: name, line, definition: text, mentioned: true });
}

/** A footnote may explain two: `RCU(…)는 …, WCU(…)는 …`. */
function readSecond(run: Harvest, text: string, line: number, place: Place): void {
  const [, name = '', definition = ''] = /,\s+([^,()]+\([^()]+\))(?:은|는)\s+(\S.*)$/.exec(text) ?? [];
  const title = readTitle(name);
  if (name !== '' && isName(title.name, true)) addHere(run, place, { title, text: name, line, definition });
}

/** `구성 요소: A(설명), B(설명)`: each with its description in brackets. */
function readComponents(run: Harvest, node: OutlineNode, text: string, place: Place): void {
  const right = readLead(text)?.definition ?? splitPair(text, [':'])?.right;
  if (!right || !place.names) return;
  const parts = [...plain(right.replaceAll('**', '')).matchAll(/([^(),]+)\(([^()]{8,})\)/g)];
  if (parts.length < 2) return;
  for (const [, before = '', definition = ''] of parts) {
    const name = before.trim();
    if (!isName(name, true) || !definition.includes(' ')) continue;
    const line = node.line + text.slice(0, text.indexOf(name)).split('\n').length - 1;
    addHere(run, place, { title: readTitle(name), line, definition });
  }
}
