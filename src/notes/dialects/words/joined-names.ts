/** Headings that hold several names. */

import { isAbbreviation } from './abbreviations';
import { isName } from './names';
import { stripNumbering } from './numbering';
import { remembering } from './remember';

/** A longer heading joins no names. */
const LONGEST = 300;

/** Stands for each character in brackets while a heading is split, so that no joiner is found there. */
const HIDDEN = '\u0001';
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is ours, see above.
const JOINER = /\s*(?:,\s*그리고|,\s*(?:and\s+)?|\s\+|\s&|\s및|\s그리고|\sand|\s와|\s과)\s+|(?<=[\p{L}\p{N})\u0001])(?:와|과)\s+/gu;
/** What every joined heading has. */
const JOINED = /, | [+&] | (?:및|그리고|and|와|과) |[와과] |\d [A-Za-z]/;

/**
 * The names that a joined heading holds: `공용 IP와 사설 IP`, `SQS, SNS, Kinesis`, `gp2 gp3`. One name or none: an empty list.
 * A last word that all share is given to each: `RDS & Aurora 보안` is `RDS 보안` and `Aurora 보안`.
 */
export const splitGroup = remembering((text: string): readonly string[] => {
  if (text.length > LONGEST || !JOINED.test(text)) return [];
  const bare = stripNumbering(text);
  const parts = splitOutsideBrackets(bare)
    .map((part) => part.trim())
    .filter(Boolean);
  // "PostgreSQL 및 MySQL용 Aurora Serverless": the joined words say what it is for.
  if (/^\S+용\s/.test(parts.at(-1) ?? '')) return [];
  if (parts.length > 1 && parts.length <= 6) {
    if (!parts.every((part) => isName(part))) return [];
    const names = parts.map((part) => part.replace(/\s*\(.*$/, ''));
    if (names.length === 2 && (isAbbreviation(names[0] ?? '', names[1] ?? '') || isAbbreviation(names[1] ?? '', names[0] ?? ''))) return [];
    const last = parts.at(-1) ?? '';
    const shared = /^(\S*[A-Za-z]\S*)\s+([가-힣]+(?: [가-힣]+)?)$/.exec(last);
    if (shared?.[2] && parts.slice(0, -1).every((part) => /^[\x21-\x7e]+$/.test(part)))
      return [...parts.slice(0, -1).map((part) => `${part} ${shared[2]}`), last];
    return parts;
  }
  // Names with digits in a row are an enumeration without commas.
  const words = bare.split(' ');
  if (words.length > 1 && words.length < 6 && words.every((word) => /^[A-Za-z]{1,4}\d$/.test(word))) return words;
  return [];
});

function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  const hidden = text.replace(/\([^()]*\)/g, (found) => HIDDEN.repeat(found.length));
  for (const match of hidden.matchAll(JOINER)) {
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}
