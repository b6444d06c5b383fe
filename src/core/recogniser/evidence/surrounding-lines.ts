/** What the lines around a line say of services: those near it, and the headings over it. */

import type { Hit } from '../hit';
import { isProse } from '../words/languages';
import type { DocumentEvidence } from './evidence';
import { fenceOf, headingLevel, PLAIN_LEVEL } from './headings';

/** Lines within this distance are near each other: a paragraph, some items of a list. */
const NEAR_LINES = 3;
/** So many lines above a line its headings are looked for. */
const HEADING_REACH = 120;
/** In so many lines from the beginning the title of a text is looked for, which stands over all of it. */
const TITLE_LINES = 30;
/** Kinds of text without marks for headings. */
const PLAIN_LANGUAGES: ReadonlySet<string> = new Set(['plaintext', 'text', '']);
const NOTHING: readonly number[] = [];
/** The mark of a line that begins or ends a block of code, and of one that can only begin it. */
const FENCE = -1;
const OPENING_FENCE = -2;

/** A document as far as it is read around its lines. */
interface Lines {
  readonly lineCount: number;
  lineAt(line: number): string;
}

/** The lines of one document. `hitsIn` returns the hits of a line, as far as it is scanned. */
export class SurroundingLines {
  readonly #hasHeadings: boolean;
  readonly #isPlain: boolean;
  /** Found when first asked for: most texts are not about AWS. */
  #title: readonly number[] | undefined;
  /** What is known of lines since the last change: a level, 0 for no heading, or `FENCE` or `OPENING_FENCE`. */
  readonly #marks = new Map<number, number>();

  constructor(
    languageId: string,
    private readonly lines: Lines,
    private readonly hitsIn: (line: number) => readonly Hit[],
  ) {
    this.#hasHeadings = isProse(languageId);
    this.#isPlain = PLAIN_LANGUAGES.has(languageId);
  }

  /** The lines from the first to the last (exclusive) of which the surroundings can have changed when those from `from` to `to` (exclusive) have, the title apart. */
  touchedBy(from: number, to: number): readonly [from: number, to: number] {
    return [from - NEAR_LINES - 1, to + (this.#hasHeadings ? HEADING_REACH : NEAR_LINES) + 1];
  }

  /** Takes note that lines from `from` on have changed. Reads the title again if the lines behind `from` can hold it; returns whether it names other services than it was said to. */
  readTitle(from: number): boolean {
    this.#marks.clear();
    if (!this.#title || from > TITLE_LINES) return false;
    const before = this.#title.join();
    this.#title = this.#findTitle();
    return this.#title.join() !== before;
  }

  /** What is named around a line. */
  around(line: number): Pick<DocumentEvidence, 'linesTo' | 'headingsTo' | 'hasTopic'> {
    let headings: readonly (readonly number[])[] | undefined;
    const named = (): readonly (readonly number[])[] => {
      headings ??= this.#hasHeadings ? this.#headingsOver(line) : [];
      return headings;
    };
    return {
      linesTo: (root, except) => this.#linesTo(line, root, except),
      headingsTo: (root) => {
        const place = named().findIndex((roots) => roots.includes(root));
        return place < 0 ? Number.POSITIVE_INFINITY : place;
      },
      hasTopic: () => named().length > 0,
    };
  }

  #linesTo(line: number, root: number, except: string | undefined): number {
    let nearest = Number.POSITIVE_INFINITY;
    for (let other = line - NEAR_LINES; other <= line + NEAR_LINES; other++) {
      for (const { clue, against } of this.hitsIn(other))
        if (clue?.root === root && against === undefined && clue.key !== except) nearest = Math.min(nearest, Math.abs(other - line));
    }
    return nearest;
  }

  /** The services that the headings over a line name, the nearest heading first; those are left out that name none. */
  #headingsOver(line: number): readonly (readonly number[])[] {
    const first = Math.max(0, line - HEADING_REACH);
    const own = this.#markOf(line);
    // A short line may be a heading or not: it is under those before it.
    let level = own > 0 && own < PLAIN_LEVEL ? own : Number.POSITIVE_INFINITY;
    let isCode = false;
    const named: (readonly number[])[] = [];
    for (let at = line - 1; at >= first && level > 1; at--) {
      const found = this.#markOf(at);
      if (found < 0) isCode = !isCode && found !== OPENING_FENCE;
      if (isCode || found <= 0 || found >= level) continue;
      level = found;
      named.push(this.hitsIn(at).flatMap(namedBy));
    }
    if (level > 1 && first > 0) {
      this.#title ??= this.#findTitle();
      named.push(this.#title);
    }
    return named.filter((roots) => roots.length > 0);
  }

  /** The services that the first heading of the first level names, if that is among the first lines. */
  #findTitle(): readonly number[] {
    for (let line = 0; line < Math.min(TITLE_LINES, this.lines.lineCount); line++)
      if (this.#markOf(line) === 1) return this.hitsIn(line).flatMap(namedBy);
    return NOTHING;
  }

  #markOf(line: number): number {
    let mark = this.#marks.get(line);
    if (mark === undefined) {
      const text = this.#textOf(line);
      const fence = fenceOf(text);
      if (fence) mark = fence.opens ? OPENING_FENCE : FENCE;
      else mark = headingLevel(text, this.#textOf(line - 1), this.#textOf(line + 1), this.#isPlain);
      this.#marks.set(line, mark);
    }
    return mark;
  }

  #textOf(line: number): string {
    return line >= 0 && line < this.lines.lineCount ? this.lines.lineAt(line) : '';
  }
}

/** The service that a heading's hit makes its topic: itself, or one of which it names a part that is hardly anybody else's (`SSM Parameter Store`, not `AZ`). */
function namedBy({ clue, against, terms }: Hit): readonly number[] {
  if (!clue || clue.root < 0 || against !== undefined) return NOTHING;
  return clue.root === terms[0] || clue.points > 1 || clue.isPart ? [clue.root] : NOTHING;
}
