/** Facets: headings that speak about a term and are none themselves. */

import { isLabel } from './labels';
import { remembering } from './remember';
import { anyOf, formsOf } from './word-lists';

const LONGEST = 200;
const LONGEST_NAME = 60;

/** Last words of a heading that speaks about a term and is none itself: "Amazon S3 이점", "EC2 Pricing". */
const FACETS_KO =
  anyOf(`개요|이점|장점|단점|장단점|특징|특성|사용 ?사례|활용 ?사례|사용 ?예시?|예시|예제|기능|일반 기능|추가 ?기능|주요 기능|유형|종류|타입|구성 ?요소|요소|구성|비교|차이|차이점|공통점|
  소개|이해|개념|설명|요약|정리|원리|동작 ?원리|작동 ?원리|동작 ?방식|작동 ?방식|아키텍처|아키텍쳐|엔진|요인|이유|하는 이유|목표|목적|대상|주체|효과|조건|제약|제약 ?사항|제한 ?사항|주의 ?사항|유의 ?사항|고려 ?사항|
  요금|비용|가격|가격 ?정책|요금제|과금|선택|선택 ?기준|옵션|상태|내용|호출|자동화된 응답|방법|사용 ?방법|배포 ?방법|수집 ?방법|전략|절차|과정|흐름|단계|순서|실습|체크 ?포인트|솔루션|모범 ?사례|메트릭 종류|
  설정|생성|추가|변경|구현|선정|세우기|여부|사용|활용|속성|관련|용어|주요 ?용어|키워드|주요 ?키워드|핵심 ?키워드|요구 ?사항|참고 ?사항|체크리스트|답변|핵심 ?답변|문항|형식|시작|시작하기|대비|고려할 점|주의할 점|알아둘 점`);
const FACETS_EN =
  anyOf(`overview|introduction|intro|basics|fundamentals|benefits?|advantages?|disadvantages?|pros|cons|pros and cons|use cases?|features?|key features|types?|kinds?|components?|comparison|differences?|examples?|
  architecture|service model|orchestration|engines?|pricing|costs?|limits?|limitations?|quotas?|best practices?|how it works|key concepts|concepts|summary|details|options|considerations|characteristics|requirements|
  steps|setup|configuration|getting started|hands-on|lab|demo|tips|exam tips|notes|terminology|key terminology|key terms|guidelines|criteria|checklist|pitfalls|troubleshooting|deep dive|
  integrations?|recommendations?|diagrams?|responsibilities|faqs?|workflows?`);

/** The facets that introduce a term: where nothing else in the file defines it, the heading stands for its base. */
const INTRODUCING = /^(?:개요|소개|개념|이해|설명|요약|정리|overview|introduction|intro|basics|fundamentals|summary|notes|what)$/i;

