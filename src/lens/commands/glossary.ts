import { compileBundledNotes } from '../bundled-notes';
import type { Command } from '../command';

export const glossary: Command = {
  usage: '',
  summary: 'the compiled glossary as one JSON array',
  run() {
    process.stdout.write(`${JSON.stringify(compileBundledNotes().terms, undefined, 2)}\n`);
    return 0;
  },
};
