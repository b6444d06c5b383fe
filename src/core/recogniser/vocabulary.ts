/** Everything that is worked out once from the glossary's terms before the first line is scanned. */

import type { Term } from '../glossary/term';
import { isAlphanumeric } from './characters';
import { type Clue, denialOf, PLATFORM_POINTS } from './evidence';
import { type Families, type Form, familiesOf, foldName, formsOf } from './forms';
import type { KnownForm } from './judge';
import { GIVEAWAYS, isAcronym } from './lexicon';
import { NameFinder } from './name-finder';
import { Namespaces } from './namespaces';
import { SHAPES, type Shape } from './shapes';

/** What one name stands for; it can be several things at once. */
export interface Slot {
  readonly key: string;
  forms: KnownForm[];
  shapes: Shape[];
  /** Indexes of the services of which it is a namespace in tools. */
  namespace: readonly number[];
  /** It names AWS itself. */
  platform: Clue | undefined;
  /** A host name's end: the service stands before it. */
  host: boolean;
  /** It can be a mention, or evidence, in any document; otherwise it waits until the document is known to be about AWS. */
  atOnce: boolean;
  /** As people write it; its capitals tell where its words begin. */
  written: string;
}

export interface Vocabulary {
  readonly terms: readonly Term[];
  readonly families: Families;
  readonly namespaces: Namespaces;
  /** Finds the names that count in any document. */
  readonly atOnce: NameFinder;
  /** Finds all names; made when the first document turns out to be about AWS. */
  readonly all: NameFinder;
  /** By the numbers of names. */
  readonly slots: readonly Slot[];
  /** For each term, what a shape that names it says for others. */
  readonly shapeClues: readonly Clue[];
}

/** By these AWS itself is known. */
const PLATFORM = [
  'AWS',
  'Amazon Web Services',
  '아마존 웹 서비스',
  'boto3',
  'botocore',
  'amazonaws',
  'awscli',
  'awslocal',
  'localstack',
  'awssdk',
  'terraform-provider-aws',
];
const HOST = 'amazonaws';
/** What stands behind a namespace in each of `NAMESPACE_SHAPES`. */
const NAMESPACE_SIGNS = [':', '.'];

export function compileVocabulary(terms: readonly Term[]): Vocabulary {
  const families = familiesOf(terms);
  const namespaces = new Namespaces(terms);
  const official = terms.map(({ name }) => /^(?:AWS|Amazon)\b/.test(name.en));
  const slots = new Map<string, Slot>();
  const slotOf = (key: string): Slot => {
    let slot = slots.get(key);
    if (!slot) {
      slot = { key, forms: [], shapes: [], namespace: [], platform: undefined, host: false, atOnce: false, written: key };
      slots.set(key, slot);
    }
    return slot;
  };
  for (const [key, forms] of formsOf(terms, families)) {
    const slot = slotOf(key);
    slot.forms = forms.map((form) => knownForm(key, form, official, families, terms));
    slot.written = forms[0]?.text ?? key;
  }
  for (const shape of SHAPES) {
    for (const anchor of shape.anchors) {
      const slot = slotOf(foldName(anchor));
      slot.shapes.push(shape);
      // Its capitals tell the words of `httpApi`.
      if (/[a-z][A-Z]/.test(anchor)) slot.written = anchor;
    }
  }
  // `config` is everywhere; `config:` and `config.`, where a shape may begin, are not.
  for (const name of namespaces.names) {
    const terms = namespaces.service(name);
    for (const sign of NAMESPACE_SIGNS) slotOf(foldName(name) + sign).namespace = terms;
    // The modules of the CDK for Go: `awss3.NewBucket`.
    slotOf(`aws${name.replaceAll('-', '')}.`).namespace = terms;
  }
  for (const name of PLATFORM) slotOf(foldName(name)).platform = { key: `aws:${name}`, root: -1, points: PLATFORM_POINTS, strong: true };
  slotOf(HOST).host = true;
  const inOrder = [...slots.values()];
  for (const slot of inOrder) {
    const speaks = slot.forms.some(({ need, clue }) => need === 'unmistakable' || clue !== undefined);
    slot.atOnce = speaks || slot.shapes.some(isProof) || slot.namespace.length > 0 || slot.platform !== undefined || slot.host;
  }
  let all: NameFinder | undefined;
  return {
    terms,
    families,
    namespaces,
    atOnce: new NameFinder(inOrder, (number) => inOrder[number]?.atOnce === true),
    get all() {
      all ??= new NameFinder(inOrder);
      return all;
    },
    slots: inOrder,
    shapeClues: terms.map((_, index) => strongClue(families.roots[index] ?? index)),
  };
}

/** A shape that counts in any document. The others, whose first words (`Type: Api`, `- http:`) fill all code, can wait until one turns out to be about AWS. */
function isProof({ need, dialect }: Shape): boolean {
  return need === undefined && dialect === undefined;
}

function strongClue(root: number): Clue {
  return { key: `strong:${root}`, root, points: PLATFORM_POINTS, strong: true };
}

/** `official`: for each term whether AWS or Amazon stands in its name. */
function knownForm(key: string, form: Form, official: readonly boolean[], { roots, own }: Families, all: readonly Term[]): KnownForm {
  const { text, terms, owners, need, spelling, code, brand, borrowed } = form;
  const [first = 0] = terms;
  const general = terms.every((index) => !own[index]);
  const takesBrand = terms.some((index) => official[index]) && isAlphanumeric(text.charCodeAt(0));
  const root = roots[first] ?? first;
  // A name of several services speaks for none of them.
  const clue = general || terms.some((index) => roots[index] !== root) ? undefined : clueOf(form, root);
  const sureClue = general ? undefined : strongClue(root);
  const isAbbreviation = spelling === 'acronym' && all[first]?.bundled === true;
  const denial = isAbbreviation || key in GIVEAWAYS ? denialOf(text) : undefined;
  const bearers = isAbbreviation ? terms.flatMap((index) => all[index] ?? []) : NO_BEARERS;
  return { text, terms, owners, need, spelling, code, brand, borrowed, key, general, clue, sureClue, denial, bearers, takesBrand };
}

const NO_BEARERS: readonly Term[] = [];

/** An abbreviation or name that hardly anybody else uses (`EC2`) says something for others, one that others use too (`RDS`) a little, an ordinary word nothing. */
function clueOf(form: Form, root: number): Clue | undefined {
  if (form.need === 'unmistakable') return strongClue(root);
  if (form.need === 'doubtful') return { key: form.text, root, points: 1, strong: false };
  // `Lambda`, `Aurora`: no sign of AWS, but of their parts where AWS is spoken of.
  if (form.need === 'ordinary' && form.brand && form.spelling === 'capitalised') return { key: form.text, root, points: 0, strong: false };
  if (form.need === 'distinctive' && (form.brand || isAcronym(form.text) || beginsWithService(form.text)))
    return { key: form.text, root, points: 2, strong: false };
  return undefined;
}

/** Abbreviations that with another word behind them mean nobody else's: others have a VPC network, an IAM role, a KMS key too, and all social media are `SNS` in Korean. */
const OWN_ABBREVIATIONS: ReadonlySet<string> = new Set(['EBS', 'ECR', 'ECS', 'EFS', 'EKS', 'ELB', 'EMR', 'MSK', 'RDS', 'SQS', 'SSM']);

/** `RDS 프록시`, `ECS task`: an abbreviation and what belongs to it are more than each alone. */
function beginsWithService(text: string): boolean {
  const gap = text.indexOf(' ');
  return gap > 0 && OWN_ABBREVIATIONS.has(text.slice(0, gap));
}
