import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnNote } from '../../src/notes/dialects/detect';
import type { OwnEntry } from '../../src/notes/dialects/entry';
import { LIMITS } from '../../src/notes/dialects/source-lines';
import { mergeOwnNotes } from '../../src/notes/own-terms';
import { type Bench, median, timeMs } from './bench';

interface File {
  readonly path: string;
  readonly text: string;
}

/** Characters of the five real study notes that the budget of 50 ms is about, by dialect. */
const DOCUMENTS: readonly (readonly [fixture: string, characters: number])[] = [
  ['tree.txt', 62_000],
  ['numbered-headings.md', 20_000],
  ['numbered-bold.md', 17_000],
  ['service-list.md', 6_000],
  ['setext.md', 6_000],
];
const ROUNDS = 15;

export const bench: Bench = {
  title: "The user's own notes",
  run({ root }) {
    const folder = join(root, 'test', 'fixtures', 'dialects');
    const fixtures = new Map(
      readdirSync(folder)
        .filter((name) => !name.endsWith('.expected'))
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    const documents = DOCUMENTS.map(([name, length]) => ({ path: name, text: grow(fixtures.get(name) ?? '', length) }));
    const five = median(Array.from({ length: ROUNDS }, () => timeMs(() => readAll(documents))));
    const merged = median(Array.from({ length: ROUNDS }, () => timeMs(() => mergeOwnNotes([], readAll(documents))))) - five;

    const perMegabyte = (megabytes: number) => {
      const files = many(documents, megabytes);
      return timeMs(() => readAll(files)) / (files.reduce((sum, { text }) => sum + text.length, 0) / 1e6);
    };
    const small = perMegabyte(2);
    const large = perMegabyte(20);
    const whole = grow(fixtures.get('tree.txt') ?? '', LIMITS.fileLength - 1000);
    return [
      { name: 'read five documents of 111,000 characters', value: five, unit: 'ms' },
      { name: 'merge their entries', value: Math.max(0, merged), unit: 'ms' },
      { name: '2 million characters of notes, a million', value: small, unit: 'ms' },
      { name: '20 million characters of notes, a million', value: large, unit: 'ms', ratio: large / small, to: 'at 2 million' },
      {
        name: 'one file of the greatest length that is read',
        value: timeMs(() => readOwnNote({ path: 'a.txt', text: whole })),
        unit: 'ms',
      },
    ];
  },
};

function readAll(files: readonly File[]): OwnEntry[] {
  return files.flatMap((file) => readOwnNote(file).entries);
}

/** The text over and over, its names different in each copy. */
function grow(text: string, length: number): string {
  const copies: string[] = [];
  for (let total = 0; total < length; total += text.length)
    copies.push(copies.length === 0 ? text : `\n${text.replace(/^---\n[\s\S]*?\n---\n/, '').replaceAll('큐', `큐${copies.length}`)}`);
  return copies.join('').slice(0, length);
}

function many(documents: readonly File[], megabytes: number): File[] {
  const files: File[] = [];
  for (let total = 0; total < megabytes * 1e6; ) {
    for (const { path, text } of documents) {
      files.push({ path: `${files.length}/${path}`, text });
      total += text.length;
    }
  }
  return files;
}
