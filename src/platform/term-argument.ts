import type { TermId } from '../core/glossary/term';

/** The term that a command was given: an id from a link, or a tree's node. Commands are public, so it may be anything. */
export function termIdFrom(argument: unknown): TermId | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null || !('termId' in argument)) return undefined;
  return typeof argument.termId === 'string' ? argument.termId : undefined;
}

/** What `showDefinition` takes beside a plain id. */
export type DefinitionRequest =
  /** Change what the view shows if it is open, as a preview, and go back to what it showed. */
  | { readonly how: 'peek'; readonly termId: TermId }
  | { readonly how: 'endPeek' }
  /** Open the view and stay where the reader is. */
  | { readonly how: 'show'; readonly termId: TermId }
  /** Go there. */
  | { readonly how: 'focus'; readonly termId: TermId };

/** A plain id, or a tree's node, means `focus`. */
export function definitionRequestFrom(argument: unknown): DefinitionRequest | undefined {
  const how = typeof argument === 'object' && argument !== null && 'how' in argument ? argument.how : 'focus';
  if (how === 'endPeek') return { how };
  const termId = termIdFrom(argument);
  return termId === undefined ? undefined : { termId, how: how === 'peek' || how === 'show' ? how : 'focus' };
}
