/** What every dialect makes of a note before terms are looked for: a tree of headings, items and texts, each with its line. */

/**
 * - `heading`: names what follows, at `level` (1 is the highest);
 * - `item`: a bullet or number of a list, or a row of a table;
 * - `text`: a paragraph;
 * - `footnote`: `* term : definition` under the line that it explains;
 * - `question`: asks; its `answer` is known.
 */
export type Role = 'heading' | 'item' | 'text' | 'footnote' | 'question';

/** A heading, item or text with what stands under it. */
export interface OutlineNode {
  readonly role: Role;
  /** Markup and all, joined over its lines. */
  text: string;
  /** 1-based. */
  readonly line: number;
  /** Of a heading: 1 is the highest. Of an item: its indentation. */
  readonly level: number;
  readonly children: OutlineNode[];
  /** The dialect is certain that this names a term (bold lead, table row, definition list). */
  readonly named?: boolean;
  /** The definition that stands on the same line or in the next cell. */
  readonly definition?: string;
  readonly answer?: string;
  /** Number of an ordered item. */
  readonly order?: number;
}

/** A node without children. */
export function createNode(
  role: Role,
  text: string,
  line: number,
  level: number,
  more: Partial<Pick<OutlineNode, 'named' | 'definition' | 'answer' | 'order'>> = {},
): OutlineNode {
  return { role, text, line, level, children: [], ...more };
}

/** Builds the tree from headings and blocks in the order of the file. */
export class OutlineBuilder {
  readonly root: OutlineNode = createNode('heading', '', 0, 0);
  readonly #headings: OutlineNode[] = [this.root];
  #items: OutlineNode[] = [];

  /** The heading that is open. */
  get heading(): OutlineNode {
    return this.#headings.at(-1) ?? this.root;
  }

  /** The item that is open, if any. */
  get item(): OutlineNode | undefined {
    return this.#items.at(-1);
  }

  openHeading(node: OutlineNode): void {
    while (this.#headings.length > 1 && (this.#headings.at(-1)?.level ?? 0) >= node.level) this.#headings.pop();
    this.heading.children.push(node);
    this.#headings.push(node);
    this.#items = [];
  }

  /** Adds an item under the nearest item that is indented less, else under the heading. */
  addItem(node: OutlineNode): void {
    while (this.#items.length > 0 && (this.#items.at(-1)?.level ?? 0) >= node.level) this.#items.pop();
    (this.#items.at(-1) ?? this.heading).children.push(node);
    this.#items.push(node);
  }

  /** Adds a block under the item that is indented less than it, else under the heading; the list ends where it stands outside. */
  addBlock(node: OutlineNode): void {
    while (this.#items.length > 0 && (this.#items.at(-1)?.level ?? 0) >= node.level) this.#items.pop();
    (this.#items.at(-1) ?? this.heading).children.push(node);
  }

  closeItems(): void {
    this.#items = [];
  }

  /** Closes the headings deeper than `level`. */
  closeHeadings(level: number): void {
    while (this.#headings.length > 1 && (this.#headings.at(-1)?.level ?? 0) > level) {
      this.#headings.pop();
      this.#items = [];
    }
  }
}
