/** What a node of the outline is by its form: a label, a chapter, a group, a name with a definition. */

import type { OwnProse } from '../entry';
import type { OutlineNode } from '../outline/outline';
import { readSubject } from '../words/copula';
import { readFacet } from '../words/facets';
import { type BoldLead, plain, readBoldLead, stripMarkup } from '../words/inline';
import { splitGroup } from '../words/joined-names';
import { isComparison, isLabel, isLeadIn, isNavigation } from '../words/labels';
import { isName, isProse, STEP } from '../words/names';
import { splitPair } from '../words/pairs';
import { readTitle } from '../words/title';

/** Names that end in a word for one of several kinds: `프로비저닝 모드`, `태스크 노드`. */
const KIND_WORD = /모드|정책|노드|유형|방식|타입|클래스|계층|옵션|티어/;
/** A name that ends in such a word. */
export const KIND_OF = new RegExp(`\\s?(?:${KIND_WORD.source})$`);

/** Facets whose items are remarks with a label before them, not terms. */
export const REMARKS =
  /(?:사례|활용|예시|예제|이점|장점|단점|장단점|특징|절차|과정|실습|순서|이유|고려|주의|유의|체크|use cases?|benefits?|advantages?|disadvantages?|pros|cons|features|limitations?|best practices|tips|examples?|steps|workflows?|considerations|lab)/i;

/** Those under which no heading names a term either: virtues, and what is done. */
export const VIRTUES =
  /^(?:(?:use cases?|benefits?|advantages?|disadvantages?|pros|cons|pros and cons|limitations?|best practices|steps|lab|hands-on)|.*(?:사용 ?사례|활용 ?사례|이점|장점|단점|장단점|특징|절차|과정|실습|순서))$/i;

/** A line that only says which picture stands there. */
export const CAPTIONS = /^\s*(?:\[?\s*(?:그림|사진)\s*\d*\s*\]?[.:]?|그림을 .*)\s*$/;

/** What is shown of a text: its words, on one line. It is shown letter by letter, so that emphasis would only be noise. */
export function shownText(text: string): string {
  const open = text.includes('{{') ? text.replace(/\{\{c\d+::([^{}]{0,300}?)(?:::[^{}]{0,100})?\}\}/g, '$1') : text;
  const shown = plain(open);
  return shown.includes('\n') ? shown.replace(/\s*\n\s*/g, ' ') : shown;
}

interface Lead {
  readonly name: string;
  readonly definition: string | undefined;
}

/** `**Term**: text`, `**Term**(long form): text`, `**Term** 는 text`, `**Term** is text`. Without a definition where the bold names nothing by itself. */
export function readLead(text: string): Lead | undefined {
  const lead: BoldLead | undefined = readBoldLead(text);
  if (!lead) return undefined;
  const name = lead.bold.replace(/\s*[:：]$/, '');
  const bracket = /^\s?(\([^()]*\))/.exec(lead.rest)?.[1] ?? '';
  const rest = lead.rest.slice(bracket ? lead.rest.indexOf(bracket) + bracket.length : 0);
  const full = `${name}${bracket}`;
  const mark = /^\s*(?:[:：]|--?(?=\s)|[–—](?=\s)|->|=>|→|=(?=\s))\s*([\s\S]*)$/.exec(rest);
  if (mark) return { name: full, definition: mark[1]?.trim() ? mark[1].trim() : undefined };
  if (name !== lead.bold && rest.trim() !== '') return { name: full, definition: rest.trim() };
  // Alone on its line, what follows is about it.
  const below = /^\s*\n\s*(?!(?:은|는|이|가|을|를|의|와|과|에|로|및|and|or|are|is)\s|[,.(])(\S[\s\S]*)$/.exec(rest)?.[1];
  if (below) return { name: full, definition: below };
  if (/^\s?(?:은|는|이란|란)(?=[\s:])/.test(rest)) return { name: full, definition: text };
  if (/^\s+(?:is|are|was|refers to|means|stands for)\s/.test(rest)) return { name: full, definition: text };
  return { name: full, definition: undefined };
}

const LIST_MARK = /\s*[,/]\s+|\s+(?:및|and)\s+/g;

/** `Java, .NET, PHP`: what stands behind a group, not behind a term. */
export function isListOfNames(text: string): boolean {
  const bare = plain(text);
  if (/[.!?](?:\s|$)/.test(bare) || isProse(bare.replace(LIST_MARK, ', '))) return false;
  if (/^`[^`]+`(?:\s*[/,|]\s*`[^`]+`)+$/.test(text.trim())) return true;
  const parts = bare.replace(/\([^)]*\)/g, '').split(LIST_MARK);
  // "Face detection, labeling" describes; names are capital, or Korean.
  return parts.length >= 3 && parts.every((part) => part.split(' ').length <= 3 && !/^[a-z]/.test(part.trim()));
}

