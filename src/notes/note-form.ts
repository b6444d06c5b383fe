/** Reads one note in the project's own form: YAML front matter, then a section a language with a paragraph and a list. */

import * as v from 'valibot';
import { type Document, isCollection, LineCounter, parseDocument } from 'yaml';
import { LANGUAGES, type Language, type Localised } from '../core/glossary/term';
import type { NoteFile, Problem, ProblemCode, Report } from './problem';
import { type FrontMatter, frontMatterSchema } from './schema';

/** A piece of prose and the 1-based line it begins on. */
export interface Prose {
  readonly text: string;
  readonly line: number;
}

/** What a note says in one language. */
export interface Section {
  readonly line: number;
  readonly definition: Prose;
  readonly facts: readonly Prose[];
}

/** A note whose front matter and sections were read; its references are not checked yet. */
export interface ParsedNote {
  readonly file: string;
  readonly id: string;
  readonly category: string;
  /** Without the keys that are wrong. */
  readonly front: FrontMatter;
  /** `undefined` where a language is missing. */
  readonly sections: Localised<Section> | undefined;
  /** The 1-based line of a front-matter value; of its nearest existing ancestor where the path leads nowhere. */
  readonly lineOf: (...path: readonly (string | number)[]) => number;
}

/** The id that a path stands for: its file name without the ending. */
export function idOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.md$/, '');
}

const HEADINGS: Localised<string> = { ko: '## 한국어', en: '## English' };

/**
 * All problems of the note's form, and what of the note is sound, so that the rest is checked in the same run;
 * no note at all where its front matter cannot be read or its name is wrong. Never throws.
 */
export function parseNote({ path, text }: NoteFile): { note: ParsedNote | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (line, code, message) => {
    problems.push({ file: path, line, code, message });
  };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const front = readFrontMatter(lines, report);
  const sections = readSections(lines, front?.endLine ?? 0, report);
  const category = path.split('/').at(-2) ?? '';
  if (!front?.value) return { note: undefined, problems };
  return {
    note: { file: path, id: idOf(path), category, front: front.value, lineOf: front.lineOf, sections },
    problems,
  };
}

function readFrontMatter(lines: readonly string[], report: Report) {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end === -1) {
    report(1, 'no-front-matter', 'a note begins with YAML between two lines of "---"');
    return undefined;
  }
  const counter = new LineCounter();
  const document = parseDocument(lines.slice(1, end).join('\n'), {
    lineCounter: counter,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  for (const error of document.errors) report(lineAt(error.pos[0]), 'yaml-syntax', error.message);
  const lineOf = (...path: readonly (string | number)[]) => lineAt(offsetOf(document, path));
  if (document.errors.length > 0) return { endLine: end + 1, value: undefined, lineOf };

  let value: unknown;
  try {
    value = numbersAsText(document.toJS({ maxAliasCount: 20 }));
  } catch (error) {
    report(2, 'yaml-syntax', error instanceof Error ? error.message : String(error));
    return { endLine: end + 1, value: undefined, lineOf };
  }
  const parsed = v.safeParse(frontMatterSchema, value);
  for (const issue of parsed.issues ?? []) {
    const path = (issue.path ?? []).map((part) => part.key as string | number);
    report(lineOf(...path), ...explain(issue, path.join('.')));
  }
  return { endLine: end + 1, value: parsed.success ? parsed.output : salvage(value, parsed.issues), lineOf };
}

/** The front matter without its wrong keys; `undefined` where the name is one of them. */
function salvage(value: unknown, issues: readonly v.BaseIssue<unknown>[]): FrontMatter | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const wrong = new Set(issues.map(({ path }) => path?.[0]?.key));
  // It is looked for among the names and aliases, and would be blamed for their fault.
  if (wrong.has('aliases') || wrong.has('shared')) wrong.add('ordinary');
  const sound = Object.entries(value).filter(([key]) => !wrong.has(key));
  const parsed = v.safeParse(frontMatterSchema, { checked: 'never', ...Object.fromEntries(sound) });
  return parsed.success ? parsed.output : undefined;
}

/** What is only digits (`since: 2024`, an alias `2048`) comes out of YAML as a number, and is text in a note. */
function numbersAsText(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(numbersAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, numbersAsText(inner)]));
}

function explain(issue: v.BaseIssue<unknown>, path: string): [ProblemCode, string] {
  if (issue.type === 'strict_object' && issue.expected === 'never') return ['unknown-key', `there is no key "${path}"`];
  const missing = issue.input === undefined || (issue.type === 'strict_object' && issue.received === 'undefined');
  if (missing) {
    const isLanguage = /(^|\.)(ko|en)$/.test(path);
    return [isLanguage ? 'missing-language' : 'missing-key', `"${path || 'front matter'}" is missing`];
  }
  return ['bad-value', `"${path}" ${issue.message}`];
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    const parent = document.getIn(part.slice(0, -1), true);
    // A key's own line is where an author looks, also when its value stands on the next one.
    if (isCollection(parent) && 'items' in parent) {
      for (const item of parent.items as { key?: { value?: unknown; range?: [number] } }[]) {
        if (item.key?.value === part.at(-1) && item.key?.range) return item.key.range[0];
      }
    }
    const node = document.getIn(part, true) as { range?: readonly [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** A section while its lines come in; one paragraph is the definition, a second one is a problem. */
interface OpenSection {
  readonly line: number;
  readonly definition: Prose[];
  readonly facts: Prose[];
}

function readSections(lines: readonly string[], from: number, report: Report): Localised<Section> | undefined {
  const found: Partial<Record<Language, OpenSection>> = {};
  let section: OpenSection | undefined;
  let open: 'definition' | 'facts' | undefined;
  for (let index = from; index < lines.length; index += 1) {
    const raw = lines[index] ?? '';
    const line = index + 1;
    const text = raw.trim();
    const language = LANGUAGES.find((each) => HEADINGS[each] === raw.trimEnd());
    if (language) {
      if (found[language]) report(line, 'duplicate-section', `"${text}" stands twice`);
      section = { line, definition: [], facts: [] };
      found[language] ??= section;
      open = 'definition';
    } else if (text === '') {
      if (open === 'definition' && section?.definition.length === 0) continue;
      open = undefined;
    } else if (raw.startsWith('- ') && section) {
      section.facts.push({ text: raw.slice(2).trim(), line });
      open = 'facts';
    } else if (section && open && !text.startsWith('#')) {
      append(section[open], text, line, open === 'definition');
    } else if (text.startsWith('#')) {
      report(line, 'stray-text', `"${text}" is no heading of a note: there are only "${HEADINGS.ko}" and "${HEADINGS.en}"`);
    } else {
      report(line, 'stray-text', 'a section holds one paragraph and then a flat list, nothing else');
    }
  }
  for (const language of LANGUAGES) {
    const heading = HEADINGS[language];
    if (!found[language]) report(from + 1, 'missing-language', `there is no section "${heading}"`);
    else if (found[language].definition.length === 0)
      report(found[language].line, 'missing-definition', `"${heading}" has no first paragraph`);
  }
  const { ko, en } = found;
  if (!ko?.definition[0] || !en?.definition[0]) return undefined;
  return { ko: { ...ko, definition: ko.definition[0] }, en: { ...en, definition: en.definition[0] } };
}

/** Joins a wrapped line to the prose it continues. */
function append(proses: Prose[], text: string, line: number, startsNew: boolean): void {
  const last = proses.pop();
  if (last) proses.push({ text: `${last.text} ${text}`, line: last.line });
  else if (startsNew) proses.push({ text, line });
}
