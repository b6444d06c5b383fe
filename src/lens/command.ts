import type { ParseArgsConfig } from 'node:util';

/** What stands behind a command's name on the command line. */
interface Arguments {
  /** Paths, or the words of a query. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** One command of the command line. */
export interface Command {
  /** Its arguments, as the help shows them. */
  readonly usage: string;
  readonly summary: string;
  /** The options it takes; any other is told as wrong. */
  readonly options?: ParseArgsConfig['options'];
  /** Prints its result on standard output; returns the exit code. Throws a `UserError` for what the user can put right. */
  run(given: Arguments): number;
}

/** What a user can put right: shown in one line, without a stack. */
export class UserError extends Error {}
