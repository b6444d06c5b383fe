/** Where a name is somebody else's: another cloud's, a product's, a piece of encoded data. */

import { classOf, isAlphanumeric, LOWER, UPPER } from '../find/characters';
import { CLOUD_WORDS } from './platforms';

const LONGEST_CLOUD = 24;
/** A cloud and what is listed of it: `Azure: VNet, Key Vault and `, `(GCP) `. */
const LISTED =
  /(?:^|[^A-Za-z-])(Alibaba|Aliyun|Azure|DigitalOcean|GCP|Google Cloud|Huawei Cloud|IBM Cloud|OpenStack|Oracle Cloud|Tencent Cloud)(?:'s|의|[:)])[*_`]{0,2} (?:(?!AWS|Amazon)[A-Z][\w./-]*(?: [A-Z][\w.-]*){0,2}(?:, | and | & |\/)){0,4}$/;
const LONGEST_REFERENCE = 60;
const FOREIGN_HOST = /^\.(?:googleapis|gserviceaccount|azure|aliyuncs|myhuaweicloud)\b/;

/** Whether another cloud or a product is named directly before `start` (`OpenEMR`), or the name up to `end` is a part of another cloud's resource or host. */
export function isOthers(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || isGap(before)) {
    const word = wordBefore(text, start);
    if (CLOUD_WORDS.has(word.toLowerCase()) || (word === 'Open' && isLetter(before))) return true;
  }
  if ((before === 32 || before === 47) && LISTED.test(text.slice(Math.max(0, start - LONGEST_REFERENCE), start))) return true;
  if ((before === 95 || before === 46) && CLOUD_WORDS.has(ownerBefore(text, start))) return true;
  // `OS::Neutron::Subnet`: what OpenStack calls its resources.
  if (before === 58 && /\bOS::\w+::$/.test(text.slice(Math.max(0, start - LONGEST_CLOUD), start))) return true;
  return text.charCodeAt(end) === 46 && FOREIGN_HOST.test(text.slice(end, end + LONGEST_CLOUD));
}

/** The last word before `start`, be it a part of an identifier; of `Google Cloud` the first. */
function wordBefore(text: string, start: number): string {
  const limit = Math.max(0, start - LONGEST_CLOUD);
  let end = isGap(text.charCodeAt(start - 1)) ? start - 1 : start;
  let from = partStart(text, end, limit);
  if (/^cloud$/i.test(text.slice(from, end)) && from > limit) {
    end = isGap(text.charCodeAt(from - 1)) ? from - 1 : from;
    from = partStart(text, end, limit);
  }
  return text.slice(from, end);
}

/** Where the word that ends at `end` begins: `Gcp` of `encryptWithGcp`. */
function partStart(text: string, end: number, limit: number): number {
  let at = end;
  if (classOf(text.charCodeAt(end - 1)) === LOWER) {
    while (at > limit && classOf(text.charCodeAt(at - 1)) === LOWER) at -= 1;
    return at > limit && isLetter(text.charCodeAt(at - 1)) ? at - 1 : at;
  }
  while (at > limit && classOf(text.charCodeAt(at - 1)) === UPPER) at -= 1;
  return at;
}

/** With what the identifier or the reference begins that goes on to `start`: `alicloud` of `alicloud_vswitch.all.*.`. */
function ownerBefore(text: string, start: number): string {
  const limit = Math.max(0, start - LONGEST_REFERENCE);
  let from = start;
  while (from > limit && isInReference(text.charCodeAt(from - 1))) from -= 1;
  let to = from;
  while (to < start && classOf(text.charCodeAt(to)) === LOWER) to += 1;
  return text.charCodeAt(to) === 95 ? text.slice(from, to) : '';
}

/** Letters, digits and `_-.*[]`. */
function isInReference(code: number): boolean {
  return isAlphanumeric(code) || code === 95 || code === 45 || code === 46 || code === 42 || code === 91 || code === 93;
}

function isGap(code: number): boolean {
  return code === 32 || code === 45 || code === 95;
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
  for (let at = from + 1; at < to; at++) if (classOf(text.charCodeAt(at)) !== classOf(text.charCodeAt(at - 1))) changes += 1;
  return changes * 2 > to - from;
}

function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === LOWER || kind === UPPER;
}

function isData(code: number): boolean {
  return isAlphanumeric(code) || code === 47 || code === 43;
}
