/** What the Korean words for things of AWS also mean, and the neighbours by which another sense gives itself away. What names in Latin letters mean besides is in `lexicon.ts`. */

import type { OtherSense } from './other-sense';

/** A queue holds messages; a service, a broker, an architecture for messages is none, nor is what a program says to people. */
const FOREIGN_MESSAGES: readonly OtherSense[] = [
  { behind: /^ ?(?:서비스|브로커|기반|시스템|미들웨어|지향|버스|스트리밍|플랫폼|템플릿|통신|엔진|브로킹|중개)/ },
  {
    before: /(?:에러|오류|로그|커밋|경고|문자|안내|채팅|디버그|예외|도움말|카카오톡|카톡|슬랙|카프카|slack|kafka|mqtt|error|log|commit) $/i,
  },
];

/** Of anything but targets: of a release, of a certificate, of what a scheduler runs. */
const FOREIGN_CHECKS: readonly OtherSense[] = [
  { before: /(?:배포|인증서|파드|포드|전파|현재|스택|빌드|프로세스|클러스터|노드|진행|실행|작업|argo ?cd|pods?|git|깃) $/i },
];

/** Networks and servers are spread over zones, too, not only databases. */
const OF_A_NETWORK: readonly OtherSense[] = [
  { behind: /^ ?(?:VPC|NAT|subnet|네트워크|서브넷|분산)/i },
  { before: /(?:tier|web|load balancer(?:<br\/>)?) $/i },
];

/** A program that runs in Kubernetes. */
const OF_A_CONTROLLER: readonly OtherSense[] = [{ behind: /^ ?컨트롤러/ }];

/** One secret of many. */
const FOREIGN_KEYS: readonly OtherSense[] = [
  { before: /(?:비밀번호|암호|패스워드|토큰|url|인증서|openai|claude|anthropic|gemini|google|외부|서드파티)(?:,|·|\/| 및|의)? ?$/i },
];

/** A layer of CloudFront's cache, not the protection from attacks. */
const OF_AN_ORIGIN: readonly OtherSense[] = [{ before: /(?:origin|오리진) $/i }];

