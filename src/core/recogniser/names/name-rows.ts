/** All names that are looked for, and what each stands for: worked out from the terms once, when the extension is built or when the user's notes change. */

import type { Term } from '../../glossary/term';
import { foldName } from '../find/characters';
import type { Namespaces } from '../shapes/namespaces';
import { SHAPES, type Shape } from '../shapes/shapes';
import { type Families, type Form, formsOf } from './forms';
import { countsAnywhere } from './known-forms';

/** What one name stands for; it can be several things at once. Plain data, so that it can be stored. */
export interface NameRow {
  /** As people write it: capitals tell its words. */
  readonly written: string;
  /** The same as `foldName` gives it. */
  readonly key: string;
  readonly forms: readonly Form[];
  /** Indexes in `SHAPES`. */
  readonly shapes: readonly number[];
  /** Indexes of the services of which it is a namespace in tools. */
  readonly namespace: readonly number[];
  /** AWS itself, or another cloud, as it is named here; empty if the name stands for something else. */
  readonly platform: string;
  /** A host name's end: the service stands before it. */
  readonly host: boolean;
  /** It can be a mention, or evidence, in any document; otherwise it waits until the document is known to be about AWS. */
  readonly atOnce: boolean;
}

/** Who has these uses AWS. */
export const TOOLS: ReadonlySet<string> = new Set([
  'amazon.aws',
  'aws-actions',
  'aws-cdk',
  'aws-sdk',
  'awscdk',
  'awscli',
  'awslocal',
  'awssdk',
  'boto3',
  'botocore',
  'community.aws',
  'lambda_runtime',
  'localstack',
  'pulumi/aws',
  'pulumi/awsx',
  'pulumi_aws',
]);
/** How addresses of objects begin. */
const S3_ADDRESSES = ['s3:/', 's3a:/', 's3n:/'];
/** By these AWS itself is known. */
const PLATFORM = ['AWS', 'Amazon Web Services', '아마존 웹 서비스', 'com.amazonaws', 'terraform-provider-aws', ...S3_ADDRESSES, ...TOOLS];
/** By these another cloud is known. In small letters they stand in Terraform, as the beginnings of the types of resources. */
export const OTHER_CLOUDS: ReadonlySet<string> = new Set([
  'Alibaba Cloud',
  'Aliyun',
  'alicloud',
  'Azure',
  'azuread',
  'azurerm',
  'DigitalOcean',
  'GCP',
  'GKE',
  'Google Cloud',
  'google_compute',
  'google_container',
  'google_folder',
  'google_kms',
  'google_organization',
  'google_project',
  'google_service',
  'google_storage',
  'googleapis',
  'Huawei Cloud',
  'huaweicloud',
  'IBM Cloud',
  'ibm_is',
  'ibm_resource',
  'OpenStack',
  'OS::Cinder',
  'OS::Heat',
  'OS::Neutron',
  'OS::Nova',
  'Tencent Cloud',
  'tencentcloud',
  'terraform-google-modules',
  'terraform-ibm-modules',
]);
const HOST = 'amazonaws';
/** What stands behind a namespace in each of `NAMESPACE_SHAPES`. */
const NAMESPACE_SIGNS = [':', '.'];

/** A row while more is found out about its name. */
type Draft = { -readonly [Key in keyof NameRow]: NameRow[Key] };

/** The names by their numbers. Pauses after each few of them. */
export function* nameRowsOf(terms: readonly Term[], families: Families, namespaces: Namespaces): Generator<undefined, readonly NameRow[]> {
  const drafts = new Map<string, Draft>();
  const draftOf = (key: string): Draft => {
    let draft = drafts.get(key);
    if (!draft) {
      draft = { key, written: key, forms: NONE, shapes: NONE, namespace: NONE, platform: '', host: false, atOnce: false };
      drafts.set(key, draft);
    }
    return draft;
  };
  const found = yield* formsOf(terms, families);
  for (const [key, forms] of found) {
    yield;
    const draft = draftOf(key);
    draft.forms = forms;
    draft.written = forms[0]?.text ?? key;
  }
  SHAPES.forEach(({ anchors }, shape) => {
    for (const anchor of anchors) {
      const draft = draftOf(foldName(anchor));
      draft.shapes = [...draft.shapes, shape];
      // Its capitals tell the words of `httpApi`.
      if (/[a-z][A-Z]/.test(anchor)) draft.written = anchor;
    }
  });
  // `config` is everywhere; `config:` and `config.`, where a shape may begin, are not.
  for (const name of namespaces.names) {
    const services = namespaces.service(name);
    for (const sign of NAMESPACE_SIGNS) draftOf(foldName(name) + sign).namespace = services;
    // The modules of the CDK for Go: `awss3.NewBucket`.
    draftOf(foldName(`aws${name.replaceAll('-', '')}.`)).namespace = services;
  }
  for (const name of [...PLATFORM, ...OTHER_CLOUDS]) draftOf(foldName(name)).platform = name;
  draftOf(HOST).host = true;
  const rows = [...drafts.values()];
  for (const row of rows) {
    row.atOnce = isAtOnce(row, families);
    yield;
  }
  return rows;
}

const NONE: readonly never[] = [];

function isAtOnce({ forms, shapes, namespace, platform, host }: NameRow, families: Families): boolean {
  return (
    host ||
    platform !== '' ||
    namespace.length > 0 ||
    shapes.some((shape) => isProof(SHAPES[shape])) ||
    forms.some((form) => countsAnywhere(form, families))
  );
}

/** A shape that counts in any document. The others, whose first words (`Type: Api`, `- http:`) fill all code, can wait until one turns out to be about AWS. */
function isProof(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.need === undefined && shape.dialect === undefined;
}
