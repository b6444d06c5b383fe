import type { TermId } from '../core/glossary/term';

/** The term that a command was given: an id from a link, or a tree's node. Commands are public, so it may be anything. */
export function termIdFrom(argument: unknown): TermId | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null || !('termId' in argument)) return undefined;
  return typeof argument.termId === 'string' ? argument.termId : undefined;
}
