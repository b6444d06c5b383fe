/** Looks around a name that was found: is it a word of its own, in a spelling that counts, in the sense of AWS? Reads at most 60 units on each side. */

import type { Clue } from '../evidence/evidence';
import type { Need } from '../evidence/need';
import { classOf, HANGUL, isAlphanumeric, isUpper, LOWER } from '../find/characters';
import type { Hit } from '../hit';
import type { KnownForm } from '../names/known-forms';
import { isInAddress, isInPath } from '../words/addresses';
import { CLASSES, COMPOUNDS, OWN_IN_CODE, OWN_IN_IDENTIFIERS, SHARED_CODE_NAMES, UNSPOKEN_IN_IDENTIFIERS } from '../words/code-lexicon';
import { CAPITALISED_IN_PROSE, DEFINED_SERVICES, MEANT_IN_PROSE } from '../words/lexicon';
import { isInData, isOthers } from '../words/others';
import { PARTS_OF_NAMED } from '../words/part-names';
import { CAPITALS_ONLY } from '../words/words';
import { COMMON_IN_SMALL, NAMED_ALONE, WRITTEN_SMALL } from '../words/written-names';
import { isForeign } from './expansions';
import { isCall, isHyphened, isIdentifierUnit, isKey, isQuoted, isReference, jointsOf } from './joints';
import {
  beginsSentence,
  brandBefore,
  giveawayOf,
  isAssured,
  isBranded,
  isDeclaration,
  isDefined,
  isFreeWord,
  isInKorean,
  isInSentence,
  isListed,
  isOwnThing,
  isSetting,
  isSmallName,
  isTitled,
  standsAsName,
} from './surroundings';

/** An abbreviation that begins a line of settings is no longer: `Iam:`. */
const LONGEST_KEY = 4;
/** What a name inside an identifier goes on with: `bucketArn`, `role_arn`. */
const ARN = /^_?(?:Arn|ARN|arn)s?(?![a-z])/;

