import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Search } from '../../../../src/core/search/search';
import { compileBundledNotes } from '../../../../src/lens/bundled-notes';

/** What people type, and the term that must come first; grouped by what makes the query hard. Ids are those of `notes/`. */
const GOLDEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'names and short names': {
    'amazon s3': 'amazon-s3',
    s3: 'amazon-s3',
    S3: 'amazon-s3',
    ec2: 'amazon-ec2',
    lambda: 'aws-lambda',
    'aws lambda': 'aws-lambda',
    dynamodb: 'amazon-dynamodb',
    'route 53': 'amazon-route-53',
    route53: 'amazon-route-53',
    fargate: 'aws-fargate',
    kinesis: 'amazon-kinesis',
    glue: 'aws-glue',
    athena: 'amazon-athena',
    aurora: 'amazon-aurora',
    redshift: 'amazon-redshift',
    cloudfront: 'amazon-cloudfront',
    cloudwatch: 'amazon-cloudwatch',
    cloudtrail: 'aws-cloudtrail',
    cloudformation: 'aws-cloudformation',
    eventbridge: 'amazon-eventbridge',
    'step functions': 'aws-step-functions',
    'api gateway': 'amazon-api-gateway',
    cognito: 'amazon-cognito',
    'secrets manager': 'aws-secrets-manager',
    'parameter store': 'ssm-parameter-store',
    elasticache: 'amazon-elasticache',
    'direct connect': 'aws-direct-connect',
    'global accelerator': 'aws-global-accelerator',
    guardduty: 'amazon-guardduty',
    macie: 'amazon-macie',
    rekognition: 'amazon-rekognition',
    sagemaker: 'amazon-sagemaker-ai',
    'storage gateway': 'aws-storage-gateway',
    datasync: 'aws-datasync',
    'elastic beanstalk': 'aws-elastic-beanstalk',
    'presigned url': 's3-presigned-url',
    'object lock': 's3-object-lock',
    'security group': 'security-group',
    'dead letter queue': 'sqs-dead-letter-queue',
    'visibility timeout': 'sqs-visibility-timeout',
    'placement group': 'placement-group',
    'launch template': 'ec2-launch-template',
    'nat gateway': 'nat-gateway',
    'vpc peering': 'vpc-peering',
    'read replica': 'rds-read-replica',
    'lambda@edge': 'lambda-at-edge',
    'intelligent tiering': 's3-intelligent-tiering',
    'warm standby': 'warm-standby',
    'Multi-AZ': 'rds-multi-az',
    batch: 'aws-batch',
    durability: 'amazon-s3',
  },
  abbreviations: {
    alb: 'application-load-balancer',
    nlb: 'network-load-balancer',
    asg: 'auto-scaling-group',
    ebs: 'amazon-ebs',
    efs: 'amazon-efs',
    rds: 'amazon-rds',
    sqs: 'amazon-sqs',
    sns: 'amazon-sns',
    ses: 'amazon-ses',
    ecs: 'amazon-ecs',
    eks: 'amazon-eks',
    ecr: 'amazon-ecr',
    emr: 'amazon-emr',
    kms: 'aws-kms',
    iam: 'aws-iam',
    vpc: 'amazon-vpc',
    acm: 'aws-certificate-manager',
    waf: 'aws-waf',
    dax: 'dynamodb-accelerator',
    dms: 'aws-database-migration-service',
    ami: 'amazon-machine-image',
    eni: 'elastic-network-interface',
    gp3: 'ebs-gp3',
    'sse-kms': 'sse-kms',
    rto: 'rto',
    scp: 'service-control-policy',
    nacl: 'network-acl',
    pitr: 'dynamodb-pitr',
  },
  'Korean names': {
    '가용 영역': 'availability-zone',
    가용영역: 'availability-zone',
    리전: 'aws-region',
    람다: 'aws-lambda',
    버킷: 's3-bucket',
    '버킷 정책': 's3-bucket-policy',
    '객체 잠금': 's3-object-lock',
    '미리 서명된 URL': 's3-presigned-url',
    '수명 주기': 's3-lifecycle',
    '정적 웹 사이트 호스팅': 's3-static-website-hosting',
    '보안 그룹': 'security-group',
    보안그룹: 'security-group',
    '배치 그룹': 'placement-group',
    '탄력적 IP': 'elastic-ip-address',
    '최대 절전 모드': 'ec2-hibernate',
    '시작 템플릿': 'ec2-launch-template',
    '로드 밸런서': 'load-balancer',
    로드밸런서: 'load-balancer',
    '네트워크 로드 밸런서': 'network-load-balancer',
    '고정 세션': 'sticky-session',
    '읽기 전용 복제본': 'rds-read-replica',
    '글로벌 테이블': 'dynamodb-global-tables',
    '오토 스케일링 그룹': 'auto-scaling-group',
    '프라이빗 호스팅 영역': 'route-53-private-hosted-zone',
    '볼트 잠금': 's3-glacier-vault-lock',
    '인스턴스 스토어': 'ec2-instance-store',
    '태스크 정의': 'ecs-task-definition',
    '복구 시점 목표': 'rpo',
    '재해 복구': 'disaster-recovery',
    쿠버네티스: 'kubernetes',
    '서비스 제어 정책': 'service-control-policy',
    '이벤트 버스': 'eventbridge-event-bus',
    '엣지 로케이션': 'edge-location',
    '다중 연결': 'ebs-multi-attach',
    '멀티 AZ': 'rds-multi-az',
    수명: 's3-lifecycle',
    배치: 'aws-batch',
    내구성: 'amazon-s3',
  },
  '초성 and initials': {
    ㄹㄷ: 'aws-lambda',
    ㄱㅇㅇㅇ: 'availability-zone',
    ㅂㅋㅈㅊ: 's3-bucket-policy',
    ㅂㅇㄱㄹ: 'security-group',
    ㄱㅊㅈㄱ: 's3-object-lock',
    ㅋㅂㄴㅌㅅ: 'kubernetes',
    az: 'availability-zone',
    dlq: 'sqs-dead-letter-queue',
  },
  'the wrong keyboard': {
    fkaek: 'aws-lambda',
    ㄷㅊ2: 'amazon-ec2',
    ㄴ3: 'amazon-s3',
    qjzlt: 's3-bucket',
    rkdydduddur: 'availability-zone',
    qhdksrmfnq: 'security-group',
    ㅁㅣㅠ: 'application-load-balancer',
    ㄴㅂㄴ: 'amazon-sqs',
    ㅇㅛㅜㅁㅡㅐㅇㅠ: 'amazon-dynamodb',
    flwjs: 'aws-region',
  },
  'misspellings found in study notes, and others': {
    'Amamzon S3': 'amazon-s3',
    DynanmoDB: 'amazon-dynamodb',
    dynmodb: 'amazon-dynamodb',
    Galcier: 'amazon-s3-glacier',
    람다엣지: 'lambda-at-edge',
    '람다 엣지': 'lambda-at-edge',
    cloudfornt: 'amazon-cloudfront',
    clodwatch: 'amazon-cloudwatch',
    kinisis: 'amazon-kinesis',
    fargete: 'aws-fargate',
    elasticcache: 'amazon-elasticache',
    'elastic cache': 'amazon-elasticache',
    redshfit: 'amazon-redshift',
    congito: 'amazon-cognito',
    kubernets: 'kubernetes',
    'secret manager': 'aws-secrets-manager',
    'storage gatway': 'aws-storage-gateway',
    'presinged url': 's3-presigned-url',
    'secruity group': 'security-group',
    보안그릅: 'security-group',
    가용영욕: 'availability-zone',
    로드벨런서: 'load-balancer',
    쿠버네티즈: 'kubernetes',
    'event bridge': 'amazon-eventbridge',
    opensearh: 'amazon-opensearch-service',
  },
};

