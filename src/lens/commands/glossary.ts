import type { Command } from '../command';
import { bundledTerms } from '../terms';

export const glossary: Command = {
  usage: '',
  summary: 'the compiled glossary as one JSON array',
  run() {
    process.stdout.write(`${JSON.stringify(bundledTerms(), undefined, 2)}\n`);
    return 0;
  },
};
