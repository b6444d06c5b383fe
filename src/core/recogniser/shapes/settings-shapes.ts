/** The shapes of settings that run things on AWS: manifests of Kubernetes, playbooks of Ansible, statements of policies. Added to as `shapes.ts` says. */

import type { Namespaces, TermIndexes } from './namespaces';
import type { Shape } from './shape';
import { ansibleModule } from './shape-owners';

/** Other places where a tool that can use S3 puts files. */
const OTHER_STORES = 'abs|azure|filesystem|gcs|local|minio|oss|r2|swift';
/** What joins two words of a list. */
const BETWEEN = '["\'`]?(?:,|\\/|\\|| or| and)(?: or| and)? ?["\'`]?';

const s3 = (_: RegExpExecArray, names: Namespaces): TermIndexes => names.service('s3');

export const SETTINGS_SHAPES: readonly Shape[] = [
  {
    rule: 'ingress-annotation',
    anchors: ['alb.ingress'],
    pattern: /alb(?=\.ingress\.kubernetes\.io)/y,
    terms: (_, names) => names.terraform('aws_alb'),
  },
  {
    rule: 'ansible-module',
    anchors: ['amazon.aws', 'community.aws'],
    pattern: /(?:amazon|community)\.aws\.([a-z0-9_]+)/y,
    terms: ansibleModule,
  },
  { rule: 'ansible-module', anchors: ['ec2'], pattern: /(ec2_vpc_[a-z_]+)(?=:)/y, before: /^\s*(?:-\s+)?$/, terms: ansibleModule },
  // `backend: s3`, `backend "s3"`, `gcs, s3 or azure`, a section `s3:`: where tools of all kinds put what they keep.
  {
    rule: 'storage-backend',
    anchors: ['s3'],
    pattern: /s3(?=["'`]?\s{0,4}(?:[,;)}#{]|$))/y,
    before:
      /(?:\b(?:type|backend|driver|storage|provider|store|engine|adapter|transport|disk|uploader)["']?\s{0,4}[:=]\s{0,12}["']?|^\s*backend ")$/i,
    terms: s3,
  },
  { rule: 'storage-backend', anchors: ['s3'], pattern: /s3(?=:\s*(?:#|$))/y, before: /^\s*$/, terms: s3 },
  {
    rule: 'storage-backend',
    anchors: ['s3'],
    pattern: new RegExp(`s3(?=${BETWEEN}(?:${OTHER_STORES})\\b)`, 'y'),
    terms: s3,
  },
  {
    rule: 'storage-backend',
    anchors: ['s3'],
    pattern: /s3(?![\w-])/y,
    before: new RegExp(`\\b(?:${OTHER_STORES})${BETWEEN}$`),
    terms: s3,
  },
  // In JSON, YAML and Terraform: whom a statement is about.
  {
    rule: 'policy-element',
    anchors: ['Principal'],
    pattern: /Principal(?=["']?\s?:\s{0,4}(?:[{[*!"']|[a-z0-9-]{1,40}\.amazonaws|$))/y,
    before: /^\s*(?:-\s+)?["']?$|[{,]\s{0,4}["']?$/,
    need: 'distinctive',
    terms: (_, names) => names.type('Principal'),
  },
  {
    rule: 'policy-element',
    anchors: ['principal', 'principals'],
    pattern: /principals?(?= \{|\s{1,12}= "[a-z0-9.-]{1,40}\.amazonaws)/y,
    before: /^\s*$/,
    need: 'distinctive',
    terms: (_, names) => names.type('Principal'),
  },
];
