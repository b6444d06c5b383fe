import type { SourceLine } from '../source-lines';
import { BRANCH, SECTION } from './tree-shapes';

/** Goes through the lines of a drawn tree, and tells what stands around the one that is being read. */
export class TreeCursor {
  readonly #lines: readonly SourceLine[];
  #at = -1;

  constructor(lines: readonly SourceLine[]) {
    // Several blank lines part blocks as one does.
    this.#lines = lines.filter((line, index) => line.text !== '' || lines[index - 1]?.text !== '');
  }

  /** The next line with text in it; `undefined` at the end. */
  advance(): SourceLine | undefined {
    do this.#at += 1;
    while (this.#lines[this.#at]?.text === '');
    return this.#lines[this.#at];
  }

  /** The next line of the same block. */
  get next(): SourceLine | undefined {
    const next = this.#lines[this.#at + 1];
    return next?.text ? next : undefined;
  }

  /** Whether a drawn branch follows in the same block. */
  get opensBranch(): boolean {
    return BRANCH.test(this.next?.text ?? '');
  }

  /** The text of the line before; empty where that is blank. */
  get before(): string {
    return this.#lines[this.#at - 1]?.text ?? '';
  }

  get underSection(): boolean {
    return SECTION.test(this.before);
  }

  /** Whether the line is the first of its block. */
  get startsBlock(): boolean {
    return this.before === '' || this.underSection;
  }
}
