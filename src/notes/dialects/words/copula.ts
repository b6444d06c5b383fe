/** Korean sentences that define their subject: `X는 …`, `X란 …`. */

import { isAbbreviation } from './abbreviations';

/** A sentence cut behind its topic. */
export interface Subject {
  readonly subject: string;
  readonly rest: string;
}

const SUBJECT = /^(.{1,50}?)\s?(은|는|이란|란|이라 함은)(?:\?|\s*[:,])?\s+(\S.*)$/u;

/** Subject and predicate of a sentence that begins `X는`, `X은` or `X란`; `undefined` for any other. */
export function readSubject(text: string): Subject | undefined {
  const match = SUBJECT.exec(text);
  if (!match) return undefined;
  const subject = (match[1] ?? '').trim();
  const particle = match[2] ?? '';
  const last = subject.at(-1) ?? '';
  if (subject.length < 2 || /[,:]/.test(subject.replace(/\([^)]*\)/g, ''))) return undefined;
  // 은 follows a final consonant and 는 none: `많은`, `하는` are no subjects.
  if (/[가-힣]/.test(last)) {
    const closed = (last.charCodeAt(0) - 0xac00) % 28 !== 0;
    if ((particle === '은' || particle.startsWith('이')) !== closed) return undefined;
  }
  return { subject, rest: match[3] ?? '' };
}

const KINDS =
  /(?:프로토콜|서비스|데이터베이스|리포지토리|저장소|시스템|언어|소프트웨어|플랫폼|도구|규격|단위|의미|뜻|방식|방법|기능|역할|모델|패턴|파일|일부|수|개념|구조|집합|장치|컴포넌트|구성 요소|프레임워크|라이브러리|알고리즘|SSL)$/;

/** Whether a predicate says what something is: it ends in a word for a kind of thing, or says that it means something. */
export function saysWhatItIs(rest: string): boolean {
  const clause = (rest.split(/\s\/\s|[,.](?:\s|$)|\s->\s/)[0] ?? '')
    .replace(/\([^)]*\)/g, '')
    .replace(/['’"”]/g, '')
    .replace(/(?:이다|다|입니다|임|을 말한다|를 말한다|을 말함|를 말함|을 의미하고.*|를 의미하고.*|을 의미함|를 의미함)$/, '')
    .trim();
  return clause.length < 80 && (KINDS.test(clause) || /(?:을|를) (?:의미|말)/.test(rest));
}

/** Whether a subject brings its own long form or translation: `FSR(빠른 스냅샷 복원)`. Such a sentence introduces it. */
export function introducesItself(subject: string): boolean {
  if (!subject.endsWith(')')) return false;
  const match = /^([^()]+)\(([^()=,]+)\)$/.exec(subject);
  if (!match) return false;
  const [, name = '', other = ''] = match;
  return (
    isAbbreviation(name, other) ||
    isAbbreviation(other, name) ||
    (/^[A-Z][A-Z0-9]{1,6}$/.test(name.trim()) && /^[가-힣 ]{4,}$/.test(other)) ||
    (/^[가-힣 ]{4,}$/.test(name) && /^[A-Z][A-Z0-9]{1,6}$/.test(other.trim())) ||
    (/^(?:[A-Z][A-Za-z0-9]* )?[가-힣 ]{5,}$/.test(name) && /^[A-Za-z][A-Za-z -]{6,}$/.test(other))
  );
}
