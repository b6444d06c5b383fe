/**
 * The shapes in which code speaks of AWS: one row each. To add one, add a row and a line of fixtures in test/unit/core/recogniser/shapes.test.ts.
 *
 * A row's `anchors` are words that are looked for as names are; `pattern` must fit from the anchor on (sticky), and the text before it must fit `before`.
 * Patterns are written here, never taken from data, and are linear: no repetition stands inside a repetition unless each turn begins with a fixed sign.
 */

import type { Need } from './forms';
import type { Namespaces, TermIndexes } from './namespaces';

export interface Shape {
  readonly rule: string;
  readonly anchors: readonly string[];
  readonly pattern: RegExp;
  /** What must stand directly before the anchor, read over at most 60 units of the line. */
  readonly before?: RegExp;
  /** Which group is the mention; 0, the whole match, unless told. */
  readonly group?: number;
  /** What evidence the document must give; none unless told: the shape itself is proof. */
  readonly need?: Need;
  readonly terms: (match: RegExpExecArray, names: Namespaces) => TermIndexes;
}

const firstGroup = (match: RegExpExecArray, names: Namespaces): TermIndexes => names.service(match[1] ?? '');
const firstGroupPrefix = (match: RegExpExecArray, names: Namespaces): TermIndexes => names.servicePrefix(match[1] ?? '');

const REGION = String.raw`[a-z]{2}(?:-[a-z]+){1,3}-\d`;
/** A value that a template fills in: `${AWS::Region}`, `${var.region}`, `{region}`. */
const FILLED_IN = String.raw`\$?\{[^{}\s]{1,60}\}`;
const WORD = '[a-z0-9]+(?:-[a-z0-9]+)*';

