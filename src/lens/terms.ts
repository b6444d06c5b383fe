import type { Term } from '../core/glossary/term';
import { compileBundledNotes } from './bundled-notes';
import { UserError } from './command';
import { readText } from './files';

/** The terms of the bundled notes; says on standard error where there are problems, since terms may be missing then. */
export function bundledTerms(): readonly Term[] {
  const { terms, problems } = compileBundledNotes();
  if (problems.length > 0)
    process.stderr.write(`${problems.length} problems in the notes, terms may be missing: npm run -s lens -- check\n`);
  return terms;
}

/** The terms of a JSON file as `lens -- glossary` prints it; the bundled ones where there is none. Throws a `UserError` for any other file. */
export function termsOf(file: unknown): readonly Term[] {
  if (typeof file !== 'string') return bundledTerms();
  const terms = parseJson(readText(file));
  if (Array.isArray(terms)) return terms as readonly Term[];
  throw new UserError(`${file}: this is no JSON array of terms as \`lens -- glossary\` prints it`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
