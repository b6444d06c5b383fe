import { compileBundledNotes } from '../bundled-notes';
import type { Command } from '../command';
import { reportTable } from '../report';

export const report: Command = {
  usage: '[--unchecked | --unasked]',
  summary: 'what the glossary holds, a line a category; or the ids of terms nobody checked, or without a question',
  run(args) {
    const { terms } = compileBundledNotes();
    if (args.includes('--unchecked')) print(terms.filter(({ checked }) => !checked).map(({ id }) => id));
    else if (args.includes('--unasked')) print(terms.filter(({ questions }) => questions.length === 0).map(({ id }) => id));
    else print([reportTable(terms, new Date().toISOString().slice(0, 7))]);
    return 0;
  },
};

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
