import { splitGroup } from '../words/joined-names';
import { namesIn, readTitle } from '../words/title';
import type { OutlineNode } from './outline';

/** Levels of the outline: a section, a heading after a blank line, a numbered one of its family, one in the middle of a block, an indented one. */
export const LEVEL = { section: 1, block: 2, numbered: 3, inner: 4, indented: 5 } as const;

/** How a block began: with a bare name, with a name and its definition, or with anything else. */
export type BlockKind = 'name' | 'pair' | 'loose';

const KINDS = /(?:^|\s)(\S{2,})\s?(?:종류|유형|타입)$/;

/** What the reader of a drawn tree remembers from the lines above: how the block began, and which names were announced. */
export class TreeBlock {
  kind: BlockKind = 'loose';
  /** Lines since the last heading. */
  sinceHeading = 0;
  /** The block's bullets are indented under their heading, so that the next bare line is a sibling of it. */
  indents = false;
  /** The heading of the block, which may name the terms that it compares. */
  #heading = '';
  /** The word for the kinds that a heading announced (`스토리지 렌즈 메트릭 종류`): blocks named after it stand below. */
  #kinds = '';
  /** Names that a joined line announced (`A와 B`), to be defined later, even after a blank line. */
  #announced: { readonly names: readonly string[]; readonly level: number } = { names: [], level: LEVEL.block };
  readonly #known = new Set<string>();

  open(node: OutlineNode, kind: BlockKind): void {
    const { name } = readTitle(node.text);
    this.#known.add(name.toLowerCase()).add(name.replace(/^(?:Amazon|AWS) /, '').toLowerCase());
    const names = splitGroup(node.text);
    if (names.length > 1) this.announce(names, node.level + 1);
    if (node.level <= LEVEL.block) this.#kinds = KINDS.exec(name)?.[1] ?? '';
    if (node.level === LEVEL.block) this.#heading = node.text;
    this.kind = kind;
    this.sinceHeading = 0;
    this.indents = false;
  }

  announce(names: readonly string[], level: number): void {
    this.#announced = { names: names.flatMap((name) => [readTitle(name).name, ...readTitle(name).aliases]), level };
  }

  /** The level at which a joined line announced the name. */
  announcedLevel(name: string): number | undefined {
    return this.#announced.names.includes(name) ? this.#announced.level : undefined;
  }

  /** Whether the block's heading, or a joined line before, promised a line about the name. */
  awaits(name: string): boolean {
    const names = namesIn(this.#heading).concat(this.#announced.names.filter((piece) => !this.knows(piece)));
    return names.some((piece) => piece === name || piece.endsWith(` ${name}`));
  }

  /** Whether the title is one of the kinds that the heading above announced. */
  isKind(title: string): boolean {
    return this.#kinds !== '' && readTitle(title).name.endsWith(` ${this.#kinds}`);
  }

  /** Whether a heading above has the name. */
  knows(name: string): boolean {
    return this.#known.has(name.toLowerCase());
  }
}
