/** Which service is meant where a shape of code does not call it by its namespace. */

import type { Namespaces, TermIndexes } from './namespaces';

/** What starts a function in the Serverless Framework. */
export const SERVERLESS_EVENTS: Readonly<Record<string, (names: Namespaces) => TermIndexes>> = {
  http: (names) => names.service('api-gateway'),
  httpApi: (names) => names.service('api-gateway'),
  websocket: (names) => names.service('api-gateway'),
  schedule: (names) => names.service('eventbridge'),
  eventBridge: (names) => names.service('eventbridge'),
  cloudwatchEvent: (names) => names.service('eventbridge'),
  cloudwatchLog: (names) => names.service('cloudwatch-logs'),
  cognitoUserPool: (names) => names.service('cognito-identity-provider'),
  alb: (names) => names.terraform('aws_alb'),
  stream: (names) => [...names.service('kinesis'), ...names.service('dynamodb-streams')],
  sqs: (names) => names.service('sqs'),
  sns: (names) => names.service('sns'),
  s3: (names) => names.service('s3'),
  msk: (names) => names.service('kafka'),
  activemq: (names) => names.service('mq'),
  rabbitmq: (names) => names.service('mq'),
  cloudFront: (names) => names.service('cloudfront'),
};

/** Types of events in a template of SAM whose names are not those of their services. */
export const SAM_EVENTS: Readonly<Record<string, string>> = {
  Api: 'api-gateway',
  HttpApi: 'api-gateway',
  Schedule: 'eventbridge',
  ScheduleV2: 'eventbridge',
  EventBridgeRule: 'eventbridge',
  CloudWatchEvent: 'eventbridge',
};

/** CloudWatch calls the metrics of some services after their parts. */
export const metricNamespace = ([, name = '']: RegExpExecArray, names: Namespaces): TermIndexes =>
  names.service(/ELB$/.test(name) ? 'elastic-load-balancing' : name);

/** What policies still call services that have another name today. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  EC2ContainerRegistry: 'ecr',
  EC2ContainerService: 'ecs',
  EC2ContainerServicefor: 'ecs',
};

/** `EBSCSIDriver`, `ECSTaskExecution`: the service whose name a policy's begins with; where it ends only its words tell. */
export const policyOwner = ([, name = '']: RegExpExecArray, names: Namespaces): TermIndexes => {
  for (let end = name.length; end > 1; end -= 1) {
    if (end < name.length && !/[A-Z_]/.test(name.charAt(end))) continue;
    const words = name.slice(0, end);
    const found = names.service(FORMER_NAMES[words] ?? words);
    if (found.length > 0) return found;
  }
  return [];
};

/** Modules of Spring Cloud AWS, of which some are parts of a service. */
export const springModule = ([, name = '']: RegExpExecArray, names: Namespaces): TermIndexes => {
  const type = { parameterstore: 'AWS::SSM::Parameter', 'parameter-store': 'AWS::SSM::Parameter', stack: 'AWS::CloudFormation::Stack' }[
    name
  ];
  return type ? names.cloudFormation(type) : names.servicePrefix(name);
};

/** Modules of Ansible that Terraform calls otherwise than by the rest of their names. */
const ANSIBLE_MODULES: Readonly<Record<string, string>> = {
  ec2_asg: 'autoscaling_group',
  ec2_eni: 'network_interface',
  ec2_group: 'security_group',
  ec2_key: 'key_pair',
  ec2_snapshot: 'ebs_snapshot',
  ec2_vol: 'ebs_volume',
  ec2_vpc_igw: 'internet_gateway',
  ec2_vpc_nacl: 'network_acl',
  ec2_vpc_net: 'vpc',
  ec2_vpc_peer: 'vpc_peering_connection',
  ec2_vpc_endpoint: 'vpc_endpoint',
  elb_application_lb: 'alb',
};

/** `ec2_vpc_subnet_info` of Ansible is what Terraform calls `aws_subnet`. */
export const ansibleModule = ([, name = '']: RegExpExecArray, names: Namespaces): TermIndexes => {
  const module = name.replace(/_(?:info|facts)$/, '');
  return names.terraform(`aws_${ANSIBLE_MODULES[module] ?? module.replace(/^ec2_(?:vpc_)?(?=.)/, '')}`);
};

/** `aws.ec2.SecurityGroup` of Pulumi is what Terraform calls `aws_security_group`, `aws.sqs.Queue` is `aws_sqs_queue`. */
export const pulumiResource = ([, module = '', type = '']: RegExpExecArray, names: Namespaces): TermIndexes => {
  const name = type
    .replace(/V\d$/, '')
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .toLowerCase();
  return names.type(module === 'ec2' ? `aws_${name}` : `aws_${module}_${name}`);
};
