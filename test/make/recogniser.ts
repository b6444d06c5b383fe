import type { Term } from '../../src/core/glossary/term';
import { DocumentMentions } from '../../src/core/recogniser/document-mentions';
import { createRecogniser, type Recogniser } from '../../src/core/recogniser/recogniser';
import { makeTerm } from './term';

const service = (id: string, name: string, clients: readonly string[], rest: Partial<Term> = {}): Term =>
  makeTerm({
    id,
    name: { en: name, ko: name },
    aliases: [name.replace(/^(?:Amazon|AWS) /, '')],
    ...rest,
    code: { service: clients, types: [], names: [], ...rest.code },
  });

/** A small glossary in which every kind of form occurs. */
export const TERMS: readonly Term[] = [
  service('amazon-s3', 'Amazon S3', ['s3'], { aliases: ['S3', 'Simple Storage Service'] }),
  makeTerm({
    id: 's3-bucket',
    name: { en: 'S3 bucket', ko: '버킷' },
    aliases: ['bucket', 'S3 버킷'],
    ordinary: ['버킷', 'bucket'],
    parent: 'amazon-s3',
    code: { service: [], types: ['AWS::S3::Bucket', 'aws_s3_bucket'], names: [] },
  }),
  makeTerm({
    id: 's3-standard-ia',
    name: { en: 'S3 Standard-IA', ko: 'S3 Standard-IA' },
    parent: 'amazon-s3',
    code: { service: [], types: [], names: ['STANDARD_IA'] },
  }),
  makeTerm({
    id: 's3-versioning',
    name: { en: 'S3 Versioning', ko: 'S3 버전 관리' },
    aliases: ['버전 관리', 'versioning'],
    shared: ['버전 관리', 'versioning'],
    ordinary: ['버전 관리', 'versioning'],
    parent: 'amazon-s3',
  }),
  service('amazon-sqs', 'Amazon SQS', ['sqs']),
  makeTerm({
    id: 'sqs-queue',
    name: { en: 'SQS queue', ko: '대기열' },
    aliases: ['SQS 대기열', '온디맨드 모드'],
    ordinary: ['대기열'],
    shared: ['온디맨드 모드'],
    parent: 'amazon-sqs',
  }),
  service('aws-lambda', 'AWS Lambda', ['lambda'], { aliases: ['Lambda', '람다', '람다 함수'], ordinary: ['Lambda', '람다'] }),
  service('amazon-ec2', 'Amazon Elastic Compute Cloud (Amazon EC2)', ['ec2'], { aliases: ['EC2'] }),
  makeTerm({
    id: 'availability-zone',
    name: { en: 'Availability Zone', ko: '가용 영역' },
    aliases: ['AZ'],
    ordinary: ['AZ'],
    parent: 'amazon-ec2',
  }),
  service('elastic-load-balancing', 'Elastic Load Balancing', ['elastic-load-balancing-v2'], { aliases: ['ELB'] }),
  makeTerm({
    id: 'application-load-balancer',
    name: { en: 'Application Load Balancer (ALB)', ko: 'Application Load Balancer' },
    parent: 'elastic-load-balancing',
  }),
  makeTerm({ id: 'load-balancer', name: { en: 'Load balancer', ko: '로드 밸런서' } }),
  service('amazon-dynamodb', 'Amazon DynamoDB', ['dynamodb'], { aliases: ['DynamoDB', '다이나모디비'] }),
  service('aws-step-functions', 'AWS Step Functions', ['sfn']),
  service('amazon-eks', 'Amazon EKS', ['eks']),
  service('amazon-eventbridge', 'Amazon EventBridge', ['eventbridge']),
  service('cloudwatch-logs', 'Amazon CloudWatch Logs', ['cloudwatch-logs']),
  service('amazon-rds', 'Amazon RDS', ['rds']),
  service('amazon-ecs', 'Amazon Elastic Container Service (Amazon ECS)', ['ecs'], { aliases: ['ECS'], ordinary: ['ECS'] }),
  service('amazon-ecr', 'Amazon ECR', ['ecr']),
  service('aws-config', 'AWS Config', ['config-service'], { ordinary: ['Config'] }),
  service('amazon-cognito', 'Amazon Cognito', ['cognito-identity-provider']),
  service('aws-iam', 'AWS IAM', ['iam'], { aliases: ['IAM'] }),
  makeTerm({
    id: 'policy-principal',
    name: { en: 'Policy principal', ko: '정책 보안 주체' },
    parent: 'aws-iam',
    code: { service: [], types: ['Principal'], names: [] },
  }),
  service('aws-secrets-manager', 'AWS Secrets Manager', ['secrets-manager']),
  makeTerm({
    id: 'dynamodb-on-demand-mode',
    name: { en: 'DynamoDB on-demand mode', ko: 'DynamoDB 온디맨드 모드' },
    aliases: ['온디맨드 모드'],
    shared: ['온디맨드 모드'],
    parent: 'amazon-dynamodb',
  }),
  service('aws-organizations', 'AWS Organizations', ['organizations'], { ordinary: ['Organizations'] }),
  makeTerm({
    id: 'organizational-unit',
    name: { en: 'Organizational unit (OU)', ko: '조직 단위(OU)' },
    aliases: ['OU', '조직 단위', 'organizational unit'],
    ordinary: ['OU'],
    parent: 'aws-organizations',
  }),
  makeTerm({ id: 'dns', name: { en: 'DNS', ko: 'DNS' } }),
  makeTerm({ id: 'cname', name: { en: 'CNAME value', ko: 'CNAME 값' }, parent: 'dns' }),
  makeTerm({
    id: 'dynamodb-item',
    name: { en: 'DynamoDB item', ko: 'DynamoDB 항목' },
    aliases: ['레코드'],
    shared: ['레코드'],
    ordinary: ['레코드'],
    parent: 'amazon-dynamodb',
  }),
  makeTerm({
    id: 'dns-record',
    name: { en: 'DNS record', ko: 'DNS 레코드' },
    aliases: ['레코드'],
    shared: ['레코드'],
    ordinary: ['레코드'],
    parent: 'dns',
  }),
  makeTerm({ id: 'retention-period', name: { en: 'Retention period', ko: '보존 기간' } }),
  makeTerm({
    id: 'dynamodb-retention',
    name: { en: 'DynamoDB retention', ko: 'DynamoDB 보존' },
    shared: ['보존 기간'],
    aliases: ['보존 기간'],
    parent: 'amazon-dynamodb',
  }),
  makeTerm({ id: 'edge-location', name: { en: 'Edge location', ko: '엣지 로케이션' }, aliases: ['PoP'], parent: 'amazon-ec2' }),
  service('amazon-api-gateway', 'Amazon API Gateway', ['api-gateway', 'apigatewayv2']),
  service('amazon-elasticache', 'Amazon ElastiCache', ['elasticache']),
  makeTerm({
    id: 'ssm-parameter-store',
    name: { en: 'Parameter Store', ko: 'Parameter Store' },
    code: { service: [], types: ['AWS::SSM::Parameter'], names: [] },
  }),
  makeTerm({
    id: 'lambda-function-url',
    name: { en: 'Lambda function URL', ko: 'Lambda 함수 URL' },
    parent: 'aws-lambda',
    code: { service: [], types: ['AWS::Lambda::Url'], names: [] },
  }),
  makeTerm({ id: 'docker', name: { en: 'Docker', ko: '도커' }, category: 'containers' }),
];

export const RECOGNISER: Recogniser = createRecogniser(TERMS);

/** The scanned document of a text. */
export function documentOf(text: string, languageId = 'markdown', path = 'notes.md', recogniser = RECOGNISER): DocumentMentions {
  const lines = text.split('\n');
  const found = new DocumentMentions(recogniser, { lineCount: lines.length, lineAt: (line) => lines[line] ?? '' }, { languageId, path });
  found.step(() => false);
  return found;
}

/** What is found in a text, as `text → id`, in order. */
export function mentionsOf(text: string, languageId?: string, path?: string): string[] {
  const lines = text.split('\n');
  return [...documentOf(text, languageId, path).all()].map(
    ({ line, mention }) => `${lines[line]?.slice(mention.start, mention.end)} → ${mention.id}`,
  );
}
