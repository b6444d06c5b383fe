/** The name that an item defines, by the marks and words that people use. */

import type { OutlineNode } from '../outline/outline';
import { isAbbreviation } from '../words/abbreviations';
import { introducesItself, readSubject, saysWhatItIs } from '../words/copula';
import { readFacet } from '../words/facets';
import { plain } from '../words/inline';
import { splitGroup } from '../words/joined-names';
import { isComparison, isLabel, isNavigation } from '../words/labels';
import { isClauseName, isName, isProse, STEP } from '../words/names';
import { stripNumbering } from '../words/numbering';
import { type Pair, splitPair } from '../words/pairs';
import { readTitle, type Title } from '../words/title';
import { type Draft, fold, isNamed, sameTerm } from './draft';
import { definesItems, isListOfNames, isMeasure, isNamedByItself, isValue, KIND_OF, readGloss, readLead } from './node-shape';
import type { Harvest, Place } from './place';

/** What an item names and says of it. */
interface NamedItem {
  readonly title: Title;
  /** As it stands in the item. */
  readonly source: string;
  readonly definition: string | undefined;
  readonly mentioned?: boolean;
}

/** `expansion`: it only tells the long form of the term above, which has been noted there. */
export function readItem(run: Harvest, node: OutlineNode, text: string, place: Place): NamedItem | 'expansion' | undefined {
  if (node.named && place.names) {
    const title = readTitle(node.text);
    return isName(title.name) || node.definition !== undefined ? { title, definition: node.definition, source: node.text } : undefined;
  }
  if (!place.names) return undefined;
  const lead = readLead(text);
  if (lead) return readLeadItem(run, node, text, lead, place);
  const bare = plain(text);
  const pair = pairOf(node, text, place);
  if (pair) {
    if (onlyExpands(pair.left, pair.right, place)) return 'expansion';
    const title = nameOf(run, pair.left, pair.right, pair.mark === ':');
    if (title && !isStep(node, title)) return { title, definition: pair.right, source: pair.left };
  }
  const gloss = place.explains ? readGloss(bare) : undefined;
  if (gloss) return { title: readTitle(gloss.name), definition: gloss.definition, source: gloss.name };
  const compared = comparedIn(run, bare, place);
  if (compared !== undefined) return { title: readTitle(compared), definition: bare, source: compared, mentioned: true };
  const subject = listedIn(node, bare, place) ?? subjectOf(run, node, bare, place);
  if (subject !== undefined) return { title: readTitle(subject), definition: bare, source: subject };
  if (node.children.length > 0 && isNamedByItself(node, bare)) return { title: readTitle(bare), definition: undefined, source: bare };
  return undefined;
}

function readLeadItem(
  run: Harvest,
  node: OutlineNode,
  text: string,
  lead: { readonly name: string; readonly definition: string | undefined },
  place: Place,
): NamedItem | 'expansion' | undefined {
  if (lead.definition === undefined) {
    const long = longLead(run, node, text);
    if (long) return long;
    // "**CloudTrail Insight** 를 사용하여 …" under CloudTrail: one of its own parts.
    const part = place.owner !== undefined && lead.name.startsWith(`${place.owner.name} `) && /^\*\*[^*]+\*\*\s?[을를]\s/.test(text);
    return part && isName(lead.name, true) ? { title: readTitle(lead.name), definition: plain(text), source: lead.name } : undefined;
  }
  if (onlyExpands(lead.name, lead.definition, place)) return 'expansion';
  const title = nameOf(run, lead.name, lead.definition);
  if (!title || isStep(node, title)) return undefined;
  // A sentence about a term that is known is a fact, and no second definition.
  if (lead.definition === text && run.drafts.find(title.name)) return undefined;
  return { title, definition: lead.definition, source: lead.name };
}

