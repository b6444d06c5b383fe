import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Evidence } from '../../../../src/core/recogniser/evidence/evidence';
import { createRecogniser } from '../../../../src/core/recogniser/recogniser';
import { mentionsOf, RECOGNISER, TERMS } from '../../../make/recogniser';
import { makeTerm } from '../../../make/term';

const cases: readonly (readonly [title: string, text: string, found: readonly string[], languageId?: string])[] = [
  [
    'leaves the particle out of the span',
    'AWS S3에서 SQS로, DynamoDB를',
    ['AWS S3 → amazon-s3', 'SQS → amazon-sqs', 'DynamoDB → amazon-dynamodb'],
  ],
  [
    'finds a name before brackets and a particle',
    'AWS: S3(Simple Storage Service)는',
    ['S3 → amazon-s3', 'Simple Storage Service → amazon-s3'],
  ],
  [
    'finds Korean words with particles, in compounds with and without blanks',
    'Amazon EC2의 가용영역, 가용 영역별, 가용 영역에서는, 가용 영역엔, 가용 영역만으로',
    ['Amazon EC2 → amazon-ec2', '가용영역 → availability-zone', ...Array<string>(4).fill('가용 영역 → availability-zone')],
  ],
  [
    'does not find a Korean name inside another word',
    'AWS Lambda는 람다식이 아니다. 람다를 쓴다. 초람다',
    ['AWS Lambda → aws-lambda', '람다 → aws-lambda'],
  ],
  [
    'takes the most specific name',
    'AWS DynamoDB: an Application Load Balancer is a load balancer',
    ['AWS DynamoDB → amazon-dynamodb', 'Application Load Balancer → application-load-balancer', 'load balancer → load-balancer'],
  ],
  [
    'takes the parts of an identifier',
    'createS3BucketIfMissing(SQS_QUEUE_URL, myDynamoDBTable) // AWS',
    ['S3Bucket → s3-bucket', 'SQS_QUEUE → sqs-queue', 'DynamoDB → amazon-dynamodb'],
    'typescript',
  ],
  [
    'finds plurals, and possessives without their ending',
    "AWS Step Functions starts Application Load Balancers; S3's buckets",
    [
      'AWS Step Functions → aws-step-functions',
      'Application Load Balancers → application-load-balancer',
      'S3 → amazon-s3',
      'buckets → s3-bucket',
    ],
  ],
  ['keeps silent on abbreviations where nothing speaks for AWS', 'Our ECS stores entities; the S3 of the train', []],
  [
    'knows S3 by what is done with it, in a text that says nothing else of AWS',
    'S3에 올린다. Upload the report to S3.',
    ['S3 → amazon-s3', 'S3 → amazon-s3'],
  ],
  ['knows EC2 by what runs on it, but not as a type of keys', 'Runs on EC2. An EC2 key in COSE, kty EC2', ['EC2 → amazon-ec2']],
  ['leaves phones and tables called S3 alone', '갤럭시 S3에서 된다. See Table S3 and Figures S1 to S3.', []],
  [
    'lets two names that hardly anybody else uses speak for each other',
    'Upload to S3, then notify by SQS',
    ['S3 → amazon-s3', 'SQS → amazon-sqs'],
  ],
  [
    'leaves an ordinary word in its ordinary sense, in a text about AWS too',
    'AWS Lambda, AWS Config: a config file, lambda x: x, Config files',
    ['AWS Lambda → aws-lambda', 'AWS Config → aws-config'],
  ],
  ['goes both ways in one file', 'import boto3\nf = lambda x: x\nc = boto3.client("lambda")', ['lambda → aws-lambda'], 'python'],
  ['finds exact values of code', 'AWS: StorageClass=STANDARD_IA, standard_ia', ['STANDARD_IA → s3-standard-ia'], 'yaml'],
  [
    'ranks a shared name by the service that is named nearest',
    'Amazon SQS, Amazon DynamoDB: 온디맨드 모드',
    ['Amazon SQS → amazon-sqs', 'Amazon DynamoDB → amazon-dynamodb', '온디맨드 모드 → dynamodb-on-demand-mode'],
  ],
  [
    'finds emphasis, links and code spans of Markdown',
    '**Amazon S3**, [Amazon SQS](https://example.org), `DynamoDB`',
    ['Amazon S3 → amazon-s3', 'Amazon SQS → amazon-sqs', 'DynamoDB → amazon-dynamodb'],
  ],
  [
    'reads decomposed Hangul and full-width letters',
    `AWS \u1107\u1165\u110f\u1175\u11ba\u110b\u1173\u11af Amazon S3, \uff33\uff11 \uff33\uff13`,
    ['\u1107\u1165\u110f\u1175\u11ba → s3-bucket', 'Amazon S3 → amazon-s3', '\uff33\uff13 → amazon-s3'],
  ],
  [
    'finds both parts of a name that is wrapped over a line',
    'Use an Application Load\nBalancer of AWS',
    ['Application Load → application-load-balancer', 'Balancer → application-load-balancer'],
  ],
  [
    'finds a wrapped name behind the sign of a comment',
    '// Amazon Step\n// and AWS Step\n// Functions',
    ['AWS Step → aws-step-functions', 'Functions → aws-step-functions'],
    'typescript',
  ],
  [
    'joins no name over the end of a line into a key of a template, nor into the words of an identifier',
    'Description: AWS Step\nBucket: !Ref Incoming_S3\nBucket: 3\nPath: /aws/Step\nFunctions: []',
    ['Bucket → s3-bucket', 'S3 → amazon-s3', 'Bucket → s3-bucket'],
    'yaml',
  ],
  [
    'finds Lambda in small letters where people speak of it, in texts that name it in full',
    'AWS Lambda: by default the lambdas reach everything. Send it to SQS or lambda; not a lambda expression, nor lambda: x.',
    ['AWS Lambda → aws-lambda', 'lambdas → aws-lambda', 'SQS → amazon-sqs', 'lambda → aws-lambda'],
  ],
  [
    'finds no Lambda in small letters where nothing names it in full',
    'Amazon SQS calls the lambda; a lambda in Amazon S3',
    ['Amazon SQS → amazon-sqs', 'Amazon S3 → amazon-s3'],
  ],
  [
    'knows the identifiers of Lambda by what they go on with, in code about AWS',
    'new LambdaRuntimeImage(); new LambdaQueryWrapper(); // Amazon SQS, Amazon S3',
    ['Lambda → aws-lambda', 'Amazon SQS → amazon-sqs', 'Amazon S3 → amazon-s3'],
    'typescript',
  ],
  [
    'takes the small letters of a service for its name where code names things, of a document that speaks of it',
    "import lambda = require('aws-cdk-lib/aws-lambda'); const lambda = new AWS.Lambda(); // a plain lambda, the lambda\nrun('src/lambda/lambda.py')",
    ['lambda → aws-lambda', 'aws-cdk-lib/aws-lambda → aws-lambda', 'lambda → aws-lambda', 'AWS.Lambda → aws-lambda', 'lambda → aws-lambda'],
    'typescript',
  ],
  [
    'takes them for it in Terraform about AWS even where nothing else names the service, but not in Python',
    'resource "aws_s3_bucket" "a" {} # the zip of lambda\nmodule "lambda" { name = var.upload_lambda, bus = aws_sqs_queue.a.id }',
    ['aws_s3_bucket → s3-bucket', 'lambda → aws-lambda', 'lambda → aws-lambda', 'lambda → aws-lambda', 'aws_sqs_queue → amazon-sqs'],
    'terraform',
  ],
  [
    'takes the parts of services in the identifiers of Terraform for them, too',
    'resource "aws_dynamodb_table" "a" {} # Amazon S3\nlocals { nested_availability_zones = 3 }',
    ['aws_dynamodb_table → amazon-dynamodb', 'Amazon S3 → amazon-s3', 'availability_zones → availability-zone'],
    'terraform',
  ],
  [
    'leaves the packages of a program and the files of the command line tools alone',
    'Amazon SQS, AWS Lambda: com.shop.lambda, this.lambda; AWS config not found, AWS config file',
    ['Amazon SQS → amazon-sqs', 'AWS Lambda → aws-lambda', 'lambda → aws-lambda'],
    'java',
  ],
  [
    'leaves to others the small words of code that are spelled like the names of parts and projects',
    'Amazon SQS, AWS S3: org.opensearch.x, OpenSearch\nthe AWS config of the SDK; AWS config rules',
    ['Amazon SQS → amazon-sqs', 'AWS S3 → amazon-s3', 'AWS config → aws-config'],
    'java',
  ],
  [
    'leaves the brand out of a name in an identifier, and the pages of a library alone',
    'new AmazonS3Client(AWS_SQS_URL); AWSLambda; aws-lambda; https://boto3.amazonaws.com/',
    ['S3 → amazon-s3', 'SQS → amazon-sqs', 'Lambda → aws-lambda', 'aws-lambda → aws-lambda'],
    'typescript',
  ],
  [
    'finds plurals in capitals, and the names of AWS behind AWS_',
    'export AWS_AVAILABILITY_ZONES=a,b\nawslocal sqs list-queues; create(AVAILABILITY_ZONES, $AWS_DYNAMODB, SQSS)',
    [
      'AVAILABILITY_ZONES → availability-zone',
      'awslocal sqs → amazon-sqs',
      'AVAILABILITY_ZONES → availability-zone',
      'DYNAMODB → amazon-dynamodb',
    ],
    'shellscript',
  ],
  [
    'keeps the lambda of Python, of an AWS Lambda function too',
    'boto3.client("lambda").invoke(key=lambda, x="AWS Lambda")',
    ['lambda → aws-lambda', 'AWS Lambda → aws-lambda'],
    'python',
  ],
  ['takes the ARN of a service for beyond doubt', 'const {lambdaARN, dryRun} = event', ['lambda → aws-lambda'], 'javascript'],
  [
    'reads the descriptions of templates as prose',
    'Description: AWS SQS, all accounts of Organizations\nOrganizations: AWS SQS',
    ['AWS SQS → amazon-sqs', 'Organizations → aws-organizations', 'AWS SQS → amazon-sqs'],
    'yaml',
  ],
  [
    'leaves the paths of addresses, anchors and pictures alone',
    'AWS: [S3](https://aws.amazon.com/s3/S3) and [SQS](#SQS) ![S3](images/S3.png), x://media/SQS.zip',
    ['S3 → amazon-s3', 'SQS → amazon-sqs', 'S3 → amazon-s3'],
  ],
  [
    'takes a host for its service where it is AWS or plays it, and for nobody elsewhere',
    'AWS DynamoDB: http://sqs.localhost:4566/ http://s3.example.org/',
    ['AWS DynamoDB → amazon-dynamodb', 'sqs → amazon-sqs'],
  ],
  [
    'believes an abbreviation beside what it stands for, however common it is',
    'AWS: organizational unit (OU), OU(조직 단위)\n\n\n\nOU',
    [
      'organizational unit → organizational-unit',
      'OU → organizational-unit',
      'OU → organizational-unit',
      '조직 단위 → organizational-unit',
    ],
  ],
  [
    'believes no abbreviation that the document spells out as something else',
    'Amazon S3 and Amazon DynamoDB keep what the RDS sends.\nThe radio data system (RDS) names the station; RDS texts are short.',
    ['Amazon S3 → amazon-s3', 'Amazon DynamoDB → amazon-dynamodb'],
  ],
  [
    'believes an abbreviation that the document spells out nearly as its note does',
    'Amazon S3: an Elastic Container Services (ECS) task, SQS stands for Simple Queue',
    ['Amazon S3 → amazon-s3', 'ECS → amazon-ecs', 'SQS → amazon-sqs'],
  ],
  [
    'gives a shared name to its owner, unless a service that shares it stands in the same line',
    'Amazon SQS, AWS, Amazon S3\nAmazon DynamoDB: 보존 기간\n\n보존 기간',
    [
      'Amazon SQS → amazon-sqs',
      'Amazon S3 → amazon-s3',
      'Amazon DynamoDB → amazon-dynamodb',
      '보존 기간 → dynamodb-retention',
      '보존 기간 → retention-period',
    ],
  ],
  [
    'takes the names of a general notion for its service, too, where names are shared',
    'Amazon DynamoDB, Amazon S3\n\nCNAME 값과 DNS의 레코드',
    ['Amazon DynamoDB → amazon-dynamodb', 'Amazon S3 → amazon-s3', 'CNAME 값 → cname', 'DNS → dns', '레코드 → dns-record'],
  ],
  [
    'takes the service that is named before a shared name for nearer than one behind it',
    'Amazon SQS의 온디맨드 모드, Amazon DynamoDB',
    ['Amazon SQS → amazon-sqs', '온디맨드 모드 → sqs-queue', 'Amazon DynamoDB → amazon-dynamodb'],
  ],
  [
    'takes an abbreviation with one capital for a name in code and in quotes, not in prose',
    'AWS DynamoDB, record["Sqs"], ec2.Iam(x) Iam, the Ec2 of it',
    ['AWS DynamoDB → amazon-dynamodb', 'Sqs → amazon-sqs', 'ec2 → amazon-ec2', 'Iam → aws-iam', 'Ec2 → amazon-ec2'],
    'typescript',
  ],
  [
    'believes a name nowhere in a document that gives away another sense of it',
    'AWS DynamoDB, Amazon S3: the bevy_ecs crate, ECS and its systems; Amazon ECS',
    ['AWS DynamoDB → amazon-dynamodb', 'Amazon S3 → amazon-s3', 'Amazon ECS → amazon-ecs'],
  ],
  [
    'believes a name in spite of one wrong answer of a quiz about its service',
    '- A. Improvised Access Manager (IAM)\n\nAWS IAM and `iam:PassRole`; IAM',
    ['AWS IAM → aws-iam', 'iam:PassRole → aws-iam', 'IAM → aws-iam'],
  ],
  [
    'reads the comments of code as prose',
    '// AWS: Amazon SQS, Organizations\nconst Organizations = SQS // all Organizations here',
    ['Amazon SQS → amazon-sqs', 'Organizations → aws-organizations', 'SQS → amazon-sqs', 'Organizations → aws-organizations'],
    'typescript',
  ],
  [
    'takes a common word with a capital for a name between small letters only',
    'AWS S3, Amazon SQS: rules for all accounts of Organizations; Organizations of any size; Set Up Organizations Now',
    ['AWS S3 → amazon-s3', 'Amazon SQS → amazon-sqs', 'Organizations → aws-organizations'],
  ],
  [
    'takes a common word with a capital for a name in a list of services, and at the beginning of a Korean sentence',
    'AWS S3: SQS/Organizations, then S3 and **Organizations**; Organizations/S3, see\n\n\n\n\nOrganizations + SQS로',
    [
      'AWS S3 → amazon-s3',
      'SQS → amazon-sqs',
      'Organizations → aws-organizations',
      'S3 → amazon-s3',
      'Organizations → aws-organizations',
      'Organizations → aws-organizations',
      'S3 → amazon-s3',
      'Organizations → aws-organizations',
      'SQS → amazon-sqs',
    ],
  ],
  [
    'needs more for the name of a service in small letters',
    'On AWS our api gateway is nginx. The API Gateway is not.',
    ['API Gateway → amazon-api-gateway'],
  ],
  [
    'takes a name in small letters for a thing that somebody runs, where the service is named in full',
    'AWS Lambda: your lambda needs a role, a lambda function too; a lambda is an anonymous function',
    ['AWS Lambda → aws-lambda', 'lambda → aws-lambda', 'lambda → aws-lambda'],
  ],
  [
    'is not led by the letters of an abbreviation into a word',
    'AWS S3 has RDBMSes, pops up, sess; PoP',
    ['AWS S3 → amazon-s3', 'PoP → edge-location'],
  ],
  [
    'finds all services of LocalStack in a list, in order, beside other names',
    '# localstack\nSERVICES=s3,lambda,sqs # S3',
    ['s3 → amazon-s3', 'lambda → aws-lambda', 'sqs → amazon-sqs', 'S3 → amazon-s3'],
    'dotenv',
  ],
  [
    'takes AWS or Amazon before a part of a service for a part of its name',
    'AWS Lambda function URL, Amazon S3 Standard-IA, Amazon 버킷, Amazon Docker',
    ['AWS Lambda function URL → lambda-function-url', 'Amazon S3 Standard-IA → s3-standard-ia', '버킷 → s3-bucket', 'Docker → docker'],
  ],
  [
    'takes words in brackets for what a name stands for, not for the arguments of a call',
    'AWS Organizations: OU(Organization Unit)마다, OU(x), 새 OU(Workloads)로',
    ['AWS Organizations → aws-organizations', 'OU → organizational-unit', 'OU → organizational-unit'],
  ],
  [
    'takes a name in small letters for a name in a Korean sentence, where the service is named in full',
    'AWS Lambda: lambda는 적절치 않다, key=lambda x: x',
    ['AWS Lambda → aws-lambda', 'lambda → aws-lambda'],
  ],
  [
    'takes a word of many services for that of the heading over it, and not for that of a service named elsewhere',
    '# AWS\n\n## Amazon S3\n\n\n\n\n버전 관리, 버킷\n\n## Amazon SQS\n\n\n\n\n버전 관리',
    ['Amazon S3 → amazon-s3', '버전 관리 → s3-versioning', '버킷 → s3-bucket', 'Amazon SQS → amazon-sqs'],
  ],
  [
    'takes a word for that of a service whose part stands in the line, where the document names the service',
    'Amazon S3에 둔다.\n\n\n\n\n\n버킷마다 버전 관리\n\n\n\n\n\n버전 관리',
    ['Amazon S3 → amazon-s3', '버킷 → s3-bucket', '버전 관리 → s3-versioning'],
  ],
  [
    'takes a common word near a name that only a part of its service has',
    'AWS\n\nThe organizational units.\nAn OU each.\n\n\n\n\n\nThe OU of Bayes.',
    ['organizational units → organizational-unit', 'OU → organizational-unit'],
    'markdown',
  ],
  [
    'lets what the line names itself go before the heading over it',
    'AWS\n# Amazon SQS\nAmazon S3의 버전 관리\n\n\n\n\nAmazon DynamoDB의 온디맨드 모드\n\n\n\n온디맨드 모드',
    [
      'Amazon SQS → amazon-sqs',
      'Amazon S3 → amazon-s3',
      '버전 관리 → s3-versioning',
      'Amazon DynamoDB → amazon-dynamodb',
      '온디맨드 모드 → dynamodb-on-demand-mode',
      '온디맨드 모드 → sqs-queue',
    ],
  ],
  [
    'takes a short line of its own for a heading in a text without mark-up only',
    'AWS\n\nAmazon SQS\n\n\n\n\n온디맨드 모드, Amazon DynamoDB\n\nAmazon DynamoDB\n\n\n\n\n온디맨드 모드',
    [
      'Amazon SQS → amazon-sqs',
      '온디맨드 모드 → dynamodb-on-demand-mode',
      'Amazon DynamoDB → amazon-dynamodb',
      'Amazon DynamoDB → amazon-dynamodb',
      '온디맨드 모드 → dynamodb-on-demand-mode',
    ],
    'plaintext',
  ],
  ['finds notions of the whole trade only in texts about AWS', 'Docker runs behind a load balancer', []],
];

