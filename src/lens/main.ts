/** The developers' command line over the pure core: shows what the extension would find, and why. Not shipped. */

import type { Command } from './command';
import { check } from './commands/check';
import { evaluate } from './commands/evaluate';
import { glossary } from './commands/glossary';
import { mentions } from './commands/mentions';
import { parse } from './commands/parse';
import { report } from './commands/report';
import { search } from './commands/search';

const COMMANDS: Readonly<Record<string, Command>> = { check, evaluate, glossary, mentions, parse, report, search };

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) {
  process.exitCode = await command.run(args);
} else {
  const rows = Object.entries(COMMANDS).map(([key, { usage, summary }]) => `  ${`${key} ${usage}`.padEnd(28)} ${summary}`);
  process.stderr.write(`npm run -s lens -- COMMAND\n\n${rows.join('\n')}\n`);
  process.exitCode = name === '' || name === '--help' ? 0 : 2;
}
