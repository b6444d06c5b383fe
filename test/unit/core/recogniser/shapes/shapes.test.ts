import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAMESPACE_SHAPES } from '../../../../../src/core/recogniser/shapes/namespace-shapes';
import { SHAPES } from '../../../../../src/core/recogniser/shapes/shapes';
import { documentOf } from '../../../../make/recogniser';

/** rule → texts in which it finds a term (`⟦…⟧` marks the mention), and texts in which it must not fire. */
const FIXTURES: Readonly<
  Record<
    string,
    { readonly path?: string; readonly finds: readonly (readonly [marked: string, id: string])[]; readonly leaves: readonly string[] }
  >
> = {
  'cloudformation-type': {
    finds: [
      ['Type: ⟦AWS::S3::Bucket⟧', 's3-bucket'],
      ['"⟦AWS::SQS::QueuePolicy⟧"', 'amazon-sqs'],
      ['⟦AWS::Events::Rule⟧', 'amazon-eventbridge'],
      ['Type: ⟦AWS::SSM::Parameter⟧::Value<String>', 'ssm-parameter-store'],
    ],
    leaves: ['AWS::Region', 'AWS::Nothing::Here', 'MyAWS::S3::Bucket', 'Fog::AWS::S3::File'],
  },
  'sdk-package': {
    finds: [
      ['use ⟦aws_sdk_s3⟧::Client;', 'amazon-s3'],
      ['⟦aws-sdk-dynamodb⟧ = "1"', 'amazon-dynamodb'],
      ['gem "⟦aws-sdk-sqs⟧"', 'amazon-sqs'],
      ['<artifactId>⟦aws-java-sdk-s3⟧</artifactId>', 'amazon-s3'],
    ],
    leaves: ['aws_sdk_nothing', 'aws_sdk_s3x'],
  },
  'cdk-import': {
    finds: [
      ["from '⟦aws-cdk-lib/aws-lambda⟧'", 'aws-lambda'],
      ["'@⟦aws-cdk/aws-sqs⟧'", 'amazon-sqs'],
      ['import ⟦aws_cdk.aws_s3⟧ as s3', 'amazon-s3'],
      ['"github.com/aws/aws-cdk-go/⟦awscdk/v2/awss3⟧"', 'amazon-s3'],
      ['import ⟦software.amazon.awscdk.services.s3⟧.Bucket;', 'amazon-s3'],
      ['using ⟦Amazon.CDK.AWS.SQS⟧;', 'amazon-sqs'],
      ['using ⟦Amazon.CDK.AWS.Lambda.EventSources⟧;', 'aws-lambda'],
      ["from '⟦aws-cdk-lib/aws-lambda-event-sources⟧'", 'aws-lambda'],
      ['import ⟦aws_cdk.aws_lambda_event_sources⟧', 'aws-lambda'],
      ['"github.com/aws/aws-cdk-go/⟦awscdk/v2/awsecspatterns⟧"', 'amazon-ecs'],
      ['import ⟦software.amazon.awscdk.services.events.targets⟧.SqsQueue;', 'amazon-eventbridge'],
    ],
    leaves: ["'aws-cdk-lib'", "'aws-cdk-lib/core'", 'aws_cdk.core'],
  },
  'terraform-type': {
    finds: [
      ['resource "⟦aws_s3_bucket⟧" "a"', 's3-bucket'],
      ['⟦aws_s3_bucket_policy⟧.a.id', 'amazon-s3'],
      ['"⟦aws_db_instance⟧"', 'amazon-rds'],
      ['"⟦aws_cloudwatch_log_group⟧"', 'cloudwatch-logs'],
      ['"⟦aws_lb_listener⟧"', 'elastic-load-balancing'],
    ],
    leaves: ['aws_region', 'aws_caller_identity', 'my_aws_s3_bucket', 'use aws_config::Region;', 'aws_config = load()'],
  },
  arn: {
    finds: [
      ['⟦arn:aws:sqs⟧:ap-northeast-2:1:q', 'amazon-sqs'],
      ['⟦arn:aws-us-gov:s3⟧:::b', 'amazon-s3'],
      [`⟦arn:\${AWS::Partition}:lambda⟧:x`, 'aws-lambda'],
      ['"⟦arn:*:sqs⟧:*:*:jobs"', 'amazon-sqs'],
      ['⟦arn:aws-cn:dynamodb⟧:cn-north-1:1:table/x', 'amazon-dynamodb'],
      ['ARNs that begin with `⟦arn:aws:s3⟧ …`', 'amazon-s3'],
    ],
    leaves: ['arn:aws:nothing:x', 'barn:aws:s3:::x', 'arn:other:s3:::x'],
  },
  'js-sdk-v3': {
    finds: [
      ["'⟦@aws-sdk/client-s3⟧'", 'amazon-s3'],
      ["'⟦@aws-sdk/lib-dynamodb⟧'", 'amazon-dynamodb'],
      ["'⟦@aws-sdk/s3-request-presigner⟧'", 'amazon-s3'],
    ],
    leaves: ["'@aws-sdk/types'", "'aws-sdk/client-s3'"],
  },
  'js-sdk-v2': {
    finds: [
      ['new ⟦AWS.S3⟧()', 'amazon-s3'],
      ['new ⟦aws.Lambda⟧({})', 'aws-lambda'],
      ["'⟦aws-sdk/clients/sqs⟧'", 'amazon-sqs'],
    ],
    leaves: ['AWS.Nothing', 'AWS.s3', 'using AWS.Events.CLI;', 'new laws.Lambda()', 'aws.Config.update()'],
  },
  'boto3-client': {
    finds: [
      ['boto3.client("⟦sqs⟧")', 'amazon-sqs'],
      ["boto3.resource('⟦dynamodb⟧')", 'amazon-dynamodb'],
      ['session.client(service_name="⟦stepfunctions⟧")', 'aws-step-functions'],
      ['boto3.client("⟦lambda⟧")', 'aws-lambda'],
      ['boto3.client("⟦rds⟧", "eu-west-1")', 'amazon-rds'],
      ["session.create_client('⟦ecr⟧')", 'amazon-ecr'],
      ["self.boto3_client('⟦config⟧', region)", 'aws-config'],
      ['"source": ["s = boto3.client(\\"⟦s3⟧\\")"]', 'amazon-s3'],
    ],
    leaves: ['boto3.client("nothing")', 'kube.client("batch")', 'session.client("sqs", "v3", "projects")'],
  },
  's3-call': {
    finds: [
      ['await ⟦s3⟧.getObject(params)', 'amazon-s3'],
      ['this.⟦s3⟧.upload_file(name)', 'amazon-s3'],
      ['⟦s3⟧.create_bucket(Bucket=name)', 'amazon-s3'],
    ],
    leaves: ['s3.getName()', 'hours3.getObject()', 's3.dispatch(x)'],
  },
  'java-sdk': {
    finds: [
      ['import ⟦software.amazon.awssdk.services.s3⟧.S3Client;', 'amazon-s3'],
      ['import ⟦com.amazonaws.services.sqs⟧.AmazonSQS;', 'amazon-sqs'],
      ['import ⟦com.amazonaws.services.identitymanagement⟧.model.Role;', 'aws-iam'],
      ['import ⟦com.amazonaws.secretsmanager⟧.caching.SecretCache;', 'aws-secrets-manager'],
      ['import ⟦com.amazonaws.dynamodb⟧.bootstrap.Reader;', 'amazon-dynamodb'],
      ["implementation '⟦software.amazon.awssdk:s3⟧:2.25.0'", 'amazon-s3'],
      ['import ⟦software.amazon.lambda⟧.powertools.Tracing;', 'aws-lambda'],
    ],
    leaves: ['software.amazon.awssdk.core', 'com.example.services.s3', 'com.amazonaws.config.Loader', 'com.amazonaws.auth.Signer'],
  },
  'kotlin-sdk': {
    finds: [
      ['import ⟦aws.sdk.kotlin.services.sqs⟧.model.SendMessageRequest', 'amazon-sqs'],
      ['implementation("⟦aws.sdk.kotlin:s3⟧:1.3.0")', 'amazon-s3'],
    ],
    leaves: ['import aws.sdk.kotlin.runtime.auth', 'my.aws.sdk.kotlinx.services.s3'],
  },
  'endpoint-service': {
    finds: [
      ['"⟦com.amazonaws.ap-northeast-2.s3⟧"', 'amazon-s3'],
      [`"⟦com.amazonaws.\${var.region}.ecr⟧.dkr"`, 'amazon-ecr'],
    ],
    leaves: ['com.amazonaws.util.s3'],
  },
  'go-sdk': {
    finds: [
      ['"github.com/aws/⟦aws-sdk-go-v2/service/s3⟧"', 'amazon-s3'],
      ['"github.com/aws/⟦aws-sdk-go/service/sqs⟧"', 'amazon-sqs'],
    ],
    leaves: ['"github.com/aws/aws-sdk-go-v2/config"'],
  },
  'go-lambda': { finds: [['"github.com/aws/⟦aws-lambda-go/lambda⟧"', 'aws-lambda']], leaves: ['"github.com/aws/aws-xyz-go/a"'] },
  'dotnet-sdk': {
    finds: [
      ['using ⟦Amazon.SQS⟧.Model;', 'amazon-sqs'],
      ['<PackageReference Include="⟦AWSSDK.S3⟧" />', 'amazon-s3'],
    ],
    leaves: ['Amazon.Runtime', 'See Amazon. SQS'],
  },
  'ruby-sdk': { finds: [['⟦Aws::S3⟧::Client.new', 'amazon-s3']], leaves: ['Aws::Credentials', 'Laws::S3'] },
  'php-sdk': { finds: [['use ⟦Aws\\S3⟧\\S3Client;', 'amazon-s3']], leaves: ['use Aws\\Credentials\\X;'] },
  'github-action': {
    finds: [
      ['uses: ⟦aws-actions/amazon-ecr-login⟧@v2', 'amazon-ecr'],
      ['uses: ⟦aws-actions/amazon-ecs-deploy-task-definition⟧@v1', 'amazon-ecs'],
    ],
    leaves: ['uses: aws-actions/configure-aws-credentials@v4'],
  },
  'aws-cli': {
    finds: [
      ['⟦aws s3⟧ cp a b', 'amazon-s3'],
      ['⟦aws --region us-east-1 sqs⟧ send-message', 'amazon-sqs'],
      ['$ ⟦aws lambda⟧ invoke out', 'aws-lambda'],
      ['⟦aws configservice⟧ describe-config-rules', 'aws-config'],
    ],
    leaves: ['aws configure sso', 'the aws config file', 'laws s3 cp a'],
  },
  'event-source': {
    finds: [
      ['"source": ["⟦aws.s3⟧"]', 'amazon-s3'],
      ["eventSource: '⟦aws:sqs⟧'", 'amazon-sqs'],
    ],
    leaves: ['"aws.nothing"', 'aws.s3.x'],
  },
  'aws-path': {
    finds: [
      ['⟦/aws/lambda⟧/resize', 'aws-lambda'],
      ['alias/⟦aws/s3⟧', 'amazon-s3'],
    ],
    leaves: ['src/aws/lambda/x', '/aws/nothing/x', 'image: aws/lambda/python', 'alias/aws/s3/x'],
  },
  'metric-namespace': {
    finds: [
      ['Namespace: ⟦AWS/SQS⟧', 'amazon-sqs'],
      ['namespace = "⟦AWS/NetworkELB⟧"', 'elastic-load-balancing'],
    ],
    leaves: ['see AWS/S3/x', 'AWS/Nothing', 'docs/AWS/S3', 'AWS/s3'],
  },
  'managed-policy': {
    finds: [
      ['arn:aws:iam::aws:policy/⟦AmazonS3ReadOnlyAccess⟧', 'amazon-s3'],
      ['- ⟦AWSLambdaBasicExecutionRole⟧', 'aws-lambda'],
      ['"service-role/⟦AmazonSQSQueueExecutionRole⟧"', 'amazon-sqs'],
      ['policy/service-role/⟦AmazonEKSCSIDriverPolicy⟧', 'amazon-eks'],
      ['aws-service-role/x/⟦AWSServiceRoleForDynamoDB_Backups⟧', 'amazon-dynamodb'],
    ],
    leaves: ['"AdministratorAccess"', '"AWSNothingFullAccess"', 'new AmazonS3AccessPolicy()', '"AmazonS3AccessX"'],
  },
  'spring-cloud-aws': {
    finds: [
      ['spring.⟦cloud.aws.sqs⟧.enabled=true', 'amazon-sqs'],
      ['spring.⟦cloud.aws.parameterstore⟧.enabled=true', 'ssm-parameter-store'],
      ['import ⟦io.awspring.cloud.sqs⟧.annotation.SqsListener;', 'amazon-sqs'],
      ['spring.config.import=⟦aws-secretsmanager⟧:/prod/app', 'aws-secrets-manager'],
      ["implementation 'io.awspring.cloud:⟦spring-cloud-aws-starter-s3⟧'", 'amazon-s3'],
    ],
    leaves: ['spring.cloud.aws.credentials=x', 'spring.cloud.config.uri=x', 'io.awspring.cloud.core'],
  },
  'dynamic-reference': {
    finds: [
      ["'{{⟦resolve:secretsmanager⟧:db:SecretString:password}}'", 'aws-secrets-manager'],
      ['"{{⟦resolve:ssm⟧:/app/url:1}}"', 'ssm-parameter-store'],
    ],
    leaves: ['resolve:alias', 'resolve: ssm'],
  },
  'localstack-services': {
    finds: [
      ['# localstack\n- SERVICES=s3,⟦lambda⟧,sqs', 'aws-lambda'],
      ['image: localstack/localstack\nSERVICES: "⟦events⟧, secretsmanager"', 'amazon-eventbridge'],
    ],
    leaves: ['SERVICES=s3,lambda', 'localstack SERVICES=web,api', 'localstack MY_SERVICES=s3'],
  },
  airflow: {
    finds: [
      ['from airflow.providers.amazon.aws.operators.⟦ecs⟧ import EcsRunTaskOperator', 'amazon-ecs'],
      ['from airflow.providers.amazon.aws.transfers.⟦s3⟧_to_redshift import S3ToRedshiftOperator', 'amazon-s3'],
      ['from airflow.providers.amazon.aws.transfers.mongo_to_⟦s3⟧ import MongoToS3Operator', 'amazon-s3'],
    ],
    leaves: ['from airflow.providers.google.cloud.operators.ecs import X', 'airflow.providers.amazon.aws.hooks.base_aws'],
  },
  troposphere: {
    finds: [['import ⟦troposphere.sqs⟧ as sqs', 'amazon-sqs']],
    leaves: ['from troposphere import Ref', 'troposphere.template'],
  },
  eksctl: {
    finds: [['apiVersion: ⟦eksctl.io⟧/v1alpha5', 'amazon-eks']],
    leaves: ['eksctl create cluster', 'eksctl.iox', 'user: kim@shop.ap-northeast-2.eksctl.io'],
  },
  pulumi: {
    finds: [
      ['"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/⟦lambda⟧"', 'aws-lambda'],
      ['import com.pulumi.aws.⟦s3⟧.Bucket;', 'amazon-s3'],
      ['import * as aws from "@pulumi/aws";\nnew ⟦aws.s3.BucketV2⟧("b")', 's3-bucket'],
    ],
    leaves: ['@pulumi/aws\norg.aws.s3.Bucket', 'import com.pulumi.core.Output;', '"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"'],
  },
  'sign-in-address': {
    finds: [['https://shop.auth.eu-west-1.⟦amazoncognito.com⟧/login', 'amazon-cognito']],
    leaves: ['amazoncognito.org'],
  },
  'boto3-types': { finds: [['from ⟦mypy_boto3_s3⟧ import S3Client', 'amazon-s3']], leaves: ['mypy_boto3_nothing', 'mypy_s3'] },
  'base-image': {
    finds: [['FROM public.ecr.aws/⟦lambda⟧/python:3.12', 'aws-lambda']],
    leaves: ['FROM public.ecr.aws/docker/library/node'],
  },
  'function-url': {
    finds: [['https://abc.⟦lambda-url.eu-west-1.on.aws⟧/', 'lambda-function-url']],
    leaves: ['lambda-url.example.org', 'lambda-url of mine'],
  },
  'terraform-module': {
    finds: [['source = "⟦terraform-aws-modules/sqs/aws⟧"', 'amazon-sqs']],
    leaves: ['source = "terraform-google-modules/sqs/google"', 'terraform-aws-modules/nothing/aws'],
  },
  'serverless-event': {
    path: 'api/serverless.yml',
    finds: [
      ['events:\n  - ⟦http⟧: GET /', 'amazon-api-gateway'],
      ['  - ⟦httpApi⟧:', 'amazon-api-gateway'],
      ['      - ⟦schedule⟧: rate(1 day)', 'amazon-eventbridge'],
      ['      - ⟦sqs⟧: !GetAtt Jobs.Arn', 'amazon-sqs'],
    ],
    leaves: ['http: x', '- https:', '- other: http:'],
  },
  'sam-event': {
    finds: [
      ['Type: AWS::Lambda::Function\nEvents: { Web: { Type: ⟦Api⟧, Role: AWS::IAM::Role } }', 'amazon-api-gateway'],
      ['AWS::SQS::Queue, AWS::IAM::Role\n"Type": "⟦Schedule⟧"', 'amazon-eventbridge'],
    ],
    leaves: ['Type: Api', 'AWS::IAM::Role AWS::SQS::Queue\nType: ApiKey', 'Schedule'],
  },
  'console-address': {
    finds: [
      ['https://⟦console.aws.amazon.com/s3⟧/home', 'amazon-s3'],
      ['https://ap-northeast-2.⟦console.aws.amazon.com/lambda⟧/home?region=ap-northeast-2', 'aws-lambda'],
      ['https://⟦console.amazonaws-us-gov.com/sqs⟧/v3', 'amazon-sqs'],
      ['https://⟦console.amazonaws.cn/ec2⟧/v2', 'amazon-ec2'],
    ],
    leaves: ['https://console.aws.amazon.com/console/home'],
  },
  'iam-action': {
    finds: [
      ['"⟦s3:GetObject⟧"', 'amazon-s3'],
      ['- ⟦sqs:SendMessage⟧', 'amazon-sqs'],
      ['"⟦s3:*⟧"', 'amazon-s3'],
      ['"⟦logs:PutLogEvents⟧"', 'cloudwatch-logs'],
      ['  - ⟦ecr:BatchCheckLayerAvailability⟧  # to push', 'amazon-ecr'],
    ],
    leaves: ['config: Value', 'x.s3:GetThing', 'events:true', 'lambda:Foo', 'emit("events:OrderPlaced")', '"logs:Rotated"'],
  },
  'condition-key': {
    finds: [['"⟦s3:prefix⟧": ["a"], "aws:SourceVpc": "AWS"', 'amazon-s3']],
    leaves: ['"s3:prefix"', '"config:key"', '{ "name": "aws", "deploy:staging": "./deploy.sh" }'],
  },
  'module-member': {
    finds: [
      ["import x from 'aws-cdk-lib/aws-s3'; new ⟦s3⟧.Bucket()", 'amazon-s3'],
      ['"github.com/aws/aws-cdk-go/awscdk/v2/awss3"\n\tb := ⟦awss3⟧.NewBucket(stack, id, nil)', 'amazon-s3'],
    ],
    leaves: ['s3.shape', 'config.load()', 'lambda.body', "import x from 'aws-cdk-lib/aws-s3'; read('s3.json')"],
  },
  'ingress-annotation': {
    finds: [['⟦alb⟧.ingress.kubernetes.io/scheme: internal', 'elastic-load-balancing']],
    leaves: ['nginx.ingress.kubernetes.io/alb: x', 'alb.ingress.example.org/x'],
  },
  'ansible-module': {
    finds: [
      ['  ⟦ec2_vpc_igw⟧:', 'amazon-ec2'],
      ['- ⟦amazon.aws.s3_bucket_info⟧:', 's3-bucket'],
      ['- ⟦community.aws.sqs_queue⟧: { name: jobs }', 'amazon-sqs'],
    ],
    leaves: ['ec2_vpc_id: x', 'amazon.aws.nothing:', 'module: ec2_vpc_net'],
  },
  'storage-backend': {
    finds: [
      ['backend "⟦s3⟧" {', 'amazon-s3'],
      ["storage: '⟦s3⟧'", 'amazon-s3'],
      ['  ⟦s3⟧:', 'amazon-s3'],
      ['# local, ⟦s3⟧', 'amazon-s3'],
      ['either ⟦s3⟧ or gcs', 'amazon-s3'],
    ],
    leaves: ['s1, s2, s3', 'type: s3x', 's3: 4', 'azure, s3-like', 'backends3'],
  },
  'policy-element': {
    finds: [
      ['arn:aws:iam::1:role/x\n  "⟦Principal⟧": { "Service": "x" }', 'policy-principal'],
      ['arn:aws:iam::1:role/x\n- ⟦Principal⟧: "*"', 'policy-principal'],
      ['arn:aws:iam::1:role/x\n  ⟦principals⟧ {', 'policy-principal'],
      ['arn:aws:iam::1:role/x\n  ⟦principal⟧     = "events.amazonaws.com"', 'policy-principal'],
    ],
    leaves: [
      '"Principal": { "Service": "x" }',
      'arn:aws:iam::1:role/x\n  principal = user.name',
      'arn:aws:iam::1:role/x\nclass Principal:  # x',
    ],
  },
};

