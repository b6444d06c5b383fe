import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { decodeGlossary } from '../../src/core/glossary/codec';
import { Stored } from '../../src/core/glossary/stored';
import type { Term } from '../../src/core/glossary/term';
import { DocumentMentions, type TextLines } from '../../src/core/recogniser/document-mentions';
import { Evidence } from '../../src/core/recogniser/evidence/evidence';
import { decodeNames } from '../../src/core/recogniser/names/names-codec';
import { createRecogniser, type Recogniser } from '../../src/core/recogniser/recogniser';
import { compileBundledNotes } from '../../src/lens/bundled-notes';
import { storeGlossary } from '../../src/notes/build';
import { makeTerm } from '../make/term';
import { type Bench, interleave, median, percentile, type Row, timeMs } from './bench';

/** Packages that find many strings at once, in plain JavaScript; fetched once from npm, outside the repository. */
const RIVALS = ['@monyone/aho-corasick@1.1.11', 'fastscan@1.0.6', 'ahocorasick@1.0.2'];
const UNITS = 20_000_000;
const MB = 1_000_000;
const ROUNDS = 5;
/** So many hovers are measured, and so many before them are not: a just-in-time compiler has not seen these yet. */
const HOVERS = 4000;
const FIRST_HOVERS = 2000;

export const bench: Bench = {
  title: 'Recogniser: 20 million units of real text from npm packages and composed Korean',
  run({ root }) {
    const terms = compileBundledNotes().terms;
    const texts = corpus(root);
    const documents = texts.map(documentOf);
    return [...compileRows(terms), ...scanRows(terms, texts, documents), ...hoverRows(terms), ...editRows(terms)];
  },
};

/** What somebody waits for who asks for something before it was prepared, in ms, one after the other. */
interface FirstUse {
  /** From the file that the build wrote to the first line scanned. */
  readonly line: number;
  readonly definition: number;
  /** A line of a document about AWS, for which more names are looked for. */
  readonly aboutAws: number;
}

export function firstUse(file: Uint8Array): FirstUse {
  const decoder = new TextDecoder();
  let terms: readonly Term[] = [];
  let recogniser = createRecogniser(terms);
  const line = timeMs(() => {
    const stored = new Stored(file, (bytes) => decoder.decode(bytes));
    terms = decodeGlossary(stored);
    recogniser = createRecogniser(terms, () => decodeNames(stored));
    recogniser.mentionsInLine('S3', NO_EVIDENCE);
  });
  const definition = timeMs(() => terms.find(({ id }) => id === 'amazon-s3')?.definition);
  const aboutAws = timeMs(() => recogniser.mentionsInLine('S3', new Evidence('markdown', 'aws.md')));
  return { line, definition, aboutAws };
}

/** The longest part of the preparation, in ms: so long, and a slice, the extension host is held. */
export function longestPart(file: Uint8Array): number {
  const decoder = new TextDecoder();
  const stored = new Stored(file, (bytes) => decoder.decode(bytes));
  const recogniser = createRecogniser(decodeGlossary(stored), () => decodeNames(stored));
  const parts: number[] = [];
  for (let isReady = false; !isReady; )
    parts.push(
      timeMs(() => {
        isReady = recogniser.prepare(() => true);
      }),
    );
  return Math.max(...parts);
}