export const KOREAN_SENSES: Readonly<Record<string, readonly OtherSense[]>> = {
  람다: [
    { behind: /^ ?(?:식|표현식|대수|계산법|캡처|값)|^(?:와|나|,) ?스트림/i },
    { before: /(?:자바|java|파이썬|python|코틀린|kotlin|스칼라|c\+\+|c#)(?:의|에서의|에서)? ?(?:8|8의)? $/i },
  ],
  서브넷: [{ behind: /^ ?마스크/ }],
  '가상 사설 네트워크': [{ before: /VPC.{0,12}$/ }],
  소비자: [{ behind: /^ ?그룹/ }],
  메시지: FOREIGN_MESSAGES,
  메세지: FOREIGN_MESSAGES,
  // Others keep objects in buckets, too; and tokens, hashes and times are sorted into some.
  버킷: [
    { whole: true, before: /\b(?:R2|GCS)(?:의)? $/ },
    { before: /(?:minio|클라우드플레어|토큰|누출|해시|히스토그램|token|leaky|hash)[ -]?$/i },
    { behind: /^ ?(?:정렬|해싱)/ },
  ],
  프로비저닝: [
    { behind: /^(?: ?(?:및|과정|없이|작업|시간|속도|하|한|할|함|합|해|되|된|될|됨)|[,·/]|과 (?:구성|관리|운영|설정)|(?:을|도|이) )/ },
  ],
  컨테이너: [{ before: /(?:서블릿|웹|ioc|di|빈|스프링|servlet|web|spring|톰캣|tomcat) ?$/i }],
  // Every product has its own; only a word that is no name may stand before CloudWatch's.
  에이전트: [{ before: /(?<!(?:cloudwatch|logs?|cw|unified|metrics?)\)?) ?(?<=[a-z)] ?)$/i }],
  '사용자 데이터': [{ behind: /^(?:를|을|가|는)? ?[^.,]{0,14}(?:저장|보관|조회|수집|기반)/ }],
  'aws 로드 밸런서': OF_A_CONTROLLER,
  '로드 밸런서': OF_A_CONTROLLER,
  'api key': FOREIGN_KEYS,
  'api 키': FOREIGN_KEYS,
  'multi az': OF_A_NETWORK,
  '다중 az': OF_A_NETWORK,
  '멀티 az': OF_A_NETWORK,
  '버전 관리': [{ behind: /^ ?(?:도구|시스템|툴|소프트웨어|저장소)/ }, { before: /(?:git|깃|소스|소스코드|코드|형상) $/i }],
  '이전 버전': [{ behind: /^(?:과의?)? ?호환/ }],
  // To follow something is no trail; one is created, has a name, is of a region or an organization.
  추적: [
    { behind: /^(?:하|할|한|함|합|했|해|되|된|될|됨|됩)|^ ?(?:가능|데이터|맵|시스템|정보|도구|솔루션)/ },
    {
      before:
        /(?:변경|활동|이력|내역|사항|감사|요청|비용|문제|경로|분산|위치|작업|사용|사용자|호출|규칙|지표|메트릭|로그|성능|오류|상태)(?:을|를|의| 및|,)? ?$/,
      behind: /^(?!을 (?:생성|만들|활성|설정)| (?:생성|이름))/,
    },
    { before: /[`'‘"“]$/, behind: /^[`'’"”]/ },
  ],
  엣지: [{ behind: /^ ?(?:케이스|디바이스|기기|장치|스토리지|단말|브라우저)/ }],
  오리진: [{ behind: /^ ?(?:쉴드|실드|shield)/i }],
  쉴드: OF_AN_ORIGIN,
  실드: OF_AN_ORIGIN,
  '상태 확인': FOREIGN_CHECKS,
  '상태 검사': FOREIGN_CHECKS,
  대시보드: [
    { before: /(?:그라파나|키바나|쿠버네티스|텐서보드|관리자|grafana|kibana|datadog|tableau|kubernetes|k8s|opensearch|dask|argo ?cd) $/i },
  ],
  '대기 시간': [{ before: /(?:최대|재시도|배포|전파) $/ }, { behind: /^(?: ?\(cool| ?초과)/i }],
  역할: [
    {
      before:
        /(?:(?<!(?:액세스|권한).{0,24})하는|주는|되는|시키는|가는|내는|리는|막는|받는|같은|다리|버퍼|관문|정문|창구|중개자?|매개체|게이트|방화벽|컨테이너|접점|허브|통로|핵심|주요|중요한|맡은|담당) $/,
      behind: /^(?!을 (?:부여|연결|생성|위임|지정|만들|추가)|이 (?:부여|연결|필요))/,
    },
    { behind: /^(?:을|를|도|만|로|로서|로써)? ?(?:하|한|할|함|합|했|해|맡|수행|담당|분담)/ },
    { behind: /^(?:을|이|에|에도)? ?(?:변화|재정의|진화|바인딩)|^ 기반/ },
    {
      before:
        /(?:개발자|엔지니어|운영자로?|팀원|담당자|테스트의|프롬프트에|rbac|kubernetes|k8s|쿠버네티스|클러스터롤|postgres\w*|postgresql|mysql|db) ?$/i,
    },
    // `- **역할**: 주소를 나눈다`, `| 구성 요소 | 역할 |`: what something is for. A role of IAM is explained by what it gives.
    { before: /^\s*(?:[-*+] )?\**$/, behind: /^\**\s*[:：](?!.{0,56}(?:권한|부여|자격|정책|iam|role|aws (?:리소스|서비스)))/i },
    { before: /\| ?\**$/, behind: /^\** ?(?:\(담당[^)]{0,8}\) ?)?\|/ },
    // What a thing or a person is for; accounts, instances and functions have roles of IAM.
    {
      before: /(?<!(?:계정|인스턴스|함수|작업|태스크|lambda|ec2|람다|iam|위|아래|기존) ?)의 $/i,
      behind: /^(?!을 (?:부여|연결|생성|위임|지정|만들|추가|수임))/,
    },
    { before: /(?:리드|주도적인|중추|보조|각자|설명자|질문자) ?$/ },
    { behind: /^(?:을|를)? ?(?:나누|나눠|나눈|이해|교대|소화|다하)|^(?:과|와| 및) ?(?:책임|의무)/ },
    { before: /새로운 $/, behind: /^ 정의/ },
  ],
};
