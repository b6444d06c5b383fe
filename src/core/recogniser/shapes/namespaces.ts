/** By which names the tools of AWS call the services of the glossary. The names come from `namespaces.generated.json`, made by `test/tools/generate-namespaces.mjs`. */

import type { Term } from '../../glossary/term';
import table from './namespaces.generated.json';

interface Entry {
  /** Names in IAM, ARNs, endpoints, the CLI, boto3 and the SDKs, in small letters. */
  readonly names: readonly string[];
  /** `S3` of `AWS::S3::…`; also the modules of the CDK. */
  readonly cloudformation?: readonly string[];
  /** `s3_` of `aws_s3_…`; without the `_` at its end it is a whole type. */
  readonly terraform?: readonly string[];
  /** The client of the service that it is a part of: its names lead to that service's term where no term is its own. */
  readonly partOf?: string;
}

const ENTRIES: Readonly<Record<string, Entry>> = table;
/** Each service's client → the clients of its parts. */
const PARTS = new Map<string, string[]>();
for (const [client, { partOf }] of Object.entries(ENTRIES)) {
  if (partOf !== undefined) PARTS.set(partOf, [...(PARTS.get(partOf) ?? []), client]);
}

/** Indexes of terms, the best first. */
export type TermIndexes = readonly number[];
const NO_TERMS: TermIndexes = [];

/** The squashed form under which names are compared: `elastic-load-balancing-v2`, `ElasticLoadBalancingV2` and `elasticloadbalancingv2` are one. */
function squash(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** What modules of the CDK for Go have behind the name of their service. */
const GO_SUFFIX =
  /(?:alpha|actions|assets|authorizers|destinations|eventsources|hooktargets|integrations|nodejs|notifications|origins|patterns|python|subscriptions|targets|tasks)$/;

/** The same for Python. */
const PYTHON_SUFFIX =
  /_(?:alpha|actions|assets|authorizers|destinations|event_sources|integrations|nodejs|notifications|origins|patterns|python|subscriptions|targets|tasks)$/;

/** Names of services that are words of everybody, and with which no type of Terraform begins: `aws_logs_bucket` is a bucket. */
const OWN_WORDS: ReadonlySet<string> = new Set(['email', 'events', 'logs', 'monitoring', 'states', 'tagging']);

export class Namespaces {
  readonly #services = new Map<string, number[]>();
  readonly #cloudFormation = new Map<string, number[]>();
  readonly #terraform = new Map<string, number[]>();
  readonly #types = new Map<string, number[]>();
  readonly #names = new Set<string>();

  private constructor() {}

  /** Those of `terms`. Pauses after each term. */
  static *make(terms: readonly Term[]): Generator<undefined, Namespaces> {
    const namespaces = new Namespaces();
    const known = new Set<string>();
    for (const { code } of terms) {
      for (const client of code.service) known.add(client);
      yield;
    }
    for (const [index, { code }] of terms.entries()) {
      for (const type of code.types) push(namespaces.#types, type, index);
      for (const client of code.service) {
        namespaces.#join(client, index);
        for (const part of PARTS.get(client) ?? []) if (!known.has(part)) namespaces.#join(part, index);
      }
      yield;
    }
    return namespaces;
  }

  #join(client: string, index: number): void {
    const entry = ENTRIES[client];
    // A client that the table does not have is at least known by its own name.
    for (const name of entry?.names ?? [client]) {
      this.#names.add(name);
      push(this.#services, squash(name), index, squash(name) === squash(client));
    }
    for (const namespace of entry?.cloudformation ?? []) push(this.#cloudFormation, namespace, index, squash(namespace) === squash(client));
    for (const prefix of entry?.terraform ?? []) push(this.#terraform, prefix, index, true);
    // Terraform calls its types as the other tools call the service, or all of them otherwise: `aws_cloudwatch_log_group`, not `aws_logs_group`.
    for (const name of entry?.names ?? []) {
      const prefix = `${name.replaceAll('-', '_')}_`;
      if (!OWN_WORDS.has(name)) push(this.#terraform, prefix, index);
    }
  }

  /** Every name of a service that the glossary has, as tools spell it. */
  get names(): ReadonlySet<string> {
    return this.#names;
  }

  /** The service that some tool calls `name`, in any spelling; empty if the glossary has none. */
  service(name: string): TermIndexes {
    const squashed = squash(name);
    // `DynamoDBv2` of .NET and Java is DynamoDB, whose second version it has been from the start.
    return this.#services.get(squashed) ?? this.#services.get(squashed.replace(/v2$/, '')) ?? NO_TERMS;
  }

  /** As `service`, for a name that may have more words behind the service's: `ecs-deploy-task-definition` is ECS. */
  servicePrefix(name: string): TermIndexes {
    for (let head = name; head !== ''; head = head.slice(0, Math.max(0, head.search(/[-_.][^-_.]*$/)))) {
      const found = this.service(head);
      if (found.length > 0) return found;
    }
    return NO_TERMS;
  }

  /** A module of the CDK for Go, its words run together: `snssubscriptions`, `lambdanodejs`. */
  goModule(name: string): TermIndexes {
    const found = this.service(name);
    return found.length > 0 ? found : this.service(name.replace(GO_SUFFIX, ''));
  }

  /** The term that is this very type of a tool, or this element of a policy. */
  type(name: string): TermIndexes {
    return this.#types.get(name) ?? NO_TERMS;
  }

  /** `AWS::S3::BucketPolicy`: the term that is this type, else the service of its namespace. */
  cloudFormation(type: string): TermIndexes {
    const [vendor, namespace = '', resource] = type.split('::');
    // `AWS::EC2::KeyPair::KeyName` is a kind of parameter.
    const whole = this.#types.get(type) ?? this.#types.get(`${vendor}::${namespace}::${resource}`);
    return whole ?? this.#cloudFormation.get(namespace) ?? NO_TERMS;
  }

  /**
   * `aws_s3_bucket_policy`: the term that is this type, or of which it reads several (`aws_iam_roles`), else the service of the longest prefix that is known; a bare `aws_s3` is
   * a module of the CDK in Python.
   */
  terraform(type: string): TermIndexes {
    const whole = this.#types.get(type) ?? this.#types.get(type.replace(/s$/, ''));
    if (whole) return whole;
    const name = type.slice('aws_'.length);
    // The settings of whatever talks to AWS; the types of AWS Config go on behind it.
    if (name === 'config') return NO_TERMS;
    const exact = this.#terraform.get(name) ?? this.#services.get(squash(name.replace(PYTHON_SUFFIX, '')));
    if (exact) return exact;
    for (let cut = name.lastIndexOf('_'); cut > 0; cut = name.lastIndexOf('_', cut - 1)) {
      const found = this.#terraform.get(name.slice(0, cut + 1));
      if (found) return found;
    }
    return NO_TERMS;
  }
}

function push(map: Map<string, number[]>, key: string, index: number, first = false): void {
  const list = map.get(key);
  if (!list) map.set(key, [index]);
  else if (!list.includes(index)) list[first ? 'unshift' : 'push'](index);
}
