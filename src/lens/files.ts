import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from './command';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'it may not be read',
};

/** The bytes of a file. Throws a `UserError` with the whole path where it cannot be read. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UserError(`${resolve(path)}: ${REASONS[code] ?? message}`);
  }
}

/** The text of a UTF-8 file. Throws as `readBytes` does. */
export function readText(path: string): string {
  return readBytes(path).toString('utf8');
}

/** `words`, at least one. Throws a `UserError` that asks for what is missing. */
export function atLeastOne(words: readonly string[], question: string): readonly string[] {
  if (words.length === 0) throw new UserError(question);
  return words;
}