test('every rule of the tables has its fixtures', () => {
  const rules = new Set([...SHAPES, ...NAMESPACE_SHAPES].map(({ rule }) => rule));
  assert.deepEqual([...rules].sort(), Object.keys(FIXTURES).sort());
});

for (const [rule, { path = 'x', finds, leaves }] of Object.entries(FIXTURES)) {
  for (const [marked, id] of finds) {
    test(`${rule} finds ${id} in ${marked}`, () => {
      const line = marked.slice(0, marked.indexOf('⟦')).split('\n').length - 1;
      const start = marked.indexOf('⟦') - (marked.lastIndexOf('\n', marked.indexOf('⟦')) + 1);
      const end = start + marked.indexOf('⟧') - marked.indexOf('⟦') - 1;
      const whole = marked.replace('⟦', '').replace('⟧', '');
      const found = [...documentOf(whole, 'code', path).all()].filter((one) => one.line === line).map(({ mention }) => mention);
      const mention = found.find((one) => one.start <= start && one.end >= end && one.rule === rule);
      assert.ok(mention, JSON.stringify(found));
      assert.equal(mention.id, id);
      assert.equal(mention.code, true);
    });
  }
  for (const text of leaves) {
    test(`${rule} leaves ${text} alone`, () => {
      assert.deepEqual(
        [...documentOf(text, 'code', path).all()].filter(({ mention }) => mention.rule === rule),
        [],
      );
    });
  }
}

