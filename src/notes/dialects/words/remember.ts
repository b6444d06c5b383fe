/** Keeps what was read of the last texts: one line of a note is looked at from several sides, one after the other. */

/** Results that are kept. A page of notes has fewer lines; with more, looking up costs as much as it saves. */
const KEPT = 512;
/** A longer text is no name and seldom asked for twice. */
const LONGEST = 120;

/** `read`, remembering. It must be pure, and its result must not be changed by who gets it. */
export function remembering<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = read(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, result);
    return result;
  };
}
