/** In which spellings and places people write the names of services in prose. All names are folded. */

/** Services called by common words of which a text that names them in full says no more: `| Config | 7 years |`, `Config records what changed`. */
export const NAMED_ALONE: ReadonlySet<string> = new Set([
  'comprehend',
  'config',
  'forecast',
  'inspector',
  'mq',
  'organizations',
  'personalize',
  'shield',
  'transcribe',
  'translate',
]);

/** Names that people write in small letters, too, and that mean nothing else where a text speaks of the service. */
export const WRITTEN_SMALL: ReadonlySet<string> = new Set([
  'athena',
  'aurora',
  'beanstalk',
  'fargate',
  'firehose',
  'glacier',
  'lambda',
  'lightsail',
  'macie',
  'redshift',
  'snowball',
  'snowcone',
]);

/** In small letters anybody's word (`storage with auto-scaling`), unless its service is near. */
export const COMMON_IN_SMALL: ReadonlySet<string> = new Set(['auto scaling']);
