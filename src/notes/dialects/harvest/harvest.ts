/** Finds the terms in an outline: which headings and items name one, what belongs to which, and what is nobody's. */

import type { DialectId } from '../dialect-id';
import type { OwnEntry } from '../entry';
import type { OutlineNode } from '../outline/outline';
import type { NoteDocument } from '../source-lines';
import type { Title } from '../words/title';
import { type Draft, finishDraft, fold } from './draft';
import { Drafts } from './drafts';
import { visitHeading } from './headings';
import { visitItem } from './items';
import { announcesRemarks, explainsNames, listedNames, listsStates } from './node-shape';
import type { Harvest, Place } from './place';
import { visitQuestion, visitText } from './texts';

/** The entries of an outline in the order of their lines. `file` adds an entry that the whole file stands for (a file a term). */
export function harvest(root: OutlineNode, document: NoteDocument, dialect: DialectId, file?: Title): OwnEntry[] {
  const run: Harvest = {
    drafts: new Drafts(),
    headings: dialect === 'tree' ? 'terms' : 'mixed',
    visitChildren(node, place) {
      visitAll(run, node, place);
    },
  };
  const owner = file ? run.drafts.add({ title: file, line: 1, parent: undefined, local: false }) : undefined;
  run.visitChildren(root, { ...START, owner, label: owner?.name });
  return withoutRemarks(withoutMentions(run.drafts.all)).flatMap((draft) => finishDraft(draft, document, dialect));
}

const START: Place = {
  owner: undefined,
  label: undefined,
  outer: undefined,
  announced: false,
  listed: [],
  compared: [],
  names: true,
  practice: false,
  virtues: false,
  explains: false,
};

function visitAll(run: Harvest, node: OutlineNode, above: Place) {
  if (node.children.length === 0) return;
  const names = above.names && !listsStates(node);
  const explains = explainsNames(node);
  const asAbove = names === above.names && explains === above.explains && above.listed.length === 0;
  const place: Place = asAbove ? above : { ...above, names, explains, listed: [] };
  let listed: readonly string[] = [];
  // A line over a list is as good as a heading: under "Advantages:" stand no terms.
  let remarks = false;
  let before: OutlineNode | undefined;
  for (const child of node.children) {
    if (child.role !== 'item') remarks = false;
    else if (before?.role === 'text') remarks = announcesRemarks(before.text);
    before = child;
    const here = remarks ? { ...place, names: false } : place;
    visit(run, child, listed.length === 0 ? here : { ...here, listed });
    if (child.order === undefined) listed = listedNames(child.text);
  }
}

function visit(run: Harvest, node: OutlineNode, place: Place) {
  switch (node.role) {
    case 'heading':
      return visitHeading(run, node, place);
    case 'question':
      return visitQuestion(run, node, place);
    case 'text':
      return visitText(run, node, place);
    case 'item':
    case 'footnote':
      return visitItem(run, node, place);
  }
}

/** Drops what a sentence only brought up, where a heading or an item defines it. */
function withoutMentions(drafts: readonly Draft[]): Draft[] {
  const defined = new Set(drafts.filter(({ mentioned }) => !mentioned).flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  return drafts.filter(({ mentioned, name, aliases }) => !mentioned || ![name, ...aliases].some((form) => defined.has(fold(form))));
}

/** Names enough to tell a habit from. */
const HABIT = 8;

/** In an English note that writes its names with capitals, `outbound rule: …` is a remark. */
function withoutRemarks(drafts: readonly Draft[]): readonly Draft[] {
  const latin = drafts.filter(({ name }) => /^[A-Za-z]/.test(name));
  const small = latin.filter(
    ({ name, local, definition }) => local && /^[a-z][a-z /-]+$/.test(name) && !/[가-힣]/.test(definition?.text ?? ''),
  );
  return latin.length < HABIT || small.length > latin.length / 4 ? drafts : drafts.filter((draft) => !small.includes(draft));
}
