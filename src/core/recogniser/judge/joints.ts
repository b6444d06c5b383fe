/** How a name hangs together with what stands directly around it: a word of its own, a part of an identifier, called, quoted. */

import { classOf, DIGIT, HANGUL, isAlphanumeric, LETTER, LOWER, OTHER, UPPER } from '../find/characters';
import { isNounEnding } from '../words/korean';

/** `OU(Organizational Unit)`, `Stack(Template 파일의 …)`: words in brackets are prose, not arguments. */
const LONGEST_BRACKET = 50;
const WORDS_IN_BRACKETS = /^\((?:[A-Z][\w&-]*(?:,? [A-Za-z가-힣&-]+)+\)|[A-Za-z]+ ?[가-힣]|[A-Z][\w.+-]*\) ?[가-힣])/;

/** With these and a hyphen English makes words of a noun, and nobody names things so: `per-shard`, `latency-sensitive`. */
const PREFIX = /(?:^|[^\w-])(?:(?:ultra-)?(?:low|high)|auto|inter|intra|multi|non|per)-$/i;
const LONGEST_PREFIX = 12;
const SUFFIX = /^-(?:aware|backed|based|bound|driven|heavy|independent|level|related|scoped|sensitive|specific|wide)(?![\w-])/;
const LONGEST_SUFFIX = 14;

/** How the name is joined to what stands around it. */
export interface Joints {
  /** Behind its last unit, a plural's `s` included. */
  readonly end: number;
  /** Part of a longer identifier: `createS3Bucket`, `SQS_QUEUE_URL`, `my-s3-bucket`. */
  readonly identifier: boolean;
}

/** How the name from `start` to `end` is joined to its neighbours; `undefined` where the text only happens to hold its letters. */
export function jointsOf(text: string, start: number, end: number): Joints | undefined {
  const first = classOf(text.charCodeAt(start));
  const before = text.charCodeAt(start - 1);
  const beforeClass = classOf(before);
  let identifier = before === 95;
  if (first === HANGUL) {
    if (beforeClass === HANGUL) return undefined;
  } else if (beforeClass === LETTER) {
    return undefined;
  } else if (beforeClass !== OTHER && beforeClass !== HANGUL) {
    // Inside an identifier a name begins with a capital: `createS3Bucket`, `myEC2`, `AWSLambda`.
    if (first !== UPPER) return undefined;
    if (
      beforeClass === UPPER &&
      !/(?:^|[^A-Za-z])(?:AWS|A)$/.test(text.slice(Math.max(0, start - 4), start)) &&
      classOf(text.charCodeAt(start + 1)) !== LOWER
    )
      return undefined;
    identifier = true;
  }
  let at = end;
  const last = classOf(text.charCodeAt(end - 1));
  if (last === HANGUL) {
    let run = at;
    while (run - at <= 8 && classOf(text.charCodeAt(run)) === HANGUL) run += 1;
    return isNounEnding(text, at, run) && !isIdentifierUnit(text.charCodeAt(run)) ? { end: at, identifier: false } : undefined;
  }
  // No plural ends in `ss`: `sess` is a session, not two SES.
  if (text.charCodeAt(at) === 115 && text.charCodeAt(at - 1) !== 115 && last !== DIGIT && endsPlural(text, at + 1, last)) at += 1;
  // `SubnetsPrivate`, `userPoolsById`.
  else if (text.charCodeAt(at) === 115 && last === LOWER && end - start > 4 && classOf(text.charCodeAt(at + 1)) === UPPER) at += 1;
  // `AVAILABILITY_ZONES`, but `EBS` is no plural.
  else if (last === UPPER && text.charCodeAt(at) === 83 && end - start > 4 && !isAlphanumeric(text.charCodeAt(at + 1))) at += 1;
  else if (
    text.charCodeAt(at) === 101 &&
    text.charCodeAt(at + 1) === 115 &&
    /[sxzh]/.test(text.charAt(at - 1)) &&
    !isAlphanumeric(text.charCodeAt(at + 2))
  )
    at += 2;
  const behind = text.charCodeAt(at);
  const behindClass = classOf(behind);
  if (behindClass === LETTER) return undefined;
  if (behindClass !== OTHER && behindClass !== HANGUL) {
    // `S3A`, `S3N` are names of Hadoop, and the capital of `LambdaLayerS3` is no plural's.
    if (behindClass === UPPER && last === DIGIT && !isAlphanumeric(text.charCodeAt(at + 1))) return undefined;
    if (behindClass === DIGIT && last === UPPER && classOf(text.charCodeAt(end - 2)) === LOWER) return undefined;
    const camel = behindClass === UPPER && (last !== UPPER || classOf(text.charCodeAt(at + 1)) === LOWER);
    const numbered = behindClass === DIGIT && last !== DIGIT;
    if (!camel && !numbered) return undefined;
    identifier = true;
  }
  if (behind === 95) identifier = true;
  // `my-lambda-function`, but `S3-compatible` is prose, and so is `low-latency`.
  if (
    first === LOWER &&
    ((before === 45 &&
      isAlphanumeric(text.charCodeAt(start - 2)) &&
      !PREFIX.test(text.slice(Math.max(0, start - LONGEST_PREFIX), start))) ||
      (behind === 45 && isAlphanumeric(text.charCodeAt(at + 1)) && !SUFFIX.test(text.slice(at, at + LONGEST_SUFFIX))))
  )
    identifier = true;
  return { end: at, identifier };
}

