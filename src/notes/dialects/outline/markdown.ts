/** Reads Markdown, and text that is nearly Markdown, into an outline. The Markdown dialects differ in what they add through `MarkdownRules`. */

import type { SourceLine } from '../source-lines';
import { stripMarkup } from '../words/inline';
import { isName } from '../words/names';
import { readCard, readCardOver } from './cards';
import {
  ANCHOR,
  CAPTION,
  FENCE,
  hasMarkedHeadings,
  ITEM,
  namesList,
  numbersLessons,
  readBoldHeading,
  readMarkedHeading,
  readSignHeading,
  TAGS,
  unquote,
  withoutLesson,
} from './markdown-shapes';
import { createNode, OutlineBuilder, type OutlineNode } from './outline';
import { readTable, rowsFrom } from './table-rows';

/** What a dialect adds to plain Markdown. */
interface MarkdownRules {
  /** Turns the first line of a paragraph into a heading of its own: `**(1)** **Term** 는 …`. */
  readonly paragraphHeading?: (text: string, line: number) => { readonly heading: OutlineNode; readonly text: string } | undefined;
  /** Reads a line that stands for itself: `term = definition`. */
  readonly ownLine?: (line: SourceLine) => OutlineNode | undefined;
}

/** Between two columns. */
const HALF = 0.5;
const LEVEL = { sign: 2, bare: 6, bold: 7 } as const;

/** The outline of Markdown lines. Never throws; time is linear in the text. */
export function readMarkdown(lines: readonly SourceLine[], rules: MarkdownRules = {}): OutlineNode {
  return new MarkdownReader(lines, rules).read();
}

class MarkdownReader {
  readonly #builder = new OutlineBuilder();
  /** The paragraph or item that the next line may continue. */
  #open: OutlineNode | undefined;
  #at = 0;
  /** The last line that closes a comment. */
  #lastComment: number | undefined;
  /** Without a marked heading in the file, a bare line right over a list is one. */
  readonly #bare: boolean;
  /** The headings are numbered as lessons are. */
  readonly #lessons: boolean;

  constructor(
    private readonly lines: readonly SourceLine[],
    private readonly rules: MarkdownRules,
  ) {
    this.#lessons = numbersLessons(lines);
    this.#bare = !hasMarkedHeadings(lines);
  }

