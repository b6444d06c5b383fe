/** What of a selected text is the name of a term, and what tells of it. */

/** Characters that a name may have. */
export const LONGEST_NAME = 100;

/** More words than the longest names of services have. */
const MOST_WORDS = 7;

/** A sentence ends in a full stop, or, in Korean notes, often just in its verb. */
const SENTENCE = /[.!?。](?:\s|$)|(?:\s\S+){2,}(?:다|음|함|됨|요|까)$/u;

/** The first line is the name unless it is a sentence, which nobody calls a term by: then all is definition, and the name is empty. */
export function splitSelection(text: string): { readonly name: string; readonly definition: string } {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const [first = '', ...rest] = lines;
  const isName = first.length <= LONGEST_NAME && first.split(/\s+/).length <= MOST_WORDS && !SENTENCE.test(first);
  return isName ? { name: first, definition: rest.join(' ') } : { name: '', definition: lines.join(' ') };
}
