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

/** `EBSCSIDriver`, `ECSTaskExecution`: the service whose name a policy's begins with; where it ends only its words tell. */
export const policyOwner = ([, name = '']: RegExpExecArray, names: Namespaces): TermIndexes => {
  for (let end = name.length; end > 1; end -= 1) {
    if (end < name.length && !/[A-Z_]/.test(name.charAt(end))) continue;
    const found = names.service(name.slice(0, end));
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
