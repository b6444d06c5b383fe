import { readFileSync, statSync } from 'node:fs';
import { readOwnNote } from '../../notes/dialects/detect';
import { decodeNote } from '../../notes/encoding';
import { formatProblem } from '../../notes/problem';
import type { Command } from '../command';

export const parse: Command = {
  usage: 'FILE…',
  summary: "a study note's terms as one JSON object a line; its problems on standard error",
  run(paths) {
    if (paths.length === 0) {
      process.stderr.write('parse: which file?\n');
      return 2;
    }
    for (const path of paths) {
      const text = decodeNote(readFileSync(path), (bytes, encoding) => new TextDecoder(encoding).decode(bytes));
      const modified = statSync(path).mtime.toISOString().slice(0, 10);
      const { entries, problems } = readOwnNote({ path, text, modified });
      for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
      for (const { file, line, name, parent, dialect, definition, facts, aliases, questions } of entries) {
        const shown = {
          file,
          line,
          term: name,
          parent: parent ?? null,
          dialect,
          definition: definition.text,
          facts: facts.length,
          aliases,
          questions: questions.length,
        };
        process.stdout.write(`${JSON.stringify(shown)}\n`);
      }
    }
    return 0;
  },
};
