/** What a line of a drawn tree can be by its own shape, before its neighbours are looked at. */

import { readSubject, type Subject } from '../words/copula';
import { splitGroup } from '../words/joined-names';
import { isComparison } from '../words/labels';
import { isClauseName, isName, isProse, STEP } from '../words/names';
import { type Pair, splitPair } from '../words/pairs';
import { readTitle } from '../words/title';

/** `ㄴ`, `└──`: what draws a branch. */
export const BRANCH = /^(?:ㄴ|└─*|↳|ᄂ)>?\s*(?=\S)/;
/** `<스토리지>`, but no HTML. */
export const SECTION = /^<(?!\/?(?:br|p|div|img|a|b|i|center|table|details|summary)\b)([^<>]+)>$/i;
/** `1. `, `2) ` */
export const NUMBER = /^(\d{1,2})[.)]\s+/;
/** `ex)` */
export const EXAMPLE = /^(?:ex|예)\)/i;

/** Words before a name that tie it to the one above: `유사한 기능으로 S3 Object Lock`. */
const TIE = /^(?:(?:유사|비슷|동일|같)\S*|추가|별도의?|다른)\s(?:기능|서비스|방법|방식|개념)(?:으로는?|로는?|으로서|로서)\s+/;

/** What a heading joins its name with: `사용자 지정 도메인을 인증서 관리자와 통합`. */
const JOINED_WITH = /^(\S+(?: \S+){1,4}?)[을를] \S+(?: \S+)?(?:와|과) (?:통합|연동)$/;

/** A bare line without what is no part of its name: a path (`S3 > SSE-S3`), a tie to the line above, `의 경우`. */
export function bareTitle(text: string): string {
  return text
    .replace(/^(?:[^<>]{1,30}\s>\s)+/, '')
    .replace(TIE, '')
    .replace(/\s*의 경우$/, '')
    .replace(JOINED_WITH, '$1');
}

/** `Amazon Lex ex) 챗봇 구축`: a name, and an example of it as definition. */
export function readExample(title: string): Pair | undefined {
  const match = /^(.+?)\s+(ex\).*)$/i.exec(title);
  const left = match?.[1] ?? '';
  return match && isName(left) ? { left, right: match[2] ?? '', mark: ':' } : undefined;
}

/** Subject of a sentence: `X는 …`, or `X 유형으로 …` where X ends in a word for a kind. */
export function readOwnSubject(title: string): Subject | undefined {
  const kind = /^((?:\S+ ){1,3}?(?:유형|모드|계층|클래스|티어))(?:으로|로|에서는|에는)\s+(\S.*)$/.exec(title);
  const joined = JOINED_WITH.exec(title);
  return (
    readSubject(title) ??
    (kind ? { subject: kind[1] ?? '', rest: kind[2] ?? '' } : joined ? { subject: joined[1] ?? '', rest: title } : undefined)
  );
}

/** Where a bare line stands. */
interface Standing {
  /** First in its block. */
  readonly starts: boolean;
  /** Right under a section. */
  readonly underSection: boolean;
  /** Something follows in the same block. */
  readonly hasBody: boolean;
  readonly isKnown: (name: string) => boolean;
}

/** `term : definition` and its kin in a bare line. */
export function readBarePair(title: string, { starts, underSection, hasBody, isKnown }: Standing): Pair | undefined {
  const pair = splitPair(title, starts ? [':', '-', '->', '='] : [':', '-', '=']);
  if (pair && (isName(pair.left) || (pair.mark === ':' && isClauseName(pair.left)))) {
    if (splitGroup(pair.left).length > 1 && !/[+&]/.test(pair.left)) return undefined;
    if (pair.mark === '->' && (/->|=>/.test(pair.right) || STEP.test(readTitle(pair.left).name))) return undefined;
    const short = isName(pair.right) && pair.right.split(' ').length <= 3;
    // `SNS + SQS : Fan Out`, `EventBridge - Schema Registry`: both sides are the name when a body follows.
    const joined = starts && short && hasBody && pair.mark !== '=' && (/[+&]/.test(pair.left) || isKnown(pair.left));
    return joined ? undefined : pair;
  }
  const comma = splitPair(title, [',']);
  if (!comma) return undefined;
  const inList =
    !starts &&
    /^[A-Za-z][\x21-\x7e ]*키?$/.test(comma.left) &&
    isName(comma.left) &&
    comma.left.split(' ').length <= 3 &&
    comma.right.split(' ').length >= 3;
  const opening = starts && underSection && /^[A-Z][A-Z0-9]+$/.test(comma.left) && isProse(comma.right);
  return inList || opening ? comma : undefined;
}

/** A first line of a block that is a name, two terms compared, or several joined. */
export function headsBlock(title: string): boolean {
  if (isName(title) || isComparison(title) || splitGroup(title).length > 1) return true;
  const pair = splitPair(title, [':', '-']);
  return pair !== undefined && isName(pair.left) && isName(pair.right);
}
