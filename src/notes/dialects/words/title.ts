/** What a heading or the left side of `term: definition` names: the name, its other forms in brackets, and remarks that are none. */

import { isAbbreviation } from './abbreviations';
import { readBracket } from './brackets';
import { isName } from './names';
import { stripNumbering } from './numbering';
import { remembering } from './remember';

/** A name with its other forms. */
export interface Title {
  /** Without numbering, markup, brackets; never empty unless the text holds nothing but those. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Bracketed remarks that are no names: `기본`, `2009년`, `Versioning 필수`. */
  readonly remarks: readonly string[];
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
    rest = `${before.replace(/\s*[:：]$/, '')} ${after}`.trim();
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

/** All names in a heading that joins or compares them; empty for a heading that names one. */
export function namesIn(heading: string): string[] {
  const bare = stripNumbering(heading).replace(/(?:의)?\s*(?:차이점?|비교)$/, '');
  const parts = bare
    .split(/\s+vs\.?\s+|\s*,\s*|\s+\/\s+|(?<=[\p{L}\p{N})])(?:와|과)\s+|\s+(?:및|그리고|and|&|\+)\s+/iu)
    .map((part) => readTitle(part));
  return parts.length > 1 ? parts.flatMap(({ name, aliases }) => [name, ...aliases]) : [];
}
