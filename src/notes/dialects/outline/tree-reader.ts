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
import { readTitle } from '../words/title';
import { createNode, OutlineBuilder, type OutlineNode } from './outline';
import { type BlockKind, LEVEL, TreeBlock } from './tree-block';
import { TreeCursor } from './tree-cursor';
import { BRANCH, bareTitle, EXAMPLE, headsBlock, NUMBER, readBarePair, readExample, readOwnSubject, SECTION } from './tree-shapes';

/** The outline of a drawn tree. Never throws; time is linear in the text. */
export function readTree(lines: readonly SourceLine[]): OutlineNode {
  return new TreeReader(new TreeCursor(lines)).read();
}

class TreeReader {
  readonly #builder = new OutlineBuilder();
  /** The node that an indented line without a bullet continues. */
  #open: OutlineNode | undefined;
  readonly #block = new TreeBlock();

  constructor(private readonly cursor: TreeCursor) {}

  read(): OutlineNode {
    for (let line = this.cursor.advance(); line; line = this.cursor.advance()) {
      this.#block.sinceHeading += 1;
      if (line.indent === 0) this.#builder.closeHeadings(LEVEL.inner);
      this.#readLine(line);
    }
    return this.#builder.root;
  }

  #readLine(line: SourceLine): void {
    const { text, indent } = line;
    const section = indent === 0 ? SECTION.exec(text) : null;
    if (section) {
      this.#openHeading(section[1] ?? '', line.number, LEVEL.section, 'loose');
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
      if (named) this.#openHeading(pair.left, line.number, LEVEL.block, 'pair', pair.right);
      else this.#openHeading(title, line.number, LEVEL.block, 'name');
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
    if (numbered && !starts && !(isName(title) && this.cursor.opensBranch) && !readExample(title)) {
      return this.#add(createNode('item', title, number, 0, { order: Number(numbered[1]) }));
    }
    const member = this.#block.isKind(title);
    const level = numbered ? (starts ? LEVEL.numbered : LEVEL.inner) : member ? LEVEL.numbered : starts ? LEVEL.block : LEVEL.inner;
    const pair = readExample(title) ?? this.#pair(title, starts);
    if (pair) {
      if (pair.mark === ',') return this.#add(createNode('item', pair.left, number, 0, { named: true, definition: pair.right }));
      this.#openHeading(pair.left, number, this.#levelOfPair(pair.left, starts, level), starts ? 'pair' : undefined, pair.right);
    } else if (starts && this.#readTwo(title, number, level)) {
      return;
    } else if (starts ? this.cursor.next !== undefined && headsBlock(title) : this.#headsInside(title)) {
      const sibling = !starts && !numbered && !member && (this.#block.kind === 'loose' || this.#block.indents);
      this.#openHeading(title, number, sibling ? LEVEL.block : level, starts ? 'name' : undefined);
    } else if (starts ? this.#startsSubject(title) : this.#isSubject(title)) {
      const subject = readOwnSubject(title)?.subject ?? title;
      this.#openHeading(subject, number, starts ? LEVEL.block : LEVEL.inner, starts ? 'pair' : undefined, title);
    } else {
      if (starts) this.#block.kind = 'loose';
      const names = splitGroup(text);
      if (names.length > 1) this.#block.announce(names, Math.min(LEVEL.indented, this.#builder.heading.level + 1));
      this.#addText(line);
    }
  }

  /** A pair is a member of the bare heading above it, and a sibling of the pair above it. */
  #levelOfPair(left: string, starts: boolean, level: number): number {
    const announced = this.#block.announcedLevel(readTitle(left).name);
    if (announced !== undefined) return announced;
    if (starts) return level;
    const { heading } = this.#builder;
    return heading.definition === undefined ? Math.min(LEVEL.inner, heading.level + 1) : heading.level;
  }

