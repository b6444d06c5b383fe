/** What notions that AWS has in common with the trade (keys, roles, ARNs) also mean, and the neighbours by which another sense gives itself away. Names of services are in `lexicon.ts`. */

import type { OtherSense } from './other-sense';

/** Of an account of another cloud. */
const FOREIGN_KEYS: readonly OtherSense[] = [
  { before: /\b(?:alibaba[ _]cloud|aliyun|azure|cosmos|storage|account)[ _-](?:\w+ )?$/i },
  { behind: /^s? .{0,20}\bazure\b/i },
];

/** Of an object mapper, of a page in the browser, of an image of a container. */
const FOREIGN_LOADS: readonly OtherSense[] = [
  { whole: true, before: /(?:jpa|hibernate|하이버네이트|orm|entity|entities|엔티티|연관 ?관계)(?:[가-힣]|'s)? $/i },
  { before: /(?:images?|이미지|components?|컴포넌트|routes?|라우트|modules?|모듈|blocks?|block-level)(?:[가-힣]|'s)? $/i },
  { behind: /^ ?(?:of |for )?(?:images?|이미지|components?|컴포넌트|routes?|라우트|modules?|모듈|entit|엔티티|prox|프록시)/i },
];

export const NOTION_SENSES: Readonly<Record<string, readonly OtherSense[]>> = {
  'lazy loading': FOREIGN_LOADS,
  '지연 로딩': FOREIGN_LOADS,
  // In code it is but the kind of a value: `QUEUE_ARN`, `!GetAtt Queue.Arn`.
  arn: [{ written: /^Arn/ }, { before: /\w$/ }, { behind: /^_/ }],
  // ECS, SageMaker and others have such roles, too.
  'execution role': [{ written: /^\S+$/ }, { before: /\b(?:task|ecs|sagemaker|glue|pod|flink|msf|job)[ -]$/i }],
  // Of any database, of any list, of any address.
  'primary key': [{ written: /^\S+$/ }],
  'sort key': [{ written: /^sort_key/i }],
  'signed url': [{ written: /^\S+$/ }],
  // `The stack sets up a VPC.`
  'stack set': [{ behind: /^ (?:up|the|an?|your)\b/ }],
  'aws iot': [{ behind: /^ ?(?:1-Click|Analytics|Device|Events|FleetWise|Greengrass|SiteWise|Things|TwinMaker)/i }],
  // Flags of the CDK, which stand in every `cdk.json`.
  'bastion host': [{ behind: /^Use[A-Z]/ }],
  // Of `RDS 보안 그룹` the group is spoken of.
  'rds 보안': [{ behind: /^ ?그룹/ }],
  'aurora 보안': [{ behind: /^ ?그룹/ }],
  'rds security': [{ behind: /^[ -]?groups?\b/i }],
  'access key': FOREIGN_KEYS,
  'access key id': FOREIGN_KEYS,
  // Too long to read.
  dr: [{ before: /\bTL ?[;:,] ?$/i }],
  'parameter group': [{ before: /Instance$/, behind: /^With[A-Z]/ }],
};