export const SHAPES: readonly Shape[] = [
  {
    rule: 'cloudformation-type',
    anchors: ['AWS'],
    pattern: /AWS::[A-Za-z0-9]+(?:::[A-Za-z0-9]+){1,2}/y,
    terms: ([type], names) => names.cloudFormation(type),
  },
  { rule: 'rust-crate', anchors: ['aws'], pattern: /aws[_-]sdk[_-]([a-z0-9]+)\b/y, terms: firstGroup },
  { rule: 'cdk-import', anchors: ['aws'], pattern: new RegExp(`aws-cdk(?:-lib)?/aws-(${WORD})`, 'y'), terms: firstGroup },
  { rule: 'cdk-import', anchors: ['aws'], pattern: /aws_cdk\.aws_([a-z0-9_]+)/y, terms: firstGroup },
  { rule: 'cdk-import', anchors: ['awscdk'], pattern: /awscdk\/(?:v2\/)?aws([a-z0-9]+)/y, terms: firstGroup },
  {
    rule: 'cdk-import',
    anchors: ['software.amazon.awscdk'],
    pattern: /software\.amazon\.awscdk\.services\.([a-z0-9.]*[a-z0-9])/y,
    terms: ([, name = ''], names) => names.service(name),
  },
  { rule: 'cdk-import', anchors: ['Amazon.'], pattern: /Amazon\.CDK\.AWS\.([A-Za-z0-9]+)/y, terms: firstGroup },
  { rule: 'terraform-type', anchors: ['aws'], pattern: /aws_[a-z0-9]+(?:_[a-z0-9]+)*/y, terms: ([type], names) => names.terraform(type) },
  {
    rule: 'arn',
    anchors: ['arn:'],
    pattern: new RegExp(`arn:(?:aws(?:-[a-z]+){0,3}|${FILLED_IN}):([a-z0-9-]+)(?=:)`, 'y'),
    terms: firstGroup,
  },
  {
    rule: 'js-sdk-v3',
    anchors: ['aws'],
    pattern: new RegExp(`aws-sdk/(?:(?:client|lib|util)-)?(${WORD})`, 'y'),
    before: /@$/,
    terms: firstGroupPrefix,
  },
  { rule: 'js-sdk-v2', anchors: ['aws'], pattern: /aws-sdk\/clients\/([a-z0-9]+)/y, terms: firstGroup },
  { rule: 'js-sdk-v2', anchors: ['AWS'], pattern: /AWS\.([A-Z][A-Za-z0-9]+)/y, terms: firstGroup },
  {
    rule: 'boto3-client',
    anchors: ['client(', 'resource('],
    pattern: /(?:client|resource)\([ \t]{0,8}(?:service_name[ \t]{0,4}=[ \t]{0,4})?["']([a-z0-9-]+)["']/y,
    before: /(?:boto3|aioboto3|botocore|[sS]ession(?:\([^()]{0,40}\))?)\.(?:create_)?$/,
    group: 1,
    terms: firstGroup,
  },
  {
    rule: 'boto3-client',
    anchors: ['client(', 'resource('],
    pattern: /(?:client|resource)\([ \t]{0,8}(?:service_name[ \t]{0,4}=[ \t]{0,4})?["']([a-z0-9-]+)["']/y,
    group: 1,
    need: 'ordinary',
    terms: firstGroup,
  },
  {
    rule: 'java-sdk',
    anchors: ['software.amazon.awssdk'],
    pattern: /software\.amazon\.awssdk\.(?:services|enhanced)\.([a-z0-9]+)/y,
    terms: firstGroup,
  },
  { rule: 'java-sdk', anchors: ['com.amazonaws.services'], pattern: /com\.amazonaws\.services\.([a-z0-9]+)/y, terms: firstGroup },
  {
    rule: 'endpoint-service',
    anchors: ['com.amazonaws'],
    pattern: new RegExp(String.raw`com\.amazonaws\.(?:${REGION}|${FILLED_IN})\.([a-z0-9-]+)`, 'y'),
    terms: firstGroup,
  },
  { rule: 'go-sdk', anchors: ['aws'], pattern: /aws-sdk-go(?:-v2)?\/(?:service|feature)\/([a-z0-9]+)/y, terms: firstGroup },
  { rule: 'go-lambda', anchors: ['aws'], pattern: /aws-([a-z]+)-go\/(?:v\d\/)?[a-z]+/y, terms: firstGroup },
  { rule: 'dotnet-sdk', anchors: ['AWSSDK'], pattern: /AWSSDK\.([A-Za-z0-9]+)/y, terms: firstGroup },
  { rule: 'dotnet-sdk', anchors: ['Amazon.'], pattern: /Amazon\.([A-Z][A-Za-z0-9]+)/y, terms: firstGroup },
  { rule: 'ruby-sdk', anchors: ['Aws::'], pattern: /Aws::([A-Z][A-Za-z0-9]+)/y, terms: firstGroup },
  { rule: 'php-sdk', anchors: ['Aws\\'], pattern: /Aws\\{1,2}([A-Z][A-Za-z0-9]+)/y, terms: firstGroup },
  { rule: 'github-action', anchors: ['aws'], pattern: new RegExp(`aws-actions/(?:amazon-|aws-)?(${WORD})`, 'y'), terms: firstGroupPrefix },
  {
    rule: 'aws-cli',
    anchors: ['aws', 'awslocal'],
    pattern:
      /aws(?:local)?(?:[ \t]+--[a-z-]+(?:[= ][\w./:-]+)?){0,3}[ \t]+([a-z0-9-]+)(?=[ \t]+(?:[a-z]+(?:-[a-z0-9]+)+|cp|sync|ls|mb|rb|rm|mv|presign|website|wait|help|deploy|package|invoke|publish|subscribe|query|scan|tail|encrypt|decrypt|push|login)\b)/y,
    terms: firstGroup,
  },
  { rule: 'event-source', anchors: ['aws'], pattern: /aws[.:]([a-z0-9-]+)(?=["'])/y, before: /["']$/, terms: firstGroup },
  {
    rule: 'aws-path',
    anchors: ['aws'],
    pattern: /aws\/([a-z0-9-]+)(?=\/|["'\s]|$)/y,
    before: /(?:^|[\s"'=:`(]|alias)\/$/,
    terms: firstGroup,
  },
  { rule: 'spring-cloud-aws', anchors: ['cloud.aws'], pattern: /cloud\.aws\.([a-z0-9-]+)/y, terms: firstGroup },
  {
    rule: 'console-address',
    anchors: ['console.aws', 'console.amazonaws'],
    pattern: /console\.(?:aws\.amazon\.com|amazonaws\.cn)\/([a-z0-9-]+)/y,
    terms: firstGroup,
  },
];

/** Shapes around a namespace that stands by itself, in small letters as tools spell it. They are tried where one is found. */
export interface NamespaceShape {
  readonly rule: string;
  /** Fits directly behind the namespace. */
  readonly behind: RegExp;
  readonly before?: RegExp;
  /** Whether the mention goes on over what stands behind. */
  readonly whole: boolean;
  readonly need?: Need;
  /** True: only believed where the document uses the service elsewhere beyond doubt. */
  readonly family?: boolean;
}

export const NAMESPACE_SHAPES: readonly NamespaceShape[] = [
  { rule: 'iam-action', behind: /:(?:\*|[A-Z][A-Za-z0-9]*\*?)(?=["'`])/y, before: /["'`]$/, whole: true },
  {
    rule: 'iam-action',
    behind:
      /:(?:Abort|Add|Allocate|Assume|Associate|Attach|Authorize|Batch|Cancel|Change|Complete|Copy|Create|Decrypt|Delete|Deploy|Deregister|Describe|Detach|Disable|Disassociate|Enable|Encrypt|Execute|Export|Filter|Generate|Get|Head|Import|Initiate|Invoke|List|Modify|Pass|Publish|Purge|Put|Query|Read|Reboot|Receive|Register|Release|Remove|Replicate|Reset|Restore|Retry|Run|Scan|Send|Set|Simulate|Start|Stop|Subscribe|Tag|Terminate|Test|Unsubscribe|Untag|Update|Upload|Validate|Write|Re)[A-Z*][A-Za-z0-9]*\*?/y,
    before: /(?:^|[^\w:/.])$/,
    whole: true,
  },
  { rule: 'iam-action', behind: /:\*/y, before: /(?:^|[\s[,-])$/, whole: true, need: 'distinctive' },
  {
    rule: 'condition-key',
    behind: /:(?:[a-z][a-z-]*|[A-Z][A-Za-z]+)(?:\/[\w${}.:-]{1,40})?(?=["'])/y,
    before: /["']$/,
    whole: true,
    need: 'distinctive',
  },
  { rule: 'module-member', behind: /\.[A-Za-z_]\w*/y, before: /(?:^|[^\w.:/@-])_?$/, whole: false, need: 'ordinary', family: true },
];

/** The service in a host name before `.amazonaws.com`: `bucket.s3.ap-northeast-2`, `123.dkr.ecr.us-east-1`, `lambda`. Looks at the labels from the right. */
export function findHostService(host: string, names: Namespaces): { readonly start: number; readonly terms: TermIndexes } | undefined {
  for (let end = host.length; end > 0; ) {
    const start = host.lastIndexOf('.', end - 1) + 1;
    const label = host.slice(start, end);
    const terms = names.service(label);
    if (terms.length > 0) return { start, terms };
    end = start - 1;
  }
  return undefined;
}
