/**
 * What the names of AWS also mean. Notes say which of their forms are ordinary; this says how ordinary, and by what neighbours another sense gives itself away.
 * All words here are small letters; forms are compared folded.
 */

import { KOREAN_SENSES } from './korean-senses';
import { NOTION_SENSES } from './notion-senses';
import type { OtherSense } from './other-sense';
import { PART_SENSES } from './part-senses';

/** Words that AWS writes with a capital where it means its own; in small letters, and in code, they are anybody's. */
export const CAPITALISED_IN_PROSE: ReadonlySet<string> = new Set(['appconfig', 'data pipeline', 'region']);

/** Common words that in a text mean a part of a service wherever the text names it at all; in code they are anybody's. */
export const MEANT_IN_PROSE: ReadonlySet<string> = new Set(['bucket']);

/** What some service has of all the others: an alarm on the CPU of RDS is CloudWatch's, a role for Lambda IAM's, whichever other is named before it. */
export const ABOUT_OTHERS: ReadonlySet<string> = new Set(['alarm', 'metric', '경보', '메트릭', '알람', '역할', '지표']);

/** Services called by verbs and nouns that hardly anybody else would explain in a document about AWS: `- **Translate**: 번역 서비스`. */
export const DEFINED_SERVICES: ReadonlySet<string> = new Set([
  'comprehend',
  'detective',
  'forecast',
  'inspector',
  'personalize',
  'transcribe',
  'translate',
]);

const SMALL = /^[a-z]+$/;

/** `code build`: but `code_build` and `codebuild` are what settings of the service are called. */
const CODE_OF_ANYBODY: readonly OtherSense[] = [{ written: /^c\w+[ -]/ }];

/** Others sign addresses, too: Cloudflare, Google, AWS STS for a token of EKS. */
const FOREIGN_SIGNATURES: readonly OtherSense[] = [
  { before: /\b(?:R2|GCS|Cloudflare|MinIO|STS|GetCallerIdentity)\b[^.]{0,40}$/ },
  { behind: /^[^.]{0,30}\b(?:R2|GCS|Cloudflare|MinIO|STS)\b/ },
];

/** Of anything but containers. */
const FOREIGN_ORCHESTRATIONS: readonly OtherSense[] = [
  {
    before:
      /(?:워크플로우?|서비스|스텝 펑션|람다|람다 함수|함수|데이터|파이프라인|api|\b(?:workflow|service|data|pipeline|job|function|lambda|agent|model|ml|process|step functions))s? $/i,
  },
];

/** Azure has services that are called as those of AWS are. */
const AZURES: readonly OtherSense[] = [
  { before: /(?:\bazure(?:rm)?[ _.]|Microsoft\.)$/i },
  { behind: /^(?:_?Service_?Connection|Mongo[A-Z])/i },
];

