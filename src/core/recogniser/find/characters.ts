/** What the recogniser knows about single UTF-16 units: their class, and how they are folded for comparison. */

/** Classes of units, as `classOf` returns them. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const HANGUL = 4;
/** A letter of another script, or an accented one: part of a word, but no name begins with it. */
export const LETTER = 5;

/** The folded form of everything that separates the words of a name: blank, tab, `-`, `_`, no-break and thin spaces. */
export const GAP = 32;

/** The end of a line. */
export const LINE_END = 10;
/** The first Hangul syllable, and how many there are. */
export const HANGUL_FIRST = 0xac00;
const HANGUL_COUNT = 11172;

const ASCII_CLASS = new Uint8Array(128);
const ASCII_FOLD = new Uint16Array(128);
for (let code = 0; code < 128; code++) {
  ASCII_CLASS[code] = code >= 97 && code <= 122 ? LOWER : code >= 65 && code <= 90 ? UPPER : code >= 48 && code <= 57 ? DIGIT : OTHER;
  ASCII_FOLD[code] = code >= 65 && code <= 90 ? code + 32 : code === 9 || code === 45 || code === 95 ? GAP : code;
}

/** The class of a unit; `NaN`, which `charCodeAt` returns outside of a text, is `OTHER`. */
export function classOf(code: number): number {
  if (code < 128) return ASCII_CLASS[code] ?? OTHER;
  if (code >= HANGUL_FIRST && code < HANGUL_FIRST + HANGUL_COUNT) return HANGUL;
  if (
    (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff)
  )
    return LETTER;
  return OTHER;
}

/** Whether a unit is a Latin capital. */
export function isUpper(code: number): boolean {
  return code > 64 && code < 91;
}

/** Lower case for ASCII letters, `GAP` for what separates the words of a name, everything else as it is. */
export function fold(code: number): number {
  if (code < 128) return ASCII_FOLD[code] ?? code;
  return code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2011 || code === 0x2010 ? GAP : code;
}

/** Small letters, gaps as one blank: two forms of which this is equal are one name. */
export function foldName(name: string): string {
  const small = name.normalize('NFC').toLowerCase();
  // Most names have no gap but single blanks: asking first is cheaper than replacing each blank by a blank.
  return (UNEVEN_GAP.test(small) ? small.replaceAll(/[\s_\u00a0\u2010\u2011-]+/g, ' ') : small).trim();
}

const UNEVEN_GAP = /[^\S ]|[_\u2010\u2011-]| {2}/;

/** Latin letter or digit: what an identifier or an English word is made of. */
export function isAlphanumeric(code: number): boolean {
  return code < 128 && ASCII_CLASS[code] !== OTHER;
}

/** Whether a text holds parts of Hangul syllables (NFD) or full-width letters, which must be composed before names are compared with it. */
export function needsComposing(text: string): boolean {
  return /[\u1100-\u11ff\uff01-\uff5e]/.test(text);
}

/** A text with Hangul composed and full-width letters made narrow, and where each of its units began in the original. */
export interface Composed {
  readonly text: string;
  /** One entry a unit and one for the end: the offset in the original. */
  readonly origin: readonly number[];
}

/** NFC for Hangul syllables, ASCII for full-width forms; everything else stays, so that offsets can be led back. */
export function compose(original: string): Composed {
  let text = '';
  const origin: number[] = [];
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at);
    let length = 1;
    let piece = original.charAt(at);
    if (code >= 0xff01 && code <= 0xff5e) {
      piece = String.fromCharCode(code - 0xfee0);
    } else if (code >= 0x1100 && code <= 0x1112) {
      while (length < 3 && isMedialOrFinal(original.charCodeAt(at + length))) length += 1;
      piece = original.slice(at, at + length).normalize('NFC');
    }
    for (let unit = 0; unit < piece.length; unit++) origin.push(at + (piece.length === length ? unit : 0));
    text += piece;
    at += length;
  }
  origin.push(original.length);
  return { text, origin };
}

function isMedialOrFinal(code: number): boolean {
  return (code >= 0x1161 && code <= 0x1175) || (code >= 0x11a8 && code <= 0x11c2);
}
