/** What the recogniser works out about a form the first time that a text holds it. */

import type { Term } from '../../glossary/term';
import { type Clue, denialOf, PLATFORM_POINTS, strongKey } from '../evidence/evidence';
import { classOf, HANGUL, isAlphanumeric } from '../find/characters';
import { GIVEAWAYS, isAcronym } from '../words/lexicon';
import { PARTS_OF_NAMED } from '../words/part-names';
import type { Families, Form } from './forms';

/** A form and what the recogniser worked out about it beforehand. */
export interface KnownForm extends Form {
  readonly key: string;
  /** What it means in small letters: `latency` is the notion of the whole trade alone, `Latency` may be a part of a service that is called so. */
  readonly termsInSmall: readonly number[];
  /** All its terms are notions of the whole trade, none is AWS's own. */
  readonly general: boolean;
  readonly clue: Clue | undefined;
  /** What it says where it is beyond doubt. */
  readonly sureClue: Clue | undefined;
  /** What it says inside an identifier: of an abbreviation that hardly anybody else uses. */
  readonly codeClue: Clue | undefined;
  /** That the document means something else by it: of an abbreviation, and of a name with other senses. */
  readonly denial: Clue | undefined;
  /** Of an abbreviation: its terms. */
  readonly bearers: readonly Term[];
  /** Spoken after `AWS` or `Amazon` it is an official name. */
  readonly takesBrand: boolean;
}

/** What a mention beyond doubt of a service says for others; `root` is its index. */
export function strongClue(root: number): Clue {
  return { key: strongKey(root), root, points: PLATFORM_POINTS, strong: true };
}

/** Whether a form can be a mention or evidence in a document that nothing else says to be about AWS: `Lambda` in `lambdaArn`, but `Region` nowhere. */
export function countsAnywhere(form: Form, families: Families): boolean {
  const clue = weakClue(form, families);
  return form.need === 'unmistakable' || (clue !== undefined && (clue.points > 0 || form.brand));
}

/** `form` of the name `key`, among `all` terms. */
export function knownForm(key: string, form: Form, families: Families, all: readonly Term[]): KnownForm {
  const { text, terms, owners, need, spelling, code, brand, borrowed } = form;
  const general = isGeneral(form, families);
  const takesBrand =
    (isAlphanumeric(text.charCodeAt(0)) || isOwnHangul(form)) &&
    (terms.some((index) => isOfficial(all[index])) || terms.some((index) => beginsWithName(text, all[families.roots[index] ?? index])));
  const clue = isSpacing(text, all[terms[0] ?? 0])
    ? { key: text, root: rootOf(form, families), points: 0, strong: false }
    : PARTS_OF_NAMED.has(key)
      ? undefined
      : weakClue(form, families);
  const sureClue = general ? undefined : strongClue(rootOf(form, families));
  // Another key than the name's own: `S3Storage` says that `s3` is a service's.
  const codeClue = clue && need === 'distinctive' && clue.points > 0 ? { ...clue, key: `${clue.key}…`, points: 1 } : undefined;
  const isAbbreviation = spelling === 'acronym' && all[terms[0] ?? 0]?.bundled === true;
  const denial = isAbbreviation || key in GIVEAWAYS ? denialOf(text) : undefined;
  const bearers = isAbbreviation ? terms.flatMap((index) => all[index] ?? []) : NO_BEARERS;
  const termsInSmall =
    owners > 0 && /^[A-Z]/.test(text) && terms.slice(0, owners).every((index) => !families.own[index]) ? terms.slice(0, owners) : terms;
  return {
    text,
    terms,
    termsInSmall,
    owners,
    need,
    spelling,
    code,
    brand,
    borrowed,
    key,
    general,
    clue,
    sureClue,
    codeClue,
    denial,
    bearers,
    takesBrand,
  };
}

const NO_BEARERS: readonly Term[] = [];

/** `클라우드워치`, `시크릿 매니저`: a Korean name that is a term's own and hardly means anything else after `AWS`. */
function isOwnHangul({ text, owners, need }: Form): boolean {
  return classOf(text.charCodeAt(0)) === HANGUL && owners > 0 && need !== 'common';
}

function isOfficial(term: Term | undefined): boolean {
  return term !== undefined && /^(?:AWS|Amazon)\b/.test(term.name.en);
}

/** `Cloud Watch` beside `CloudWatch`, which nobody else writes: one name, which is no two signs of AWS. */
function isSpacing(text: string, term: Term | undefined): boolean {
  const unspaced = text.replaceAll(' ', '');
  return (
    unspaced !== text &&
    /[a-z][A-Z]/.test(unspaced) &&
    term?.aliases.some((alias) => alias === unspaced || alias === `AWS ${unspaced}` || alias === `Amazon ${unspaced}`) === true
  );
}

/** `EKS cluster`, `CloudFormation template`: after `AWS` or `Amazon` the whole is a name. */
function beginsWithName(text: string, service: Term | undefined): boolean {
  return (
    service !== undefined &&
    isOfficial(service) &&
    [service.name.en.replace(/^(?:AWS|Amazon) /, ''), ...service.aliases].some((name) => text.startsWith(`${name} `))
  );
}

function isGeneral({ terms }: Form, { own }: Families): boolean {
  return terms.every((index) => !own[index]);
}

function rootOf({ terms: [first = 0] }: Form, { roots }: Families): number {
  return roots[first] ?? first;
}

function weakClue(form: Form, families: Families): Clue | undefined {
  const root = rootOf(form, families);
  // A name of several services speaks for none of them.
  if (isGeneral(form, families) || form.terms.some((index) => families.roots[index] !== root)) return undefined;
  return clueOf(form, root);
}

/** `Aurora`, `Kinesis`: the proper name of a service, be it one that tools call otherwise. */
function isProperName({ terms: [first], owners, text, brand, spelling }: Form, root: number): boolean {
  return (brand && spelling === 'capitalised') || (first === root && owners === 1 && /^[A-Z][a-z]+$/.test(text));
}

/** An abbreviation or name that hardly anybody else uses (`EC2`) says something for others, one that others use too (`RDS`) a little, an ordinary word nothing. */
function clueOf(form: Form, root: number): Clue | undefined {
  if (form.need === 'unmistakable') return strongClue(root);
  if (form.need === 'doubtful') return { key: form.text, root, points: 1, strong: false };
  // `Lambda`, `Aurora`: no sign of AWS, but of their parts where AWS is spoken of.
  if (form.need === 'ordinary' && isProperName(form, root)) return { key: form.text, root, points: 0, strong: false };
  if (form.need === 'distinctive' && (form.brand || isAcronym(form.text) || beginsWithService(form.text)))
    return { key: form.text, root, points: 2, strong: false };
  // `visibility timeout`: of its service the lines around speak, and those under it as a heading.
  if (form.need === 'distinctive' && form.text.includes(' ')) return { key: form.text, root, points: 0, strong: false, isPart: true };
  return undefined;
}

/** Abbreviations that with another word behind them mean nobody else's: others have a VPC network, an IAM role, a KMS key too, and all social media are `SNS` in Korean. */
const OWN_ABBREVIATIONS: ReadonlySet<string> = new Set(['EBS', 'ECR', 'ECS', 'EFS', 'EKS', 'ELB', 'EMR', 'MSK', 'RDS', 'SQS', 'SSM']);

/** `RDS 프록시`, `ECS task`: an abbreviation and what belongs to it are more than each alone. */
function beginsWithService(text: string): boolean {
  const gap = text.indexOf(' ');
  return gap > 0 && OWN_ABBREVIATIONS.has(text.slice(0, gap));
}