/** `Benefits of Long Polling`, `Introduction to SQS`, `What is SQS?`: the facet comes first. */
const LEADING_FACET =
  /^(what(?= is|['’]s| are)|introduction|intro|overview|basics|fundamentals|summary|benefits|(?:dis)?advantages|pros and cons|use cases|features|types|kinds|components|comparison|examples|limitations|characteristics|considerations|best practices|steps|guide|key features|list)(?: (?:is|are|of|to|for|in|with|on)|['’]s) (?:an? |the )?(?:different |various |main |key )?(\S.*?)\s*\??$/i;

/** Titles that are nothing but a side of the term above. */
const ASPECTS = formsOf(
  anyOf(`보안|성능|모니터링|접근 ?제어|security|access control|performance|monitoring|networking|compliance|general|attributes|capability|capabilities|scope|behaviou?r|permissions|practice|tiers|modes|
  workflow|process|processing|settings|inputs?|outputs?|producers and consumers|requirement|recommended|advanced|basic|throughput|latency|durability|destinations|sources|data sources|transformations|structure|patterns|anti-patterns|architecture patterns?|
  access|connectivity|resiliency|visualization|visualisation|strategies|efficiencies|secure|centralized|centralised|cost structure|pricing model|migration strategy|delivery characteristics|key metrics`),
);

/** `Pitfalls & Solutions`: several at once. */
const JOINED = /\s+(?:&|and|및)\s+/;
/** `Amazon SQS – Security`: an aspect behind a dash. */
const DASHED = /^(.+?)\s+[-–—]\s+(.+)$/;

/** Words before a noun that make it speak of the term above: `Supported Destinations`, `Important Note`. */
const GENERIC_FIRST =
  /^(?:supported|additional|common|important|one (?:useful|important|common|more|last|final)|examples?|useful|other|more|related|recommended|typical|possible|available|required|final|나머지|그 ?외|기타)\s+\S/i;
/** The base of a facet that is the page itself: `Section Introduction`, `Final Summary`. */
const GENERIC_BASE = /^(?:section|chapter|part|final|quick|general|overall|key|core|main|basic|advanced|주요|핵심|기본|추가|전체)$/i;
/** `[실습] Elastic Block Store`, `Hands-On: Queues`, `Lab 3 – Buckets`: what follows is done, not explained. */
const PRACTICE = /^\[?(?:실습|따라 ?하기|lab|hands-?on|demo|exercise|workshop)(?:\s*\d+)?\s*(?:[\]:：–—-]|$)|\s실습\s*\d*\s*[:：]/i;

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

/** Which side of what a title speaks about. */
export interface Facet {
  /** The words before the facet; empty where it stands alone. */
  readonly base: string;
  /** The words that say which side. */
  readonly facet: string;
  readonly introduces: boolean;
  /** The word is as often part of a name: `ETL 엔진`. */
  readonly soft: boolean;
  /** It also heads chapters: `Security`, with services under it. */
  readonly heads: boolean;
}

/** `Amazon S3 사용 사례 2` is the facet of `Amazon S3`, and so is `Benefits of Amazon S3`; `undefined` for a title that names no side of anything. */
export function readFacet(title: string): Facet | undefined {
  if (title.length > LONGEST || (title.length > LONGEST_NAME && !title.includes('('))) return undefined;
  return findFacet(title) || undefined;
}

const findFacet = remembering((title: string): Facet | false => findAspect(title) ?? findLeading(title) ?? findTrailing(title) ?? false);

/** A title that is a side as a whole: `Security`, `Amazon SQS – Security`, `Pitfalls & Solutions`, `Supported Destinations`. */
function findAspect(title: string): Facet | undefined {
  const [, base = '', aspect = title] = DASHED.exec(title) ?? [];
  const none = { base, facet: aspect, introduces: false, soft: false };
  if (ASPECTS.has(aspect.toLowerCase())) return { ...none, heads: true };
  const joined = JOINED.test(title) && title.split(JOINED).every((part) => isLabel(part) || readFacet(part)?.base === '');
  if (joined || GENERIC_FIRST.test(title)) return { ...none, base: '', facet: title, heads: joined };
  return undefined;
}

function findLeading(title: string): Facet | undefined {
  const [, facet = '', base = ''] = LEADING_FACET.exec(title) ?? [];
  return facet === '' ? undefined : facetOf(base, facet);
}

function findTrailing(title: string): Facet | undefined {
  if (!LAST_WORDS.has(lastWordOf(title))) return undefined;
  const [, base = '', facet = ''] = FACET.exec(title.replace(/\s*\([^()]*\)\s*$/, '').trim()) ?? [];
  return facet === '' ? undefined : facetOf(base, facet);
}

function facetOf(base: string, facet: string): Facet {
  const bare = base.trim().replace(/\s+[-–]$/, '');
  return {
    // "Architecture Overview" has two facets and no base.
    base: GENERIC_BASE.test(bare) || readFacet(bare)?.base === '' ? '' : bare,
    facet,
    introduces: INTRODUCING.test(facet),
    soft: /^(?:엔진|engines?|옵션|options|구성|솔루션|사용|활용|속성|시작|integrations?)$/i.test(facet),
    heads: false,
  };
}

/** Whether what stands under a heading is a lab: its `name : value` lines are settings. */
export function isPractice(title: string): boolean {
  return PRACTICE.test(title);
}
