/** Parts of services that are called as parts of much else. All words are folded. */

/** What others have, too, in texts that name AWS as well: it is a part of a service only where that service is named. */
export const PARTS_OF_NAMED: ReadonlySet<string> = new Set(
  `application insights|cls|container insights|custom runtime|data volume|deployment package|fan out|fanout|function url|http listener|https listener|
identity pool|key pair|log stream|maintenance window|maintenance windows|opscenter|persistent file system|public zone|rolling update|rolling updates|
sasl|sasl authentication|session affinity|sticky session|template file|tls listener|vault lock|wait time`
    .replaceAll('\n', '')
    .split('|'),
);
