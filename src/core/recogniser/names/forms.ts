/** From terms to the names that are looked for: every surface form once, with all terms that bear it and the evidence it needs. */

import type { Term } from '../../glossary/term';
import { NEEDS, type Need } from '../evidence/need';
import { foldName } from '../find/characters';
import { IN_ONE_WORD, SURE_CODE_NAMES } from '../words/code-lexicon';
import { CAPITALISED_IN_PROSE, isAcronym } from '../words/lexicon';
import { commonnessOf } from '../words/words';
import { namesIn } from './surface-forms';

/** In which spellings a form counts. */
export type Spelling = 'any' | 'capitalised' | 'acronym' | 'exact';

export interface Form {
  /** As the note spells it. */
  readonly text: string;
  /** Indexes of terms, those that have the form to themselves before those that share it. */
  readonly terms: readonly number[];
  /** How many of them, from the first on, have it to themselves. */
  readonly owners: number;
  readonly need: Need;
  readonly spelling: Spelling;
  /** An identifier or a value that code spells exactly so (`VisibilityTimeout`), from `code.names`. */
  readonly code: boolean;
  /** It names a service or something of a service, so a mention of it says that the document is about AWS. */
  readonly brand: boolean;
  /** An ordinary word that terms of services share and none owns (`rate limiting`): it means one of them only where that service is spoken of. */
  readonly borrowed: boolean;
}

/** A form while terms are still added to it. There are thousands, so it holds nothing that is not needed: making them is mostly the garbage collector's work. */
interface Draft {
  text: string;
  readonly terms: number[];
  sharing: number[] | undefined;
  need: Need;
  readonly code: boolean;
  brand: boolean;
}

/** What the terms are to each other. */
export interface Families {
  /** For each term the index of its uppermost ancestor; itself where it has no parent. */
  readonly roots: readonly number[];
  /** Whether the term is AWS's own, not a notion of the whole trade (`latency`, `Docker`). */
  readonly own: readonly boolean[];
}

export function familiesOf(terms: readonly Term[]): Families {
  const indexOf = new Map(terms.map(({ id }, index) => [id, index]));
  const rootOf = (index: number): number => {
    // A user's notes may name each other as parents: never more steps than terms.
    for (let steps = 0; steps < terms.length; steps++) {
      const parent = indexOf.get(terms[index]?.parent ?? '');
      if (parent === undefined) break;
      index = parent;
    }
    return index;
  };
  const roots = terms.map((_, index) => rootOf(index));
  const isBranded = (term: Term | undefined): boolean =>
    term !== undefined && (term.code.service.length > 0 || /^(?:AWS|Amazon)\b/.test(term.name.en));
  return { roots, own: terms.map((term, index) => isBranded(term) || isBranded(terms[roots[index] ?? index])) };
}

/** All surface forms of all terms, merged where they fold to the same; the map's keys are what is compared with texts. Pauses after each few of them. */
export function* formsOf(terms: readonly Term[], families: Families): Generator<undefined, Map<string, Form[]>> {
  const { own } = families;
  const prose = new Map<string, Draft>();
  const code = new Map<string, Draft>();
  for (const [index, term] of terms.entries()) {
    yield;
    const ordinary = term.ordinary.map(foldName);
    const shared = term.shared.map(foldName);
    const addWritten = (written: string): void => {
      for (const text of namesIn(written, term)) {
        const key = foldName(text);
        // A single letter (`A`, the record) is no name to look for: it is an article, a variable, a grade.
        if (/^[\x20-\x7e]?$/.test(key)) continue;
        if (term.bundled && commonnessOf(key) === 'vague') continue;
        const need = needOf(text, key, term, own[index] ?? false, ordinary.includes(key));
        const add = (key: string, text: string): void => {
          const draft = draftIn(prose, key, text, need, false);
          if (shared.includes(key)) {
            draft.sharing ??= [];
            addOnce(draft.sharing, index);
          } else {
            addOnce(draft.terms, index);
          }
          draft.brand ||= term.code.service.length > 0;
        };
        add(key, text);
        if (IN_ONE_WORD.has(key)) add(key.replaceAll(' ', ''), text.replaceAll(/[ -]/g, ''));
        // `ECS Autoscaling`, `Application Loadbalancer`.
        const closer = key.replace(PARTED, '$1');
        if (closer !== key && closer.includes(' ')) add(closer, text.replace(/(auto|load)[ -](?=scal|balanc)/i, '$1'));
      }
    };
    addWritten(term.name.en);
    addWritten(term.name.ko);
    for (const alias of term.aliases) addWritten(alias);
    for (const name of term.code.names.flatMap(spellingsOf)) {
      const need =
        name.includes(':') || SURE_CODE_NAMES.has(name) ? 'unmistakable' : /^[a-z]+$|^[A-Z][a-z]+$/.test(name) ? 'ordinary' : 'distinctive';
      // Each in its own spelling: `AWS_REGION` of the environment, `aws_region` of a call.
      addOnce(draftIn(code, name, name, need, true).terms, index);
    }
  }
  const forms = new Map<string, Form[]>();
  for (const [key, draft] of prose) {
    forms.set(key, [formOf(draft, families)]);
    yield;
  }
  for (const draft of code.values()) {
    const key = foldName(draft.text);
    const others = forms.get(key);
    if (others) others.push(formOf(draft, families));
    else forms.set(key, [formOf(draft, families)]);
  }
  return forms;
}

