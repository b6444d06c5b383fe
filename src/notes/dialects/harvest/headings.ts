/** Headings: which of them name a term, and what they are to what stands under them. */

import type { OutlineNode } from '../outline/outline';
import { isAbbreviation } from '../words/abbreviations';
import { isPractice, readFacet } from '../words/facets';
import { stripMarkup } from '../words/inline';
import { splitGroup } from '../words/joined-names';
import { announcesKinds, isComparison, isDocumentTitle, isLabel, isNavigation } from '../words/labels';
import { isClauseName, isName, STEP } from '../words/names';
import { stripNumbering } from '../words/numbering';
import { splitPair } from '../words/pairs';
import { namesIn, readTitle, type Title } from '../words/title';
import { type Draft, fold } from './draft';
import { define } from './drafts';
import { visitFacet, visitGroup } from './groups';
import { gathersPairs, hasHeadings, isChapter, siblingsAlike } from './node-shape';
import { type Harvest, inside, type Place, parentOf } from './place';

/** Adds what a heading names, and visits what stands under it. */
export function visitHeading(run: Harvest, node: OutlineNode, place: Place) {
  const text = stripNumbering(node.text);
  if (text === '') return run.visitChildren(node, place);
  if (isNavigation(text)) return;
  if (node.level === 1 && run.headings === 'mixed' && hasHeadings(node) && isDocumentTitle(text)) return run.visitChildren(node, place);
  const practice = place.practice || isPractice(text);
  const within = { ...place, announced: announcesKinds(text), compared: [], practice, names: !practice && !place.virtues };
  const composed = compose(node, text);
  if (node.definition === undefined && !node.named && !composed) {
    if (isComparison(text)) return run.visitChildren(node, { ...within, owner: undefined, compared: namesIn(text) });
    const group = splitGroup(text);
    const names = group.filter((part) => readFacet(part) === undefined && !isLabel(part) && !/^[a-z]+$/.test(part));
    if (names.length > 0) return visitGroup(run, node, names, within);
    // "배포 방법(=엔드포인트 유형)" has a name of its own.
    const facet = /\(=/.test(text) ? undefined : readFacet(text);
    if (facet) return visitFacet(run, node, text, facet, { ...within, compared: place.compared });
  }
  const title = composed ?? readTitle(text.replace(/\s*의 경우$/, ''));
  const clause = node.definition !== undefined && isClauseName(title.name);
  const labelled = isLabel(splitPair(text, ['-', ':'])?.left ?? '');
  const refused =
    !node.named &&
    !clause &&
    (!isName(title.name) || labelled || /들$/.test(title.name) || place.virtues || (practice && STEP.test(title.name)));
  const gathers = run.headings === 'terms' && (gathersPairs(node) || (node.level > 1 && title.aliases.length > 0));
  if (refused || (isChapter(node) && !gathers)) return visitChapter(run, node, refused ? undefined : title, within);

  const only = onlyPair(node);
  const draft = run.drafts.add({ ...found(run, node, title, place) });
  if (node.definition !== undefined) define(draft, node.definition, node.line);
  if (only) {
    draft.aliases.push(only.title.name);
    return define(draft, only.definition, only.line);
  }
  const from = run.drafts.all.length;
  run.visitChildren(node, { ...inside(within, draft.name), announced: within.announced || siblingsAlike(node), owner: draft });
  draft.members.push(...membersOf(run, node, draft, run.drafts.all.slice(from)));
}

function found(run: Harvest, node: OutlineNode, title: Title, place: Place) {
  return { title, text: node.text, line: node.line, parent: parentOf(run, title.name, place), local: false, under: place.label };
}

/** A heading that only gathers others, or (without `title`) says something: what it holds still belongs to the term above it. */
function visitChapter(run: Harvest, node: OutlineNode, title: Title | undefined, place: Place) {
  const from = run.drafts.all.length;
  const owner = title || hasHeadings(node) ? undefined : place.owner;
  const name = title ?? (node.level === 1 ? readTitle(node.text) : undefined);
  run.visitChildren(node, { ...(name ? inside(place, name.name) : place), owner });
  if (!title) return;
  // It is a term where everything in it carries its whole name: `배치 그룹` of `분산 배치 그룹`.
  const members = run.drafts.all.slice(from).filter(({ parent }) => parent === title.name);
  const folded = fold(title.name);
  if (members.length < 2 || !members.every((member) => fold(member.name) !== folded && fold(member.name).includes(folded))) return;
  run.drafts.add(found(run, node, title, place)).members.push(...members.map((member) => member.name));
}

/** The parts that define a heading which says nothing itself: they carry its name (`FSx` of `FSx for Lustre`), or bare headings are terms by form. */
function membersOf(run: Harvest, node: OutlineNode, draft: Draft, below: readonly Draft[]): string[] {
  const members = below.filter(({ parent }) => parent === draft.name).map(({ name }) => name);
  if (run.headings === 'mixed' && /(?:^|\s)[A-Za-z]?[a-z]{3,}s$/.test(draft.name)) return [];
  if (run.headings === 'terms' && node.level > 1) return members;
  const words = draft.name
    .split(/\s+/)
    .map(fold)
    .filter((word) => word.length > 1);
  const alike = members.filter((member) => words.some((word) => fold(member).includes(word))).length;
  return alike >= members.length / 2 ? members : [];
}

/** The one definition under a heading that holds nothing else, by a name in the other language: the heading's own. */
function onlyPair(node: OutlineNode): { title: Title; definition: string; line: number } | undefined {
  const [child] = node.children;
  if (!child || node.children.length > 1 || child.role !== 'item' || child.children.length > 0 || node.definition !== undefined)
    return undefined;
  const pair = splitPair(stripMarkup(child.text), [':']);
  const translates = pair && /[가-힣]/.test(pair.left) !== /[가-힣]/.test(node.text);
  return translates && isName(pair.left) && !isLabel(pair.left)
    ? { title: readTitle(pair.left), definition: pair.right, line: child.line }
    : undefined;
}

/** `DynamoDB - 스트림 처리`: the second part of a term is one of its own. */
function compose(node: OutlineNode, text: string): Title | undefined {
  const pair = node.definition === undefined && !node.named ? splitPair(text, ['-', ':']) : undefined;
  if (!pair || !isName(pair.left) || !isName(pair.right)) return undefined;
  const left = readTitle(pair.left);
  const right = readTitle(pair.right);
  if (isComparison(text) || readFacet(right.name)) return undefined;
  if (readFacet(left.name)) return right;
  // "EFS: Elastic File System" says one name twice.
  if (isAbbreviation(left.name, right.name)) return { ...left, aliases: [...left.aliases, right.name] };
  return { name: `${left.name} ${right.name}`, aliases: [right.name, ...right.aliases], remarks: [...left.remarks, ...right.remarks] };
}
