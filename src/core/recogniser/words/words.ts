/** How ordinary the words are that AWS took as names. All are written in small letters; a word stands in one list only. */

/**
 * - `vague`: alone it is never believed, whatever the notes list; only a qualified form (`ECS 서비스`, `Beanstalk environment`) says what is meant.
 * - `common`: even in a text about AWS it mostly means nothing of it; believed only near other mentions of its service.
 * - `ambiguous`: it means something else in software, in science or in daily life, whether or not a note says so; it needs evidence from the document.
 */
export type Commonness = 'vague' | 'common' | 'ambiguous';

const LISTS: Readonly<Record<Commonness, string>> = {
  vague: `
  account action agent application asynchronous automation buffer buffers cache code columnar contributor contributors copy core
  data default domain environment event events function functions group health host identity image instance item items job key log
  logs okay orchestration output outputs parameter parameters period policy pool primary pull push query record replay repositories repository resource
  resources role route rule schedule service simple sql standard step steps storage stream streaming table tag target task template
  timeline user users version versions volume workflow
  거버넌스 권한 규칙 그래프 그룹 기간 단순 대기시간 데이터 도메인 로그 리버스 리소스 버전 버퍼 범용 복사 복제 분리 비동기 서비스 성능 스토리지 승인 애플리케이션 이미지 인스턴스 일반 자동 작업 재처리 저장소 정책 지리적 지역 캐시 키
  포워드 푸시 풀 프로파일 함수 행 확장성 환경 환경변수`,
  common: `
  a access alarm alias archive artifact attribute ax backup batch bi bias block broker bucket buckets budgets bulk chatbot classic
  client cluster compliance comprehend config connect consumer container crawler cu dashboard detective dimension disaster duration
  edge email endpoint engine expedited failover feature flag forecast gateway governance hdd ia insights inspector intelligent latency lens
  listener location mapping mappings master message metric ml mount mq namespace namespaces node notification ns object
  organizations origin ou partition personalize pinpoint principal producer profile provider provisioned proxy
  publisher queue queues reader registry replica retention sc scale scheduler scratch secret session sg shard shards shield signer
  slave snapshot snapshots spectrum ssd st stack stage standby streams studio subscriber subscribers subscription support
  topic topics trail transcribe transfer translate variable variables viewer weighted workspaces writer
  객체 게시자 게이트웨이 경보 관리 구독 구독자 기능 네임스페이스 노드 단계 대시보드 레코드 리스너 리포지토리 매핑 메세지 메시지 메트릭 배포 버스팅 변수 별칭 보존 볼륨 분류자 브로커 블루프린트 생산자 소비자 스냅샷 스로틀링 스케줄러 스택 스탠다드 아카이브
  어플라이언스 에이전트 엔드포인트 엘라스틱 엣지 오리진 오케스트레이션 워크플로 원존 이름공간 이전 재해 주제 지표 차원 추적 캐싱 컨테이너 컴플라이언스 큐 크롤러 클러스터 타임라인 태스크 테이블 템플릿 토픽 파라미터 파티션 포인트 폴링 프로듀서
  프로비저닝 프록시 플래그 피어링 항목`,
  ambiguous: `
  a2a a2i acl acm ad alb ami api apigateway asg asr athena aurora aws az backtrack beanstalk braket cdk chime clb cls cors cow cql crr csi dax
  dlq dms dns docdb docker dr dynamo eb ebs ecr ecs edi efs eip eks elb emr eni es etl  fifo flexclone flink fsr fsx ftp geneve glacier glue
  hadoop hpc iac iam imds iops iot ips kafka kcl kendra kinesis kms kpl kubernetes lambda lex lightsail lustre macie memcached mfa
  mongodb msk mwaa nacl nat neptune nfs nlb nlp nlu olap oltp opensearch openzfs opscenter opsitem outposts paas phi pii pitr polly proton ram rcu rds redis redshift rpo rto sam
  sasl scp sct sendmessage ses sfn sftp smb sni snowball snowcone sns soa srr sse ssl ssm ssml sso sts subnet swf timestream tls ttl vpc vpn vtl waf
  wcu worm
  글래시어 글루 넵튠 람다 스노우볼 아테나 오로라 키네시스 폴리`,
};

const WORDS = new Map<string, Commonness>();
for (const [commonness, list] of Object.entries(LISTS)) {
  for (const word of list.trim().split(/\s+/)) WORDS.set(word, commonness as Commonness);
}

/** How ordinary a folded word is; `undefined` for one that is in none of the lists. */
export function commonnessOf(word: string): Commonness | undefined {
  return WORDS.get(word);
}

/** Abbreviations that are another word altogether in small letters (`has`, `cls`, `pop`): only capitals mean the term. */
export const CAPITALS_ONLY: ReadonlySet<string> = new Set(
  'a2c al2023 arn as2 asl az bi bpa cidr cip cls cow csi cu cup das dr drs dw dx glb ha ia iop kvs lbr mpu msa mx nas ns ou phi pop ri rls san sla stt tts vm worm'.split(
    ' ',
  ),
);
