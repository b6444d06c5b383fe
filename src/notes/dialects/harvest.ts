/** Finds the terms in an outline: which headings and items name one, what belongs to which, and what is nobody's. */

import { introducesItself, readSubject, saysWhatItIs } from './copula';
import type { DialectId } from './dialect';
import { type Draft, finishDraft, fold, isAnswered, sameTerm, withoutVendor } from './draft';
import type { OwnEntry } from './entry';
import { type Pair, plain, splitPair, stripMarkup } from './inline';
import {
  bodyOf,
  CAPTIONS,
  definesItems,
  gathersPairs,
  hasHeadings,
  isBareLabel,
  isChapter,
  isListOfNames,
  isNamedByItself,
  KIND_OF,
  proseOf,
  readLead,
  shownText,
  siblingsAlike,
} from './node-shape';
import type { OutlineNode } from './outline';
import type { NoteDocument } from './source-lines';
import { isAbbreviation, namesIn, readTitle, splitGroup, stripNumbering, type Title } from './title';
import {
  announcesKinds,
  isClauseName,
  isComparison,
  isDocumentTitle,
  isLabel,
  isLeadIn,
  isName,
  isNavigation,
  isProse,
  readFacet,
  STEP,
} from './words';

/** Where in the outline the harvest stands. */
interface Place {
  /** The entry that takes what is no entry itself. */
  readonly owner: Draft | undefined;
  /** The heading or term above, as a parent's name. */
  readonly label: string | undefined;
  /** The line above announced kinds, so that a bare subject names one. */
  readonly announced: boolean;
  /** The names that a heading above compares: a sentence about one of them may be its first. */
  readonly compared: readonly string[];
  /** False under a facet that lists uses, steps or virtues: `term: text` names nothing there. */
  readonly names: boolean;
}

/** Facets whose items are remarks with a label before them, not terms. */
const REMARKS =
  /(?:사례|활용|예시|예제|이점|장점|단점|장단점|특징|절차|과정|실습|순서|이유|고려|주의|유의|체크|use cases?|benefits?|advantages?|disadvantages?|pros|cons|features|limitations?|best practices|tips|examples?|steps|considerations|lab|notes)/i;

/** The entries of an outline in the order of their lines. `root` adds an entry that the whole file stands for (a file a term). */
export function harvest(root: OutlineNode, document: NoteDocument, dialect: DialectId, file?: Title): OwnEntry[] {
  const harvester = new Harvester(dialect === 'tree' ? 'terms' : 'mixed');
  const owner = file ? harvester.add(file.name, file, 1, undefined, false) : undefined;
  harvester.visitChildren(root, { owner, label: owner?.name, announced: false, compared: [], names: true });
  return harvester.drafts.flatMap((draft) => finishDraft(draft, document, dialect));
}

class Harvester {
  readonly drafts: Draft[] = [];
  readonly #byName = new Map<string, Draft>();

  /** `terms`: bare headings are terms by form, also those that only gather others. */
  constructor(readonly headings: 'terms' | 'mixed') {}

  visitChildren(node: OutlineNode, place: Place): void {
    for (const child of node.children) this.#visit(child, place);
  }

