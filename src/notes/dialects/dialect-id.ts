/** The dialects, as a note's front matter (`dialect: tree`) and the setting name them. */
export const DIALECT_IDS = [
  'own-form',
  'contextive',
  'csv',
  'tree',
  'numbered-bold',
  'numbered-headings',
  'setext',
  'service-list',
  'definition-list',
  'flashcards',
  'table',
  'obsidian',
  'definitions',
] as const;

/** The name of a dialect. */
export type DialectId = (typeof DIALECT_IDS)[number];

/** Whether a front matter or a setting names a dialect that there is. */
export function isDialectId(value: unknown): value is DialectId {
  return DIALECT_IDS.some((id) => id === value);
}