for (const [title, text, found, languageId] of cases) {
  test(title, () => assert.deepEqual(mentionsOf(text, languageId), found));
}

test('finds a plain word of the user in documents about AWS, and an abbreviation of theirs everywhere', () => {
  const recogniser = createRecogniser([
    ...TERMS,
    makeTerm({ id: 'queue', name: { en: 'queue', ko: '줄' }, bundled: false, category: 'own' }),
    makeTerm({ id: 'k8s', name: { en: 'K8S', ko: 'K8S' }, bundled: false, category: 'own' }),
  ]);
  const plain = new Evidence('markdown', 'a.md');
  assert.deepEqual(
    recogniser.mentionsInLine('A queue, 줄을, K8S', plain).map(({ id }) => id),
    ['k8s'],
  );
  const aws = new Evidence('markdown', 'a.md');
  aws.add(recogniser.scanLine('AWS Lambda').clues);
  assert.deepEqual(
    recogniser.mentionsInLine('A queue, 줄을, K8S', aws).map(({ id }) => id),
    ['queue', 'queue', 'k8s'],
  );
});

test('finds the mention at a position, its last column and the column behind it included', () => {
  const evidence = new Evidence('markdown', 'a.md');
  const line = 'See Amazon S3.';
  assert.equal(RECOGNISER.mentionAt(line, 4, evidence)?.id, 'amazon-s3');
  assert.equal(RECOGNISER.mentionAt(line, 13, evidence)?.id, 'amazon-s3');
  assert.equal(RECOGNISER.mentionAt(line, 3, evidence), undefined);
  assert.equal(RECOGNISER.mentionAt(line, 14, evidence), undefined);
});

test('finds nothing in an empty glossary and in an empty line', () => {
  const evidence = new Evidence('markdown', 'a.md');
  assert.deepEqual(createRecogniser([]).mentionsInLine('AWS Lambda', evidence), []);
  assert.deepEqual(RECOGNISER.mentionsInLine('', evidence), []);
});
