import { MARK, marksIn } from '../glossary/marks';
import { BLANK } from './blanks';
import { escapeRegExp } from './escape-reg-exp';

/** `text` with its `index`-th mark, and whatever else repeats it, hidden; other marks lose their asterisks, which would only draw the eye. */
export function hideMark(text: string, index: number): string {
  const hidden = marksIn(text)[index];
  if (hidden === undefined) return text;
  let at = -1;
  const blanked = text.replace(MARK, (_, mark: string) => {
    at += 1;
    return at === index ? BLANK : mark;
  });
  if (hidden.length < 2 || !blanked.toLowerCase().includes(hidden.toLowerCase())) return blanked;
  return blanked.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(hidden)}(?![\\p{Script=Latin}\\p{N}])`, 'giu'), BLANK);
}