describe('golden queries › the term that people mean comes first', () => {
  let search: Search;
  let ids: ReadonlySet<string>;
  before(() => {
    const { terms } = compileBundledNotes();
    search = new Search(terms);
    ids = new Set(terms.map(({ id }) => id));
  });

  for (const [kind, queries] of Object.entries(GOLDEN)) {
    it(kind, () => {
      const wrong = Object.entries(queries).flatMap(([query, id]) => {
        const found = search.find(query, 5).map(({ term }) => term.id);
        if (found[0] === id) return [];
        return `${query} → ${found.join(' ') || 'nothing'}; meant ${id}${ids.has(id) ? '' : ', which has no note'}`;
      });
      assert.deepEqual(wrong, []);
    });
  }

  it('what is found as it was typed brings no names along that only look alike', () => {
    const idsOf = (query: string) => search.find(query).map(({ term }) => term.id);
    assert.deepEqual(idsOf('s3 ia').slice(0, 2), ['s3-standard-ia', 's3-one-zone-ia']);
    for (const [query, stranger] of [
      ['cmk', 'aws-certificate-manager'],
      ['oai', 'soa-record'],
      ['batch', 'ssm-patch-manager'],
      ['visibility', 'availability-zone'],
      ['내구성', 'config-configuration-item'],
    ] as const) {
      const found = idsOf(query);
      assert.ok(found.length > 0 && !found.includes(stranger), `${query} → ${found.join(' ')}`);
      assert.ok(search.find(query).every(({ by }) => by !== 'typo'));
    }
  });

  it('are 120 at least, in both languages', () => {
    const queries = Object.values(GOLDEN).flatMap((each) => Object.keys(each));
    assert.equal(new Set(queries).size, queries.length);
    assert.ok(queries.length >= 120);
    assert.ok(queries.filter((query) => /[가-힣ㄱ-ㅎ]/.test(query)).length >= 40);
  });
});
