/** Sentences that say in passing what something is called: `X라는 기능이 있음`, `…를 X라고 함`, `X(Y)를 사용하여 …`. */

import { introducesItself } from '../words/copula';
import { splitGroup } from '../words/joined-names';
import { isName } from '../words/names';

/** Each finds a name in the first group. All are anchored or bounded, so that a long line costs no more than a short one. */
const SAYS: readonly RegExp[] = [
  // "연합 쿼리라는 기능이 있어 …"; without a word for a kind behind it, `인프라는` is a topic.
  /^([^,.]{2,40}?)\s?이?라는\s(?:\S+\s)?(?:것|기능|서비스|도구|개념|프로그램|규격|드라이버|프로세스|방식|방법|기술|프로토콜|패턴|옵션|모드|명령|API)/,
  /^([^,.]{2,40}?[A-Za-z0-9)])\s?이?라는\s\S/,
  // "엣지 로케이션이라고 하는 데이터 센터의 …"
  /^([^,.]{2,40}?)\s?이?라고?\s(?:하는|부르는|불리는|일컫는)\s\S/,
  // "지표의 속성으로 측정 기준(Dimension)이라는 것이 있는데"
  /(?:으로|로|에는|엔)\s([^,.]{2,30}?)\s?이?라는\s(?:것|기능|개념|서비스|도구)[이가]?\s?(?:있|존재)/,
  // "메시지를 보내는 주체를 생산자라고 함", "전체를 관리하는 계정을 관리 계정(Master Account)이라고 합니다"
  /[가-힣A-Za-z)](?:을|를)\s((?:[^,.을를()]|\([^()]{2,50}\)){2,40}?)\s?이?라고(?:도)?\s?(?:함|하며|하고|한다|합니다|해요|부른다|부릅니다|부름|부르며|칭함|칭한다|칭합니다)/,
  // "더 긴 백업 옵션으로 온디맨드 백업이 있음"
  /(?:옵션|기능|방법|방식|서비스|도구|종류)(?:으로|로)는?\s([^,.]{2,30}?)[이가]\s?(?:있|존재)/,
  // "'발음 어휘 목록'을 사용해 …"
  /^['‘"“]([^'’"”]{2,30})['’"”][을를]\s(?:사용|이용|활용|통해)/,
];

/** A line that begins with a name and its other form in brackets, and then tells what it does rather than who has it. */
const BEGINS =
  /^([^(),.:]{2,40}\([^()]{2,50}\))(?:이?라는\s|[을를]\s(?:사용|이용|활용|통해|켜|설정)|\s(?:기능|방식|프로토콜|모드|기술)[은는이가을를,\s])/;
/** Ends of a line that bring a name: what stands before it, or in brackets behind it, says what it is. */
const ENDS: readonly RegExp[] = [
  // "… 관리할 수 있는 ACM(Certificate Manager)"
  /[가-힣](?:는|인|던|한|된)\s([A-Z][A-Z0-9]{1,6}\([A-Z][A-Za-z]+(?: [A-Za-z]+)+\))$/,
  // "사람의 검토가 필요할 경우엔 Amazon Augmented AI(A2I) 사용"
  /[가-힣]\s([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)+\([A-Z][A-Z0-9]{1,6}\)) 사용$/,
  // "로드 밸런서는 X.509 인증서 사용(서버를 증명하는 문서)"
  /[가-힣]\s([A-Z][\w.]*\d(?: [가-힣]{2,6})?) 사용\([^()]{8,80}\)$/,
];

const LONGEST = 300;
const MAY_INTRODUCE = /라|\(|^['‘"“]|로는? .{2,30}[이가] ?(?:있|존재)/;

/** The name that a sentence introduces; `undefined` if it introduces none. */
export function findIntroduced(text: string): string | undefined {
  if (text.length > LONGEST || !MAY_INTRODUCE.test(text)) return undefined;
  for (const says of SAYS) {
    const name = says.exec(text)?.[1]?.trim();
    if (name !== undefined && isName(name, true) && splitGroup(name).length === 0 && agrees(name, text)) return name;
  }
  const begins = BEGINS.exec(text)?.[1];
  if (begins !== undefined && isName(begins, true) && introducesItself(begins)) return begins;
  return ENDS.map((ends) => ends.exec(text)?.[1]).find((name) => name !== undefined);
}

/** 이라 follows a final consonant, 라 a vowel: so `나라` and `하늘이라` are told from names. */
function agrees(name: string, text: string): boolean {
  const last = name.at(-1) ?? '';
  if (!/[가-힣]/.test(last)) return true;
  const closed = (last.charCodeAt(0) - 0xac00) % 28 !== 0;
  const rest = text.slice(text.indexOf(name) + name.length).trimStart();
  return !/^이?라/.test(rest) || rest.startsWith('이라') === closed;
}