/** The hit that `form` makes at `start`, or what speaks against it; `undefined` where the text only happens to hold its letters. */
export function judge(text: string, start: number, end: number, form: KnownForm): Hit | undefined {
  const joints = jointsOf(text, start, end);
  if (!joints) return undefined;
  const written = text.slice(start, end);
  if (form.code) return judgeCodeName(text, start, end, form, written);
  const { identifier } = joints;
  if (identifier && isInData(text, start, joints.end)) return undefined;
  // `SQS messageId`: the second word goes on.
  if (identifier && written.includes(' ') && isAlphanumeric(text.charCodeAt(joints.end))) return undefined;
  const enclosed = text.charCodeAt(start - 1) === 40 && text.charCodeAt(joints.end) === 41;
  const terms = classOf(written.charCodeAt(0)) === LOWER ? form.termsInSmall : form.terms;
  const at: Place = { form, terms, start: start + (form.brand ? joinedBrand(written) : 0), end: joints.end, identifier, enclosed };
  const spelled = spellingCounts(form, written, identifier) && !(identifier && endsAbbreviation(text, start, form, written));
  if (form.takesBrand && (spelled || isUpper(written.charCodeAt(0)))) {
    const brand = brandBefore(text, start);
    if (brand >= 0) return hit({ ...at, start: brand }, 'unmistakable', { rule: 'qualified', clue: form.sureClue });
  }
  if (isInAddress(text, start, form.need === 'unmistakable')) return hit(at, form.need, { against: 'part of an address' });
  if (form.need === 'common' && isInPath(text, start, joints.end)) return hit(at, form.need, { against: 'part of a path' });
  if (isForeign(text, start, joints.end, form)) return hit(at, form.need, { against: 'spelled out as something else', clue: form.denial });
  if (!form.general && form.key !== 's3' && isOthers(text, start, joints.end)) return hit(at, form.need, { against: "somebody else's" });
  if (UNSPOKEN_IN_IDENTIFIERS.has(form.key) && isInside(text, at, written))
    return hit(at, form.need, { against: 'a notion of the whole trade inside an identifier' });
  if (isDeclaration(text, start, joints.end, written)) return hit(at, form.need, { against: 'a declaration' });
  const giveaway = giveawayOf(text, start, joints.end, form.key, written);
  if (giveaway) return hit(at, form.need, { against: giveaway.why, clue: giveaway.whole ? form.denial : undefined });
  if (!spelled) {
    // `ec2.Vpc(`, `record['Sns']`: in code an abbreviation is a word like any other.
    if (form.spelling === 'acronym' && /^[A-Z][a-z0-9]+$/.test(written) && !CAPITALS_ONLY.has(form.key)) {
      if (
        CLASSES.has(form.key) ||
        isCall(text, start, joints.end) ||
        isQuoted(text, start, joints.end) ||
        isReference(text, start) ||
        isHyphened(text, start, joints.end)
      )
        return judgeInCode(text, at);
      // `Iam:` in settings.
      if (written.length <= LONGEST_KEY && isKey(text, start, joints.end)) return hit(at, form.need, { code: true, family: true });
    }
    if (isSpokenOf(text, start, joints.end, form)) return hit(at, 'ordinary', { family: true, proseOnly: !isInSentence(text, start) });
    // `glacier: {…}`, `lambda.invoke(`: in code a service's own name is written small.
    if (form.brand && form.spelling === 'capitalised' && form.need !== 'common' && isSmallName(text, start, joints.end, written))
      return hit(at, 'ordinary', { family: form.need === 'ordinary' && !OWN_IN_CODE.has(form.key), code: true, codeOnly: true });
    if (WRITTEN_SMALL.has(form.key) && isFreeWord(text, start, joints.end)) return hit(at, 'ordinary', { family: true, proseOnly: true });
    const loose = looseNeed(form, written, identifier);
    return loose ? hit(at, loose) : hit(at, form.need, { against: 'not spelled as a name' });
  }
  if (identifier || isCall(text, start, joints.end)) return judgeInCode(text, at);
  if (isAssured(text, start, joints.end, form.key)) return hit(at, 'unmistakable', { clue: form.clue });
  if (COMMON_IN_SMALL.has(form.key) && /^[a-z]/.test(written)) return hit(at, 'common');
  // `api gateway`, `network firewall`: in small letters anybody has one.
  if (form.brand && form.need !== 'unmistakable' && /^[a-z]+[ -]/.test(written) && /^[A-Z]/.test(form.text)) return hit(at, 'ordinary');
  if (form.need !== 'common' || classOf(written.charCodeAt(0)) === HANGUL)
    return hit(at, form.need, {
      clue: form.need === 'unmistakable' ? form.sureClue : form.clue,
      family: (form.borrowed && !OWN_IN_CODE.has(form.key)) || PARTS_OF_NAMED.has(form.key),
      proseOnly: CAPITALISED_IN_PROSE.has(form.key),
    });
  if (form.key.includes(' ') && !written.includes(' ')) return judgeInCode(text, at);
  // What services are called besides by their names (`broker`) is a word like any other.
  const isNamed = form.brand && isUpper(written.charCodeAt(0)) && isUpper(form.text.charCodeAt(0));
  // In Korean a name in Latin letters is a name, be it ever so common in English: `Config는`, `Inspector로`.
  if (isNamed && /^[ ('"*_`]{0,2}[가-힣]/.test(text.slice(joints.end, joints.end + 3))) return hit(at, 'ordinary');
  if (DEFINED_SERVICES.has(form.key) && isDefined(text, start, joints.end)) return hit(at, 'ordinary');
  const listed = isNamed && isListed(text, start, joints.end);
  if (NAMED_ALONE.has(form.key) && written === form.text && standsAsName(text, start, joints.end))
    return hit(at, 'ordinary', { family: true, proseOnly: !isInSentence(text, start), listed });
  if (isNamed && !listed && beginsSentence(text, start) && !isInKorean(text, joints.end))
    return hit(at, 'common', { against: 'a common word at the beginning of a sentence' });
  const proseOnly = !isInSentence(text, start);
  // `bucket = "logs"`, `Bucket: !Ref Logs`: a setting, in any file that names the service.
  if (MEANT_IN_PROSE.has(form.key))
    return hit(at, 'ordinary', { family: true, proseOnly: proseOnly && !isSetting(text, start, joints.end) });
  return hit(at, isNamed && isTitled(text, start, joints.end) ? 'ordinary' : 'common', {
    proseOnly,
    listed,
  });
}

/** A name inside an identifier or a call. */
function judgeInCode(text: string, at: Place): Hit {
  const { need, sureClue, key } = at.form;
  // `USER_POOL_ID`, `LogGroup`: two common words are a name where its service is spoken of.
  if (need === 'common' && key.includes(' ')) return hit(at, OWN_IN_CODE.has(key) ? 'ordinary' : 'common', { code: true });
  const behind = text.slice(at.end, at.end + 11);
  // Nobody else's buckets have ARNs.
  if (MEANT_IN_PROSE.has(key) && ARN.test(behind)) return hit(at, 'ordinary', { code: true });
  if (need === 'common' || CAPITALISED_IN_PROSE.has(key)) return hit(at, need, { against: 'a common word in code' });
  // Inside identifiers anybody's abbreviations stand: a name beyond doubt speaks for others there, one that hardly anybody else has a little.
  if (need === 'unmistakable') return hit(at, need, { code: true, clue: sureClue });
  const isPart = PARTS_OF_NAMED.has(key);
  if (need !== 'ordinary' && need !== 'doubtful') return hit(at, need, { code: true, family: isPart, clue: at.form.codeClue });
  // Nobody else has ARNs, or calls what is theirs `AWS_…`.
  if (ARN.test(behind) || (!at.form.general && isBranded(text, at.start))) return hit(at, 'unmistakable', { code: true, clue: sureClue });
  if (/^(?:Async)?Client/.test(behind)) return hit(at, 'distinctive', { code: true });
  // `LAMBDA_FUNCTION_NAME`, `event_bus_arn`: what AWS calls the things that are behind such names.
  const isResource =
    /^_(?:arn|bucket|cluster|endpoint|executor|function|name|queue|region|stream|table|topic)(?:_|\b)/i.test(behind) ||
    COMPOUNDS[key]?.test(behind) === true;
  const isOwn = OWN_IN_CODE.has(key) || (at.identifier && OWN_IN_IDENTIFIERS.has(key));
  return hit(at, need, { code: true, family: isPart || (need === 'ordinary' && !isResource && !isOwn) });
}

/** Whether words stand before or behind it in the same identifier, or it is a package (`crypto/tls`, `tls.Config`): not so in `_DNS_`, which is emphasis. */
function isInside(text: string, { start, end }: Place, written: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(end, end + 2);
  if (/[A-Za-z0-9]_?$/.test(before) || /^_?[A-Za-z0-9]/.test(behind)) return true;
  return written === written.toLowerCase() && (/[a-z0-9][/.-]$/.test(before) || /^[.-][A-Za-z]/.test(behind));
}

interface Place {
  readonly form: KnownForm;
  readonly terms: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly identifier: boolean;
  readonly enclosed: boolean;
}

interface Findings {
  readonly rule?: string;
  readonly code?: boolean;
  readonly family?: boolean;
  readonly proseOnly?: boolean;
  readonly codeOnly?: boolean;
  readonly listed?: boolean;
  readonly clue?: Clue | undefined;
  readonly against?: string;
}

const NO_FINDINGS: Findings = {};

/** Written out key by key: this is made for each name of a text, and spreading would take longer than judging. */
function hit({ form, terms, start, end, identifier, enclosed }: Place, need: Need, findings: Findings = NO_FINDINGS): Hit {
  return {
    start,
    end,
    terms,
    rule: findings.rule ?? (identifier ? 'identifier' : 'name'),
    code: findings.rule ? false : identifier || findings.code === true,
    need,
    family: findings.family === true,
    proseOnly: findings.proseOnly === true,
    codeOnly: findings.codeOnly === true,
    name: form.text,
    clue: findings.clue,
    rank: form.need === 'common' ? 0 : 1,
    against: findings.against,
    enclosed,
    listed: findings.listed === true,
    dialect: undefined,
    owners: form.owners,
  };
}

/** How long the brand is that an identifier puts before the name of a service: `AWS_|SQS`, `Amazon|S3Client`. In one word with it, it is no part of the name. */
function joinedBrand(written: string): number {
  const first = written.charCodeAt(0);
  return first === 65 || first === 97 ? (/^(?:AWS|Aws|aws|Amazon)_?(?=[A-Za-z0-9])/.exec(written)?.[0].length ?? 0) : 0;
}

/** An exact identifier or value: whole, in its own spelling. */
function judgeCodeName(text: string, start: number, end: number, form: KnownForm, written: string): Hit | undefined {
  if (written !== form.text) return undefined;
  if (isIdentifierUnit(text.charCodeAt(start - 1)) || isIdentifierUnit(text.charCodeAt(end))) return undefined;
  // `db.t3.micro` is a class of databases, no type of EC2's.
  if (text.charCodeAt(start - 1) === 46 && form.text.includes('.')) return undefined;
  // `https://github.com/aws/amazon-ecs-agent/pull/1`
  if (isInAddress(text, start, true)) return undefined;
  // `boto3.amazonaws.com` is where its pages lie.
  if (text.charCodeAt(end) === 46 && text.startsWith('amazonaws.com', end + 1)) return undefined;
  if (isOthers(text, start, end)) return undefined;
  // `mobileanalytics:PutEvents` is an action of another service.
  if (text.charCodeAt(start - 1) === 58 && /(?:^|["'\s])[a-z][a-z0-9-]{1,30}:$/.test(text.slice(Math.max(0, start - 34), start)))
    return undefined;
  // `io1 = io.StringIO()`: types of volumes are called as variables are.
  const isShort = /^[a-z]{2}\d$/.test(written);
  if (isShort && giveawayOf(text, start, end, form.key, written)) return undefined;
  const { terms, need } = form;
  const clue = need === 'unmistakable' ? form.sureClue : form.clue;
  return {
    start,
    end,
    terms,
    rule: 'code-name',
    code: true,
    need,
    family: SHARED_CODE_NAMES.has(form.text),
    proseOnly: false,
    codeOnly: false,
    name: isShort ? form.text : undefined,
    clue,
    rank: 3,
    against: undefined,
    enclosed: false,
    listed: false,
    dialect: undefined,
    owners: 0,
  };
}

function spellingCounts(form: KnownForm, written: string, identifier: boolean): boolean {
  if (form.spelling === 'any') return true;
  if (form.spelling === 'capitalised') return /^[A-Z]/.test(written) || (identifier && form.need !== 'common');
  if (form.spelling === 'acronym') {
    if (written === form.text) return true;
    // `az_count`, `maxAzs`, but no `has_next` and no `toUri`.
    if (!identifier || (CAPITALS_ONLY.has(form.key) && form.key !== 'az')) return false;
    return written === written.toLowerCase() || /^[A-Z][a-z0-9]+$/.test(written);
  }
  return written === form.text;
}

/** Whether the capital at `start` is the last of somebody else's abbreviation: the `Ses` of `RDBMSes`. */
function endsAbbreviation(text: string, start: number, { spelling }: KnownForm, written: string): boolean {
  return (
    spelling === 'acronym' &&
    isUpper(text.charCodeAt(start - 1)) &&
    written !== written.toUpperCase() &&
    !/(?:AWS|\bA|\bI)$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** What it takes to believe a name in sloppy spelling: `s3`, `ec2` and `sqs` alone are variables or slips. */
function looseNeed(form: KnownForm, written: string, identifier: boolean): Need | undefined {
  if (form.need === 'common' || identifier || form.spelling !== 'acronym' || CAPITALS_ONLY.has(form.key)) return undefined;
  // `Ec2`: nothing else is spelled with a digit so.
  const isSlip = written === written.toLowerCase() || /^[A-Z][a-z]+\d$/.test(written);
  return isSlip && (form.need === 'distinctive' || form.need === 'doubtful') ? 'ordinary' : undefined;
}

/** What stands behind a noun of a Korean sentence: a particle, or the next noun (`lambda 실행 중에`). */
const IN_KOREAN = /^(?:(?:는|은|가|를|을|로|에|에서|의|와|도|만)(?:[\s,.)]|$)| ?함수| [가-힣]{2})/;

/** `your lambda`, `a glue job`, `lambda는`: small letters, but as people speak of a thing of their own. */
function isSpokenOf(text: string, start: number, end: number, form: KnownForm): boolean {
  if (!form.brand || form.spelling !== 'capitalised') return false;
  return isOwnThing(text, start, end, form.key) || (form.need !== 'common' && IN_KOREAN.test(text.slice(end, end + 8)));
}
