/** What the Definition view and its page tell each other. */

import * as v from 'valibot';

const place = v.strictObject({ uri: v.string(), line: v.number(), start: v.number(), end: v.number() });

const placeRow = v.strictObject({
  place,
  /** Part of the line, with the mention from `from` to `to`. */
  text: v.string(),
  from: v.number(),
  to: v.number(),
  /** Where that is, in words. */
  where: v.string(),
});

const language = v.picklist(['ko', 'en']);

const shownTerm = v.strictObject({
  id: v.string(),
  name: v.string(),
  // HTML made by `core/render/definition.ts`.
  head: v.string(),
  bodies: v.strictObject({ ko: v.string(), en: v.string() }),
  own: v.string(),
  foot: v.string(),
  hasDocs: v.boolean(),
  /** What was answered so far, in a sentence; `undefined`: nothing. */
  answers: v.optional(v.string()),
  places: v.array(placeRow),
  /** Places that are not in `places`. */
  morePlaces: v.number(),
});

const words = v.strictObject({
  welcome: v.string(),
  search: v.string(),
  quiz: v.string(),
  docs: v.string(),
  copy: v.string(),
  language: v.string(),
  korean: v.string(),
  english: v.string(),
  both: v.string(),
  learning: v.string(),
  places: v.string(),
  /** `{0}` is a number. */
  morePlaces: v.string(),
  find: v.string(),
  findNext: v.string(),
  findPrevious: v.string(),
  findClose: v.string(),
  /** `{0}` of `{1}`. */
  findCount: v.string(),
  findNone: v.string(),
});

const toDefinition = v.variant('type', [
  /** Everything that the page shows. */
  v.strictObject({
    type: v.literal('state'),
    /** The language of names and of the words between. */
    language,
    /** What stands side by side, as the reader's settings say; the page may have been told otherwise. */
    show: v.picklist(['ko', 'en', 'both']),
    words,
    term: v.optional(shownTerm),
  }),
  v.strictObject({ type: v.literal('find') }),
  /** The reader comes here by keyboard. */
  v.strictObject({ type: v.literal('focus') }),
]);

const fromDefinition = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('termPicked'), id: v.string() }),
  v.strictObject({ type: v.literal('placePicked'), place }),
  v.strictObject({ type: v.literal('notePicked'), index: v.number() }),
  v.strictObject({ type: v.literal('pressed'), button: v.picklist(['back', 'forward', 'quiz', 'docs', 'copy', 'search']) }),
  /** The reader wants back to the text. */
  v.strictObject({ type: v.literal('left') }),
]);

/** To the page: all that it shows, or where the reader goes in it. */
export type ToDefinition = v.InferOutput<typeof toDefinition>;
/** From the page: what the reader did. */
export type FromDefinition = v.InferOutput<typeof fromDefinition>;
/** All that the page shows. */
export type DefinitionState = Extract<ToDefinition, { type: 'state' }>;
/** The term whose definition is shown, rendered. */
export type ShownTerm = v.InferOutput<typeof shownTerm>;
/** A line of the open files in which the term stands. */
export type PlaceRow = v.InferOutput<typeof placeRow>;
/** The labels that the page shows, in VS Code's language. */
export type DefinitionWords = v.InferOutput<typeof words>;

/** False for anything malformed; the caller drops it. */
export function isToDefinition(value: unknown): value is ToDefinition {
  return v.is(toDefinition, value);
}

/** False for anything malformed; the caller logs it and drops it. */
export function isFromDefinition(value: unknown): value is FromDefinition {
  return v.is(fromDefinition, value);
}
