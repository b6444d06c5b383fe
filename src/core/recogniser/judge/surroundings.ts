/** What the text around a name says of it: who made it, which sense it has, what kind of text it is. Reads at most 60 units on each side, of a comment more. */

import { fold, GAP } from '../find/characters';
import { ASSURANCES, SPOKEN_BEHIND } from '../words/assurances';
import { GIVEAWAYS } from '../words/lexicon';

const REACH = 60;
/** No comma, slash or `and` with its spaces and marks is longer, in UTF-16 units. */
export const LONGEST_JOINT = 8;
/** So far before a word the sign of a comment is looked for. */
const LONGEST_COMMENT = 200;
/** No language has these words before a name. */
const AFTER_ARTICLE = /(?:^|[\s"'`(])(?:the|an?|your|our|each|every|its|their|which)(?: [A-Za-z][\w-]{0,19}){0,2} $/i;

/** Where an `AWS`, `Amazon` or `아마존` begins that stands before `start`, or -1. */
export function brandBefore(text: string, start: number): number {
  const gap = text.charCodeAt(start - 1);
  const last = text.charCodeAt(start - 2);
  // Most names are told apart here: `S` of AWS, `n` of Amazon and `존` before a blank.
  if ((last !== 83 && last !== 110 && last !== 0xc874) || fold(gap) !== GAP) return -1;
  const head = text.slice(Math.max(0, start - 8), start);
  const brand = /(?<![A-Za-z0-9_가-힣])(?:AWS|Amazon|아마존)[ \u00a0\u202f\u2009]$/.exec(head);
  return brand ? start - brand[0].length : -1;
}

/** Whether `AWS_` stands before `start`, as in `AWS_AVAILABILITY_ZONES`. */
export function isBranded(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === 95 && /(?:^|[^A-Za-z])(?:AWS|aws)_$/.test(text.slice(Math.max(0, start - 5), start));
}

/** What gives another sense away. */
export interface Giveaway {
  readonly why: string;
  /** It holds for the whole document. */
  readonly whole: boolean;
}

/** The other sense in which the name `key` is meant; `undefined` where nothing gives one away. */
export function giveawayOf(text: string, start: number, end: number, key: string, written: string): Giveaway | undefined {
  const senses = GIVEAWAYS[key];
  if (!senses) return undefined;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  for (const sense of senses) {
    if (sense.written && !sense.written.test(written)) continue;
    const seenBefore = sense.before?.exec(before);
    const seenBehind = sense.behind?.exec(behind);
    if ((sense.before && !seenBefore) || (sense.behind && !seenBehind)) continue;
    return { why: `another sense: '${(seenBefore?.[0] ?? seenBehind?.[0] ?? written).trim()}'`, whole: sense.whole === true };
  }
  return undefined;
}

/** Whether what stands around the name `key` leaves no doubt of it. */
export function isAssured(text: string, start: number, end: number, key: string): boolean {
  return (
    ASSURANCES[key]?.some(
      ({ before, behind }) =>
        before?.test(text.slice(Math.max(0, start - REACH), start)) !== false && behind?.test(text.slice(end, end + REACH)) !== false,
    ) === true
  );
}

/** Whether nothing but signs stands between `start` and the beginning of the line, or the end of a sentence. */
export function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;|>#*\-(\]"“])[\s*_`"'#>[(-]*$|^\s*\d+\.\s*$/.test(text.slice(Math.max(0, start - REACH), start));
}

/** Whether Korean words follow: there no sentence gives a capital to a word in Latin letters. */
export function isInKorean(text: string, end: number): boolean {
  return /[가-힣]/.test(text.slice(end, end + REACH));
}

/** A capital between small letters marks a name: `all accounts of Organizations have it`, but not `How to Connect the Config`. */
export function isTitled(text: string, start: number, end: number): boolean {
  return (
    /^(?!\s*#).*[a-z,] $/.test(text.slice(Math.max(0, start - REACH), start)) &&
    !/^ ?[A-Z]/.test(text.slice(end, end + 2)) &&
    !/^\s*#/.test(text)
  );
}

/** `SQS/MQ/MSK`, `S3, Config and Glue`, `**Polly**, **Connect**`: whether a name is joined to what stands before or behind it. */
export function isListed(text: string, start: number, end: number): boolean {
  return (
    /(?:[,/·+&|]|\b(?:and|or)|[와과및]) ?[*_`]{0,2}$/.test(text.slice(Math.max(0, start - LONGEST_JOINT), start)) ||
    /^[*_`]{0,2}(?: ?[,/·+&|]| and\b| or\b)/.test(text.slice(end, end + LONGEST_JOINT))
  );
}

/** Whether a name is what a line of a list explains: `- **Translate**: a service …`. */
export function isDefined(text: string, start: number, end: number): boolean {
  return (
    /^\s*(?:[-*+•·]|\d+[.)])\s+[*_]{0,3}$/.test(text.slice(0, Math.min(start, REACH))) &&
    /^[*_]{0,3} ?(?:[:：]|[-–—=] )/.test(text.slice(end, end + LONGEST_JOINT))
  );
}

/** Whether a name at the beginning of a sentence, of a cell or a list is the name of a thing: nothing else stands there, or it does something (`Config records`). */
export function standsAsName(text: string, start: number, end: number): boolean {
  if (!/(?:^|[|:>([{"“→]|[-*+•.;!?=]\s|[-=]>|\d[.)]\s)[\s*_`[]*$/.test(text.slice(Math.max(0, start - LONGEST_JOINT), start))) return false;
  return NOTHING_MORE.test(text.slice(end, end + REACH)) || DOES_SOMETHING.test(text.slice(end, end + REACH));
}

const NOTHING_MORE = /^[*_`\])]{0,4}(?:\([^()]{1,80}\))?[*_]{0,2}(?:\s*(?:$|[|→+:])|\s+(?:->|=>|[-–—=&]|vs\b|(?:and|or) [A-Z]))/;
const DOES_SOMETHING =
  /^[*_`]{0,3} (?:(?:also|then|automatically|continuously|only) )?(?:allows|analyzes|assesses|can|checks|detects|does|evaluates|finds|gives|has|helps|is|keeps|lets|monitors|must|offers|protects|provides|records|requires|runs|scans|sends|shows|stores|supports|tracks|uses|will|works)\b/;

/** Whether a name in small letters stands in prose as a word of its own: in no path, no identifier, no call. */
export function isFreeWord(text: string, start: number, end: number): boolean {
  return !/[/._@#$-]$/.test(text.slice(Math.max(0, start - 1), start)) && !/^(?:[/_=(]|[.:-]\w)/.test(text.slice(end, end + 2));
}

/** `private restApi: RestApi`, `private Subnet subnet;`: who may read a field is no part of its name. */
export function isDeclaration(text: string, start: number, end: number, written: string): boolean {
  if (!/^(?:private|public|protected|internal) /.test(written)) return false;
  if (/[a-z][A-Z]/.test(written)) return true;
  return (
    /^\s*(?:@\w+ )?$/.test(text.slice(Math.max(0, start - REACH), start)) &&
    /^(?:[!?]?: ?(?:[A-Z]|\w+\.[A-Z])[\w.<>[\]]*\s*[;,={)]|\s*[;={]| [a-z]\w*\s*[;=,(])/.test(text.slice(end, end + REACH))
  );
}

/** Whether a word of a line of code is one of a sentence: of a comment, or of a text in quotes or over several lines (`The name of the bucket`, "creating the stack"). */
export function isInSentence(text: string, start: number): boolean {
  return isComment(text, start) || AFTER_ARTICLE.test(text.slice(Math.max(0, start - REACH), start));
}

/** Whether the name is the key of a setting, alone at the beginning of its line: `bucket = var.name`, `Bucket: !Ref Logs`, `"bucket": "logs"`. */
export function isSetting(text: string, start: number, end: number): boolean {
  return (
    /^\s*(?:-\s+)?["']?$/.test(text.slice(Math.max(0, start - REACH), start)) &&
    /^["']?(?::(?:\s|$)|\s{0,30}= ?(?:["']|var\.|local\.|module\.|data\.|aws_))/.test(text.slice(end, end + REACH))
  );
}

/** Whether a line of code is a comment up to `start`, or a description, which is read as one. */
function isComment(text: string, start: number): boolean {
  return /^\s*(?:\/\/|\/?\*|#|--|;|"""|'''|["']?\w{0,20}[Dd]escription["']?\s{0,20}[:=])|\s(?:\/\/|#|\/\*) /.test(
    text.slice(Math.max(0, start - LONGEST_COMMENT), start),
  );
}

/** Whether `written` is in small letters and stands where code names things: not in a comment that speaks of programs (`// a lambda`), not in the path of a file. */
export function isSmallName(text: string, start: number, end: number, written: string): boolean {
  return (
    written === written.toLowerCase() &&
    !/\/$|\w\.\w+\.$/.test(text.slice(Math.max(0, start - 30), start)) &&
    !/^(?:\/|\.(?:[a-z]{2,4}|[a-z0-9_-]+["'])(?![\w(.]))/.test(text.slice(end, end + 30)) &&
    !/^\s*(?:\/\/|\/?\*)|\s(?:\/\/|\/\*) /.test(text.slice(Math.max(0, start - LONGEST_COMMENT), start))
  );
}

/** Whether the words around a name make it a thing that somebody runs: `your lambda is`, `the crawler of a glue job`. */
export function isOwnThing(text: string, start: number, end: number, key: string): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /\b(?:your|our|my|this|each|another|every) $/.test(before) ||
    SPOKEN_BEHIND[key]?.test(before) === true ||
    /^ (?:functions?|handlers?|layers?|invocations?|triggers?|jobs?|crawlers?|quer(?:y|ies)|streams?)\b/.test(text.slice(end, end + 14))
  );
}