  #visit(node: OutlineNode, place: Place) {
    switch (node.role) {
      case 'heading':
        return this.#visitHeading(node, place);
      case 'question':
        return this.#visitQuestion(node, place);
      case 'text':
        return this.#visitText(node, place);
      case 'item':
      case 'footnote':
        return this.#visitItem(node, place);
    }
  }

  add(text: string, title: Title, line: number, parent: string | undefined, local: boolean, under = parent): Draft {
    const draft: Draft = {
      title: plain(text),
      name: title.name,
      aliases: [...title.aliases],
      line,
      parent: parent !== undefined && fold(parent) !== fold(title.name) ? parent : undefined,
      local,
      definition: undefined,
      facts: [],
      remarks: title.remarks,
      questions: [],
      under,
      members: [],
    };
    this.drafts.push(draft);
    for (const name of [draft.name, ...draft.aliases]) {
      const key = fold(name);
      if (!this.#byName.has(key)) this.#byName.set(key, draft);
    }
    return draft;
  }

  // Headings

  #visitHeading(node: OutlineNode, place: Place) {
    const text = stripNumbering(node.text);
    if (text === '') return this.visitChildren(node, place);
    if (isNavigation(text)) return;
    if (node.level === 1 && this.headings === 'mixed' && hasHeadings(node) && isDocumentTitle(text)) return this.visitChildren(node, place);
    const within = { ...place, announced: announcesKinds(text), compared: [], names: true };
    const composed = this.#compose(text, node);
    if (node.definition === undefined && !node.named && !composed) {
      const group = splitGroup(text);
      if (isComparison(text)) return this.visitChildren(node, { ...within, owner: undefined, label: place.label, compared: namesIn(text) });
      if (group.length > 1) return this.#visitGroup(node, group, within);
      const facet = readFacet(text);
      if (facet) return this.#visitFacet(node, text, facet.base, facet.introduces, { ...within, compared: place.compared });
    }
    const title = composed ?? readTitle(text.replace(/\s*의 경우$/, ''));
    const clause = node.definition !== undefined && isClauseName(title.name);
    const refused = !node.named && !clause && (!isName(title.name) || /들$/.test(title.name));
    if (refused || (isChapter(node) && !(this.headings === 'terms' && gathersPairs(node)))) {
      const group = !refused;
      const from = this.drafts.length;
      // A situation or a remark as a heading: what it holds still belongs to the term above it.
      this.visitChildren(node, {
        ...within,
        owner: group || hasHeadings(node) ? undefined : place.owner,
        label: group || node.level === 1 ? title.name : place.label,
      });
      if (group) this.#nameAfterMembers(node, title, place, from);
      return;
    }
    const only = this.#onlyPair(node);
    const parent = this.#parentOf(title.name, place);
    const draft = this.add(node.text, title, node.line, parent, false, place.label);
    if (node.definition !== undefined) this.#define(draft, node.definition, node.line);
    if (only) {
      draft.aliases.push(only.title.name);
      return this.#define(draft, only.definition, only.line);
    }
    const from = this.drafts.length;
    this.visitChildren(node, { ...within, announced: within.announced || siblingsAlike(node), owner: draft, label: draft.name });
    this.#gather(draft, node, this.drafts.slice(from));
  }

  /** A heading that says nothing itself is a term all the same where its parts carry its name (`FSx` of `FSx for Lustre`), or bare headings are terms by form. */
  #gather(draft: Draft, node: OutlineNode, found: readonly Draft[]): void {
    const members = found.filter(({ parent }) => parent === draft.name).map(({ name }) => name);
    const words = draft.name.split(/\s+/).map(fold).filter(Boolean);
    if (this.headings === 'mixed' && /(?:^|\s)[A-Za-z]?[a-z]{3,}s$/.test(draft.name)) return;
    const alike = members.filter((member) => words.some((word) => word.length > 1 && fold(member).includes(word))).length;
    if (members.length > 0 && ((this.headings === 'terms' && node.level > 1) || alike >= members.length / 2))
      draft.members.push(...members);
  }

  /** A chapter is a term where everything in it carries its whole name: `배치 그룹` of `분산 배치 그룹`. */
  #nameAfterMembers(node: OutlineNode, title: Title, place: Place, from: number): void {
    const members = this.drafts.slice(from).filter(({ parent }) => parent === title.name);
    const name = fold(title.name);
    if (members.length < 2 || !members.every((member) => fold(member.name) !== name && fold(member.name).includes(name))) return;
    this.add(node.text, title, node.line, this.#parentOf(title.name, place), false, place.label).members.push(
      ...members.map((member) => member.name),
    );
  }

  /** The one definition under a heading that holds nothing else, by a name in the other language: the heading's own. */
  #onlyPair(node: OutlineNode): { title: Title; definition: string; line: number } | undefined {
    const [child] = node.children;
    if (!child || node.children.length > 1 || child.role !== 'item' || child.children.length > 0 || node.definition !== undefined)
      return undefined;
    const pair = splitPair(stripMarkup(child.text), [':']);
    const translates = pair && /[가-힣]/.test(pair.left) !== /[가-힣]/.test(node.text);
    return translates && isName(pair.left) && !isLabel(pair.left)
      ? { title: readTitle(pair.left), definition: pair.right, line: child.line }
      : undefined;
  }

  /** `DynamoDB - 스트림 처리`: the second part of a term that is known is one of its own. */
  #compose(text: string, node: OutlineNode): Title | undefined {
    const pair = node.definition === undefined && !node.named ? splitPair(text, ['-', ':']) : undefined;
    if (pair && isName(pair.left) && isName(pair.right)) {
      const left = readTitle(pair.left);
      const right = readTitle(pair.right);
      if (isComparison(text) || readFacet(right.name)) return undefined;
      if (readFacet(left.name)) return right;
      return { name: `${left.name} ${right.name}`, aliases: [right.name, ...right.aliases], remarks: [...left.remarks, ...right.remarks] };
    }
    return undefined;
  }

  #visitGroup(node: OutlineNode, names: readonly string[], place: Place): void {
    const from = this.drafts.length;
    const body = node.children.filter(({ role }) => role !== 'heading');
    this.visitChildren(node, { ...place, owner: undefined, label: stripNumbering(node.text) });
    const found = this.drafts.slice(from);
    const shared = body.flatMap((child) => (child.role === 'question' ? [] : proseOf(child)));
    if (shared.length === 0 || node.level === 1) return;
    const missing = names
      .map((name) => readTitle(name))
      .filter(({ name, aliases }) => !found.some((draft) => sameTerm(draft, [name, ...aliases])));
    if (missing.length < names.length && found.length >= names.length) return;
    if (missing.length < names.length && found.length > 0) return;
    if (body.length > 0 && found.some(({ local }) => local) && body.every(({ role }) => role === 'item')) return;
    for (const title of missing) this.add(title.name, title, node.line, place.label, false).facts.push(...shared);
  }

  #visitFacet(node: OutlineNode, text: string, base: string, introduces: boolean, place: Place) {
    const known = base === '' ? place.owner : this.#find(base);
    const names = !REMARKS.test(text.slice(base.length));
    if (
      !known &&
      (introduces || place.compared.length > 0) &&
      base !== '' &&
      isName(readTitle(base).name) &&
      splitGroup(base).length === 0 &&
      bodyOf(node).some((prose) => !isLeadIn(prose.text)) &&
      !definesItems(node)
    ) {
      const draft = this.add(node.text, readTitle(base), node.line, this.#parentOf(base, place), false, place.label);
      return this.visitChildren(node, { ...place, owner: draft, label: draft.name });
    }
    const label = known?.name ?? (base !== '' ? readTitle(text).name : place.label);
    const announced = /(?:유형|종류|타입|모드|types?|kinds?)$/i.test(text);
    return this.visitChildren(node, { ...place, owner: known ?? (hasHeadings(node) ? undefined : place.owner), label, names, announced });
  }

  /** The structural parent, or an earlier sibling whose name begins this one: `DynamoDB TTL` belongs to `DynamoDB`. */
  #parentOf(name: string, place: Place): string | undefined {
    const own = withoutVendor(name).toLowerCase();
    if (place.owner && own.startsWith(withoutVendor(place.owner.name).toLowerCase())) return place.label;
    let best: Draft | undefined;
    const words = own.split(/\s+/);
    for (let count = words.length - 1; count > 0; count -= 1) {
      const prefix = words.slice(0, count).join(' ').replace(/의$/, '');
      const found = this.#byName.get(fold(prefix));
      if (found && !found.local && fold(found.name) !== fold(name) && found.under === place.label) {
        best = found;
        break;
      }
    }
    return best?.name ?? place.label;
  }

  // Items, texts, questions

  #visitItem(node: OutlineNode, place: Place) {
    const text = stripMarkup(node.text);
    const plainText = plain(node.text);
    if (plainText === '') return this.visitChildren(node, place);
    const found = node.named === false ? undefined : this.#readItem(node, text, place);
    if (found === 'expansion') return this.visitChildren(node, place);
    if (found) {
      const { title, definition, source } = found;
      const draft = this.add(source, title, node.line, place.label, true);
      if (definition !== undefined) this.#define(draft, definition, node.line);
      if (node.role === 'footnote') this.#readSecond(plainText, node.line, place);
      const inside = { owner: draft, label: draft.name, announced: announcesKinds(plainText), compared: [], names: place.names };
      return this.visitChildren(node, inside);
    }
    const bare = isBareLabel(node, plainText);
    const lead = readLead(text);
    const facet = readFacet((lead?.name ?? splitPair(plainText, [':'])?.left ?? plainText).replace(/\s*[:：]\s*$/, ''));
    const names = place.names && !(bare && REMARKS.test(plainText));
    if (!bare) place.owner?.facts.push({ text: shownText(node.text), line: node.line });
    if (facet) this.#readComponents(node, text, place);
    if (lead?.definition && isComparison(lead.name)) this.#addBoldSubject(lead.definition, node.line, place);
    this.#harvestBold(node, place);
    const group = definesItems(node) && isName(plainText) && !facet;
    return this.visitChildren(node, {
      ...place,
      ...(group && { label: plainText }),
      names,
      announced: announcesKinds(plainText) || siblingsAlike(node),
    });
  }

  #readItem(
    node: OutlineNode,
    text: string,
    place: Place,
  ): { title: Title; definition: string | undefined; source: string } | 'expansion' | undefined {
    if (node.named) {
      const title = readTitle(node.text);
      return isName(title.name) || node.definition !== undefined ? { title, definition: node.definition, source: node.text } : undefined;
    }
    if (!place.names) return undefined;
    const lead = readLead(text);
    if (lead) {
      if (lead.definition === undefined) return undefined;
      if (this.#onlyExpands(lead.name, lead.definition, place)) return 'expansion';
      const title = this.#nameOf(lead.name, lead.definition);
      if (!title || (node.order !== undefined && STEP.test(title.name))) return undefined;
      // A sentence about a term that is known is a fact, and no second definition.
      if (lead.definition === text && this.#find(title.name)) return undefined;
      return { title, definition: lead.definition, source: lead.name };
    }
    const bare = plain(text);
    const pair = this.#pairOf(node, text, place);
    if (pair) {
      if (this.#onlyExpands(pair.left, pair.right, place)) return 'expansion';
      const title = this.#nameOf(pair.left, pair.right, pair.mark === ':');
      if (title && !(node.order !== undefined && STEP.test(title.name))) return { title, definition: pair.right, source: pair.left };
    }
    const subject = this.#subjectOf(node, bare, place);
    if (subject) return { title: readTitle(subject), definition: bare, source: subject };
    if (node.children.length > 0 && isNamedByItself(node, bare)) return { title: readTitle(bare), definition: undefined, source: bare };
    return undefined;
  }

  #pairOf(node: OutlineNode, text: string, place: Place): Pair | undefined {
    const marks: Pair['mark'][] = [':', '-'];
    if (node.order !== undefined) marks.push('->');
    const pair = splitPair(text, marks);
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
  #nameOf(left: string, right: string, marked = false): Title | undefined {
    const bare = stripNumbering(left).replace(/\s*(?:이?란|은|는)\s*\??$/, (found, at: number, all: string) =>
      /란/.test(found) || all[at] === ' ' ? '' : found,
    );
    if (isLabel(bare) || isComparison(bare) || isNavigation(bare)) return undefined;
    if (splitGroup(bare).length > 1 && !/[+&]/.test(bare)) return undefined;
    const facet = readFacet(bare);
    if (facet && (!facet.soft || facet.base === '' || this.#find(facet.base))) return undefined;
    if (isListOfNames(right)) return undefined;
    const title = readTitle(bare);
    return isName(title.name) || (marked && isClauseName(title.name)) ? title : undefined;
  }

  /** `**EKS** - Amazon Elastic Kubernetes Service` under the heading EKS tells its long form and nothing more. */
  #onlyExpands(left: string, right: string, { owner }: Place): boolean {
    const { name } = readTitle(left);
    const long = readTitle(plain(right)).name;
    if (!owner || fold(owner.name) !== fold(name) || !isAbbreviation(name, long)) return false;
    owner.aliases.push(long);
    return true;
  }

  /** A footnote may explain two: `RCU(…)는 …, WCU(…)는 …`. */
  #readSecond(text: string, line: number, place: Place): void {
    const second = /,\s+([^,()]+\([^()]+\))(?:은|는)\s+(\S.*)$/.exec(text);
    const title = second && readTitle(second[1] ?? '');
    if (second && title && isName(title.name, true))
      this.#define(this.add(second[1] ?? '', title, line, place.label, true), second[2] ?? '', line);
  }

  #subjectOf(node: OutlineNode, text: string, place: Place): string | undefined {
    const kind = place.announced ? /^((?:[^\s(]+ )?[^\s(]+)\([^()]+\)\s/.exec(text)?.[1] : undefined;
    if (kind && KIND_OF.test(kind) && isName(kind, true)) return kind;
    const where = node.order !== undefined ? /^(\S+(?: \S+){0,3}?)에(?:서)?는\s/.exec(text)?.[1] : undefined;
    if (where && KIND_OF.test(where) && isName(where, true)) return where;
    const found = readSubject(text);
    if (!found || !isName(found.subject, true)) return undefined;
    const { name } = readTitle(found.subject);
    if (place.owner && (fold(place.owner.name) === fold(name) || place.owner.aliases.some((alias) => fold(alias) === fold(name))))
      return undefined;
    if (node.role === 'footnote' || introducesItself(found.subject)) return found.subject;
    if ((node.order !== undefined || place.announced) && KIND_OF.test(name) && !/의 /.test(name)) return found.subject;
    if (place.compared.some((piece) => fold(piece) === fold(name)) && !this.#find(name)) return found.subject;
    if (/^[A-Za-z][\x21-\x7e]*(?: [\x21-\x7e]+){0,2}$/.test(name) && saysWhatItIs(found.rest) && !this.#find(name)) return found.subject;
    return undefined;
  }

  /** `구성 요소: A(설명), B(설명)`: each with its description in brackets. */
  #readComponents(node: OutlineNode, text: string, place: Place): void {
    const right = readLead(text)?.definition ?? splitPair(text, [':'])?.right;
    if (!right || !place.names) return;
    const parts = [...plain(right.replaceAll('**', '')).matchAll(/([^(),]+)\(([^()]{8,})\)/g)];
    if (parts.length < 2) return;
    for (const [, name = '', description = ''] of parts) {
      if (!isName(name.trim(), true) || !description.includes(' ')) continue;
      const line = node.line + text.slice(0, text.indexOf(name.trim())).split('\n').length - 1;
      this.#define(this.add(name.trim(), readTitle(name.trim()), line, place.label, true), description, line);
    }
  }

  #visitText(node: OutlineNode, place: Place) {
    const lines = node.text.split('\n');
    if (lines.every((line) => CAPTIONS.test(line)) || isLabel(plain(node.text))) return this.visitChildren(node, place);
    const introduces = place.owner?.line === node.line;
    const pairs = place.names && !introduces ? lines.map((line) => this.#pairLine(line)) : [];
    if (pairs.length > 0 && pairs[0] && pairs.filter(Boolean).length >= Math.ceil(lines.length / 2))
      return this.#addPairs(node, lines, pairs, place);
    const text = shownText(node.text);
    if (text !== '' && !/^https?:\/\/\S+$/.test(text) && place.owner) {
      if (!isAnswered(place.owner, node.line) && !/^ex\)/i.test(text)) this.#define(place.owner, node.text, node.line);
      else place.owner.facts.push({ text, line: node.line });
    }
    const subject = readSubject(plain(lines[0] ?? ''));
    if (subject && place.names && this.#introduces(subject.subject, subject.rest, place)) {
      this.#define(this.add(subject.subject, readTitle(subject.subject), node.line, place.label, true), node.text, node.line);
    }
    this.#harvestBold(node, place);
    return this.visitChildren(node, place);
  }

  #introduces(subject: string, rest: string, place: Place): boolean {
    if (!isName(subject, true)) return false;
    const { name } = readTitle(subject);
    if (place.owner && (fold(place.owner.name) === fold(name) || place.owner.aliases.some((alias) => fold(alias) === fold(name))))
      return false;
    return (
      introducesItself(subject) || (/^[A-Za-z][\x21-\x7e]*(?: [\x21-\x7e]+){0,2}$/.test(name) && saysWhatItIs(rest) && !this.#find(name))
    );
  }

  #pairLine(line: string): { title: Title; definition: string } | undefined {
    const text = stripMarkup(line);
    const lead = readLead(text);
    if (lead?.definition !== undefined) {
      const title = this.#nameOf(lead.name, lead.definition);
      if (lead.definition === text && title && this.#find(title.name)) return undefined;
      return title && { title, definition: lead.definition };
    }
    const pair = lead ? undefined : splitPair(text, [':']);
    if (!pair || !isName(pair.left, true)) return undefined;
    const title = this.#nameOf(pair.left, pair.right);
    return title && { title, definition: pair.right };
  }

  #addPairs(
    node: OutlineNode,
    lines: readonly string[],
    pairs: readonly ({ title: Title; definition: string } | undefined)[],
    place: Place,
  ): void {
    let last: Draft | undefined;
    lines.forEach((text, index) => {
      const pair = pairs[index];
      if (pair) {
        last = this.add(pair.title.name, pair.title, node.line + index, place.label, true);
        this.#define(last, pair.definition, node.line + index);
      } else if (last?.definition) {
        last.definition = { ...last.definition, text: `${last.definition.text} ${shownText(text)}` };
      }
    });
    this.visitChildren(node, { ...place, owner: last ?? place.owner });
  }

  #visitQuestion(node: OutlineNode, { owner, label }: Place): void {
    const question = { ask: plain(node.text), answer: plain(node.answer ?? '') };
    const asked = readTitle(node.text);
    if (isName(asked.name, true) && !/\?$/.test(question.ask)) {
      this.#define(this.add(node.text, asked, node.line, label, true), node.answer ?? '', node.line);
      return;
    }
    const answered =
      isName(readTitle(question.answer).name, true) && question.answer.split(' ').length <= 5 ? readTitle(question.answer) : undefined;
    const taker =
      (answered && this.#find(answered.name)) ?? owner ?? (answered && this.add(question.answer, answered, node.line, label, true));
    taker?.questions.push(question);
  }

  // Bold subjects in the running text

  /** A paragraph may define a second term at the beginning of one of its lines: `**A** 는 …, ⏎ **B** 는 …`. */
  #harvestBold(node: OutlineNode, place: Place): void {
    if (!place.names || !node.text.includes('\n')) return;
    node.text.split('\n').forEach((text, index) => {
      if (index > 0) this.#addBoldSubject(text, node.line + index, place);
    });
  }

  #addBoldSubject(text: string, line: number, place: Place): void {
    const match =
      /^(?:(?:반면에?|한편|그리고|또한)\s+\*\*([^*]+)\*\*\s?(?:은|는)|이는\s+\*\*([^*]+)\*\*\s?[이가]|\*\*([^*]+)\*\*\s?(?:은|는|이?란))\s+\S/.exec(
        stripMarkup(text),
      );
    const subject = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
    const title = readTitle(subject);
    if (subject === '' || !isName(title.name, true) || splitGroup(subject).length > 1) return;
    if (place.owner && sameTerm(place.owner, [title.name, ...title.aliases])) return;
    this.#define(this.add(subject, title, line, place.label === place.owner?.name ? place.owner?.parent : place.label, true), text, line);
  }

  #define(draft: Draft, text: string, line: number): void {
    const shown = shownText(text);
    if (shown !== '' && draft.definition === undefined) draft.definition = { text: shown, line };
  }

  #find(name: string): Draft | undefined {
    return this.#byName.get(fold(readTitle(name).name));
  }
}
