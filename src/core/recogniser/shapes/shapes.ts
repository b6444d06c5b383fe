/**
 * The shapes in which code speaks of AWS: one row each. To add one, add a row and a line of fixtures in test/unit/core/recogniser/shapes.test.ts.
 *
 * A row's `anchors` are words that are looked for as names are; `pattern` must fit from the anchor on (sticky), and the text before it must fit `before`.
 * Patterns are written here, never taken from data, and are linear: no repetition stands inside a repetition unless each turn begins with a fixed sign.
 */

import type { Namespaces, TermIndexes } from './namespaces';
import { SETTINGS_SHAPES } from './settings-shapes';
import type { Shape } from './shape';
import { metricNamespace, policyOwner, pulumiResource, SAM_EVENTS, SERVERLESS_EVENTS, springModule } from './shape-owners';

export type { Shape } from './shape';

/** `client("s3", "us-east-1")`: a second text that is no Region belongs to somebody else's call. */
const BOTO3_CLIENT =
  /(?:client|resource)\([ \t]{0,8}(?:service_name[ \t]{0,4}=[ \t]{0,4})?\\?["']([a-z0-9-]+)\\?["'](?![ \t]?,[ \t]?["'](?![a-z]{2}-))/y;

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
    // `AWS::SSM::Parameter::Value<…>` is a kind of parameter: the type is what stands before.
    pattern: /AWS::[A-Za-z0-9]+::[A-Za-z0-9]+/y,
    // `Fog::AWS::RDS::Server` is a class of somebody else's.
    before: /(?:^|[^:\w])$/,
    terms: ([type], names) => names.cloudFormation(type),
  },
  // Crates, gems; `aws-java-sdk-s3` is a package of Maven.
  { rule: 'sdk-package', anchors: ['aws'], pattern: /aws[_-](?:java-)?sdk[_-]([a-z0-9]+)\b/y, terms: firstGroup },
  { rule: 'cdk-import', anchors: ['aws'], pattern: new RegExp(`aws-cdk(?:-lib)?/aws-(${WORD})`, 'y'), terms: firstGroupPrefix },
  { rule: 'cdk-import', anchors: ['aws'], pattern: /aws_cdk\.aws_([a-z0-9_]+)/y, terms: firstGroupPrefix },
  {
    rule: 'cdk-import',
    anchors: ['awscdk'],
    pattern: /awscdk\/(?:v2\/)?aws([a-z0-9]+)/y,
    terms: ([, name = ''], names) => names.goModule(name),
  },
  {
    rule: 'cdk-import',
    anchors: ['software.amazon.awscdk'],
    pattern: /software\.amazon\.awscdk\.services\.([a-z0-9.]*[a-z0-9])/y,
    terms: firstGroupPrefix,
  },
  {
    rule: 'cdk-import',
    anchors: ['Amazon.'],
    pattern:
      /Amazon\.CDK\.AWS\.([A-Za-z0-9]+)(?:\.(?:Actions|Assets|Authorizers|Destinations|EventSources|Integrations|Notifications|Origins|Patterns|Subscriptions|Targets|Tasks))?(?![A-Za-z0-9])/y,
    terms: firstGroup,
  },
  {
    rule: 'terraform-type',
    anchors: ['aws'],
    pattern: /aws_[a-z0-9]+(?:_[a-z0-9]+)*/y,
    // `resource "aws_s3_bucket" "aws_logs"`, `module.aws_logs.bucket_arn`: what people call what they made.
    before: /(?<!\w|"\w{1,50}" "|\b(?:module|var|local)\.)$/,
    terms: ([type], names) => names.terraform(type),
  },
  {
    rule: 'arn',
    anchors: ['arn:'],
    pattern: new RegExp(`arn:(?:aws(?:-[a-z]+){0,3}|\\*|${FILLED_IN}):([a-z0-9-]+)(?=:|["'\\s]|$)`, 'y'),
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
  // Names that tools have for a service, but the SDK does not, are anybody's: `AWS.Deploy.CLI`.
  {
    rule: 'js-sdk-v2',
    anchors: ['AWS'],
    pattern: /AWS\.(?!(?:Config|Deploy|Events|Logs|Monitoring|States)\b)([A-Z][A-Za-z0-9]+)/y,
    terms: firstGroup,
  },
  // The variable is called as the package is by most, and by some in small letters.
  { rule: 'js-sdk-v2', anchors: ['aws'], pattern: /aws\.([A-Z][A-Za-z0-9]+)(?=\()/y, before: /\bnew $/, terms: firstGroup },
  {
    rule: 'boto3-client',
    anchors: ['client(', 'resource('],
    pattern: BOTO3_CLIENT,
    before: /(?:(?:boto3|aioboto3|botocore|[sS]ession(?:\([^()]{0,40}\))?)\.(?:create_)?|(?:boto3|botocore)_)$/,
    group: 1,
    terms: firstGroup,
  },
  {
    rule: 'boto3-client',
    anchors: ['client(', 'resource('],
    pattern: BOTO3_CLIENT,
    group: 1,
    need: 'ordinary',
    terms: firstGroup,
  },
  // Nobody else has objects and buckets behind this name.
  {
    rule: 's3-call',
    anchors: ['s3.'],
    pattern: /(s3)\.(?:[a-z]{3,12}_?(?:[Oo]bject|[Bb]ucket)|upload_?file|download_?file|getSignedUrl|presigned_)/y,
    before: /(?:^|[^\w-])$/,
    group: 1,
    terms: firstGroup,
  },
  {
    rule: 'java-sdk',
    anchors: ['software.amazon.awssdk'],
    pattern: /software\.amazon\.awssdk(?:\.(?:services|enhanced)\.|:)([a-z0-9]+)/y,
    terms: firstGroup,
  },
  {
    rule: 'java-sdk',
    anchors: ['software.amazon'],
    pattern: /software\.amazon\.(?!aws)([a-z0-9]+)(?=[.;])/y,
    terms: firstGroup,
  },
  {
    rule: 'java-sdk',
    anchors: ['com.amazonaws'],
    pattern: /com\.amazonaws\.(?!(?:config|events|logs|monitoring|services)\.)([a-z0-9]+)(?=\.[a-z])/y,
    terms: firstGroup,
  },
  { rule: 'java-sdk', anchors: ['com.amazonaws.services'], pattern: /com\.amazonaws\.services\.([a-z0-9]+)/y, terms: firstGroup },
  { rule: 'kotlin-sdk', anchors: ['aws.sdk.kotlin'], pattern: /aws\.sdk\.kotlin(?:\.services\.|:)([a-z0-9]+)/y, terms: firstGroup },
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
  {
    rule: 'github-action',
    anchors: ['aws'],
    pattern: new RegExp(`aws-actions/(?:amazon-|aws-|setup-)?(${WORD})`, 'y'),
    terms: firstGroupPrefix,
  },
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
    before: /(?:^|[\s"'=:`(])\/$/,
    lead: '/',
    terms: firstGroup,
  },
  // Keys that AWS manages, images of CodeBuild.
  { rule: 'aws-path', anchors: ['aws'], pattern: /aws\/([a-z0-9-]+)(?=["'\s]|$)/y, before: /\balias\/$/, terms: firstGroup },
  { rule: 'aws-path', anchors: ['aws'], pattern: /aws\/(codebuild)(?=\/)/y, before: /(?:^|[\s"'=:`(])$/, terms: firstGroup },
  {
    rule: 'metric-namespace',
    anchors: ['AWS'],
    pattern: /AWS\/([A-Z][A-Za-z0-9]+)(?![\w/])/y,
    before: /(?:^|[\s"'=:`(,])$/,
    terms: metricNamespace,
  },
  {
    rule: 'managed-policy',
    anchors: ['AWS', 'Amazon'],
    pattern:
      /(?:AWS|Amazon)_?([A-Z][A-Za-z0-9_]{1,60}?)(?:Full|ReadOnly|PowerUser)?(?:Access|ExecutionRole|ServiceRole|ServiceRoleForEC2|Role|RolePolicy|Policy|Core|ReadOnly)(?![A-Za-z0-9_])/y,
    before: /(?:policy\/(?:service-role\/)?|service-role\/|["'`]|^\s*-\s+)$/,
    terms: policyOwner,
  },
  { rule: 'managed-policy', anchors: ['AWS'], pattern: /AWSServiceRoleFor([A-Z][A-Za-z0-9_]{1,60})(?![A-Za-z0-9_])/y, terms: policyOwner },
  { rule: 'spring-cloud-aws', anchors: ['cloud.aws'], pattern: /cloud\.aws\.([a-z0-9-]+)/y, terms: springModule },
  { rule: 'spring-cloud-aws', anchors: ['io.awspring.cloud'], pattern: /io\.awspring\.cloud\.([a-z0-9]+)/y, terms: springModule },
  { rule: 'spring-cloud-aws', anchors: ['aws'], pattern: /aws-(secretsmanager|parameterstore)(?=:)/y, terms: springModule },
  {
    rule: 'spring-cloud-aws',
    anchors: ['spring-cloud-aws'],
    pattern: /spring-cloud-aws-(?:starter-)?([a-z0-9-]+)/y,
    terms: springModule,
  },
  {
    rule: 'console-address',
    anchors: ['console.aws', 'console.amazonaws'],
    pattern: /console\.(?:aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com)\/([a-z0-9-]+)/y,
    terms: firstGroup,
  },
  {
    rule: 'dynamic-reference',
    anchors: ['resolve:'],
    pattern: /resolve:(ssm|ssm-secure|secretsmanager)(?=:)/y,
    terms: ([, name = ''], names) => (name === 'secretsmanager' ? names.service(name) : names.cloudFormation('AWS::SSM::Parameter')),
  },
  {
    rule: 'localstack-services',
    anchors: ['SERVICES'],
    pattern: /SERVICES["']?[ \t]{0,4}[=:][ \t]{0,4}["']?([a-z0-9-]+(?:, ?[a-z0-9-]+){0,60})/y,
    group: 1,
    list: true,
    need: 'distinctive',
    terms: ([item], names) => names.service(item),
  },
  {
    rule: 'airflow',
    anchors: ['airflow.providers.amazon'],
    pattern: /airflow\.providers\.amazon\.aws\.(?:operators|sensors|hooks|transfers|triggers)\.([a-z0-9]+(?:_(?!to_)[a-z0-9]+)*)/y,
    group: 1,
    terms: firstGroupPrefix,
  },
  {
    rule: 'airflow',
    anchors: ['airflow.providers.amazon'],
    pattern: /airflow\.providers\.amazon\.aws\.transfers\.[a-z0-9_]{1,40}_to_([a-z0-9]+)/y,
    group: 1,
    terms: firstGroup,
  },
  {
    rule: 'pulumi',
    anchors: ['pulumi'],
    pattern: /pulumi(?:-aws\/sdk\/(?:v\d\/)?go\/aws\/|\.aws\.|_aws\.)([a-z0-9]+)/y,
    group: 1,
    terms: firstGroup,
  },
  {
    rule: 'pulumi',
    anchors: ['aws.', 'awsx.'],
    pattern: /awsx?\.([a-z0-9]+)\.(?:get)?([A-Z][A-Za-z0-9]*)/y,
    before: /(?:^|[^\w.$/-])$/,
    need: 'distinctive',
    terms: pulumiResource,
  },
  { rule: 'troposphere', anchors: ['troposphere.'], pattern: /troposphere\.([a-z0-9_]+)/y, terms: firstGroup },
  { rule: 'boto3-types', anchors: ['mypy'], pattern: /mypy_boto3_([a-z0-9_]+)/y, terms: firstGroup },
  { rule: 'base-image', anchors: ['public.ecr.aws'], pattern: /public\.ecr\.aws\/([a-z0-9-]+)(?=\/)/y, group: 1, terms: firstGroup },
  {
    rule: 'sign-in-address',
    anchors: ['amazoncognito'],
    pattern: /amazoncognito\.com/y,
    terms: (_, names) => names.service('cognito-identity-provider'),
  },
  { rule: 'eksctl', anchors: ['eksctl'], pattern: /eksctl\.io(?=\/)/y, terms: (_, names) => names.service('eks') },
  {
    rule: 'function-url',
    anchors: ['lambda-url'],
    pattern: /lambda-url\.[a-z0-9-]+\.on\.aws/y,
    terms: (_, names) => names.cloudFormation('AWS::Lambda::Url'),
  },
  {
    rule: 'terraform-module',
    anchors: ['terraform-aws-modules'],
    pattern: /terraform-aws-modules\/([a-z0-9-]+)\/aws/y,
    terms: ([, name = ''], names) => names.terraform(`aws_${name.replaceAll('-', '_')}`),
  },
  {
    rule: 'serverless-event',
    anchors: Object.keys(SERVERLESS_EVENTS).map((event) => `${event}:`),
    pattern: new RegExp(`(${Object.keys(SERVERLESS_EVENTS).join('|')})(?=:)`, 'y'),
    before: /^\s*-\s+$/,
    group: 1,
    dialect: 'serverless',
    terms: ([event], names) => SERVERLESS_EVENTS[event]?.(names) ?? [],
  },
  {
    rule: 'sam-event',
    anchors: Object.keys(SAM_EVENTS).flatMap((event) => [`Type: ${event}`, `Type": "${event}`]),
    pattern: new RegExp(`Type"?: "?(${Object.keys(SAM_EVENTS).join('|')})(?=["\\s,}]|$)`, 'y'),
    group: 1,
    need: 'ordinary',
    terms: ([, event = ''], names) => names.service(SAM_EVENTS[event] ?? ''),
  },
  ...SETTINGS_SHAPES,
];