test('events of the Serverless Framework are found in its files only', () => {
  assert.deepEqual([...documentOf('- http:\n- schedule: rate(1 day)', 'yaml', 'k8s/ingress.yaml').all()], []);
});

test('endpoints are found by the labels of their services, what a template fills in included', () => {
  const endpoints: readonly (readonly [text: string, id: string])[] = [
    ['https://s3.ap-northeast-2.amazonaws.com', 'amazon-s3'],
    ['bucket.s3-ap-northeast-2.amazonaws.com', 'amazon-s3'],
    ['x.execute-api.$' + '{AWS::Region}.amazonaws.com', 'amazon-api-gateway'],
    ['https://sqs.cn-north-1.amazonaws.com.cn/1/q', 'amazon-sqs'],
    ['redis.abc.0001.apn2.cache.amazonaws.com', 'amazon-elasticache'],
    ['ec2-3-4-5-6.compute-1.amazonaws.com', 'amazon-ec2'],
    ['1.dkr.ecr.us-gov-west-1.amazonaws.com/app', 'amazon-ecr'],
  ];
  for (const [text, id] of endpoints) {
    assert.deepEqual(
      [...documentOf(text, 'code', 'x').all()].filter(({ mention }) => mention.rule === 'endpoint').map(({ mention }) => mention.id),
      [id],
      text,
    );
  }
  assert.deepEqual([...documentOf('example.org, d1.amazonaws.com', 'code', 'x').all()], []);
});
