import { formatProblem } from '../../notes/problem';
import { compileBundledNotes } from '../bundled-notes';
import type { Command } from '../command';

export const check: Command = {
  usage: '[PART]',
  summary: 'compile all notes and list every problem (of paths that contain PART)',
  run({ words: [part = ''] }) {
    const { terms, problems } = compileBundledNotes();
    const shown = problems.filter(({ file }) => file.includes(part));
    for (const problem of shown) process.stdout.write(`${formatProblem(problem)}\n`);
    process.stderr.write(`${terms.length} terms, ${shown.length} problems\n`);
    return shown.length > 0 ? 1 : 0;
  },
};
