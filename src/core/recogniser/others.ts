/** Where a name is somebody else's: another cloud's, a product's, a piece of encoded data. */

/** Clouds other than AWS, as they stand before what they call like it (`Aliyun ECS`, `gcpKms`) and begin the names of their resources (`alicloud_vpc`). */
const CLOUDS: ReadonlySet<string> = new Set(
  'ali alibaba alicloud aliyun azure azuread azurerm digitalocean gcp google hcloud huawei huaweicloud ibm linode oci openstack scaleway tencent tencentcloud vultr yandex'.split(
    ' ',
  ),
);
/** The last word before a name, be it a part of an identifier. */
const LAST_WORD = /([A-Z]?[a-z]+|[A-Z]+)(?:[ _-]?[Cc]loud)?([ _-]?)$/;
const LONGEST_CLOUD = 24;
/** A cloud and what is listed of it: `Azure: VNet, Key Vault and `, `(GCP) `. */
const LISTED =
  /(?:^|[^A-Za-z-])(Alibaba|Aliyun|Azure|DigitalOcean|GCP|Google Cloud|Huawei Cloud|IBM Cloud|OpenStack|Oracle Cloud|Tencent Cloud)(?:'s|의|[:)])[*_`]{0,2} (?:(?!AWS|Amazon)[A-Z][\w./-]*(?: [A-Z][\w.-]*){0,2}(?:, | and | & |\/)){0,4}$/;
/** The beginning of the identifier or reference that goes on to the name: `alicloud_vswitch.vswitches.*.`. */
const REFERENCE = /(?:^|[^\w-])([a-z]+)_[\w.*[\]"-]*$/;
const LONGEST_REFERENCE = 60;
const FOREIGN_HOST = /^\.(?:googleapis|gserviceaccount|azure|aliyuncs|myhuaweicloud)\b/;

/** Whether another cloud or a product is named directly before `start` (`OpenEMR`), or the name up to `end` is a part of another cloud's resource or host. */
export function isOthers(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || before === 32 || before === 45 || before === 95) {
    const word = LAST_WORD.exec(text.slice(Math.max(0, start - LONGEST_CLOUD), start));
    if (word?.[1] && (CLOUDS.has(word[1].toLowerCase()) || (word[1] === 'Open' && word[2] === ''))) return true;
  }
  if ((before === 32 || before === 47) && LISTED.test(text.slice(Math.max(0, start - LONGEST_REFERENCE), start))) return true;
  if (before === 95 || before === 46) {
    const owner = REFERENCE.exec(text.slice(Math.max(0, start - LONGEST_REFERENCE), start))?.[1];
    if (owner && CLOUDS.has(owner)) return true;
  }
  // `OS::Neutron::Subnet`: what OpenStack calls its resources.
  if (before === 58 && /\bOS::\w+::$/.test(text.slice(Math.max(0, start - LONGEST_CLOUD), start))) return true;
  return text.charCodeAt(end) === 46 && FOREIGN_HOST.test(text.slice(end, end + LONGEST_CLOUD));
}

/** Encoded data has so many letters and digits without a gap, at the least; on each side of a name so many are looked at. */
const SHORTEST_DATA = 40;

/**
 * Whether the letters around the name from `start` to `end` are encoded data (Base64): a long run in which small letters, capitals and digits change more often than every second
 * time. In words, be they joined to identifiers or paths, they change about every third.
 */
export function isInData(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < SHORTEST_DATA && isData(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < SHORTEST_DATA && isData(text.charCodeAt(to))) to += 1;
  if (to - from < SHORTEST_DATA) return false;
  let changes = 0;
  for (let at = from + 1; at < to; at++) if (kindOf(text.charCodeAt(at)) !== kindOf(text.charCodeAt(at - 1))) changes += 1;
  return changes * 2 > to - from;
}

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123);
}

function isData(code: number): boolean {
  return isLetter(code) || (code > 46 && code < 58) || code === 43;
}

/** Small letters, capitals, digits, signs. */
function kindOf(code: number): number {
  if (code > 96) return 0;
  if (code > 64) return 1;
  return code > 47 ? 2 : 3;
}
