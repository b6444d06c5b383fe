/** Headings that name no single term: several joined, and the facets of one. */

import type { OutlineNode } from '../outline/outline';
import type { Facet } from '../words/facets';
import { splitGroup } from '../words/joined-names';
import { isLeadIn } from '../words/labels';
import { isName } from '../words/names';
import { stripNumbering } from '../words/numbering';
import { readTitle } from '../words/title';
import { sameTerm } from './draft';
import { bodyOf, definesItems, hasHeadings, proseOf, REMARKS, VIRTUES } from './node-shape';
import { type Harvest, inside, type Place, parentOf } from './place';

/** Several names in one heading: each is a term where the text below is about all of them. */
export function visitGroup(run: Harvest, node: OutlineNode, names: readonly string[], place: Place) {
  const from = run.drafts.all.length;
  const body = node.children.filter(({ role }) => role !== 'heading');
  // A joined line among bare headings is neither a term nor a section.
  const section = run.headings === 'mixed' || node.level === 1;
  run.visitChildren(node, { ...(section ? inside(place, stripNumbering(node.text)) : place), owner: undefined });
  const found = run.drafts.all.slice(from);
  const shared = body.flatMap((child) => (child.role === 'question' ? [] : proseOf(child)));
  if (shared.length === 0 || node.level === 1) return;
  const missing = names
    .map((name) => readTitle(name))
    .filter(({ name, aliases }) => !found.some((draft) => sameTerm(draft, [name, ...aliases])));
  if (missing.length < names.length && found.length > 0) return;
  if (body.length > 0 && found.some(({ local }) => local) && body.every(({ role }) => role === 'item')) return;
  for (const title of missing) run.drafts.add({ title, line: node.line, parent: place.label, local: false }).facts.push(...shared);
}

/** `Amazon S3 이점`: what stands there belongs to Amazon S3. */
export function visitFacet(run: Harvest, node: OutlineNode, text: string, { base, facet, introduces, heads }: Facet, place: Place) {
  const known = base === '' ? place.owner : run.drafts.find(base);
  const title = readTitle(base);
  const stands =
    !known &&
    (introduces || place.compared.length > 0) &&
    base !== '' &&
    isName(title.name) &&
    splitGroup(base).length === 0 &&
    bodyOf(node).some((prose) => !isLeadIn(prose.text)) &&
    !definesItems(node);
  if (stands) {
    const parent = parentOf(run, base, place);
    const owner = run.drafts.add({ title, text: node.text, line: node.line, parent, local: false, under: place.label });
    return run.visitChildren(node, { ...inside(place, owner.name), owner });
  }
  const label = known?.name ?? (base === '' && !heads ? place.label : (run.drafts.findPrefix(base)?.name ?? readTitle(text).name));
  run.visitChildren(node, {
    ...(label === undefined ? place : inside(place, label)),
    owner: known ?? (hasHeadings(node) ? undefined : place.owner),
    names: place.names && (node.level === 1 || !REMARKS.test(facet)),
    virtues: place.virtues || (node.level > 1 && VIRTUES.test(facet)),
    announced: /(?:유형|종류|타입|모드|types?|kinds?)$/i.test(facet),
  });
}
