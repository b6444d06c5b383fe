/** Where a text points to other places: what stands in an address names a page or a file, it speaks of nothing. */

/** An address longer than this is looked at from its end only. */
const REACH = 200;
/** What an address is made of, and no word begins behind: after anything else a name cannot be part of one. */
const INSIDE = /[\w/.\-=&?#%+~:@,]/;
const DELIMITER = /[\s"'`<>|()[\]{}\u3131-\ud7a3]/;

/**
 * Whether the name at `start` is part of the path of an address (`https://aws.amazon.com/ecs/`, `s3://media/lambda.zip`) or of the target of a link or picture in Markdown
 * (`](images/asg.png)`). A host is called by its service where it is AWS or plays it (`sqs.localhost.localstack.cloud`); in others only a name beyond doubt (`isSure`) counts.
 */
export function isInAddress(text: string, start: number, isSure: boolean): boolean {
  const before = text.charAt(start - 1);
  if (before === '(') return text.charAt(start - 2) === ']';
  if (!INSIDE.test(before)) return false;
  const limit = Math.max(0, start - REACH);
  let at = start - 1;
  while (at > limit && !DELIMITER.test(text.charAt(at - 1))) at -= 1;
  if (text.charAt(at - 1) === '(' && text.charAt(at - 2) === ']') return true;
  const head = text.slice(at, start);
  const host = head.indexOf('://');
  // `setup-lambda.md#layers`: a place in another file.
  if (host < 0) return /\.(?:md|mdx|html|adoc|rst)#[\w-]*$/.test(head);
  if (/[/?#]/.test(head.slice(host + 3))) return true;
  return !isSure && !/aws|local/.test(/^[\w.-]*/.exec(text.slice(start))?.[0] ?? '') && !/aws|local/.test(head);
}

/** No part of a path of files is read farther, in UTF-16 units. */
const PATH_REACH = 80;

/** Whether the name is a folder or a file in a path of files: `packages/queue/consumer.ts`, `./topic/`; `queue/topic` may be two words. */
export function isInPath(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) !== SLASH && text.charCodeAt(end) !== SLASH) return false;
  let from = start;
  let to = end;
  while (start - from < PATH_REACH && /[\w./@-]/.test(text.charAt(from - 1))) from -= 1;
  while (to - end < PATH_REACH && /[\w./@-]/.test(text.charAt(to))) to += 1;
  // Not `arn:aws:s3tables:…:bucket/orders/`.
  if (text.charCodeAt(from - 1) === COLON) return false;
  return /[a-z0-9]\.[a-z]{1,5}$|^\.{1,2}\/|\/[\w.-]+\/$/.test(text.slice(from, to));
}

const SLASH = 47;
const COLON = 58;