/** `**KMS** or Key Management Service: …`, and a bold name alone over what is said about it. */
function longLead(run: Harvest, node: OutlineNode, text: string): NamedItem | undefined {
  const bare = plain(text);
  const pair = / (?:or|또는|혹은) /.test(bare) ? splitPair(bare, [':']) : undefined;
  if (pair) {
    const title = nameOf(run, pair.left, pair.right, true);
    return title && { title, definition: pair.right, source: pair.left };
  }
  const alone = node.children.length > 0 && /^\*\*[^*]+\*\*(?:\s?\([^()]*\))?$/.test(text) && !definesItems(node);
  const title = alone ? nameOf(run, bare, '') : undefined;
  return title && isName(bare, node.order === undefined) ? { title, definition: undefined, source: bare } : undefined;
}

function isStep(node: OutlineNode, { name }: Title): boolean {
  return node.order !== undefined && STEP.test(name);
}

function pairOf(node: OutlineNode, text: string, place: Place): Pair | undefined {
  const marks: Pair['mark'][] = [':', '-', '='];
  if (node.order !== undefined) marks.push('->');
  const pair = splitPair(text, marks);
  if (pair?.mark === '=' && /->|=>/.test(pair.right)) return undefined;
  if (pair && (pair.mark !== '->' || (pair.left.includes(' ') && !/->|=>/.test(pair.right)))) return pair;
  const slash = splitPair(text, ['/']);
  if (slash && /^[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)+$/.test(slash.left) && slash.right.split(' ').length >= 3 && isProse(slash.right))
    return slash;
  const comma = splitPair(text, [',']);
  if (!comma) return undefined;
  if (introducesItself(comma.left) && readSubject(comma.right)?.subject === readTitle(comma.left).name) return comma;
  if (node.order === undefined && !place.announced) return undefined;
  return (KIND_OF.test(comma.left) || /^[A-Z][\x21-\x7e]+(?: [\x21-\x7e]+)+$/.test(comma.left)) &&
    isName(comma.left) &&
    (comma.right.split(',')[0] ?? '').split(' ').length > 2
    ? comma
    : undefined;
}

/** The name on the left of a definition, unless it is a label, a facet, or the right side only lists names. */
export function nameOf(run: Harvest, left: string, right: string, marked = false): Title | undefined {
  const bare = stripNumbering(left).replace(/\s*(?:이?란|은|는)\s*\??$/, (found, at: number, all: string) =>
    /란/.test(found) || all[at] === ' ' ? '' : found,
  );
  if (isLabel(bare) || isComparison(bare) || isNavigation(bare)) return undefined;
  const group = splitGroup(bare);
  // "SNS + SQS Fan Out" is a name, "SNS & SES" are two.
  if (group.length > 1 && (!/[+&]/.test(bare) || group.every(isBareWord))) return undefined;
  const facet = readFacet(bare);
  if (facet && (!facet.soft || facet.base === '' || run.drafts.find(facet.base))) return undefined;
  if (isListOfNames(right) || isValue(right) || (isMeasure(bare) && /^\D{0,3}\d/.test(right))) return undefined;
  if (!marked && isOnlyName(run, bare, right)) return undefined;
  const title = readTitle(bare);
  return isName(title.name) || (marked && isClauseName(title.name)) ? title : undefined;
}

/** `SES`, `srcport`: nothing that a longer name would be made with. */
function isBareWord(text: string): boolean {
  return /^(?:[A-Z][A-Z0-9]{1,5}|[a-z][a-z0-9]+)$/.test(text);
}

/** `S3 Managed Keys - SSE-S3`, and `S3 - Intelligent Tiering` of a known S3: the right side names, too, and explains nothing. */
function isOnlyName(run: Harvest, left: string, right: string): boolean {
  if (/^[A-Z][A-Z0-9-]{1,9}$/.test(right)) return true;
  return /^[A-Z]\w*(?: [A-Z]\w*){0,2}$/.test(right) && run.drafts.find(left) !== undefined;
}

