/** What the names of AWS mean in code: which of them are hardly anybody else's there, and which are everybody's. Keys are small letters, as in `lexicon.ts`. */

/** What identifiers of a service go on with, and those of nobody else: `LambdaRuntime`, not `LambdaQueryWrapper`. */
export const COMPOUNDS: Readonly<Record<string, RegExp>> = {
  lambda:
    /^(?:Api|Arn|Authorizer|Config|Dockerfile|Edge|Execution|Function|Integration|Invo(?:ke|cation)|Layer|Permission|Proxy|Role|Runtime|Trigger)/,
};

/** Services, and parts of them, that in code about AWS are nobody else's, whether or not it names them elsewhere. */
export const OWN_IN_CODE: ReadonlySet<string> = new Set([
  'athena',
  'auto scaling',
  'db cluster',
  'db instance',
  'desired capacity',
  'hosted zone',
  'instance profile',
  'kendra',
  'kinesis',
  'launch template',
  'load balancer',
  'network firewall',
  'redshift',
  'route table',
  'security group',
  'subnet',
  'target group',
  'task definition',
]);

/** The same, but only as parts of identifiers: `new Lambda(` is a layer of a network and `glue()` anybody's, `createLambdaRole` and `glue_database` are not. */
export const OWN_IN_IDENTIFIERS: ReadonlySet<string> = new Set(['glue', 'lambda']);

/** Abbreviations after which code calls classes, fields and parameters that are hardly anybody else's: `public Vpc Vpc { get; }`, `Alb:`. */
export const CLASSES: ReadonlySet<string> = new Set(['alb', 'asg', 'ebs', 'ecr', 'efs', 'eks', 'elb', 'nlb', 'rds', 'sns', 'sqs', 'vpc']);

/** Notions of the whole trade that stand in the identifiers of all code (`sslPolicy`, `dns_name`), where nobody wants them explained. */
export const UNSPOKEN_IN_IDENTIFIERS: ReadonlySet<string> = new Set([
  'dns',
  'ftp',
  'jms',
  'port mapping',
  'proxies',
  'proxy',
  'ssl',
  'tls',
  'x509',
]);

/** What most services, and others than AWS, call their fields, actions and states, too: they are their owner's only where it is spoken of. */
export const SHARED_CODE_NAMES: ReadonlySet<string> = new Set(
  `eventName eventSource sourceIPAddress userIdentity
  AllRequests BytesDownloaded BytesUploaded CALCULATED COMPLIANCE CreateAccount CreateKey CreateQueue CreateRole CreateRoute CreateService CreateSession CreateTopic CreateTrigger
  CreateUser DeleteMessage DescribeEvents GetItem GetObject GetRecommendations GOVERNANCE HTTP_PROXY HostEnvironment InvokeFunction MeasureLatency MultiAZ
  NON_COMPLIANT PrivateIpAddress PublishBatch PutEvents PutItem PutObject PutParameter RegisterInstance SendCommand SendEmail SendMessage SetIdentifier
  ShardCount StageName StartBuild StartQuery StartSession StartTrigger StateValue StreamMode SubmitJob TCP_UDP UpdateService delete_message getSignedUrl multi_az private_ip_address
  publish_batch receive_message send_message shard_count update-service user_data writeCapacity x-api-key`.split(/\s+/),
);

/** Names that tell by themselves whose they are, in a file that says nothing else of AWS, too. */
export const SURE_CODE_NAMES: ReadonlySet<string> = new Set(['lambda_handler']);

/** Names of several words that tools and variables write in one, in small letters, too: `securityhub_enabled`, `userpool`. Folded. */
export const IN_ONE_WORD: ReadonlySet<string> = new Set([
  'app runner',
  'cloud map',
  'control tower',
  'cost explorer',
  'elastic beanstalk',
  'global accelerator',
  'hosted zone',
  'identity pool',
  'instance profile',
  'internet gateway',
  'lake formation',
  'launch template',
  'log group',
  'nat gateway',
  'network firewall',
  'parameter store',
  'route table',
  'secrets manager',
  'security group',
  'security hub',
  'service catalog',
  'step functions',
  'storage gateway',
  'systems manager',
  'target group',
  'task definition',
  'transit gateway',
  'user pool',
  'vpc endpoint',
  'x ray',
]);