/** What a function of this file returns in a process that has done nothing before. */
function inNewProcess<T>(name: 'firstUse' | 'longestPart', file: Uint8Array): T {
  const code = `import { readFileSync } from 'node:fs';
    const { ${name} } = await import(${JSON.stringify(import.meta.url)});
    console.log(JSON.stringify(${name}(new Uint8Array(readFileSync(0)))));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { input: file, encoding: 'utf8' })) as T;
}

function compileRows(terms: readonly Term[]): Row[] {
  const file = new TextEncoder().encode(storeGlossary(terms));
  const aws = new Evidence('markdown', 'aws.md');
  const cold = Array.from({ length: 7 }, () => inNewProcess<FirstUse>('firstUse', file));
  const parts = Array.from({ length: 7 }, () => inNewProcess<number>('longestPart', file));
  const rest = Array.from({ length: 7 }, () => firstUse(file).line);
  const index = Array.from({ length: 7 }, () => timeMs(() => createRecogniser(terms).mentionsInLine('S3', NO_EVIDENCE)));
  const all = Array.from({ length: 7 }, () => timeMs(() => createRecogniser(terms).mentionsInLine('S3', aws)));
  return [
    {
      name: 'first use: decode the glossary and its names, median of new processes',
      value: median(cold.map(({ line }) => line)),
      unit: 'ms',
    },
    { name: 'after it, the first definition read, median', value: median(cold.map(({ definition }) => definition)), unit: 'ms' },
    { name: 'after it, the first line of a document about AWS, median', value: median(cold.map(({ aboutAws }) => aboutAws)), unit: 'ms' },
    { name: 'where it is prepared in slices, the longest part of one, median', value: median(parts), unit: 'ms' },
    { name: 'the same again and again in one process, median', value: median(rest), unit: 'ms' },
    { name: 'with names that the build does not know: work all out, median', value: median(index), unit: 'ms' },
    { name: 'the same for a document about AWS, median', value: median(all), unit: 'ms' },
  ];
}

/** That of a document which says nothing of AWS. */
const NO_EVIDENCE = new Evidence('markdown', '');

function scanRows(terms: readonly Term[], texts: readonly string[], documents: readonly Document[]): Row[] {
  const few = createRecogniser(padTo(terms, 500));
  const full = createRecogniser(terms);
  const many = createRecogniser(padTo(terms, 50_000));
  const names = namesOf(terms).slice(0, 2000);
  const automata = rivals(names);
  const plain = new RegExp(names.map(quote).join('|'), 'g');
  const factored = new RegExp(trieSource(names), 'g');
  const words = new Set(names);
  const competitors: Record<string, () => void> = {
    limit: each(texts, readAll),
    'full recogniser': each(documents, (document) => scanDocument(full, document)),
    'full recogniser, 500 names': each(documents, (document) => scanDocument(few, document)),
    'full recogniser, 50,000 names': each(documents, (document) => scanDocument(many, document)),
    'full recogniser, every document taken to be about AWS': each(documents, (document) => scanDocument(full, document, 'aws.md')),
    'the same, 50,000 names': each(documents, (document) => scanDocument(many, document, 'aws.md')),
    'tokeniser and hash table': each(texts, (text) => countWords(text, words)),
    'RegExp alternation, trie-factored': each(texts, (text) => countMatches(text, factored)),
  };
  for (const [name, find] of Object.entries(automata)) competitors[name] = each(texts, find);
  const ms = interleave(competitors, ROUNDS);
  // So slow that a tenth of the text must do.
  const tenth = texts.filter((_, at) => at % 10 === 0);
  const plainMs = timeMs(each(tenth, (text) => countMatches(text, plain))) * (unitsOf(texts) / unitsOf(tenth));
  const speed = (taken: number): number => unitsOf(texts) / MB / (taken / 1000);
  const recogniser = speed(ms['full recogniser'] ?? Number.NaN);
  const rows: Row[] = [
    { name: 'full recogniser', value: recogniser, unit: 'M units/s', ratio: recogniser / speed(ms.limit ?? Number.NaN), to: 'limit' },
  ];
  for (const [name, taken] of Object.entries({ ...ms, 'RegExp alternation, plain (on a tenth)': plainMs })) {
    if (name === 'full recogniser') continue;
    rows.push({ name, value: speed(taken), unit: 'M units/s', ratio: recogniser / speed(taken), to: 'it: the full recogniser' });
  }
  return rows;
}

function hoverRows(terms: readonly Term[]): Row[] {
  const recogniser = createRecogniser(terms);
  const evidence = new Evidence('markdown', 'aws.md');
  const line = 'Upload to Amazon S3, then AWS Lambda reads the SQS queue. 버킷을 연다. const x = lambda; ';
  const long = line.repeat(Math.ceil(MB / line.length));
  const measure = (text: string): number => {
    const times: number[] = [];
    for (let call = 0; call < FIRST_HOVERS + HOVERS; call++) {
      const column = Math.floor((call * 7919 * text.length) / HOVERS) % text.length;
      times.push(timeMs(() => recogniser.mentionAt(text, column, evidence)));
    }
    return percentile(times.slice(FIRST_HOVERS), 99);
  };
  const lines = Array.from({ length: (10 * MB) / line.length }, () => line);
  const found = new DocumentMentions(
    recogniser,
    { lineCount: lines.length, lineAt: (at) => lines[at] ?? '' },
    { languageId: 'markdown', path: 'a.md' },
  );
  found.step(() => false);
  const inFile: number[] = [];
  for (let call = 0; call < FIRST_HOVERS + HOVERS; call++)
    inFile.push(timeMs(() => found.mentionAt((call * 7919) % lines.length, call % line.length)));
  return [
    { name: 'hover in a line of 90 units, p99', value: measure(line), unit: 'ms' },
    { name: 'hover in a line of a million units, p99', value: measure(long), unit: 'ms' },
    { name: 'hover in a file of ten million units, p99', value: percentile(inFile.slice(FIRST_HOVERS), 99), unit: 'ms' },
  ];
}

function editRows(terms: readonly Term[]): Row[] {
  const lines = Array.from({ length: 100_000 }, (_, at) =>
    at % 10 === 0 ? `  bucket ${at}: Amazon S3, AWS Lambda and an SQS queue` : `  const value${at} = compute(${at}, "text of the line");`,
  );
  const found = new DocumentMentions(
    createRecogniser(terms),
    {
      get lineCount() {
        return lines.length;
      },
      lineAt: (at) => lines[at] ?? '',
    },
    { languageId: 'typescript', path: 'a.ts' },
  );
  const first = timeMs(() => found.step(() => false));
  found.counts();
  const times: number[] = [];
  for (let edit = 0; edit < 50; edit++) {
    const at = (edit * 1999) % lines.length;
    lines[at] = `  edited ${edit}: Amazon SQS`;
    times.push(
      timeMs(() => {
        found.update({ start: at, removed: 1, inserted: 1 });
        found.counts();
      }),
    );
  }
  return [
    { name: 'scan a file of 100,000 lines', value: first, unit: 'ms' },
    { name: 'after an edited line in it, until all counts are right, median', value: median(times), unit: 'ms' },
    { name: 'the same, p99', value: percentile(times, 99), unit: 'ms' },
  ];
}

/** One competitor: does `work` for each of `all`. */
function each<T>(all: readonly T[], work: (one: T) => number): () => void {
  return () => {
    for (const one of all) work(one);
  };
}

interface Document extends TextLines {
  readonly text: string;
}

/** As an editor holds a document: where its lines begin is known. */
function documentOf(text: string): Document {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (line: number): number => starts[line] ?? text.length + 1;
  return {
    text,
    lineCount: starts.length,
    lineAt: (line) => text.slice(startOf(line), startOf(line + 1) - 1),
    textOf: (from, to) => text.slice(startOf(from), startOf(to) - 1),
  };
}

/** In a document of the path `aws.md` all names are looked for, in another one at first those that need no evidence. */
function scanDocument(recogniser: Recogniser, document: Document, path = ''): number {
  const found = new DocumentMentions(recogniser, document, { languageId: 'markdown', path });
  found.step(() => false);
  let count = 0;
  for (const _ of found.all()) count += 1;
  return count;
}

const CLASSES = new Uint8Array(128).map((_, code) =>
  code >= 97 && code <= 122 ? 1 : code >= 65 && code <= 90 ? 2 : code >= 48 && code <= 57 ? 3 : 0,
);

/** The limit: reads each unit and classifies it through a table of 128 entries. */
function readAll(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    sum += code < 128 ? (CLASSES[code] as number) : 4;
  }
  return sum;
}

function countWords(text: string, words: ReadonlySet<string>): number {
  let count = 0;
  for (const [word] of text.matchAll(/[A-Za-z0-9]+|[가-힣]+/g)) if (words.has(word)) count += 1;
  return count;
}

function countMatches(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  let count = 0;
  while (pattern.exec(text)) count += 1;
  return count;
}

function quote(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** One RegExp in which common beginnings stand once. */
function trieSource(names: readonly string[]): string {
  interface Node {
    readonly next: Map<string, Node>;
    ends: boolean;
  }
  const root: Node = { next: new Map(), ends: false };
  for (const name of names) {
    let node = root;
    for (const letter of name) {
      const next = node.next.get(letter) ?? { next: new Map(), ends: false };
      node.next.set(letter, next);
      node = next;
    }
    node.ends = true;
  }
  const source = ({ next, ends }: Node): string => {
    const parts = [...next].map(([letter, node]) => quote(letter) + source(node));
    return parts.length === 0 ? '' : `(?:${parts.join('|')})${ends ? '?' : ''}`;
  };
  return source(root);
}

function namesOf(terms: readonly Term[]): string[] {
  return [...new Set(terms.flatMap(({ name, aliases }) => [name.en, name.ko, ...aliases]))].filter((name) => name.length > 1);
}

/** The glossary cut or padded with invented names of two words to so many names. */
function padTo(terms: readonly Term[], count: number): readonly Term[] {
  const kept: Term[] = [];
  let names = 0;
  for (const term of terms) {
    const more = namesOf([term]).length;
    if (names + more > count) break;
    kept.push(term);
    names += more;
  }
  const syllables = ['ba', 'ko', 'ri', 'tun', 'mel', 'dor', 'vex', 'lis', 'gar', 'pom', 'sen', 'qui'];
  const word = (seed: number): string =>
    [seed % 12, Math.floor(seed / 12) % 12, Math.floor(seed / 144) % 12, Math.floor(seed / 1728) % 12].map((at) => syllables[at]).join('');
  for (let seed = 0; names < count; seed++, names++)
    kept.push(
      makeTerm({ id: `padding-${seed}`, name: { en: `${word(seed)} ${word(seed * 7 + 3)}`, ko: `${word(seed)} ${word(seed * 7 + 3)}` } }),
    );
  return kept;
}

function unitsOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** Files of installed packages and, a tenth of all, Korean notes composed from sentences. */
function corpus(root: string): string[] {
  const texts: string[] = [];
  let units = 0;
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (units > UNITS * 0.9) return;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(?:md|[cm]?[jt]s|json|css|html|yml)$/.test(entry.name)) {
        const text = readFileSync(path, 'utf8');
        if (text.length > 400_000) continue;
        texts.push(text);
        units += text.length;
      }
    }
  };
  walk(join(root, 'node_modules'));
  const sentences = [
    '오늘 회의에서는 다음 분기의 계획을 정했다.',
    '함수는 값을 돌려주고 끝난다.',
    '데이터를 표로 정리해 두면 나중에 찾기 쉽다.',
    '서버를 다시 켜고 로그를 살폈다.',
    '시험은 다음 달에 있으니 노트를 읽어 두자.',
    '`build` 명령을 실행하면 결과가 dist에 놓인다.',
  ];
  for (let file = 0; units < UNITS; file++) {
    const lines = Array.from(
      { length: 400 },
      (_, at) => `${sentences[(file * 31 + at * 7) % sentences.length]} ${sentences[(file + at * 5) % sentences.length]}`,
    );
    const text = lines.join('\n');
    texts.push(text);
    units += text.length;
  }
  return texts;
}

/** Finders over the same names, by package. Empty, with a message, where npm cannot be reached. */
function rivals(names: readonly string[]): Record<string, (text: string) => number> {
  const folder = join(process.env.AWS_TERM_LENS_CACHE ?? join(homedir(), '.cache', 'aws-term-lens'), 'bench');
  if (!existsSync(join(folder, 'node_modules', 'fastscan'))) {
    console.log(`  Fetching ${RIVALS.join(', ')} from npm into ${folder}`);
    mkdirSync(folder, { recursive: true });
    try {
      execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...RIVALS], { stdio: 'inherit' });
    } catch {
      console.log('  They cannot be had; the rows that compare with them are left out.');
      return {};
    }
  }
  const load = createRequire(join(folder, 'package.json'));
  const { AhoCorasick } = load('@monyone/aho-corasick') as {
    AhoCorasick: new (words: readonly string[]) => { matchInText(text: string): readonly unknown[] };
  };
  const FastScanner = load('fastscan') as new (words: readonly string[]) => { search(text: string): readonly unknown[] };
  const Classic = load('ahocorasick') as new (words: readonly string[]) => { search(text: string): readonly unknown[] };
  const [monyone, fastscan, classic] = [new AhoCorasick(names), new FastScanner(names), new Classic(names)];
  return {
    '@monyone/aho-corasick': (text) => monyone.matchInText(text).length,
    fastscan: (text) => fastscan.search(text).length,
    ahocorasick: (text) => classic.search(text).length,
  };
}