/** `Elastic Compute Cloud` alone under the heading EC2, which takes it as another name. */
export function tellsLongForm(owner: Draft, text: string): boolean {
  if (!/^[A-Z][A-Za-z]+(?: [A-Z]?[A-Za-z]+){1,6}\.?$/.test(text)) return false;
  const long = text.replace(/\.$/, '');
  if (!isAbbreviation(owner.name, long)) return false;
  owner.aliases.push(long);
  return true;
}

/** `**EKS** - Amazon Elastic Kubernetes Service` under the heading EKS tells its long form and nothing more. */
function onlyExpands(left: string, right: string, { owner }: Place): boolean {
  if (!owner) return false;
  const { name } = readTitle(left);
  if (fold(owner.name) !== fold(name)) return false;
  const long = readTitle(plain(right)).name;
  if (!isAbbreviation(name, long) || !isName(long)) return false;
  owner.aliases.push(long);
  return true;
}

/** The one of the names that the line before listed (`세 가지(FTP, FTPS, SFTP)`) which a numbered line explains. */
function listedIn(node: OutlineNode, text: string, { listed }: Place): string | undefined {
  if (node.order === undefined || listed.length === 0) return undefined;
  const found = listed.filter((name) => {
    const at = text.indexOf(name);
    return at !== -1 && !/[A-Za-z0-9]/.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The first sentence about one of two terms that a heading compares. */
function comparedIn(run: Harvest, text: string, place: Place): string | undefined {
  if (place.compared.length === 0) return undefined;
  const subject = readSubject(text)?.subject;
  if (subject === undefined || !isName(subject, true)) return undefined;
  const { name } = readTitle(subject);
  return place.compared.some((piece) => fold(piece) === fold(name)) && !run.drafts.find(name) ? subject : undefined;
}

/** What comes of something: `… => 전송속도↑`. */
const EFFECT = /(?:->|=>|→)\s*[^\s,]{0,40}[↑↓]/;

/** The subject of a sentence that defines it. */
function subjectOf(run: Harvest, node: OutlineNode, text: string, place: Place): string | undefined {
  const kind = place.announced ? /^((?:[^\s(]+ )?[^\s(]+)\([^()]+\)\s/.exec(text)?.[1] : undefined;
  if (kind && KIND_OF.test(kind) && isName(kind, true)) return kind;
  const where = node.order !== undefined ? /^(\S+(?: \S+){0,3}?)에(?:서)?는\s/.exec(text)?.[1] : undefined;
  if (where && KIND_OF.test(where) && isName(where, true)) return where;
  const found = readSubject(text);
  if (!found) return undefined;
  const { subject, rest } = found;
  const kindOf = (node.order !== undefined || place.announced) && KIND_OF.test(readTitle(subject).name) && !subject.includes('의 ');
  // Most sentences are about something known; whether the subject reads as a name costs the most, and comes last.
  const effect = run.headings === 'terms' && subject.includes(' ') && EFFECT.test(rest) && !run.drafts.find(subject);
  const defines = node.role === 'footnote' || kindOf || effect || definesSubject(run, subject, rest);
  return defines && isName(subject, true) && !(place.owner && isAbout(place.owner, readTitle(subject).name)) ? subject : undefined;
}

/** Whether a subject is the term above, with a word for its kind or without: `Standard-IA 스토리지 클래스`. */
function isAbout(owner: Draft, name: string): boolean {
  return isNamed(owner, name) || (KIND_OF.test(name) && sameTerm(owner, [name.replace(/\s(?:스토리지\s)?\S+$/, '')]));
}

/** Whether a sentence brings its subject in: with its long form, or as a Latin name that is new and said to be something. */
export function definesSubject(run: Harvest, subject: string, rest: string): boolean {
  if (introducesItself(subject)) return true;
  if (!/^[A-Za-z]/.test(subject)) return false;
  const { name } = readTitle(subject);
  return /^[A-Za-z][\x21-\x7e]*(?: [\x21-\x7e]+){0,2}$/.test(name) && saysWhatItIs(rest) && !run.drafts.find(name);
}