/** `EC2_Linux`, `t2.micro`, `32 - 24 = 8`, `< 4 hours`, `block;`: a setting, a sum, a bound or code, which explains nothing. */
export function isValue(text: string): boolean {
  const bare = plain(text);
  return /^(?=.*[\d_])[\w.$%/-]+$|^[\d\s.,*/+=()%$^-]+$|^[<>≤≥]\s?\d[\d.,]*(?:\s\S+)?$|^[^.!?]{1,60};\s*\}?$/.test(bare);
}

/** `Max object size`, `최대 보존 기간`: what a number answers. */
export function isMeasure(text: string): boolean {
  return /^(?:max(?:imum)?|min(?:imum)?|number of|up to|total|default|최대|최소|기본|총)\s/i.test(text);
}

/** A line that only introduces the ones under it: `특징`, `서비스 유형:`. */
export function isBareLabel(node: OutlineNode, text: string): boolean {
  return node.children.length > 0 && (/[:：]$/.test(text) || isLabel(text) || readFacet(text) !== undefined || definesItems(node));
}

/** Whether an item's whole text is a name, so that what stands under it is about it. */
export function isNamedByItself(node: OutlineNode, text: string): boolean {
  if (/[:：?]$/.test(text) || isLabel(text) || isComparison(text) || isNavigation(text) || readFacet(text) || splitGroup(text).length > 1)
    return false;
  const { name } = readTitle(text);
  if (!isName(name, node.order === undefined) || (node.order !== undefined && STEP.test(name))) return false;
  // One line under a bare bullet is a remark on it; a number is worth more.
  if (node.order === undefined && node.children.length < 2) return false;
  // A group only gathers terms; a term has something said about itself.
  return !definesItems(node) && node.children.some((child) => (child.role === 'item' && !isBareName(child)) || child.role === 'text');
}

function isBareName({ text, children }: OutlineNode): boolean {
  return children.length === 0 && isName(plain(text), true) && /^[A-Z]/.test(plain(text));
}

/** Whether all items right under a node define something themselves. */
export function definesItems(node: OutlineNode): boolean {
  const items = node.children.filter(({ role }) => role === 'item');
  return (
    items.length > 0 &&
    items.length === node.children.length &&
    items.every((item) => item.named || readLead(stripMarkup(item.text))?.definition !== undefined || pairedItem(item))
  );
}

function pairedItem(item: OutlineNode): boolean {
  const pair = splitPair(stripMarkup(item.text), [':']);
  return pair !== undefined && isName(plain(pair.left));
}

/** A heading with headings under it and nothing, or only a sentence of announcement, of its own. */
export function isChapter(node: OutlineNode): boolean {
  if (node.definition !== undefined) return false;
  if (node.children.some(({ role, named }) => role === 'heading' && named)) return true;
  const below = node.children.filter(({ role }) => role !== 'heading');
  if (below.some(({ named }) => named) && below.every((child) => child.named || isRemark(child.text))) return true;
  if (!node.children.some((child) => child.role !== 'heading' && saysSomething(child))) return true;
  if (!hasHeadings(node)) return false;
  const body = bodyOf(node);
  return body.every(({ text }) => isLeadIn(text)) || (body.length === 1 && /(?:알아봅니다|알아본다|살펴봅니다)/.test(body[0]?.text ?? ''));
}

/** `통합 결제의 장점:`, `Use cases:`: a line that introduces remarks. */
export function announcesRemarks(text: string): boolean {
  if (text.length > LONGEST_ANNOUNCEMENT || text.includes('\n')) return false;
  const facet = readFacet(plain(text).replace(/\s*[:：]$/, ''));
  return facet !== undefined && REMARKS.test(facet.facet);
}

