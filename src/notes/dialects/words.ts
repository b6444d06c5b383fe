/**
 * The word lists by which notes in Korean and English betray what a line is. Tables, so that a newcomer can extend them:
 * a line that is read wrongly is mended here, not by a case in the code.
 */

import { remembering } from './remember';

/** A longer text is no heading and no name, whatever it says. */
const LONGEST = 200;
const LONGEST_NAME = 60;

const anyOf = (words: string): string =>
  words
    .trim()
    .split(/\s*\|\s*/)
    .join('|');

/** All forms of a list in which `x?` may be left out, in lower case: looked up, not searched. */
function formsOf(words: string): ReadonlySet<string> {
  const forms = (word: string): string[] => {
    const at = word.indexOf('?');
    return at === -1 ? [word] : [...forms(word.slice(0, at - 1) + word.slice(at + 1)), ...forms(word.slice(0, at) + word.slice(at + 1))];
  };
  return new Set(words.split('|').flatMap(forms));
}

/** Last words of a heading that speaks about a term and is none itself: "Amazon S3 이점", "EC2 Pricing". */
const FACETS_KO =
  anyOf(`개요|이점|장점|단점|장단점|특징|특성|사용 ?사례|활용 ?사례|사용 ?예시?|예시|예제|기능|일반 기능|추가 ?기능|주요 기능|유형|종류|타입|구성 ?요소|요소|구성|비교|차이|차이점|공통점|
  소개|이해|개념|설명|요약|정리|원리|동작 ?원리|작동 ?원리|동작 ?방식|작동 ?방식|아키텍처|아키텍쳐|엔진|요인|이유|하는 이유|목표|목적|대상|주체|효과|조건|제약|제약 ?사항|제한 ?사항|주의 ?사항|유의 ?사항|고려 ?사항|
  요금|비용|가격|가격 ?정책|요금제|과금|선택|선택 ?기준|옵션|상태|내용|호출|자동화된 응답|방법|사용 ?방법|배포 ?방법|수집 ?방법|전략|절차|과정|흐름|단계|순서|실습|체크 ?포인트|솔루션|모범 ?사례|메트릭 종류`);
const FACETS_EN =
  anyOf(`overview|introduction|intro|basics|fundamentals|benefits?|advantages?|disadvantages?|pros|cons|pros and cons|use cases?|features?|key features|types?|kinds?|components?|comparison|differences?|examples?|
  architecture|service model|orchestration|engines?|pricing|costs?|limits?|limitations?|quotas?|best practices?|how it works|key concepts|concepts|summary|details|options|considerations|characteristics|requirements|
  steps|setup|configuration|getting started|hands-on|lab|demo|tips|exam tips|notes`);

/** The facets that introduce a term: where nothing else in the file defines it, the heading stands for its base. */
const INTRODUCING = /^(?:개요|소개|개념|이해|설명|요약|정리|overview|introduction|intro|basics|fundamentals|summary|notes)$/i;

const FACET = new RegExp(
  `^(.*?)(?:의)?[\\s-]*(?<![\\p{L}\\p{N}])(${FACETS_KO}|${FACETS_EN})(?:들)?(?:\\s*[:?]|\\s*\\d+(?:\\s*/\\s*\\d+)?)?$`,
  'iu',
);

/** The last words of all facets: most titles end in none, and need not be compared with each. `사용 ?사례` ends in `사례` or in `사용사례`. */
const LAST_WORDS = new Set([...formsOf(`${FACETS_KO}|${FACETS_EN}`)].flatMap((facet) => [facet, facet.slice(facet.lastIndexOf(' ') + 1)]));

function lastWordOf(title: string): string {
  const bare = title.replace(/\s*\([^()]*\)\s*$/, '').replace(/[\s\d/:?]+$/, '');
  return bare
    .slice(bare.lastIndexOf(' ') + 1)
    .replace(/들$/, '')
    .toLowerCase();
}

export interface Facet {
  /** The words before the facet; empty where it stands alone. */
  readonly base: string;
  readonly introduces: boolean;
  /** The word is as often part of a name: `ETL 엔진`. */
  readonly soft: boolean;
}

/** `Amazon S3 사용 사례 2` is the facet of `Amazon S3`; `undefined` for a title that ends in no such word. */
export function readFacet(title: string): Facet | undefined {
  if (title.length > LONGEST || (title.length > LONGEST_NAME && !title.includes('(')) || !LAST_WORDS.has(lastWordOf(title)))
    return undefined;
  const match = FACET.exec(title.replace(/\s*\([^()]*\)\s*$/, '').trim());
  if (!match) return undefined;
  return {
    base: (match[1] ?? '').trim().replace(/\s+[-–]$/, ''),
    introduces: INTRODUCING.test(match[2] ?? ''),
    soft: /^(?:엔진|engines?|옵션|options|구성|솔루션)$/i.test(match[2] ?? ''),
  };
}

