/**
 * What a line is that names nothing: a label, navigation, the title of a document, a comparison, a lead-in.
 * Tables, so that a newcomer can extend them: a line that is read wrongly is mended here, not by a case in the code.
 */

import { anyOf, formsOf } from './word-lists';

/** A longer text is no heading, whatever it says. */
const LONGEST = 200;

/** Headings and labels that belong to the page, not to its subject; what stands under them is skipped. */
const NAVIGATION = formsOf(
  anyOf(`목차|차례|시리즈|참조|참고|참고 ?자료|참고 ?문헌|참고 ?링크|출처|관련 ?글|관련 ?링크|이전 ?글|다음 ?글|들어가며|들어가기 전에|시작하며|마치며|마무리|맺음말|후기|회고|느낀 ?점|서론|결론|머리말|
  table of contents|contents|toc|index|references?|resources|links|useful links|further reading|see also|related|related notes|related links|backlinks|관련 ?노트|연관 ?노트|to ?do|todos|할 ?일|sources|credits|acknowledge?ments|license|contributing|contributors|changelog|prerequisites|about|about this repo|about this guide|about this page|
  disclaimer|conclusion|wrap-?up|wrap up|study resources|study plan|exam guide|exam details|exam overview|exam information|how to use|how to use this repo|how to use this guide|badges?|author|authors|support`),
);

/** Whether a heading belongs to the page: `목차`, `References`. */
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
  notes?|tips?|warning|caution|important|remember|hint|example|examples|e.g|eg|i.e|ex|answer|question|solutions?|result|summary|pros?|cons?|use|use when|when to use|used for|use for|purpose|why|how|what|who|where|when|default|defaults|
  todo|fyi|key points?|key takeaways?|takeaways?|exam tips?|pricing|price|cost|limits?|limitations?|link|links|docs|documentation|source|date|author|tags?|title|status|version|step|steps|max|min|maximum|minimum|region|scope|type|format|size|
  advantages?|disadvantages?|benefits?|features?|components?|types?|definition|description|keywords?|scenario|requirements?|think|etc|misc|miscellaneous|others?|https?|
  pro ?tips?|key requirements?|configurable|more info|more information|under the hood|inbound|outbound|inputs?|outputs?|modes?|behaviou?r|billing|integrations?|permissions|recommendations?|trade-?offs?|bottom line|real talk|lessons?|action items?|analogy|simple definition|rules?|problems?|check|fix|issues?|objectives?|goals?|required|common|all|errors?|gap|good to know|summarize|key points to remember|points to remember|salient points|best for|stores|gives|verdict|이름|공식|필수|주요 ?사항|유형별|선택|권장|추천|한계|대안`),
);
/** One of several that have no name but a number: `Step 2`, `영역 1`. */
const NUMBERED_LABEL =
  /^(?:step|단계|question|문제|q|day|week|lab|실습|config|영역|domain|도메인|방법|case|option|옵션|phase|scenario|시나리오|part|section|tip|rule)\s*#?\d+$/;
/** A longer text is no label. */
const LONGEST_LABEL = 30;

/** Whether a text announces or comments: `Note`, `장점`, `Step 2`. */
export function isLabel(text: string): boolean {
  const bare = text.trim().toLowerCase();
  if (bare.length > LONGEST_LABEL) return false;
  if (!/[\d?]$/.test(bare)) return LABELS.has(bare);
  return LABELS.has(bare.replace(/(?:\s*\d+)?\s*\??$/, '')) || NUMBERED_LABEL.test(bare);
}

/** Titles of whole documents: `AWS SAA 자격증 정리`, `Solutions Architect Associate Notes`. */
export function isDocumentTitle(title: string): boolean {
  return /(?:정리|노트|자격증|시험|후기|공부|스터디|강의|기록|부트캠프|요약|오답|일차|면접|질문)|\b(?:notes?|guide|study|exam|cert(?:ified|ification)?|cheat ?sheets?|course|bootcamp|summary|glossary|terms|flashcards?|handbook|tutorial|associate|practitioner|SAA|CLF|DVA|SOA|C0\d)\b/i.test(
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
