/** What the words for parts of services (objects, metrics, messages) also mean, and the neighbours by which another sense gives itself away. Names of services are in `lexicon.ts`. */

import type { OtherSense } from './other-sense';

/** Of the services that line up jobs and statements, not messages. */
const OF_JOBS: readonly OtherSense[] = [
  { before: /\b(?:batch|batch\b.{0,40}\bjob|mediaconvert|redshift|wlm)(?: |의 )$/i },
  { before: /(?:^|[^가-힣])작업 ?$/ },
];

/** Something is assigned to it, or a member of it asked for. */
const VARIABLES: readonly OtherSense[] = [
  { whole: true, behind: /^(?:, ?\w{1,20}){0,3} ?[:+-]?= ?[\w.]{0,30}\w(?:[([]|\.[a-z])|^\.[a-z_]\w*(?:[()[\], ]|$)/ },
  { whole: true, before: /\bfor $/, behind: /^ in / },
];

/** Of web requests, files, a cache. */
const FOREIGN_ACLS: readonly OtherSense[] = [{ before: /(?:웹|web|windows|posix|nfs|waf|redis|rbac|bucket|object|kafka)[ _-]?$/i }];

/** What is set against the cluster that AWS runs. */
const PLAIN_CLUSTERS: readonly OtherSense[] = [
  {
    before:
      /(?:일반|일반적인|평범한|기존|온프레미스|자체|ordinary|plain|normal|regular|vanilla|typical|generic|on-prem(?:ises)?|self-managed) (?:(?:kubernetes|k8s|hadoop|쿠버네티스|하둡) )?$/i,
  },
];

export const PART_SENSES: Readonly<Record<string, readonly OtherSense[]>> = {
  acl: FOREIGN_ACLS,
  'access control list': FOREIGN_ACLS,
  io1: VARIABLES,
  io2: VARIABLES,
  sc1: VARIABLES,
  st1: VARIABLES,
  gp2: VARIABLES,
  gp3: VARIABLES,
  broker: [{ before: /\b(?:identity|service|token) $/i }],
  bucket: [
    { behind: /^s? of (?!objects|files|data|your|the)|^ (?:list|size|sort|width|boundar)/ },
    { before: /\b(?:token|leaky|hash|time|age|histogram|rate|price|ice|metric|bloom|gcs|r2|minio|ceph|rgw)[ -]$/i },
    { before: /\bgoogle\b(?!.*\bS3\b)(?:[^.;]|\.(?! )){0,52}[ -]$/i },
  ],
  consumer: [{ behind: /^ groups?\b/ }],
  // Of Linux, of a database.
  'root user': [
    { before: /(?:\bnon[- ]?|\b(?:as|container|docker|jenkins|linux|mariadb|mongodb|mysql|os|postgres|ssh|sudo|unix) (?:the |a )?)$/i },
  ],
  topic: [{ before: /\b(?:amqp|ceph|jms|mqtt|nats|pulsar|rabbitmq|redis|ros) $/i }, { behind: /^ exchange/i }],
  queue: OF_JOBS,
  대기열: OF_JOBS,
  큐: OF_JOBS,
  // Of another server; what Kubernetes and Redis name after it.
  cluster: [
    ...PLAIN_CLUSTERS,
    {
      before:
        /\b(?:aerospike|aks|cassandra|clickhouse|couchbase|databricks|documentdb|elasticache|elasticsearch|galera|gke|hazelcast|kafka|kind|kops(?: create)?|minikube|mongo(?:db)?|msk|mysql|neptune|opensearch|postgres(?:ql)?|rabbitmq|redis|spark|valkey)[ -]$/i,
    },
    { behind: /^[ -](?:analysis|autoscaler|aware|based|computing|endpoint|mode|placement|role)/i },
  ],
  클러스터: PLAIN_CLUSTERS,
  'kubernetes cluster': PLAIN_CLUSTERS,
  'kubernetes 클러스터': PLAIN_CLUSTERS,
  '쿠버네티스 클러스터': PLAIN_CLUSTERS,
  'k8s 클러스터': PLAIN_CLUSTERS,
  'hadoop cluster': PLAIN_CLUSTERS,
  'hadoop 클러스터': PLAIN_CLUSTERS,
  '하둡 클러스터': PLAIN_CLUSTERS,
  // How releases are numbered.
  versioning: [{ before: /(?:semantic|semver|api|schema|git|branch(?:es)? (?:&|and)|package) $/i }],
  // A measure of throughput; and what streams do.
  message: [{ behind: /^-(?:based|driven)|^s? per (?:second|minute|hour|day)|^ (?:replay|broker|bus)\b/ }],
  // Of a program, a database, a text in JSON; what a camera sees.
  object: [
    { behind: /^-?(?:based|oriented|relational)\b|^s? (?:archiv|detection|model|notation|orient|recognition|relational|schema)/i },
    {
      before:
        /\b(?:aws|c#|code|config(?:uration)?|database|domain|dom|error|event|java|javascript|js|json|kubernetes|plain|python|request|response|results?|schema|value) $/i,
    },
  ],
  trail: [{ before: /\b(?:audit|paper) $/i }],
  metric: [
    {
      before:
        /\b(?:(?:accuracy|business|code|evaluation|otel|opentelemetry|quality|success|training) |(?:datadog|grafana|prometheus)\b.{0,40})$/i,
    },
    { behind: /^s? (?:in|to|from|via|with|server)? ?(?:datadog|grafana|new relic|prometheus)/i },
  ],
  // Of people.
  principal: [
    { behind: /^ (?:\w+ )?(?:advocate|analyst|architect|consultant|developer|engineer|manager|scientist|specialist|technologist)\b/i },
  ],
  dashboard: [
    { behind: /^s? (?:in|of|on) (?:grafana|kibana|datadog|tableau)/i },
    { before: /(?:grafana|kibana|datadog|opensearch|tableau) $/i },
  ],
  'user data': [{ before: /\b(?:storage (?:for|of)|stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)) $/i }],
  // Of a network that falls apart.
  partition: [{ behind: /^ tolerance\b/i }, { before: /\bnetwork $/i }],
};
