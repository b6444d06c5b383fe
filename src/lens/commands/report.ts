import type { Command } from '../command';
import { reportTable } from '../report';
import { bundledTerms } from '../terms';

export const report: Command = {
  usage: '[--unchecked | --unasked]',
  summary: 'what the glossary holds, a line a category; or the ids of terms nobody checked, or without a question',
  options: { unchecked: { type: 'boolean' }, unasked: { type: 'boolean' } },
  run({ options }) {
    const terms = bundledTerms();
    if (options.unchecked) print(terms.filter(({ checked }) => !checked).map(({ id }) => id));
    else if (options.unasked) print(terms.filter(({ questions }) => questions.length === 0).map(({ id }) => id));
    else print([reportTable(terms, new Date().toISOString().slice(0, 7))]);
    return 0;
  },
};

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