/** A hit that one of these fits is somebody else's word, in a text about AWS too. */
export const GIVEAWAYS: Readonly<Record<string, readonly OtherSense[]>> = {
  ...KOREAN_SENSES,
  ...NOTION_SENSES,
  ...PART_SENSES,
  lambda: [
    // A way to process data twice, in batches and as it comes.
    { behind: /^\*{0,2} ?(?:and|vs\.?|or|\/) ?\*{0,2}kappa\b/i },
    { before: /\bkappa\*{0,2} ?(?:and|vs\.?|or|\/) ?\*{0,2}$/i },
    { written: /^L/, behind: /^ Architecture\b.{1,40}\b(?:batch|dual|kappa|stream)/i },
    { behind: /^[ -]*(?:calcul|abstract|term\b|terms\b|expression|식|표현식|캡처|대수|lift|parameter\b)/i },
    // `lambda x, y=0: …`; but `lambda: …` begins a section of YAML unless it stands where a value does.
    { written: SMALL, behind: /^ {1,4}\*{0,2}\w+(?:=[^,:]{1,15})?(?:, ?\*{0,2}\w+(?:=[^,:]{1,15})?){0,8} ?:(?!:)/ },
    // An object of JavaScript has `{lambda: …}`.
    { written: SMALL, before: /(?:[=(,[:]\s*|\breturn )$/, behind: /^ ?:/ },
    { written: SMALL, behind: /^: [a-z]\b(?! [a-z])/ },
    // The weight of a penalty, and what C# and Java call their functions.
    { before: /(?:reg|regular\w{0,10}|eigen|l1|l2|lr)_?$/i },
    {
      behind: /^(?:_?(?:l?[12]|reg|val|max|min|expr|x)(?![a-z])|Expression|Query|UpdateWrapper|Wrapper|Meta|Util|Rank|MART|LR|Call[bB]ack)/,
    },
    { behind: /^["']? ?[:=] ?["']?[\d.]|^s? (?:is|are) (?:an? )?(?:anonymous|inline|nameless|unnamed)\b/ },
    { before: /(?:c\+\+|java|python|kotlin|haskell|lisp|anonymous|typed|half|regulari[sz]ation|eigenvalue|wavelength) $/i },
  ],
  glue: [
    { behind: /^[ -]?(?:code|gun|stick|logic|layer|package|script|record|::|\()|^_(?:code|gun|logic|layer)/i },
    { before: /(?:hot|super|the|some) $/i },
  ],
  batch: [{ behind: /^[ -]?(?:size|norm|process|file|script|update|insert|of\b|gradient|mode)/i }],
  config: [
    {
      behind:
        /^(?:[ -]?(?:files?|maps?|dir|option|value|object|section|entry|key|loader|schema|class|parser)\b| ?(?:파일|클래스|객체|설정|서버|맵)|\.|\/|=)/i,
    },
    { before: /(?:git|ssh|npm|webpack|app|test|user|default|deployment|server|kube|spring|spring[ -]cloud) $/i },
  ],
  'aws config': [
    { written: /^aws[-_]?config$|^aws_config/i },
    { written: /^AWS config$/, behind: /^(?! ?(?:rule|recorder|aggregator|conformance|managed|service|timeline|[가-힣]))/ },
  ],
  // The whole trade gives itself this name; the library is named in full.
  'aws solutions': [{ behind: /^ ?(?:Architect|아키텍트|아키텍처)|^[A-Z-]/ }, { before: /(?:these|which|other|of the following) $/i }],
  // A crate, a package: what it is for stands behind.
  'aws sdk': [{ written: /^aws[_.]sdk$/, behind: /^[_.][a-z]/ }],
  sdk: [
    { written: SMALL, behind: /^\/(?:lib|dist|src)\// },
    { written: SMALL, before: /(?:\/|(?<!\baws-)(?:java|jdk|android|ios|dotnet|net|flutter|google|azure|gcp)[_-])$/ },
    { before: /\baws[_.]$/, behind: /^[_.][a-z]/ },
    { written: /^Sdk$/, behind: /^[A-Z]/ },
    // Of others, and of products that have their own.
    {
      before:
        /(?:\b(?:adot|agents?|android|anthropic|azure|claude|durable execution|encryption|firebase|google(?: cloud)?|kakao|line|naver|openai|opentelemetry|otel|slack|strands|stripe|toss|unity)|구글|네이버|카카오|안드로이드|토스) $/i,
    },
  ],
  subnet: [{ behind: /^ ?mask/i }, { written: /^s/, behind: /^-[0-9a-fx]{4}/ }],
  ec2: [{ behind: /^-user\b/ }],
  // The identifier of one: as little as `sg-0a6e…`.
  vpc: [{ written: /^v/, behind: /^-[0-9a-f]{8}/ }],
  'code build': CODE_OF_ANYBODY,
  'code commit': CODE_OF_ANYBODY,
  'code deploy': CODE_OF_ANYBODY,
  'code pipeline': CODE_OF_ANYBODY,
  'load balancer': [{ behind: /^ Controller/ }],
  'aws load balancer': [{ behind: /^ Controller/ }],
  'key pair': [{ before: /(?:cloudfront|sign(?:ing|er)|rsa|private|public|tls|gpg|jwt|asymmetric|encryption|host)[ -]$/i }],
  // The beginning of a sentence about any record; in small letters always.
  'a record': [{ written: /^a/ }, { before: /(?:^|[.!?] )$/, behind: /^s? (?:of|in|is|was|has|that|which|with|can|from|must|will)\b/ }],
  오케스트레이션: FOREIGN_ORCHESTRATIONS,
  orchestration: FOREIGN_ORCHESTRATIONS,
  ebs: [{ behind: /^ ?(?:강의|방송|수능|다큐|교재|특강|인강|연계|라디오)/ }],
  // A tool and its files are called so, too, and what it makes.
  serverless: [
    { before: /::$|[a-z]-[a-z]+-$/ },
    { behind: /^@|^-(?:generated|controlled|created|managed|provided) / },
    {
      behind:
        /^ framework|^\.(?:ya?ml|json|[jt]s|com)\b|^-(?:offline|esbuild|webpack|plugin|python|domain|prune|compose|framework|dynamodb|step|iam|localstack)/i,
    },
    {
      written: SMALL,
      behind:
        /^`? cli\b|^ (?:--?[a-z]|[a-z]+:[a-z]|(?:config|create|deploy|dev|info|install|invoke|login|logs|offline|package|plugin|print|remove)\b)/i,
    },
  ],
  // In code whatever grows is scaled up, whoever runs is given a command, and what has something has it.
  'scale up': [{ written: /[_-]|[a-z][A-Z]/ }],
  'scale down': [{ written: /[_-]|[a-z][A-Z]/ }],
  'run command': [{ written: /[_-]|[a-z][A-Z]|^r/ }],
  'canonical name': [{ written: /[_-]|[a-z][A-Z]/ }],
  'event filter': [{ written: /[_-]|[a-z][A-Z]/ }],
  'batch operations': [{ written: /_|[a-z][A-Z]/ }],
  'directory bucket': [{ before: /home[ _-]$/i }],
  's3 event': [
    { behind: /^ (?:selector|keys?\b|bucket|storage)/i },
    { written: /_/, behind: /^_(?!NOTIF|SOURCE|TRIGGER|HANDLER|TYPE|NAME)[A-Z]/i },
  ],
  // What a request of API Gateway holds.
  multivalue: [{ behind: /^(?:Headers|QueryString)/ }],
  ha: [{ written: /^ha$/ }],
  // Of an object in S3; that of Kubernetes is named by its kind.
  storageclass: [{ written: /^storageClass$/ }, { before: /[A-Za-z]$/ }, { behind: /^["']?\s?[=:]/ }, { before: /\.$/ }],
  // `OpenSSL::Digest`
  ssl: [{ before: /(?:Open|Boring|Wolf|Libre)$/ }],
  // A design of a database, which others follow.
  dynamo: [{ behind: /^(?:-style|-like| style| paper|'s paper)/i }],
  // Of Azure.
  documentdb: AZURES,
  'document db': AZURES,
  privatelink: AZURES,
  'private link': AZURES,
  // A path among the policies of AWS.
  'service role': [{ behind: /^\// }],
  // The project from which the service comes.
  opensearch: [
    { whole: true, before: /\borg\.$/ },
    // The description of a search engine for browsers.
    { behind: /^ descriptions?\b/i },
    { before: /html_use_$/ },
    { whole: true, behind: /^(?:-project| (?:Contributors|Project|Foundation)\b)/ },
  ],
  // A layer of CloudFront's cache.
  origin: [{ behind: /^ shield\b/i }],
  shield: [{ behind: /^[ -]?(?:badge|icon|wall|volcano)/i }, { before: /(?:arduino|nvidia|face|heat|origin) $/i }],
  connect: [{ behind: /^[ -]?(?:to|the|with|via|your|a|an)\b/i }, { before: /(?:openid|kafka|direct|bluetooth) $/i }],
  inspector: [{ before: /(?:web|element|dom|the|layout|devtools|node) $/i }],
  aurora: [
    { whole: true, before: /apache $/i },
    { whole: true, behind: /^ (?:scheduler|executor|observer)\b/i },
    { behind: /^[ -]?(?:boreali|austral|forecast|oval|store)/i },
  ],
  ecs: [
    { whole: true, before: /(?:entity|unity|bevy|dots|flecs)(?:[ _-]|::)$/i },
    {
      whole: true,
      behind:
        /^ ?\(?(?:entity|world|framework|elastic common)|^(?: fields?\b| field sets?\b| schemas?\b| categori[sz]ation|\.version\b|-compatible\b)/i,
    },
  ],
  // The experience of developers.
  dx: [
    { whole: true, before: /developer experience \(?$/i },
    { whole: true, behind: /^ ?\(developer experience/i },
  ],
  // The market that a product could serve: between TAM and SOM.
  sam: [
    { whole: true, before: /\bTAM(?:,| and|\/) ?$/ },
    { whole: true, behind: /^(?:, ?| and |\/)SOM\b/ },
  ],
  // Of chemistry, of Angular.
  cdk: [
    { whole: true, before: /(?:openscience[./]|@angular\/)$/ },
    { whole: true, behind: /^-(?:devel|user)@/ },
  ],
  ami: [{ before: /(?:mon|bon|cher) $/i }],
  s3: [
    // A bucket's name in the manuals of AWS.
    { before: /\bamzn-$/ },
    // Of R.
    { whole: true, behind: /^ (?:generics?\b|method dispatch|dispatch|object system|OOP\b)|^,? ?(?:and|or|\/|vs\.?) ?(?:S4|R6)\b/i },
    { whole: true, before: /\b(?:S4|R6),? (?:and|or|vs\.?) $/ },
    { behind: /^ ?(?:class(?:es)? (?:in|of|object|system|method)|method|generic|dispatch|object system)/i },
    {
      before:
        /(?:\b(?:galaxy|audi|section|sleep|stage|tables?|fig(?:ures?|s?\.))|갤럭시|아우디|수면|그림|표|부록) ?(?:S\d (?:and|to|-) )?$/i,
    },
  ],
  // The constructs of the CDK that are one resource: what it is stands behind.
  cfn: [{ behind: /^[A-Z]/ }],
  // Of Java, of a framework that makes objects.
  container: [
    { behind: /^ Initiative/ },
    { before: /\bclass(?:Name)?=["'][\w -]{0,50}$/ },
    { before: /(?:servlet|web|ioc|di|inversion of control|bean|spring) $/i },
  ],
  san: [{ behind: /^[ -]?serif/i }],
  'presigned url': FOREIGN_SIGNATURES,
  'pre signed url': FOREIGN_SIGNATURES,
  sse: [{ behind: /^[ -]?(?:[234]|instruction|intrinsic|stream|endpoint|event)/i }, { before: /(?:server[ -]sent events?|intel) \(?$/i }],
  kinesis: [{ behind: /^[ -]?(?:advantage|keyboard|freestyle)/i }],
  redshift: [
    { before: /(?:cosmological|gravitational|photometric|high|low|at) $/i },
    { behind: /^ ?(?:z\b|=|survey|of\b|space|distribution)/i },
  ],
  sns: [
    { before: /(?:소셜|마케팅팀|개인) $/i },
    { before: /(?:블로그|메신저|게임|유튜브|카카오톡|인스타그램|페이스북|커뮤니티|쇼핑몰)(?:[,·/] ?|와 |과 |나 |이나 | 및 | )$/ },
    { behind: /^[,·/] ?(?:블로그|메신저|게임|유튜브|카카오톡|인스타그램|페이스북|커뮤니티|쇼핑|미디어)/ },
    { whole: true, before: /import seaborn as $/i },
    {
      behind:
        /^(?:에|에서|로|의)? ?(?:사진|글|올리|올린|올릴|광고|후기|인플루언서|단톡|친구|인증샷|마케팅|계정|채널|게시물|공유|로그인|\.\w*(?:plot|map|grid|set))/i,
    },
  ],
  emr: [{ behind: /^ ?\((?:electronic|전자)/i }, { before: /(?:전자의무기록|medical records?) ?\($/i }],
  // A file of R.
  rds: [{ before: /\.$/, behind: /^(?![\w.([\]])/ }, { behind: /^(?: ?(?:file|파일)|-tmc)/i }],
  acm: [{ behind: /^ ?(?:digital|sig|transactions|icpc|press|trans\b)/i }],
  ses: [{ before: /(?:smart energy|secure ecma) $/i }],
  neptune: [
    {
      whole: true,
      behind: /^[-_.](?:ai|client|init|new|xp|api|integrations|tensorflow|pytorch|notebooks|optuna|xgboost|sklearn|lightgbm)\b/i,
    },
    { behind: /^(?:\.ai|'s| ?(?:orbit|and uranus))/i },
    { before: /(?:planet|uranus and|of) $/i },
  ],
  athena: [{ behind: /^ ?(?:nike|parthenos|goddess)/i }, { before: /(?:pallas|goddess) $/i }],
  snowball: [{ behind: /^ ?(?:stemm|effect|fight)/i }],
  'pub/sub': [{ before: /\b(?:google|gcp|cloud)(?: cloud)? $/i }],
  polly: [
    { whole: true, behind: /^(?: ?(?:policy|\.net|retry)|" version=)/i },
    { whole: true, before: /(?:microsoft|extensions|using|http) ?\.?$/i },
  ],
  scp: [
    { behind: /^ (?:-[a-z0-9]|\S+@|[^\s가-힣]+:)/i },
    // The program that copies files.
    { written: SMALL, before: /(?:^|[^\w-]|[a-z]-)$/, behind: /^(?![\w-])/ },
  ],
  efs: [{ before: /encrypting file system \($/i }],
};

/** The forms of a name's spelling by which English marks a name at all: `Lambda`, `DynamoDB`, `EC2`, not `lambda`. */
export function isAcronym(form: string): boolean {
  return form.length <= 6 && /^[A-Z][A-Z0-9]+$/.test(form);
}
