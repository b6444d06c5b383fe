/**
 * What the names of AWS also mean. Notes say which of their forms are ordinary; this says how ordinary, and by what neighbours another sense gives itself away.
 * All words here are small letters; forms are compared folded.
 */

/** Words so common that even in a text about AWS they mostly mean nothing of it. They are believed only near other mentions of the same service. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a access account action agent alarm alias ami application archive artifact attribute backup batch bias block broker bucket budgets bulk cache chatbot classic client cluster code
  columnar compliance comprehend config connect consumer container copy core crawler dashboard data default detective dimension disaster domain duration edge email endpoint engine
  environment event events expedited failover forecast function gateway governance group health host identity image inspector instance intelligent item job key latency lens
  listener location log logs mapping mappings message metric mount namespace namespaces node notification object okay opensearch organizations origin outposts output outputs parameter
  parameters partition period personalize pinpoint policy pool primary principal producer profile provider provisioned proxy publisher pull push query queue record registry
  repository resource resources retention role route rule schedule scheduler scratch secret service session shard shards shield signer simple snapshot snapshots sql ssd hdd stack stage
  standard standby step storage stream streaming subnet subscriber subscribers subscription support table tag target task template template timeline topic trail transcribe transfer
  translate user users version versions viewer volume weighted workflow workspaces repository reader writer master slave replica alarm scale
  ia mq ns ou sg cu ax ml bi sc st okay spectrum studio streams insights functions topics queues buckets items`.split(/\s+/),
);

/** Korean nouns as common as that. */
export const COMMON_KOREAN: ReadonlySet<string> = new Set(
  `객체 게이트웨이 경보 구독 구독자 권한 그래프 기간 노드 단순 대시보드 데이터 도메인 레코드 로그 리소스 매핑 메시지 메트릭 범용 버전 버퍼 별칭 복사 복제 볼륨 분리 브로커 블루프린트
  서비스 성능 소비자 스냅샷 스탠다드 스택 스토리지 승인 아카이브 애플리케이션 어플라이언스 에이전트 엔드포인트 엣지 오리진 오케스트레이션 워크플로 원존 이미지 인스턴스 일반 작업 재처리 저장소 정책 주제
  지표 차원 추적 캐싱 컨테이너 컴플라이언스 큐 클러스터 키 타임라인 태스크 테이블 템플릿 토픽 파라미터 파티션 포워드 폴링 푸시 풀 프로듀서 프로비저닝 프로파일 프록시 피어링 항목 행 환경
  환경변수 대기시간 거버넌스 게시자 구독 네임스페이스 이름공간 리버스 리스너 리포지토리 생산자 스로틀링 스케줄러 엘라스틱 자동 재해 캐시 크롤러 확장성 엣지 버스팅 분류자 토픽 함수 그룹 규칙`.split(
    /\s+/,
  ),
);

/** Words so vague that alone they are never believed, whatever the notes list: only a qualified form (`ECS 서비스`, `Beanstalk environment`) says what is meant. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(
  `account action agent application cache code copy core data default domain environment event events function functions group health host identity image instance item items job key log logs
  output outputs parameter parameters period policy pool pull push query record resource resources role route rule schedule service simple sql standard storage stream streaming table tag target
  task template timeline user users version versions volume workflow repository repositories buffer buffers contributor contributors automation columnar replay asynchronous
  서비스 애플리케이션 환경 버전 이미지 분리 재처리 작업 기간 행 항목 일반 단순 복사 복제 그래프 데이터 도메인 로그 리소스 성능 승인 자동 함수 그룹 규칙 키 권한 정책 인스턴스 풀 푸시 포워드 리버스 저장소 프로파일 환경변수
  대기시간 스토리지 범용 확장성 캐시 버퍼 지리적 지역 비동기`.split(/\s+/),
);

/** Names that mean something else in software, in science or in daily life, whether or not a note says so; they need evidence from the document. */
export const OTHER_SENSES: ReadonlySet<string> = new Set(
  `acl acm ad alb ami api asg asr athena aurora aws az a2a a2i backtrack beanstalk bi braket cdk chime clb cls cors cow csi cql crr dax detective dlq dms dns docker dr dynamo eb ebs ecr ecs edi
  efs eip eks elb emr eni es etl fargate fifo flink ftp fsr fsx geneve glacier glue hadoop hpc iac iam iops iot ips kafka kcl kendra kinesis kms kpl kubernetes lambda lex lightsail lustre
  macie memcached mfa mongodb msk mwaa nacl nat neptune nfs nlb nlp nlu olap oltp ou paas phi pii pitr polly proton ram rcu rds redis redshift rpo rto sam sasl scp sct ses sfn sftp
  smb sni snowball snowcone sns soa sql srr sse ssl ssm ssml sso sts swf timestream tls ttl vpc vpn vtl waf wcu worm 람다 오로라 글루 아테나 넵튠 폴리 키네시스 큐 스노우볼 글래시어`.split(
    /\s+/,
  ),
);

