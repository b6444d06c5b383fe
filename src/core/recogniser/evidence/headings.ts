/** Which lines of a text are headings, and how deep: in Markdown, AsciiDoc, reStructuredText, HTML and notes without any mark-up. */

/** Stands below the six levels of Markdown: a line in bold letters, or set apart by brackets or a sign. */
const SET_APART = 7;
/** A short line after an empty one, in a text without mark-up. */
export const PLAIN_LEVEL = 8;
/** No line that is longer is a heading. */
const LONGEST_HEADING = 240;
const LONGEST_PLAIN = 50;

const MARKED = /^(?:(#{1,6})[ \t]+\S|(={1,6}) \S|<h([1-6])\b)/i;
const UNDERLINE = /^ {0,3}(?:(={3,})|[-~^"+]{3,})\s*$/;
/** `**Amazon S3**`, `<Route 53>`, `[S3]`, `■ Amazon EBS`; of the second no tag of HTML (`<center>`). */
const SET_APART_LINE =
  /^(?:(?:\d+[.)] )?\*\*[^*]{2,60}\*\*:?|<(?=[^<>]*[A-Z가-힣])[^<>/="]{2,60}>|\[[^\][]{2,40}\]|[■▶◆◇□●○★☆※▣▪►【✅✔📌🔹].{2,60})\s*$/u;
const NO_TEXT = /^\s*(?:[-*+>|<#`:=]|\d+[.)]\s*$|$)/;
/** What a plain line ends with that is a sentence or leads on to something. */
const UNFINISHED = /(?:[.?!,;:]|[다요죠까])\s*$/;

/** The level of the heading `text`, 1 to 8, between the lines `above` and `below`; 0 if it is none. `isPlain`: the text has no mark-up, so a short line of its own may be one. */
export function headingLevel(text: string, above: string, below: string, isPlain: boolean): number {
  if (text.length > LONGEST_HEADING) return 0;
  const marked = MARKED.exec(text);
  if (marked) return Number(marked[3] ?? (marked[1] ?? marked[2] ?? '').length);
  if (below.length > 2 && !NO_TEXT.test(text)) {
    const underline = UNDERLINE.exec(below);
    if (underline) return underline[1] ? 1 : 2;
  }
  if (SET_APART_LINE.test(text)) return SET_APART;
  return isPlain && isShortLine(text, above) ? PLAIN_LEVEL : 0;
}

function isShortLine(text: string, above: string): boolean {
  return text.length <= LONGEST_PLAIN && text.trim() !== '' && above.trim() === '' && /^[A-Z가-힣\d]/.test(text) && !UNFINISHED.test(text);
}

/** Whether a line begins or ends a block of code in Markdown; `opens`: it says which language follows, so that it can only be the first. */
export function fenceOf(text: string): { readonly opens: boolean } | undefined {
  const fence = /^\s*(?:```|~~~)\s*(\S?)/.exec(text);
  return fence ? { opens: fence[1] !== '' } : undefined;
}