  /** `SSE-KMS (…) / DSSE-KMS는 …`: a heading, and a second term in the same line. */
  #readTwo(title: string, line: number, level: number): boolean {
    const pair = splitPair(title, ['/']);
    const subject = pair && readSubject(pair.right);
    if (!pair || !subject || !isName(pair.left) || !isName(subject.subject, true) || !this.cursor.opensBranch) return false;
    this.#openHeading(pair.left, line, level, 'name');
    this.#builder.addItem(createNode('footnote', pair.right, line, 0));
    return true;
  }

  /** A line in the middle of a block, marked by nothing: its shape and both neighbours must speak for it. */
  #headsInside(title: string): boolean {
    const next = this.cursor.next;
    if (!next) return false;
    const heading = this.#builder.heading;
    const group = splitGroup(title).length > 1;
    if (!isName(title, true) && !group) return false;
    if (group && !this.cursor.opensBranch) return false;
    const opens = this.cursor.opensBranch || /^1[.)]\s/.test(next.text);
    const described = next.indent === 0 && !opens && isProse(next.text) && !this.#pair(next.text, false);
    const members = BRANCH.test(this.cursor.before) && this.#pair(next.text, false) !== undefined;
    if (!opens && !described && !members) return false;
    // The line right under a heading is its definition, unless the heading only gathers others.
    if (this.#block.sinceHeading === 1)
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
    return name.includes(' ') && /[A-Za-z]/.test(name) && !this.#block.knows(name) && splitGroup(found.subject).length === 0;
  }

  /** `Lambda@Edge는 …` in the middle of a block: a term of its own where the heading announced it, or its bullets follow. */
  #isSubject(title: string): boolean {
    const found = readOwnSubject(title);
    if (!found || !isName(found.subject, true)) return false;
    const { name } = readTitle(found.subject);
    const heading = this.#builder.heading;
    if (this.#block.awaits(name)) return true;
    if (readTitle(heading.text).name === name || name.startsWith(`${readTitle(heading.text).name}의`)) return false;
    if (/(?:유형|모드|계층|클래스)$/.test(name)) return true;
    return (
      this.cursor.opensBranch && /[A-Za-z]/.test(name) && this.#builder.heading.level <= LEVEL.numbered && this.#block.sinceHeading > 3
    );
  }

  #pair(title: string, starts: boolean) {
    const { underSection, next } = this.cursor;
    return readBarePair(title, { starts, underSection, hasBody: next !== undefined, isKnown: (name) => this.#block.knows(name) });
  }

  /** A heading that starts no block leaves the block the `kind` that it has. */
  #openHeading(text: string, line: number, level: number, kind: BlockKind = this.#block.kind, definition?: string): void {
    const node = createNode('heading', text, line, level, definition === undefined ? {} : { definition });
    this.#builder.openHeading(node);
    this.#block.open(node, kind);
    this.#open = undefined;
  }

  #addItem(text: string, line: SourceLine, level: number): void {
    if (this.#block.sinceHeading === 1) this.#block.indents = level > 0;
    const numbered = NUMBER.exec(text);
    const words = numbered ? text.slice(numbered[0].length) : text;
    this.#add(createNode('item', words, line.number, level, numbered ? { order: Number(numbered[1]) } : {}));
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
    if (pair && isName(pair.left)) return this.#addItem(text, line, indent);
    if (example && isName(example.left, true)) {
      return this.#openHeading(example.left, number, LEVEL.indented, undefined, example.right);
    }
    if (
      next &&
      next.indent === indent &&
      isName(text, true) &&
      (this.cursor.opensBranch || (this.cursor.startsBlock && isProse(next.text)))
    ) {
      return this.#openHeading(text, number, LEVEL.indented);
    }
    if (/^-\s*\S/.test(text)) return this.#addItem(text.replace(/^-\s*/, ''), line, indent);
    if (this.#open && !EXAMPLE.test(text)) {
      this.#open.text += ` ${text}`;
      return;
    }
    this.#builder.addBlock(createNode('text', text, number, indent));
  }
}
