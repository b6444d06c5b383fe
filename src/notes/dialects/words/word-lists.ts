/** Lists of words as tables: written one after the other, looked up in a set. */

/** A list over several lines, as alternatives of a pattern. */
export const anyOf = (words: string): string =>
  words
    .trim()
    .split(/\s*\|\s*/)
    .join('|');

/** All forms of a list in which `x?` may be left out, in lower case: looked up, not searched. */
export function formsOf(words: string): ReadonlySet<string> {
  const forms = (word: string): string[] => {
    const at = word.indexOf('?');
    return at === -1 ? [word] : [...forms(word.slice(0, at - 1) + word.slice(at + 1)), ...forms(word.slice(0, at) + word.slice(at + 1))];
  };
  return new Set(words.split('|').flatMap(forms));
}
