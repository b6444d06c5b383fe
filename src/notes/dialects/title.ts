/** What a heading or the left side of `term: definition` names: the name, its other forms in brackets, and remarks that are none. */

import { plain } from './inline';
import { remembering } from './remember';
import { isName } from './words';

export interface Title {
  /** Without numbering, markup, brackets; never empty unless the text holds nothing but those. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Bracketed remarks that are no names: `기본`, `2009년`, `Versioning 필수`. */
  readonly remarks: readonly string[];
}

const NUMBERING =
  /^(?:(?:section|chapter|part|day|week|lecture|module|unit|섹션|챕터|파트)\s*\d+(?:\.\d+)*\s*[:.)\-–—]\s*|제?\s*\d+\s*[장절강]\s*[:.)-]?\s*|\(?\d+(?:[.-]\d+)*[.)]\s*|\d+(?:\.\d+)+\s+|\[\d+\]\s*|(?:-\d+)+\.\s*|[①-⑳❶-❿]\s*|[IVX]{1,4}\.\s+|[A-Z]\.\s+|Q\d+\.\s*)/i;
/** What every numbered title begins with: no Hangul but these, no letters but before a number or a full stop. */
const MAY_BE_NUMBERED = /^(?:[^\p{L}]|[제섹챕파]|[A-Za-z]{1,7}[\s.]*\d|[A-Za-z]{1,4}\.)/u;
const LEADING_SIGNS = /^(?:[#>*•·▶▷►◆◇■□●○★☆✅✔☑➡→\-–—\s]|\p{Extended_Pictographic}|\uFE0F)+/u;

/** A title is read so far; a name never needs as much. */
const LONGEST = 300;

/** Takes numbering, bullets, pictographs and a trailing colon from a heading. */
export function stripNumbering(text: string): string {
  let rest = plain(text.slice(0, LONGEST));
  for (let round = 0; round < 4 && MAY_BE_NUMBERED.test(rest); round += 1) {
    const next = rest.replace(LEADING_SIGNS, '').replace(NUMBERING, '');
    if (next === rest || next.trim() === '') break;
    rest = next;
  }
  if (!/[#:：)\s]$/.test(rest)) return rest;
  return rest
    .replace(/\s*#+$/, '')
    .replace(/\s*[:：]+$/, '')
    .replace(/\s*\(\s*\d+\s*[~/-]\s*\d+\s*\)$/, '')
    .trim();
}

/** Reads a heading or a left side. Never throws; aliases hold no duplicates of the name. */
export const readTitle = remembering((text: string): Title => {
  // "PostgreSQL 및 MySQL용 Aurora Serverless": the joined words say what it is for.
  let rest = stripNumbering(text)
    .replace(/^\S+ (?:및|와|과|and|&) \S+용\s+(?=\S)/, '')
    .replace(/^\((?:active|passive|optional|필수|선택)[^)]*\)\s*/i, '');
  const aliases: string[] = [];
  const remarks: string[] = [];
  const whole = rest;
  for (let round = 0; round < 4; round += 1) {
    const bracket = /\s*[([（]([^()[\]（）]*(?:\([^()]*\)[^()[\]]*)*)(?:[)\]）]|$)/.exec(rest);
    if (!bracket || bracket.index === 0) break;
    const before = rest.slice(0, bracket.index).trim();
    const after = rest.slice(bracket.index + bracket[0].length).trim();
    const found = readBracket(before, (bracket[1] ?? '').trim());
    aliases.push(...found.aliases);
    remarks.push(...found.remarks);
    const second = found.aliases[0];
    if (/^(?:를|을|은|는|이|가|의|로|으로|에|에서)(?:\s|$)/.test(after)) {
      rest = `${before}${after}`;
      continue;
    }
    // "장애 조치(Failover) 기반 라우팅": the bracket translates the words before it, so the alias is the whole with them exchanged.
    if (second && after && /[가-힣]/.test(after) && /[가-힣]$/.test(before)) {
      aliases.splice(aliases.indexOf(second), 1, `${second} ${after}`);
    } else if (after && /^[A-Za-z][\w-]*$/.test(before) && /^[가-힣][가-힣 ]+$/.test(after)) {
      // "CORS(Cross-Origin Resource Sharing) 교차 출처 리소스 공유"
      aliases.push(after);
      rest = before;
      break;
    }
    rest = `${before} ${after}`.trim();
  }
  const names = splitNames(rest);
  const name = names[0] ?? rest;
  const others = [...names.slice(1), ...aliases].filter((alias) => alias !== name && alias !== '');
  return { name: name || whole, aliases: [...new Set(others)], remarks };
});

const JOINS_NAMES = /,\s+|\s+(?:or|또는|혹은)\s+/;

/** Abbreviations that end a name and are none of its other forms: `커스텀 런타임 API`. */
const GENERIC = /^(?:API|SDK|DB|DNS|IP|URL|URI|ID|UI|GUI|CLI|GW|AZ|OS|VM|VPC|SQL|AWS|S3|EC2|HTTPS?|TCP|UDP|SSD|HDD)$/;

/** `DLQ, Dead Letter Queue` and `로드 밸런서 NLB` hold two names of one thing. */
function splitNames(text: string): string[] {
  const rest = text
    .replace(/\s*[([（]\s*$/, '')
    // "클래식 로드 밸런서 V1 or CLB"
    .replace(/(?<=[가-힣])\s+[Vv]\d(?=\s|$)/, '')
    .replace(/\s*(?:의 경우|이?란)\s*\??$/, '')
    .replace(/^[‘'"“]|[’'"”]$/g, '')
    .trim();
  const parts = JOINS_NAMES.test(rest) ? rest.split(JOINS_NAMES).map((part) => part.trim()) : [];
  if (parts.length === 2 && parts.every((part) => isName(part))) {
    const [first = '', second = ''] = parts;
    if (isAbbreviation(first, second) || isAbbreviation(second, first) || /[가-힣]/.test(first) !== /[가-힣]/.test(second)) return parts;
  }
  const trailing = /^([가-힣][가-힣 ]+[가-힣])\s+([A-Z][A-Za-z0-9]*[A-Z0-9])$/.exec(rest);
  if (trailing && (trailing[1] ?? '').includes(' ') && !GENERIC.test(trailing[2] ?? '')) return [trailing[1] ?? '', trailing[2] ?? ''];
  return [rest];
}

const REMARK =
  /^(?:기본|고급|선택|필수|옵션|무료|유료|권장|추천|기본 ?값|심화|중요|신규|구버전|레거시|이름만.*|new|default|optional|required|deprecated|legacy|recommended|important|preview|beta|advanced|basic|example|simple)$/i;

function readBracket(name: string, content: string): { aliases: string[]; remarks: string[] } {
  const text = content.replace(/^(?:=|aka\.?|a\.k\.a\.?|또는|혹은|이하|약자[:는]?|formerly|previously|구|옛)\s*/i, '').trim();
  if (text === '') return { aliases: [], remarks: [] };
  const marked = text !== content || content.includes('=');
  if (splitGroup(text).length > 1 && !content.includes(',') && !isAbbreviation(name, text)) return { aliases: [], remarks: [text] };
  const parts = text
    .split(/\s*,\s*=?\s*|\s*=\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  const hangulName = /[가-힣]/.test(name);
  if (parts.length > 1 && !marked) {
    const mixed = parts.some((part) => /[가-힣]/.test(part)) && parts.some((part) => !/[가-힣]/.test(part));
    const translated = !hangulName && parts.every((part) => /^[가-힣][가-힣 ]*$/.test(part));
    const spelled = parts.some((part) => isAbbreviation(part, name) || isAbbreviation(name, part));
    // "(HDD, SAN)" lists examples; "(RPO, 복구 시점 목표)" and "(제한 시간 초과, 표시 제한 시간)" list names.
    if ((mixed || translated || spelled) && parts.every((part) => isName(part) && !isRemark(part))) return { aliases: parts, remarks: [] };
    return { aliases: [], remarks: [text] };
  }
  if (parts.every((part) => isName(part) && !isRemark(part)) && (marked || isOtherForm(name, text))) return { aliases: parts, remarks: [] };
  return { aliases: [], remarks: [text] };
}

function isRemark(text: string): boolean {
  return REMARK.test(text) || /^[\d\s~.,:%+/-]+|[+＋]|\d{4}년|필수$|만 가능$|^(?:ex|예)\b/i.test(text);
}

/** Whether a bracket after a name holds another form of it: its abbreviation, its long form, or its word in the other language. */
function isOtherForm(name: string, text: string): boolean {
  const hangulName = /[가-힣]/.test(name);
  const hangulText = /[가-힣]/.test(text);
  if (isAbbreviation(text, name) || isAbbreviation(name, text)) return true;
  if (hangulName !== hangulText) {
    // "SQS 오토스케일링(ASG)": the letters are another term's.
    const latin = /^[A-Z][A-Za-z0-9]*(?= [가-힣])/.exec(name)?.[0];
    if (latin && /^[A-Z]{2,6}$/.test(text) && text[0] !== latin[0]) return false;
    // One English word for several Korean ones is a keyword ("Simple", "Weighted") rather than a name.
    return hangulText || /^[A-Z0-9]{2,8}$/.test(text) || text.includes(' ') || !name.includes(' ') || /^[A-Z]\w+[A-Z@-]/.test(text);
  }
  if (!hangulName)
    return (
      text.split(' ').length >= 3 ||
      /^(?:Amazon|AWS) /.test(text) ||
      (/^[A-Z][A-Z0-9-]{1,7}$/.test(text) && text[0] === name.replace(/^(?:Amazon|AWS)\s+/, '')[0])
    );
  return false;
}

/** Whether the letters of `short` stand in `long` in their order, the first ones at the beginning: `SQS` of `Simple Queue Service`. */
export function isAbbreviation(short: string, long: string): boolean {
  if (/[가-힣]/.test(short)) return false;
  const letters = short.replace(/^(?:Amazon|AWS)\s+/i, '').replace(/[^A-Za-z0-9]/g, '');
  const bare = long.replace(/^(?:Amazon|AWS)\s+/i, '');
  if (!/^[A-Z0-9][A-Za-z0-9]{1,9}$/.test(letters) || !/[A-Z].*[A-Z0-9]/.test(letters) || bare.length < letters.length + 3) return false;
  const initials = bare
    .split(/[\s\-/&@]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
  if (initials.startsWith(letters[0]?.toUpperCase() ?? '')) {
    let at = 0;
    const upper = bare.toUpperCase();
    for (const letter of letters.toUpperCase()) {
      at = upper.indexOf(letter, at);
      if (at === -1) return /^S3$|^EC2$|^R53$/i.test(letters) && initials.length > 1;
      at += 1;
    }
    return true;
  }
  return false;
}

/** Stands for each character in brackets while a heading is split, so that no joiner is found there. */
const HIDDEN = '\u0001';
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is ours, see above.
const JOINER = /\s*(?:,\s*그리고|,\s*(?:and\s+)?|\s\+|\s&|\s및|\s그리고|\sand|\s와|\s과)\s+|(?<=[\p{L}\p{N})\u0001])(?:와|과)\s+/gu;
/** What every joined heading has. */
const JOINED = /, | [+&] | (?:및|그리고|and|와|과) |[와과] |\d [A-Za-z]/;

/**
 * The names that a joined heading holds: `공용 IP와 사설 IP`, `SQS, SNS, Kinesis`, `gp2 gp3`. One name or none: an empty list.
 * A last word that all share is given to each: `RDS & Aurora 보안` is `RDS 보안` and `Aurora 보안`.
 */
export const splitGroup = remembering((text: string): readonly string[] => {
  if (text.length > LONGEST || !JOINED.test(text)) return [];
  const bare = stripNumbering(text);
  const parts = splitOutsideBrackets(bare)
    .map((part) => part.trim())
    .filter(Boolean);
  // "PostgreSQL 및 MySQL용 Aurora Serverless": the joined words say what it is for.
  if (/^\S+용\s/.test(parts.at(-1) ?? '')) return [];
  if (parts.length > 1 && parts.length <= 6) {
    if (!parts.every((part) => isName(part))) return [];
    const names = parts.map((part) => readTitle(part));
    if (
      names.length === 2 &&
      (isAbbreviation(names[0]?.name ?? '', names[1]?.name ?? '') || isAbbreviation(names[1]?.name ?? '', names[0]?.name ?? ''))
    )
      return [];
    const last = parts.at(-1) ?? '';
    const shared = /^(\S*[A-Za-z]\S*)\s+([가-힣]+(?: [가-힣]+)?)$/.exec(last);
    if (shared?.[2] && parts.slice(0, -1).every((part) => /^[\x21-\x7e]+$/.test(part)))
      return [...parts.slice(0, -1).map((part) => `${part} ${shared[2]}`), last];
    return parts;
  }
  // Names with digits in a row are an enumeration without commas.
  const words = bare.split(' ');
  if (words.length > 1 && words.length < 6 && words.every((word) => /^[A-Za-z]{1,4}\d$/.test(word))) return words;
  return [];
});

function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  const hidden = text.replace(/\([^()]*\)/g, (found) => HIDDEN.repeat(found.length));
  for (const match of hidden.matchAll(JOINER)) {
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** All names in a heading that joins or compares them; empty for a heading that names one. */
export function namesIn(heading: string): string[] {
  const bare = stripNumbering(heading).replace(/(?:의)?\s*(?:차이점?|비교)$/, '');
  const parts = bare
    .split(/\s+vs\.?\s+|\s*,\s*|\s+\/\s+|(?<=[\p{L}\p{N})])(?:와|과)\s+|\s+(?:및|그리고|and|&|\+)\s+/iu)
    .map((part) => readTitle(part));
  return parts.length > 1 ? parts.flatMap(({ name, aliases }) => [name, ...aliases]) : [];
}
