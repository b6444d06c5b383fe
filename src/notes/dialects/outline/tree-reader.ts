/**
 * Reads plain-text notes that draw a tree: `<section>` lines, bare headings, and bullets of `ㄴ` (or `└`) whose depth is their indentation.
 * Nothing marks a heading but its shape and place, so that a line's neighbours decide.
 */

import type { SourceLine } from '../source-lines';
import { readSubject } from '../words/copula';
import { readFacet } from '../words/facets';
import { splitGroup } from '../words/joined-names';
import { isComparison } from '../words/labels';
import { isName, isProse } from '../words/names';
import { splitPair } from '../words/pairs';
import { namesIn, readTitle } from '../words/title';
import { createNode, OutlineBuilder, type OutlineNode } from './outline';
import { TreeCursor } from './tree-cursor';
import { BRANCH, bareTitle, EXAMPLE, headsBlock, NUMBER, readBarePair, readExample, readOwnSubject, SECTION } from './tree-shapes';

/** Levels of the outline: a section, a heading after a blank line, a numbered one of its family, one in the middle of a block, an indented one. */
const LEVEL = { section: 1, block: 2, numbered: 3, inner: 4, indented: 5 } as const;

const KINDS = /(?:^|\s)(\S{2,})\s?(?:종류|유형|타입)$/;

export function readTree(lines: readonly SourceLine[]): OutlineNode {
  return new TreeReader(new TreeCursor(lines)).read();
}

class TreeReader {
  readonly #builder = new OutlineBuilder();
  /** The node that an indented line without a bullet continues. */
  #open: OutlineNode | undefined;
  /** The line that began the block: what kind of heading it was. */
  #block: 'name' | 'pair' | 'loose' = 'loose';
  /** The heading of the block, which may announce the terms that it compares. */
  #blockHeading = '';
  /** The word for the kinds that a heading announced (`스토리지 렌즈 메트릭 종류`): blocks named after it stand below. */
  #kinds = '';
  /** Lines since the block's heading. */
  #sinceHeading = 0;
  /** The block's bullets are indented under their heading, so that the next bare line is a sibling of it. */
  #indents = false;
  /** Names that a joined line announced (`A와 B`), to be defined later, even after a blank line. */
  #announced: { readonly names: readonly string[]; readonly level: number } = { names: [], level: LEVEL.block };

  constructor(private readonly cursor: TreeCursor) {}

  read(): OutlineNode {
    for (let line = this.cursor.advance(); line; line = this.cursor.advance()) {
      this.#sinceHeading += 1;
      if (line.indent === 0) this.#builder.closeHeadings(LEVEL.inner);
      this.#readLine(line);
    }
    return this.#builder.root;
  }