/** A longer line is a sentence of its own. */
const LONGEST_ANNOUNCEMENT = 60;

/** Whether at least two items under a node speak of kinds with the same last word: `마스터 노드는`, `코어 노드는`. */
export function siblingsAlike(node: OutlineNode): boolean {
  const speaking = node.children.filter(({ role, text }) => role === 'item' && KIND_WORD.test(text));
  if (speaking.length < 2) return false;
  const last = speaking.flatMap(({ text }) => KIND_OF.exec(readSubject(plain(text))?.subject ?? '')?.[0].trim() ?? []);
  return last.some((word, at) => last.indexOf(word) !== at);
}

/** Whether a bare heading inside a section has nothing under it but `term : definition` lines. */
export function gathersPairs({ level, children }: OutlineNode): boolean {
  return level > 1 && children.length > 0 && children.every(({ role, definition }) => role === 'heading' && definition !== undefined);
}

/** Whether a heading has others under it. */
export function hasHeadings(node: OutlineNode): boolean {
  return node.children.some(({ role }) => role === 'heading');
}

/** A remark to the reader, or an address: nothing about a term. */
export function isRemark(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) || isLabel(splitPair(text, [':'])?.left ?? text);
}

function saysSomething(node: OutlineNode): boolean {
  const text = shownText(node.text);
  return (text !== '' && !CAPTIONS.test(text)) || node.children.some((child) => child.role !== 'heading' && saysSomething(child));
}

/** What is said under a heading itself. */
export function bodyOf(node: OutlineNode): OwnProse[] {
  return node.children.flatMap((child) => (child.role === 'heading' ? [] : proseOf(child)));
}

/** All texts of a node, down to the next headings. */
export function proseOf(node: OutlineNode): OwnProse[] {
  const text = shownText(node.text);
  const own = text === '' || CAPTIONS.test(text) ? [] : [{ text, line: node.line }];
  return [...own, ...node.children.flatMap((child) => (child.role === 'heading' ? [] : proseOf(child)))];
}

/** `뷰어 요청(오리진에 가기 전에 고친다)`: a name and its explanation in brackets; `undefined` for a bracket that holds another name or a value. */
export function readGloss(text: string): { readonly name: string; readonly definition: string } | undefined {
  const match = /^([^()]{2,40})\(([^()]{8,200})\)$/.exec(text);
  const [, name = '', definition = ''] = match ?? [];
  const says =
    definition.includes(' ') &&
    !/\s등$/.test(definition) &&
    (isProse(definition) || definition.includes('->') || /^[가-힣]+ [^,]*(?:,[^,]*){2,}$/.test(definition));
  return match && says && isName(name, true) && !isLabel(name) ? { name: name.trim(), definition } : undefined;
}

/** Whether at least two items right under a node explain a name each, in brackets or behind a mark. */
export function explainsNames({ children }: OutlineNode): boolean {
  const items = children.filter(({ role }) => role === 'item');
  const glosses = items.filter(({ text }) => text.endsWith(')') && readGloss(plain(text))).length;
  return glosses > 1 || (glosses === 1 && items.some(pairedItem));
}

/** Whether most of the `left : right` items under a node have a mere label on the left, or the same one: the others are values of the same thing. */
export function listsStates({ children }: OutlineNode): boolean {
  const pairs = children.filter(({ role, text }) => role === 'item' && /[:：=]/.test(text));
  if (pairs.length < 2) return false;
  const left = pairs.flatMap(({ text }) => splitPair(stripMarkup(text), [':', '='])?.left ?? []);
  const labels = left.filter((name) => isLabel(plain(name)) || left.indexOf(name) !== left.lastIndexOf(name)).length;
  return labels >= 2 && labels >= left.length / 2;
}

/** The names that a line lists in brackets, to be explained below it: `세 가지 프로토콜(FTP, FTPS, SFTP)`. */
export function listedNames(text: string): string[] {
  if (!/\)\s*[.:]?$/.test(text)) return [];
  const names = (/\(([^()]{5,80})\)\s*[.:]?$/.exec(text)?.[1] ?? '').split(/\s*,\s*/);
  return names.length > 1 && names.every((name) => /^[A-Z][A-Za-z0-9-]{1,20}$/.test(name)) ? names : [];
}
