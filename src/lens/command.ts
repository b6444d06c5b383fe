/** One command of the command line. */
export interface Command {
  /** Its arguments, as the help shows them. */
  readonly usage: string;
  readonly summary: string;
  /** Prints its result on standard output; returns the exit code. */
  run(args: readonly string[]): number | Promise<number>;
}