/** Headings and labels that belong to the page, not to its subject; what stands under them is skipped. */
const NAVIGATION = formsOf(
  anyOf(`목차|차례|시리즈|참조|참고|참고 ?자료|참고 ?문헌|참고 ?링크|출처|관련 ?글|관련 ?링크|이전 ?글|다음 ?글|들어가며|들어가기 전에|시작하며|마치며|마무리|맺음말|후기|회고|느낀 ?점|서론|결론|머리말|
  table of contents|contents|toc|index|references?|resources|links|useful links|further reading|see also|related|related notes|related links|backlinks|관련 ?노트|연관 ?노트|to ?do|todos|할 ?일|sources|credits|acknowledge?ments|license|contributing|contributors|changelog|prerequisites|about|about this repo|about this guide|about this page|
  disclaimer|conclusion|wrap-?up|wrap up|study resources|study plan|exam guide|exam details|exam overview|exam information|how to use|how to use this repo|how to use this guide|badges?|author|authors|support`),
);

export function isNavigation(title: string): boolean {
  return NAVIGATION.has(
    title
      .trim()
      .replace(/\s*[:：]$/, '')
      .toLowerCase(),
  );
}

/** Words that announce or comment instead of naming: `기본값 : …`, `on : …`, `Note: …`. */
const LABELS = formsOf(
  anyOf(`on|off|yes|no|true|false|o|x|시험 ?팁|실전 ?팁|꿀 ?팁|시험 ?포인트|참고|주의|중요|팁|예|예시|예를 들어|답|정답|해설|풀이|문제|질문|결과|결론|요약|즉|단|비고|기본|기본 ?값|일반|공통|기타|전제|상황|조건|해결|해결책|핵심|포인트|키워드|시험|실전|특이 ?사항|
  장점|단점|특징|정의|개념|용도|목적|이유|원인|대상|수집 ?대상|지원 ?대상|퍼블릭|프라이빗|public|private|방법|사용예|사용 ?시기|언제 사용|언제 쓰나|사용 ?대상|서비스 유형|의미|단위|범위|크기|버전|날짜|작성일|작성자|출처|링크|
  notes?|tips?|warning|caution|important|remember|hint|example|examples|e.g|eg|i.e|ex|answer|question|solution|result|summary|pros?|cons?|use|use when|when to use|used for|use for|purpose|why|how|what|who|where|when|default|defaults|
  todo|fyi|key points?|key takeaways?|takeaways?|exam tips?|pricing|price|cost|limits?|limitations?|link|links|docs|documentation|source|date|author|tags?|title|status|version|step|steps|max|min|maximum|minimum|region|scope|type|format|size|
  advantages?|disadvantages?|benefits?|features?|components?|types?|definition|description|keywords?|scenario|requirements?|think|etc|misc|miscellaneous|others?|https?`),
);
/** A longer text is no label. */
const LONGEST_LABEL = 30;

export function isLabel(text: string): boolean {
  const bare = text.trim().toLowerCase();
  if (bare.length > LONGEST_LABEL) return false;
  if (!/[\d?]$/.test(bare)) return LABELS.has(bare);
  return LABELS.has(bare.replace(/(?:\s*\d+)?\s*\??$/, '')) || /^(?:step|단계|question|문제|q|day|week|lab|실습)\s*#?\d+$/.test(bare);
}

/** Titles of whole documents: `AWS SAA 자격증 정리`, `Solutions Architect Associate Notes`. */
export function isDocumentTitle(title: string): boolean {
  return /(?:정리|노트|자격증|시험|후기|공부|스터디|강의|기록|부트캠프|요약|오답|일차)|\b(?:notes?|guide|study|exam|cert(?:ified|ification)?|cheat ?sheets?|course|bootcamp|summary|glossary|terms|flashcards?|handbook|tutorial|associate|practitioner|SAA|CLF|DVA|SOA|C0\d)\b/i.test(
    title,
  );
}

/** `A vs B`, `A와 B의 차이점`: useful to both terms, a name of none. */
export function isComparison(title: string): boolean {
  if (title.length > LONGEST) return false;
  return /(?:^|\s)vs\.?(?:\s|$)|(?:차이점?|비교)\s*$|\S(?:와|과)\s.*\s?(?:간|사이)의?\s|\b(?:versus|compared|comparison|difference between)\b/i.test(
    title,
  );
}