/** Whether no word goes on at `at`; in `LoadBalancersRequest` another begins there. */
function endsPlural(text: string, at: number, last: number): boolean {
  const next = text.charCodeAt(at);
  return !isAlphanumeric(next) || (last === LOWER && classOf(next) === UPPER && classOf(text.charCodeAt(at + 1)) === LOWER);
}

/** Whether a unit can be part of an identifier or a word. */
export function isIdentifierUnit(code: number): boolean {
  return isAlphanumeric(code) || code === 95 || classOf(code) === LETTER;
}

/** `Config.load`, `Batch(`, `::Lambda`: code, wherever it stands. `Lambda(람다)` is Korean prose. */
export function isCall(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 40)
    return (
      classOf(text.charCodeAt(end + 1)) !== HANGUL &&
      classOf(text.charCodeAt(end - 1)) !== HANGUL &&
      !WORDS_IN_BRACKETS.test(text.slice(end, end + LONGEST_BRACKET))
    );
  if (next === 46) return isAlphanumeric(text.charCodeAt(end + 1));
  const before = text.charCodeAt(start - 1);
  return (
    (before === 46 && isAlphanumeric(text.charCodeAt(start - 2))) || before === 36 || (before === 58 && text.charCodeAt(start - 2) === 58)
  );
}

/** Whether a pair of quotes holds nothing but the name. */
export function isQuoted(text: string, start: number, end: number): boolean {
  const quote = text.charCodeAt(start - 1);
  return (quote === 39 || quote === 34) && text.charCodeAt(end) === quote;
}

/** Whether a line of settings begins with the name as its key: `  Iam:`. */
export function isKey(text: string, start: number, end: number): boolean {
  return text.charCodeAt(end) === 58 && /^\s*(?:- )?$/.test(text.slice(0, Math.min(start, LONGEST_BRACKET)));
}

/** Whether a template refers to what it calls by the name alone: `!Ref Vpc`, `${Vpc}`. */
export function isReference(text: string, start: number): boolean {
  return /!(?:Ref|GetAtt)\s{1,4}["']?$|\$\{$/.test(text.slice(Math.max(0, start - 14), start));
}

/** Whether a name stands between words that hyphens join: `X-Sns-Message-Id`. */
export function isHyphened(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(start - 1) === 45 &&
    isAlphanumeric(text.charCodeAt(start - 2)) &&
    text.charCodeAt(end) === 45 &&
    isAlphanumeric(text.charCodeAt(end + 1))
  );
}