  read(): OutlineNode {
    while (this.#at < this.lines.length) {
      const line = this.lines[this.#at];
      if (line) this.#readLine(line);
      this.#at += 1;
    }
    return this.#builder.root;
  }

  #readLine(line: SourceLine) {
    const text = unquote(line.text);
    if (text === '') return this.#close();
    if (FENCE.test(text)) return this.#skipFence(text);
    if (text.startsWith('<!--')) return this.#skipComment();
    if (/!\[[^\]]*\]\([^)]*$/.test(text)) return this.#skipUntil(')');
    if (/^\[\^[^\]]+\]:|^\[[^\]]+\]:\s*(?:https?:|<|\.|\/|#)/.test(text)) return this.#close();
    if (/^(?:[-*_]\s*){3,}$|^--$|^=+$/.test(text)) return this.#readRule(text);

    if (TAGS.test(text)) return this.#close();
    const heading = line.indent < 4 ? readMarkedHeading(this.#lessons ? withoutLesson(text) : text) : undefined;
    if (heading) return this.#openHeading(heading.text, line.number, heading.level);
    if (this.#readTable(text)) return;
    const shown = stripMarkup(text);
    if (shown === '' || CAPTION.test(shown) || text.startsWith('<figure')) return this.#close();
    if (this.#readOwn({ ...line, text })) return;
    const sign = readSignHeading(text);
    if (sign !== undefined) return this.#openHeading(sign, line.number, LEVEL.sign);
    const item = ITEM.exec(text);
    if (item) return this.#openItem(item, line);
    if (/^:\s+\S/.test(text) && this.#readDefinitionOf(text.slice(1).trim())) return;
    return this.#readText(text, line);
  }

  /** Lines that stand for themselves: cards, and what the dialect adds. */
  #readOwn(line: SourceLine): boolean {
    const over = readCardOver(this.lines, this.#at);
    const own = over?.node ?? readCard(line) ?? this.rules.ownLine?.(line);
    if (!own) return false;
    this.#close();
    if (own.role === 'question') this.#builder.addBlock(own);
    else this.#builder.addItem(own);
    this.#at += (over?.lines ?? 1) - 1;
    return true;
  }

  #close(): void {
    this.#open = undefined;
  }

  #skipFence(opening: string): void {
    const mark = FENCE.exec(opening)?.[1] ?? '```';
    this.#close();
    do this.#at += 1;
    while (this.#at < this.lines.length && !this.lines[this.#at]?.text.startsWith(mark));
  }

  /** A comment that is never closed hides one line, not the rest of the file. */
  #skipComment(): void {
    this.#lastComment ??= this.lines.findLastIndex(({ text }) => text.includes('-->'));
    if (this.#at <= this.#lastComment) while (!this.lines[this.#at]?.text.includes('-->')) this.#at += 1;
    this.#close();
  }

  #skipUntil(end: string): void {
    // An opening that is never closed hides one line, not the rest of the file.
    for (let at = this.#at; at < Math.min(this.lines.length, this.#at + 50); at += 1) {
      if (
        this.lines[at]?.text.includes(end) &&
        (at > this.#at || (this.lines[at]?.text.lastIndexOf(end) ?? 0) > (this.lines[at]?.text.indexOf('(') ?? 0))
      ) {
        this.#at = at;
        break;
      }
    }
    this.#close();
  }

  /** A rule under a paragraph of one line makes it a Setext heading; elsewhere it only ends what is open. */
  #readRule(text: string): void {
    const open = this.#open;
    const before = this.lines[this.#at - 1];
    if (open?.role === 'text' && before?.text && open.line === before.number && /^(?:-+|=+)$/.test(text)) {
      const siblings = this.#builder.item?.children ?? this.#builder.heading.children;
      siblings.splice(siblings.lastIndexOf(open), 1);
      this.#openHeading(open.text, open.line, text.startsWith('=') ? 1 : 2);
    }
    this.#close();
  }

  #openHeading(text: string, line: number, level: number): void {
    this.#builder.openHeading(createNode('heading', text.replace(/\s+#+$/, ''), line, level));
    this.#close();
  }

  #openItem(item: RegExpExecArray, line: SourceLine) {
    const text = (item[3] ?? '').replace(/^\[[ xX]\]\s+/, '').trim();
    const order = item[2] === undefined ? undefined : Number(item[2]);
    if ((stripMarkup(text) === '' && !/\S/.test(text)) || ANCHOR.test(text)) return this.#close();
    // "1. EC2" over "- …" in the same column: the bullets are about the number.
    const above = this.lines[this.#at - 1]?.text ? this.#builder.item : undefined;
    const under =
      order === undefined &&
      above !== undefined &&
      (above.order !== undefined ? above.level === line.indent : above.level === line.indent + HALF);
    if (this.#bare && order !== undefined && line.indent === 0 && this.#bulletFollows() && isName(text, true))
      return this.#openHeading(text, line.number, LEVEL.bare);
    const node = createNode('item', text, line.number, line.indent + (under ? HALF : 0), order === undefined ? {} : { order });
    this.#builder.addItem(node);
    this.#open = node;
  }

  #bulletFollows(): boolean {
    const next = this.lines[this.#at + 1];
    return next !== undefined && next.indent === 0 && /^[-*+•·]\s/.test(next.text);
  }

  #readDefinitionOf(definition: string): boolean {
    const open = this.#open ?? this.#builder.heading.children.at(-1);
    if (!open || (open.role !== 'text' && !open.named)) return false;
    const siblings = this.#builder.item?.children ?? this.#builder.heading.children;
    if (siblings.at(-1) !== open) return false;
    if (open.named) {
      open.children.push(createNode('text', definition, this.lines[this.#at]?.number ?? open.line, 0));
      return true;
    }
    siblings.pop();
    // Several terms may stand above one definition, a line each.
    const terms = open.text.split('\n');
    terms.forEach((term, index) => {
      siblings.push(createNode('item', term, open.line + index, open.level, { named: true, definition }));
    });
    this.#open = siblings.at(-1);
    return true;
  }

  #readTable(text: string): boolean {
    if (!text.includes('|')) return false;
    const delimiter = this.lines[this.#at + 1]?.text ?? '';
    if (!/^\|?[\s:|-]*-[\s:|-]*\|?$/.test(delimiter) || !delimiter.includes('-') || !/[|:]/.test(delimiter)) return false;
    const { rows, end } = rowsFrom(this.lines, this.#at);
    this.#at = end;
    this.#close();
    for (const node of readTable(rows)) this.#builder.addBlock(node);
    return true;
  }

  #readText(text: string, line: SourceLine) {
    const before = this.lines[this.#at - 1];
    const continues = this.#open && before?.text;
    const bold = continues ? undefined : readBoldHeading(text);
    const next = this.lines[this.#at + 1]?.text ?? '';
    if (bold !== undefined && line.indent < 4) return this.#openHeading(bold, line.number, LEVEL.bold);
    if (!continues && line.indent === 0 && ITEM.test(next) && (this.#bare ? isName(text, true) : namesList(text)))
      return this.#openHeading(text, line.number, LEVEL.bare);
    const entry = continues && this.#open?.role === 'item' ? undefined : this.rules.paragraphHeading?.(text, line.number);
    if (entry) this.#builder.openHeading(entry.heading);
    else if (continues && this.#open) {
      this.#open.text += `\n${text}`;
      return;
    }
    const node = createNode('text', entry?.text ?? text, line.number, line.indent);
    this.#builder.addBlock(node);
    this.#open = node;
  }
}