/** Sentences that only say what a chapter is going to be about. */
export function isLeadIn(text: string): boolean {
  return /(?:알아봅니다|알아보자|알아본다|알아보겠습니다|살펴봅니다|살펴보자|살펴본다|살펴보겠습니다|정리합니다|정리해\s?보자|정리한다|진행한다|설명합니다|다룹니다|다음과 같습니다|다음과 같다)\.?$|^(?:in this (?:section|chapter|part)|this (?:section|chapter|page) |let'?s |here (?:are|is) |we will )/i.test(
    text.trim(),
  );
}

/** `두가지 모드가 있는데`, `There are three types:`: what follows are the kinds. */
export function announcesKinds(text: string): boolean {
  return /(?:\d|한|두|세|네|다섯|여섯|여러|몇)\s*(?:가지|종류|개의|모드)|(?:종류|유형|모드)(?:는|가|들이|로는|에는|으로)|^(?:종류|유형)|\b(?:two|three|four|five|six|several|\d) (?:\w+ )?(?:types|kinds|modes|options|tiers|classes|policies|strategies|ways)\b/i.test(
    text,
  );
}

const SENTENCE_WORD_KO =
  /[가-힣](?:[은는을를]|들[이은을도]|마다|는데|인데|지만|므로|니까|면서|에서|에게|에는|에도|에만|으로|으로는|부터|까지|이나|라는|라고|하여|하고|하며|하면|되면|으면|려면|해야|해서|에)$|^(?:은|는|을|를|이|가|에|로|으로|위해|통해|대해|위한|통한|대한|관한|때문에?|경우|경우엔|때|있게|없이|같은|다른|가장|매우|더|수|것|및)$|[A-Za-z0-9)](?:가|이|도|만|에)$/;
const ENDS_SENTENCE_KO =
  /(?:(?<!람)다|해요|세요|어요|아요|네요|예요|나요|[있없같않좋많적높낮받였았었했갖읽붙짧]음|(?<!사서|보관|우편|수신|발신|편지|저장)함|됨|다름|모름|(?<![게타레네])임|[해어아여라보려켜지][줌짐옴감]|시킴|것|까|때|경우|가능|불가능|불가|필요|불필요|[가-힣)]\s?[xoXO]|이상|이하|미만|이내|등|중|사용시|구축시|생성 시|사용 시)$/;
const SENTENCE_WORDS_EN = formsOf(
  `is|are|was|were|be|been|can|cannot|can't|will|would|should|must|may|has|have|had|does|do|don't|doesn't|isn't|you|your|we|our|they|their|it|its|it's|i|that|which|who|when|where|how|what|why|this|these|those|if|because|so|then|than|not|only|also|just|let's`,
);
const STARTS_SENTENCE = formsOf(
  `그|이|이때|그때|즉|또|또한|하지만|그러나|그래서|그리고|만일|만약|단|추가로|여기서|여기에|아래|위|대신|예를|여러|다음|다음은|다음의|각|각각의?|모든|어떤|대부분의?|대표적인|주로|보통|특정|기존|해당|단순히|자동으로|반드시|항상|약|총|서로|원하는|지원하는|지원되는|이후|하나의|두|세|네|다른|같은|내가|왜|언제|the|a|an|all|any|each|every|some|most|many|no|to|in|on|at|for|from|with|by|as|and|or|but|up|there|here|use|uses|used|using|allows?|provides?|supports?|enables?|helps?|makes?|lets?|gives?|contains?|creates?|runs?|stores?|integrates?|requires?|needs?|works?|based|good|great|ideal|best|default|does|consider|choose|ensure|make|think|remember|note|pay|get|see|check|click|go|create|select|set|add|configure|enable|install|launch|open|deploy`,
);

/** `수명이 짧음`: a subject and a verb made a noun. */
const SUBJECT_AND_VERB = /[가-힣](?:이|가) (?:\S+ )*[가-힣]*[음움름짐함됨킴짦큼]$/;
/** A word that says what the next one is like. */
const DESCRIBES =
  /^[가-힣]+(?:하는|되는|있는|없는|않는|[가-힣]른|많은|높은|낮은|좋은|적합한|가능한|필요한|동일한|강력한|유연한|느린|빠른)$/;
/** Adjectives that begin names: `짧은 폴링`. */
const ADJECTIVE = /^(?:짧은|작은|높은|낮은|많은|적은|넓은|좁은|얇은|깊은|얕은|굵은|늦은|좋은|검은|붉은)$/;

/**
 * Whether a text reads as a name: a noun phrase without the particles and endings of a sentence.
 * `strict` also refuses phrases that as often define as name (`서버리스 서비스`), for lines that nothing else marks as a heading.
 */
