/** The developers' command line over the pure core: shows what the extension would find, and why. Not shipped. */

import { parseArgs } from 'node:util';
import { type Command, UserError } from './command';
import { check } from './commands/check';
import { evaluate } from './commands/evaluate';
import { fuzz } from './commands/fuzz';
import { glossary } from './commands/glossary';
import { mentions } from './commands/mentions';
import { parse } from './commands/parse';
import { report } from './commands/report';
import { search } from './commands/search';

const COMMANDS: Readonly<Record<string, Command>> = { check, evaluate, fuzz, glossary, mentions, parse, report, search };

// A reader such as `head` goes away before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const [name = '--help', ...args] = process.argv.slice(2);
process.exitCode = runCommand(name, args);

/** Runs a command, or says in words why not; returns the exit code: 2 for a wrong call. */
function runCommand(name: string, args: string[]): number {
  if (name === '--help' || name === 'help') {
    process.stdout.write(help(Object.keys(COMMANDS)));
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return fail(`there is no command "${name}"`, Object.keys(COMMANDS));
  try {
    const options = { ...command.options, help: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (!values.help) return command.run({ words: positionals, options: values });
    process.stdout.write(help([name]));
    return 0;
  } catch (error) {
    if (isUserError(error)) return fail(`${name}: ${error.message}`, [name]);
    throw error;
  }
}

/** True for our own and for what parseArgs says of a wrong option. */
function isUserError(error: unknown): error is Error {
  return error instanceof UserError || (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}

function fail(message: string, names: readonly string[]): number {
  process.stderr.write(`${message}\n\n${help(names)}`);
  return 2;
}

function help(names: readonly string[]): string {
  const entries = names.flatMap((name) => {
    const { usage, summary } = COMMANDS[name] ?? { usage: '', summary: '' };
    return [`  npm run -s lens -- ${name} ${usage}`.trimEnd(), `      ${summary}`];
  });
  return `${entries.join('\n')}\n`;
}