/** Java and JavaScript begin the names of fields small; nobody else has ARNs, so that `roleArn` is the `RoleArn` of a note. */
function spellingsOf(name: string): readonly string[] {
  return /^[A-Z][a-z]\w*Arn$/.test(name) ? [name, name.charAt(0).toLowerCase() + name.slice(1)] : [name];
}

function formOf({ text, terms, sharing, need, code, brand }: Draft, families: Families): Form {
  return {
    text,
    terms: sharing ? terms.concat(sharing) : terms,
    owners: terms.length,
    need,
    spelling: code ? 'exact' : spellingOf(text, brand),
    code,
    brand,
    borrowed: need === 'ordinary' && isBorrowed(text, brand, terms, sharing, families),
  };
}

/** Nobody owns it; or parts of several services are called so (`read replica`); or it is a single English word for a part of a service (`spot`, `versioning`). */
function isBorrowed(
  text: string,
  brand: boolean,
  terms: readonly number[],
  sharing: readonly number[] | undefined,
  { own, roots }: Families,
): boolean {
  if (terms.length === 0) return sharing?.every((index) => own[index]) === true;
  const isPart = (index: number): boolean => own[index] === true && roots[index] !== index;
  return (sharing ? sharing.every(isPart) : !brand && /^[A-Za-z][a-z]+$/.test(text)) && terms.every(isPart);
}

/** Indexes come in ascending order, so that one that is there already is the last. */
function addOnce(indexes: number[], index: number): void {
  if (indexes[indexes.length - 1] !== index) indexes.push(index);
}

/** The draft of `key`, in whichever of its spellings has most capitals, with the highest need that anybody had for it. */
function draftIn(drafts: Map<string, Draft>, key: string, text: string, need: Need, code: boolean): Draft {
  let draft = drafts.get(key);
  if (!draft) {
    draft = { text, terms: [], sharing: undefined, need, code, brand: false };
    drafts.set(key, draft);
    return draft;
  }
  if (draft.text !== text && capitalsIn(text) > capitalsIn(draft.text)) draft.text = text;
  if (NEEDS[need] > NEEDS[draft.need]) draft.need = need;
  return draft;
}

function capitalsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 64 && text.charCodeAt(at) < 91) count += 1;
  return count;
}

/** What many write in one word. */
const PARTED = /(?<!^aws )\b(auto|load) (?=scal|balanc)/;

function needOf(text: string, key: string, term: Term, own: boolean, ordinary: boolean): Need {
  if (/\b(?:AWS|Amazon)\b/.test(text)) return 'unmistakable';
  const words = key.split(' ');
  const latin = /[a-z]/.test(key);
  if (!term.bundled) return ownNeed(text, words.length);
  if (words.length === 1) {
    const commonness = commonnessOf(key);
    if (isCommon(key)) return 'common';
    if (latin && /^[A-Z][a-z0-9]*[A-Z]\w*$/.test(text) && !isAcronym(text) && own)
      return ordinary || commonness === 'ambiguous' ? 'distinctive' : 'unmistakable';
    if (isAcronym(text) && (ordinary || commonness === 'ambiguous')) return 'doubtful';
    if (ordinary || commonness === 'ambiguous') return 'ordinary';
    if (latin && text === text.toLowerCase() && /^[a-z]+$/.test(text)) return 'ordinary';
    return own ? 'distinctive' : 'doubtful';
  }
  if (!own && !ordinary) return 'doubtful';
  if (
    /^(?:s3|ec2|sqs|ecr|eks|dynamodb|cloudfront|cloudwatch) (?!object|객체|class|method|vectors?$|key|instance$)|^ec2 instance$/.test(
      key,
    ) &&
    !ordinary
  )
    return 'unmistakable';
  if (ordinary) return words.every(isCommon) ? 'common' : 'ordinary';
  return 'distinctive';
}

function isCommon(word: string): boolean {
  const commonness = commonnessOf(word);
  return commonness === 'common' || commonness === 'vague';
}

/** A user does not say which of their names are ordinary: how it is written tells. A plain word needs a document about AWS, an abbreviation or a coined name does not. */
function ownNeed(text: string, words: number): Need {
  if (/\d|[a-z][A-Z]|^[A-Z]{2,}$/.test(text)) return 'unmistakable';
  return words > 1 ? 'distinctive' : 'ordinary';
}

function spellingOf(text: string, brand: boolean): Spelling {
  if (isAcronym(text)) return 'acronym';
  // `PoP`, `IaC`: a window pops up.
  if (/^[A-Z][a-z]{0,2}[A-Z][a-z]?$/.test(text)) return 'exact';
  return (brand && /^[A-Z][a-z]+$/.test(text)) || CAPITALISED_IN_PROSE.has(text.toLowerCase()) ? 'capitalised' : 'any';
}