export function isName(text: string, strict = false): boolean {
  return strict ? isStrictName(text) : isAnyName(text);
}

const isAnyName = remembering((text) => readsAsName(text, false));
const isStrictName = remembering((text) => readsAsName(text, true));

function readsAsName(text: string, strict: boolean): boolean {
  // Without brackets a longer text is a sentence: most are, and need no closer look.
  if (text.length > LONGEST || (text.length > LONGEST_NAME && !text.includes('('))) return false;
  const bare = /[(\t\n]|\s\s/.test(text)
    ? text
        .replace(/\([^()]*\)?/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : text.trim();
  if (bare.length === 0 || bare.length > LONGEST_NAME || !/[a-z가-힣]|\p{L}/iu.test(bare)) return false;
  if (/[;?!"“”<>↑↓|{}=~]|->|\s[:：]\s|[.,…](?:\s|$)|^['‘:@/\\*>#`%]|\s>\s|https?:|\]\(/.test(bare)) return false;
  const words = bare.split(' ');
  if (words.length > (strict ? 6 : 8)) return false;
  if (isLabel(bare)) return false;
  const first = words[0] ?? '';
  if (STARTS_SENTENCE.has(first.toLowerCase()) && (words.length > 1 || /^\p{Ll}+$/u.test(first))) {
    // "The", "Use", "On" begin names too, when every word of them is capital: "Use Case" is a label, "On-Demand" one word.
    if (!/^[A-Z]/.test(first) || words.some((word) => /^[a-z]{4,}$/.test(word)) || words.length > 4) return false;
    if (/^(?:the|a|an|use|no|all|to|in|for|from|by|see|note|default)$/i.test(first)) return false;
  }
  if (ENDS_SENTENCE_KO.test(bare) || SUBJECT_AND_VERB.test(bare) || /(?<![결효성초통경])과$|[가-힣]와$/.test(bare)) return false;
  if (/^(?:두|세|네|몇|\d+)\s?(?:가지|개|종류)|^(?:최대|최소|약|총)\s?\d/.test(bare)) return false;
  if (words.some((word, at) => isSentenceWord(word) && !(at === 0 && words.length > 1 && ADJECTIVE.test(word)))) return false;
  if (strict && words.some((word) => DESCRIBES.test(word))) return false;
  // A phrase of small English words is a remark, not a name: names have a capital, a digit or stand short.
  if (/^[\x20-\x7e]+$/.test(bare) && !/[A-Z0-9]/.test(bare) && words.length > 3) return false;
  if (
    strict &&
    /(?:서비스|기능|방식|대안|플랫폼|프로토콜|도구|데이터베이스|시스템|지원|제공|사용|처리 가능|적용|발생|존재|추가|설정|포함)$/.test(bare)
  )
    return false;
  return true;
}

/**
 * Whether a text is a noun with a clause before it: `고객 제공 키를 사용하는 서버 측 암호화`. Right of such a phrase a definition must be marked,
 * since sentences begin like it.
 */
export function isClauseName(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.replace(/\([^()]*\)?/g, '').trim();
  const words = bare.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (bare.length > 60 || words.length < 2 || words.length > 11 || STARTS_SENTENCE.has((words[0] ?? '').toLowerCase()) || isLabel(bare))
    return false;
  if (/[;?!<>|{}=~]|->|[.,]\s|면서|하며|하고/.test(bare) || ENDS_SENTENCE_KO.test(bare) || SENTENCE_WORD_KO.test(last) || readFacet(bare))
    return false;
  if (/(?:유지|복제|추가|변경|저장|이동|삭제|생성|객체|데이터)$/.test(last)) return false;
  return words.slice(0, -1).some((word) => /[가-힣](?:하는|되는|[한된])$/.test(word));
}

/** A word that only sentences have: with a particle or an ending, or a small English word. */
function isSentenceWord(word: string): boolean {
  // Every Korean one ends in Hangul.
  return word.charCodeAt(word.length - 1) < 0x80 ? SENTENCE_WORDS_EN.has(word.toLowerCase()) : SENTENCE_WORD_KO.test(word);
}

/** Whether a definition has something of a sentence, as opposed to a list of names. */
export function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return ENDS_SENTENCE_KO.test(text.trim()) || words.some(isSentenceWord) || /\b(?:a|an|the|of|for|to|with|in)\b/.test(text);
}

/** Last words of a step of a procedure: `1. 버킷 생성: …`. */
export const STEP =
  /(?:생성|설정|선택|클릭|복사|추가|시작|종료|접속|요청|실행|배포|업로드|다운로드|확인|입력|활성화|설치|연결|등록|삭제|변경)\s*(?:하기)?$/;
