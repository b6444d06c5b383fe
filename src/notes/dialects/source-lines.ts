/** A note's text as lines, within bounds that keep one odd file from stalling the editor. */

import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { Problem, Report } from '../problem';

/** A line of a note, by what it says and how far it stands to the right. */
export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  /** Columns of white space before the text; a tab goes to the next multiple of four. */
  readonly indent: number;
  /** NFC, trimmed; empty for a blank line and for one that is too long to read. */
  readonly text: string;
}

/** A note as the user keeps it. */
export interface OwnNoteFile {
  /** URI or path with `/` between its parts. */
  readonly path: string;
  readonly text: string;
  /** Day of the last change, `YYYY-MM-DD`, where known. */
  readonly modified?: string;
}

/** A note that was opened: what dialects are told by, and read from. */
export interface NoteDocument {
  readonly file: string;
  /** The file's name without folder and ending. */
  readonly name: string;
  /** Lower-case, without the dot. */
  readonly extension: string;
  readonly modified?: string;
  /** The YAML between two `---` at the top; empty where there is none. */
  readonly front: Readonly<Record<string, unknown>>;
  /** 1-based line of a front-matter key, 1 where unknown. */
  readonly frontLine: (key: string) => number;
  /** The lines after the front matter. */
  readonly lines: readonly SourceLine[];
  /** NFC, with `\n` between lines; for formats that are read as a whole (YAML, CSV). */
  readonly text: string;
}

/** Bounds of one file. Study notes are a tenth of this; a log or a dump is more. */
export const LIMITS = {
  /** UTF-16 units of a file. */
  fileLength: 2_000_000,
  /** UTF-16 units of a line; a longer one is passed over. */
  lineLength: 20_000,
  frontMatterLines: 500,
  yamlAliases: 20,
} as const;

/** Opens a note: `undefined` where it cannot be read at all; all problems either way. Never throws. */
export function openDocument({ path, text, modified }: OwnNoteFile): { document: NoteDocument | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (line, code, message) => {
    problems.push({ file: path, line, code, message });
  };
  if (text.length > LIMITS.fileLength) {
    report(1, 'file-too-large', `the file has ${text.length} characters; at most ${LIMITS.fileLength} are read`);
    return { document: undefined, problems };
  }
  if (isBinary(text)) {
    report(1, 'not-text', 'this is no text file');
    return { document: undefined, problems };
  }
  const whole = normalise(text);
  const raw = whole.split('\n');
  const front = readFrontMatter(raw, report);
  const lines = raw.slice(front.endLine).map((line, index) => readLine(line, front.endLine + index + 1, report));
  const document: NoteDocument = {
    file: path,
    ...nameOf(path),
    ...(modified !== undefined && { modified }),
    front: front.value,
    frontLine: front.lineOf,
    lines,
    text: whole,
  };
  return { document, problems };
}

/** NFC, with `\n` between lines. Line by line would be the same: normalisation never joins or splits lines. */
function normalise(text: string): string {
  const composed = /^[\0-\u02ff\u3131-\u318e\uac00-\ud7a3]*$/.test(text) ? text : text.normalize('NFC');
  return composed.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function readLine(line: string, number: number, report: Report): SourceLine {
  if (line.length <= LIMITS.lineLength) return toLine(line, number);
  report(number, 'long-line', `the line has ${line.length} characters; lines over ${LIMITS.lineLength} are passed over`);
  return { number, indent: 0, text: '' };
}

function nameOf(path: string): Pick<NoteDocument, 'name' | 'extension'> {
  const base = path.split(/[/\\]/).at(-1) ?? path;
  const dot = base.lastIndexOf('.');
  return {
    name: decodeName(dot > 0 ? base.slice(0, dot) : base).normalize('NFC'),
    extension: dot > 0 ? base.slice(dot + 1).toLowerCase() : '',
  };
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A NUL, or a good share of characters that no decoder could read. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 8000);
  if (head.includes('\0')) return true;
  let odd = 0;
  for (const character of head) if (character === '\uFFFD' || (character < ' ' && !'\n\r\t\f\v\u001b'.includes(character))) odd += 1;
  return odd > Math.max(8, head.length / 20);
}

function toLine(raw: string, number: number): SourceLine {
  let indent = 0;
  let at = 0;
  for (; at < raw.length; at += 1) {
    const here = raw.charCodeAt(at);
    if (here === 0x20 || here === 0xa0) indent += 1;
    else if (here === 0x3000) indent += 2;
    else if (here === 0x09) indent += 4 - (indent % 4);
    else break;
  }
  return { number, indent, text: raw.slice(at).trimEnd() };
}

function readFrontMatter(
  raw: readonly string[],
  report: Report,
): { value: Record<string, unknown>; endLine: number; lineOf: (key: string) => number } {
  const none = { value: {}, endLine: 0, lineOf: () => 1 };
  if (raw[0]?.trimEnd() !== '---') return none;
  const limit = Math.min(raw.length, LIMITS.frontMatterLines);
  let end = 1;
  while (end < limit && raw[end]?.trimEnd() !== '---') end += 1;
  // Without a key before the second rule this is a thematic break, not front matter.
  if (end === limit || !raw.slice(1, end).some((line) => /^[\w가-힣-]+\s*:/.test(line))) return none;
  const counter = new LineCounter();
  const yaml = raw.slice(1, end).join('\n');
  const { value, problem } = readYaml(yaml, counter);
  if (problem) report(problem.line + 1, 'yaml-syntax', problem.message);
  const document = value?.document;
  const lineOf = (key: string) => {
    const pair = isMap(document?.contents)
      ? document.contents.items.find((item) => String((item.key as { value?: unknown } | null)?.value) === key)
      : undefined;
    const offset = (pair?.key as { range?: readonly number[] } | undefined)?.range?.[0];
    return offset === undefined ? 1 : counter.linePos(offset).line + 1;
  };
  const plain = value?.plain;
  return { value: isRecord(plain) ? plain : {}, endLine: end + 1, lineOf };
}

/** Parses YAML within bounds: a cyclic or multiplying alias is a problem, not a stall. `line` is 1-based within `yaml`. */
export function readYaml(
  yaml: string,
  counter: LineCounter,
): { value?: { document: Document; plain: unknown }; problem?: { line: number; message: string } } {
  try {
    const document = parseDocument(yaml, { lineCounter: counter, version: '1.2', schema: 'core', logLevel: 'silent' });
    const [error] = document.errors;
    if (error)
      return { problem: { line: counter.linePos(error.pos[0]).line, message: error.message.split('\n')[0] ?? 'the YAML cannot be read' } };
    return { value: { document, plain: document.toJS({ maxAliasCount: LIMITS.yamlAliases }) } };
  } catch (error) {
    return { problem: { line: 1, message: error instanceof Error ? error.message : String(error) } };
  }
}

/** Whether a YAML value is a map. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a YAML value that may be one text or a list of them. */
export function textsOf(value: unknown): string[] {
  const list = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/\s*,\s*/)
      : value === undefined || value === null
        ? []
        : [value];
  return list.flatMap((item) => (typeof item === 'string' || typeof item === 'number' ? [String(item).trim()] : [])).filter(Boolean);
}
