export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same thing in both languages. A user's note in one language carries its text under both. */
export type Localised<T> = Readonly<Record<Language, T>>;