  #readLine(line: SourceLine): void {
    const { text, indent } = line;
    const section = indent === 0 ? SECTION.exec(text) : null;
    if (section) {
      this.#openHeading(createNode('heading', section[1] ?? '', line.number, LEVEL.section), 'loose');
    } else if (BRANCH.test(text)) {
      this.#addItem(text.replace(BRANCH, ''), line, indent);
    } else if (/^\*(?!\*)/.test(text)) {
      this.#add(createNode('footnote', text.replace(/^\*+\s*/, ''), line.number, indent));
    } else if (/^Q[.:)]\s/i.test(text)) {
      this.#readQuestion(line);
    } else if (indent > 0) {
      this.#readIndented(line);
    } else if (/^[-•]\s+/.test(text)) {
      const title = text.replace(/^[-•]\s+/, '');
      const pair = splitPair(title, [':', '-']);
      const named = pair && isName(pair.left);
      this.#openHeading(
        createNode('heading', named ? pair.left : title, line.number, LEVEL.block, named ? { definition: pair.right } : {}),
        named ? 'pair' : 'name',
      );
    } else if (EXAMPLE.test(text) || /^[-=]>/.test(text)) {
      this.#addText(line);
    } else {
      this.#readBare(line);
    }
  }

  #readBare(line: SourceLine) {
    const { text, number } = line;
    const numbered = NUMBER.exec(text);
    const title = bareTitle(numbered ? text.slice(numbered[0].length) : text);
    const starts = this.cursor.startsBlock;
    if (numbered && !starts && !(isName(title) && this.cursor.next && BRANCH.test(this.cursor.next.text)) && !readExample(title)) {
      this.#builder.addItem(createNode('item', title, number, 0, { order: Number(numbered[1]) }));
      this.#open = this.#builder.item;
      return;
    }
    const member = this.#kinds !== '' && readTitle(title).name.endsWith(` ${this.#kinds}`);
    const level = numbered ? (starts ? LEVEL.numbered : LEVEL.inner) : member ? LEVEL.numbered : starts ? LEVEL.block : LEVEL.inner;
    const pair = readExample(title) ?? this.#pair(title, starts);
    if (pair) {
      if (pair.mark === ',') return this.#add(createNode('item', pair.left, number, 0, { named: true, definition: pair.right }));
      this.#openHeading(
        createNode('heading', pair.left, number, this.#levelOfPair(pair.left, starts, level), { definition: pair.right }),
        starts ? 'pair' : this.#block,
      );
    } else if (starts && this.#readTwo(title, number, level)) {
      return;
    } else if (starts ? this.cursor.next !== undefined && headsBlock(title) : this.#headsInside(title)) {
      const sibling = !starts && !numbered && !member && (this.#block === 'loose' || this.#indents);
      this.#openHeading(createNode('heading', title, number, sibling ? LEVEL.block : level), starts ? 'name' : this.#block);
    } else if (starts ? this.#startsSubject(title) : this.#isSubject(title)) {
      const subject = readOwnSubject(title);
      this.#openHeading(
        createNode('heading', subject?.subject ?? title, number, starts ? LEVEL.block : LEVEL.inner, { definition: title }),
        starts ? 'pair' : this.#block,
      );
    } else {
      if (starts) this.#block = 'loose';
      const names = splitGroup(text);
      if (names.length > 1) this.#announce(names, Math.min(LEVEL.indented, this.#builder.heading.level + 1));
      this.#addText(line);
    }
  }

  /** A pair is a member of the bare heading above it, and a sibling of the pair above it. */
  #levelOfPair(left: string, starts: boolean, level: number): number {
    if (this.#announced.names.includes(readTitle(left).name)) return this.#announced.level;
    if (starts) return level;
    const { heading } = this.#builder;
    return heading.definition === undefined ? Math.min(LEVEL.inner, heading.level + 1) : heading.level;
  }

  /** `SSE-KMS (…) / DSSE-KMS는 …`: a heading, and a second term in the same line. */
  #readTwo(title: string, line: number, level: number): boolean {
    const pair = splitPair(title, ['/']);
    const subject = pair && readSubject(pair.right);
    if (
      !pair ||
      !subject ||
      !isName(pair.left) ||
      !isName(subject.subject, true) ||
      !this.cursor.next ||
      !BRANCH.test(this.cursor.next.text)
    )
      return false;
    this.#openHeading(createNode('heading', pair.left, line, level), 'name');
    this.#builder.addItem(createNode('footnote', pair.right, line, 0));
    return true;
  }

  #announce(names: readonly string[], level: number): void {
    this.#announced = { names: names.flatMap((name) => [readTitle(name).name, ...readTitle(name).aliases]), level };
  }

  /** A line in the middle of a block, marked by nothing: its shape and both neighbours must speak for it. */
  #headsInside(title: string): boolean {
    const next = this.cursor.next;
    if (!next) return false;
    const heading = this.#builder.heading;
    const group = splitGroup(title).length > 1;
    if (!isName(title, true) && !group) return false;
    if (group && !BRANCH.test(next.text)) return false;
    const opens = BRANCH.test(next.text) || /^1[.)]\s/.test(next.text);
    const described = next.indent === 0 && !opens && isProse(next.text) && !this.#pair(next.text, false);
    const members = BRANCH.test(this.cursor.before) && this.#pair(next.text, false) !== undefined;
    if (!opens && !described && !members) return false;
    // The line right under a heading is its definition, unless the heading only gathers others.
    if (this.#sinceHeading === 1)
      return (
        isComparison(heading.text) ||
        readFacet(heading.text) !== undefined ||
        splitGroup(heading.text).length > 1 ||
        /^1[.)]\s/.test(next.text)
      );
    return true;
  }

  /** A block that begins with a sentence about something new: `EC2 인스턴스 스토어는 …`. */
  #startsSubject(title: string): boolean {
    const found = readSubject(title);
    if (!found || this.cursor.underSection || !isName(found.subject, true)) return false;
    const { name } = readTitle(found.subject);
    return name.includes(' ') && /[A-Za-z]/.test(name) && !this.#knows(name) && splitGroup(found.subject).length === 0;
  }

  /** `Lambda@Edge는 …` in the middle of a block: a term of its own where the heading announced it, or its bullets follow. */
  #isSubject(title: string): boolean {
    const found = readOwnSubject(title);
    if (!found || !isName(found.subject, true)) return false;
    const { name } = readTitle(found.subject);
    const heading = this.#builder.heading;
    const pieces = namesIn(this.#blockHeading).concat(this.#announced.names.filter((piece) => !this.#knows(piece)));
    if (pieces.some((piece) => piece === name || piece.endsWith(` ${name}`))) return true;
    if (readTitle(heading.text).name === name || name.startsWith(`${readTitle(heading.text).name}의`)) return false;
    if (/(?:유형|모드|계층|클래스)$/.test(name)) return true;
    return (
      this.cursor.next !== undefined &&
      BRANCH.test(this.cursor.next.text) &&
      /[A-Za-z]/.test(name) &&
      this.#builder.heading.level <= LEVEL.numbered &&
      this.#sinceHeading > 3
    );
  }

  #pair(title: string, starts: boolean) {
    const { underSection, next } = this.cursor;
    return readBarePair(title, { starts, underSection, hasBody: next !== undefined, isKnown: (name) => this.#knows(name) });
  }

  #knownNames = new Set<string>();

  #knows(name: string): boolean {
    return this.#knownNames.has(name.toLowerCase());
  }

  #openHeading(node: OutlineNode, block: 'name' | 'pair' | 'loose'): void {
    const { name } = readTitle(node.text);
    this.#knownNames.add(name.toLowerCase()).add(name.replace(/^(?:Amazon|AWS) /, '').toLowerCase());
    const names = splitGroup(node.text);
    if (names.length > 1) this.#announce(names, node.level + 1);
    this.#builder.openHeading(node);
    this.#open = undefined;
    if (node.level <= LEVEL.block) this.#kinds = KINDS.exec(name)?.[1] ?? '';
    if (node.level === LEVEL.block) this.#blockHeading = node.text;
    this.#block = block;
    this.#sinceHeading = 0;
    this.#indents = false;
  }

  #addItem(text: string, line: SourceLine, level: number): void {
    if (this.#sinceHeading === 1) this.#indents = level > 0;
    const numbered = NUMBER.exec(text);
    const node = createNode(
      'item',
      numbered ? text.slice(numbered[0].length) : text,
      line.number,
      level,
      numbered ? { order: Number(numbered[1]) } : {},
    );
    this.#builder.addItem(node);
    this.#open = node;
  }

  #add(node: OutlineNode): void {
    this.#builder.addItem(node);
    this.#open = node;
  }

  #addText(line: SourceLine): void {
    const node = createNode('text', line.text, line.number, line.indent);
    this.#builder.addBlock(node);
    this.#open = undefined;
  }

  #readQuestion(line: SourceLine): void {
    const match = /^Q[.:)]\s*(.+?)\s*A[.:)]\s*(.+)$/i.exec(line.text);
    if (match) this.#builder.addBlock(createNode('question', match[1] ?? '', line.number, line.indent, { answer: match[2] ?? '' }));
    else this.#addText(line);
  }

  #readIndented(line: SourceLine) {
    const { text, indent, number } = line;
    const numbered = NUMBER.exec(text);
    if (numbered) return this.#addItem(text, line, indent);
    const example = readExample(text);
    const pair = splitPair(text, [':']);
    const next = this.cursor.next;
    const afterBlank = this.cursor.startsBlock;
    if (pair && isName(pair.left)) return this.#addItem(text, line, indent);
    if (example && isName(example.left, true)) {
      return this.#openHeading(createNode('heading', example.left, number, LEVEL.indented, { definition: example.right }), this.#block);
    }
    if (next && next.indent === indent && isName(text, true) && (BRANCH.test(next.text) || (afterBlank && isProse(next.text)))) {
      return this.#openHeading(createNode('heading', text, number, LEVEL.indented), this.#block);
    }
    if (/^-\s*\S/.test(text)) return this.#addItem(text.replace(/^-\s*/, ''), line, indent);
    if (this.#open && !EXAMPLE.test(text)) {
      this.#open.text += ` ${text}`;
      return;
    }
    this.#builder.addBlock(createNode('text', text, number, indent));
    return;
  }
}
