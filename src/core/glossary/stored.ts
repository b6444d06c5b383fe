/**
 * The file in which the build stores the glossary: sections of lines, each of which is decoded when it is asked for.
 * Of the glossary's two million bytes a session reads a few thousand, and to decode all would take longer than anything else at the start.
 * One build writes it and the code that reads it, and both are installed together: no other version has to be understood.
 */

/** In the order in which they stand in the file. `codec.ts` says what `ids` and those behind it hold, `names-codec.ts` of the recogniser the others. */
const SECTIONS = ['families', 'names', 'rows', 'ids', 'heads', 'ko', 'en'] as const;
type Section = (typeof SECTIONS)[number];

/** The lines of each section; none has a line break in it. */
export type Sections = Readonly<Record<Section, readonly string[]>>;

/** Reads UTF-8, as a `TextDecoder` does, which the core has not got. */
export type DecodeUtf8 = (bytes: Uint8Array) => string;

/** ASCII's group separator, which `text-line.ts` has for nothing else; JSON escapes it, and no name has it. */
const SECTION_END = 0x1d;
const LINE_END = 0x0a;

/** The file's text. */
export function writeSections(sections: Sections): string {
  return SECTIONS.map((section) => sections[section].join('\n')).join(String.fromCharCode(SECTION_END));
}

/** The stored file. */
export class Stored {
  readonly #sections = new Map<Section, Uint8Array>();
  readonly #lines = new Map<Section, readonly string[]>();
  /** Where lines begin, and behind the last one where the next would. */
  readonly #starts = new Map<Section, readonly number[]>();

  /** Throws a SyntaxError for anything but what `writeSections` wrote, in UTF-8. */
  constructor(
    bytes: Uint8Array,
    private readonly decode: DecodeUtf8,
  ) {
    const parts = split(bytes, SECTION_END);
    SECTIONS.forEach((section, at) => {
      this.#sections.set(section, bytes.subarray(parts[at], (parts[at + 1] ?? 0) - 1));
    });
    if (parts.length !== SECTIONS.length + 1) throw new SyntaxError('This is no stored glossary.');
  }

  /** All lines of a section. */
  lines(section: Section): readonly string[] {
    let lines = this.#lines.get(section);
    if (!lines) {
      const text = this.decode(this.#bytesOf(section));
      lines = text === '' ? [] : text.split('\n');
      this.#lines.set(section, lines);
    }
    return lines;
  }

  /** One line of a section, from 0; empty if there are not so many. */
  line(section: Section, index: number): string {
    const bytes = this.#bytesOf(section);
    let starts = this.#starts.get(section);
    if (!starts) {
      starts = split(bytes, LINE_END);
      this.#starts.set(section, starts);
    }
    const end = starts[index + 1];
    return end === undefined ? '' : this.decode(bytes.subarray(starts[index], end - 1));
  }

  #bytesOf(section: Section): Uint8Array {
    return this.#sections.get(section) ?? NOTHING;
  }
}

const NOTHING = new Uint8Array();

/** Where the parts begin that `mark` separates, and behind the last one where a further one would. */
function split(bytes: Uint8Array, mark: number): readonly number[] {
  const starts = [0];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) starts.push(at + 1);
  starts.push(bytes.length + 1);
  return starts;
}
