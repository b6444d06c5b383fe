import { statSync } from 'node:fs';
import { readOwnNote } from '../../notes/dialects/detect';
import { decodeNote } from '../../notes/encoding';
import { formatProblem } from '../../notes/problem';
import type { Command } from '../command';
import { atLeastOne, readBytes } from '../files';

export const parse: Command = {
  usage: 'FILE…',
  summary: "a study note's terms as one JSON object a line; its problems on standard error",
  run({ words }) {
    for (const path of atLeastOne(words, 'which file?')) {
      const text = decodeNote(readBytes(path), (bytes, encoding) => new TextDecoder(encoding).decode(bytes));
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
