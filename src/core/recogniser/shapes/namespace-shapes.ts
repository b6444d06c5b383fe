/** The shapes around a namespace as tools spell it (`s3:GetObject`, `sqs.Queue`), and the services in host names. The other shapes of code are in `shapes.ts`. */

import type { Need } from '../evidence/need';
import type { Namespaces, TermIndexes } from './namespaces';

/** Shapes around a namespace that stands by itself, in small letters as tools spell it. They are tried where one is found. */
export interface NamespaceShape {
  readonly rule: string;
  /** Fits directly behind the namespace. */
  readonly behind: RegExp;
  readonly before?: RegExp;
  /** The namespaces to which it does not belong. */
  readonly notFor?: ReadonlySet<string>;
  /** Whether the mention goes on over what stands behind. */
  readonly whole: boolean;
  readonly need?: Need;
  /** True: only believed where the document uses the service elsewhere beyond doubt. */
  readonly family?: boolean;
}

/** Words by which programs call their tasks and events, too: `npm run deploy:staging`, `"batch:Done"`. */
const TASK_WORDS: ReadonlySet<string> = new Set(
  `account artifact backup batch budgets cases config connect deploy detective devices discovery email events forecast geo health inspector kafka location logs monitoring
  organizations outposts panorama personalize pipes pricing profile scheduler schemas shield signer sms sso states support synthetics tagging tax transfer translate workspaces`.split(
    /\s+/,
  ),
);

export const NAMESPACE_SHAPES: readonly NamespaceShape[] = [
  { rule: 'iam-action', behind: /:(?:\*|[A-Z][A-Za-z0-9]*\*?)(?=["'`])/y, before: /["'`]$/, notFor: TASK_WORDS, whole: true },
  { rule: 'iam-action', behind: /:\*(?=["'`])/y, before: /["'`]$/, whole: true, need: 'distinctive' },
  {
    rule: 'iam-action',
    behind:
      /:(?:Abort|Accept|Add|Allocate|Approve|Assume|Associate|Attach|Authorize|Batch|Cancel|Change|Complete|Copy|Create|Decrypt|Delete|Deploy|Deregister|Describe|Detach|Detect|Disable|Disassociate|Enable|Encrypt|Execute|Export|Filter|Generate|Get|Head|Import|Initiate|Invoke|List|Modify|Pass|Publish|Purge|Put|Query|Read|Reboot|Receive|Refresh|Register|Release|Remove|Replicate|Reset|Resolve|Restore|Resume|Retry|Revoke|Rotate|Run|Scan|Send|Set|Simulate|Start|Stop|Submit|Subscribe|Suspend|Swap|Tag|Terminate|Test|Transcribe|Translate|Unsubscribe|Untag|Update|Upload|Validate|Write|Re)[A-Z*][A-Za-z0-9]*\*?/y,
    before: /(?:^|[^\w:/.])$/,
    whole: true,
  },
  { rule: 'iam-action', behind: /:[A-Z][A-Za-z0-9]*\*?(?=\s*(?:#|$))/y, before: /^\s*-\s+$/, whole: true },
  { rule: 'iam-action', behind: /:\*/y, before: /(?:^|[\s[,-])$/, whole: true, need: 'distinctive' },
  {
    rule: 'condition-key',
    behind: /:(?:[a-z][a-z-]*|[A-Z][A-Za-z]+)(?:\/[\w${}.:-]{1,40})?(?=["'])/y,
    before: /["']$/,
    notFor: TASK_WORDS,
    whole: true,
    need: 'distinctive',
  },
  {
    rule: 'module-member',
    behind:
      /\.(?!(?:c|cfg|conf|css|csv|env|go|googleapis|gserviceaccount|html|ini|java|js|json|log|md|php|py|rb|sh|sql|tar|tf|tgz|toml|ts|txt|xml|ya?ml|zip)\b)[A-Za-z_]\w*/y,
    before: /(?:^|[^\w.:/@-])_?$/,
    whole: false,
    need: 'ordinary',
    family: true,
  },
];

/** Labels of hosts under `amazonaws.com` that are not the names of their services. */
const HOST_LABELS: Readonly<Record<string, string>> = {
  cache: 'elasticache',
  compute: 'ec2',
  'compute-1': 'ec2',
  'ecs-tasks': 'ecs',
  edgelambda: 'lambda',
  'eks-fargate-pods': 'eks',
  'email-smtp': 'ses',
  queue: 'sqs',
  spot: 'ec2',
  spotfleet: 'ec2',
  's3-accelerate': 's3',
  's3-website': 's3',
};

/** The service in a host name before `.amazonaws.com`: `bucket.s3.ap-northeast-2`, `123.dkr.ecr.us-east-1`, `lambda`. Looks at the labels from the right. */
export function findHostService(host: string, names: Namespaces): { readonly start: number; readonly terms: TermIndexes } | undefined {
  for (let end = host.length; end > 0; ) {
    const start = host.lastIndexOf('.', end - 1) + 1;
    const label = host.slice(start, end);
    const terms = names.service(HOST_LABELS[label] ?? (/^s3-[a-z]{2}-|^s3-website-/.test(label) ? 's3' : label));
    if (terms.length > 0) return { start, terms };
    end = start - 1;
  }
  return undefined;
}