/** Abbreviations that are another word altogether in small letters (`has`, `cls`, `pop`): only capitals mean the term. */
export const CAPITALS_ONLY: ReadonlySet<string> = new Set(
  'a2c as2 asl az bi bpa cip cls cow csi cu cup das dr drs dw dx glb ha ia iop lbr mpu msa mx nas ns ou phi pop ri rls san sla stt tts vm worm'.split(
    ' ',
  ),
);

/** Words that AWS writes with a capital where it means its own; in small letters, and in code, they are anybody's. */
export const CAPITALISED_IN_PROSE: ReadonlySet<string> = new Set(['region']);

/** What another sense is known by: the text directly before the name, and directly behind it. Each pattern is read from the name outwards, over at most 40 units. */
interface OtherSense {
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

/** A hit that one of these fits is somebody else's word, in a text about AWS too. */
export const GIVEAWAYS: Readonly<Record<string, readonly OtherSense[]>> = {
  lambda: [
    { behind: /^[ -]*(?:calcul|abstract|term\b|terms\b|expression|식|표현식|캡처|대수|lift|parameter\b)/i },
    { behind: /^ ?(?:\w+(?:, ?\w+)*)? ?:/i },
    { before: /(?:c\+\+|java|python|kotlin|haskell|lisp|anonymous|typed|half|regulari[sz]ation|eigenvalue|wavelength) $/i },
  ],
  람다: [{ behind: /^ ?(?:식|표현식|대수|계산법|캡처|값)/i }],
  glue: [{ behind: /^[ -]?(?:code|gun|stick|logic|layer|package|script|record|::|\()/i }, { before: /(?:hot|super|the|some) $/i }],
  batch: [{ behind: /^[ -]?(?:size|norm|process|file|script|update|insert|of\b|gradient|mode)/i }],
  config: [
    { behind: /^(?:[ -]?(?:files?|maps?|dir|option|value|object|section|entry|key|loader|schema|class|parser)\b|\.|\/|=)/i },
    { before: /(?:git|ssh|npm|webpack|app|test|user|default|kube) $/i },
  ],
  shield: [{ behind: /^[ -]?(?:badge|icon|wall|volcano)/i }, { before: /(?:arduino|nvidia|face|heat) $/i }],
  connect: [{ behind: /^[ -]?(?:to|the|with|via|your|a|an)\b/i }, { before: /(?:openid|kafka|direct|bluetooth) $/i }],
  inspector: [{ before: /(?:web|element|dom|the|layout|devtools|node) $/i }],
  aurora: [{ behind: /^[ -]?(?:boreali|austral|forecast|oval|store)/i }],
  ecs: [{ before: /(?:entity|unity|bevy|dots) $/i }, { behind: /^ ?\(?(?:entity|world|framework|architecture|elastic common)/i }],
  ami: [{ before: /(?:mon|bon|cher) $/i }],
  s3: [
    { behind: /^ ?(?:class(?:es)? (?:in|of|object|system|method)|method|generic|dispatch|object system)/i },
    { before: /(?:galaxy|audi|section|sleep|stage) $/i },
  ],
  sse: [{ behind: /^[ -]?(?:[234]|instruction|intrinsic|stream|endpoint|event)/i }, { before: /(?:server[ -]sent events?|intel) \(?$/i }],
  kinesis: [{ behind: /^[ -]?(?:advantage|keyboard|freestyle)/i }],
  redshift: [
    { before: /(?:cosmological|gravitational|photometric|high|low|at) $/i },
    { behind: /^ ?(?:z\b|=|survey|of\b|space|distribution)/i },
  ],
  sns: [{ before: /(?:소셜|import seaborn as) $/i }, { behind: /^ ?(?:마케팅|계정|채널|게시물|공유|로그인|\.\w*(?:plot|map|grid|set))/i }],
  역할: [{ behind: /^(?:을|를|도|만|로|로서|로써)? ?(?:하|한|할|합|했|해|맡|수행|담당|분담)/ }],
  rds: [{ before: /\.$/i }, { behind: /^(?: ?(?:file|파일)|-tmc)/i }],
  acm: [{ behind: /^ ?(?:digital|sig|transactions|icpc|press|trans\b)/i }],
  ses: [{ before: /(?:smart energy|secure ecma) $/i }],
  neptune: [{ behind: /^(?:\.ai|'s| ?(?:orbit|and uranus))/i }, { before: /(?:planet|uranus and|of) $/i }],
  athena: [{ behind: /^ ?(?:nike|parthenos|goddess)/i }, { before: /(?:pallas|goddess) $/i }],
  snowball: [{ behind: /^ ?(?:stemm|effect|fight)/i }],
  polly: [{ behind: /^ ?(?:policy|\.net|retry)/i }, { before: /(?:microsoft|extensions|using) ?\.?$/i }],
  scp: [{ behind: /^ (?:-[a-z0-9]|\S+@|\S+:)/i }],
  efs: [{ before: /encrypting file system \($/i }],
};

/** The forms of a name's spelling by which English marks a name at all: `Lambda`, `DynamoDB`, `EC2`, not `lambda`. */
export function isAcronym(form: string): boolean {
  return form.length <= 6 && /^[A-Z][A-Z0-9]+$/.test(form);
}
