/** Where in the outline a harvest stands, and what a name found there belongs to. */

import type { OutlineNode } from '../outline/outline';
import type { Title } from '../words/title';
import { type Draft, fold, withoutVendor } from './draft';
import { type Drafts, define } from './drafts';

/** One harvest under way. */
export interface Harvest {
  readonly drafts: Drafts;
  /** `terms`: bare headings are terms by form, also those that only gather others. */
  readonly headings: 'terms' | 'mixed';
  visitChildren(node: OutlineNode, place: Place): void;
}

/** What the headings and lines above say of the line that is looked at. */
export interface Place {
  /** The entry that takes what is no entry itself. */
  readonly owner: Draft | undefined;
  /** The heading or term above, as a parent's name. */
  readonly label: string | undefined;
  /** What `label` stands under. */
  readonly outer: string | undefined;
  /** The line above announced kinds, so that a bare subject names one. */
  readonly announced: boolean;
  /** The names that the line before listed in brackets, to be explained one by one. */
  readonly listed: readonly string[];
  /** The names that a heading above compares: a sentence about one of them may be its first. */
  readonly compared: readonly string[];
  /** False under a facet that lists uses, steps or virtues: `term: text` names nothing there. */
  readonly names: boolean;
  /** Inside a lab, where `name: value` is a setting and `설정` a step. */
  readonly practice: boolean;
  /** In a chapter of virtues, where headings name nothing either. */
  readonly virtues: boolean;
  /** At least two items of the list explain a name, so that `name (explanation)` does too. */
  readonly explains: boolean;
}

/** The place under a heading or term of that name. */
export function inside(place: Place, label: string): Place {
  return { ...place, label, outer: place.label === label ? place.outer : place.label };
}

/** What a name belongs to by structure: what it stands under, or the next outside where that has the same name. */
function labelFor(name: string, { label, outer }: Place): string | undefined {
  return label !== undefined && fold(label) === fold(name) ? outer : label;
}

/** The parent of a heading: by structure, or among bare headings an earlier one whose name begins this one (`DynamoDB TTL` is part of `DynamoDB`). */
export function parentOf(run: Harvest, name: string, place: Place): string | undefined {
  const own = withoutVendor(name).toLowerCase();
  const within = place.owner && own.startsWith(withoutVendor(place.owner.name).toLowerCase());
  const prefix = run.headings === 'terms' && !within ? run.drafts.findPrefix(name, ({ under }) => under === place.label) : undefined;
  return prefix?.name ?? labelFor(name, place);
}

/** Adds a term that an item or a line of text explains where it stands. */
export function addHere(
  run: Harvest,
  place: Place,
  { title, text, line, definition, mentioned }: { title: Title; text?: string; line: number; definition?: string; mentioned?: boolean },
): Draft {
  const draft = run.drafts.add({
    title,
    line,
    parent: labelFor(title.name, place),
    local: true,
    ...(text !== undefined && { text }),
    ...(mentioned !== undefined && { mentioned }),
  });
  if (definition !== undefined) define(draft, definition, line);
  return draft;
}
