/** The review log as text: JSON lines, a header first. A reader of any part of a file gets all that is whole in it. */

import * as v from 'valibot';
import type { TermId } from '../glossary/term';
import { cardStateSchema, type Entry, parseEntry } from './entry';
import { isPacked } from './packed-reviews';
import type { CardState } from './schedule';

const FORMAT = 'aws-term-lens-reviews';
const VERSION = 1;

/** All reviews of a card up to a compaction, with the state they lead to, so that opening a long log need not compute it again. */
export interface Archive {
  readonly t: 'archive';
  readonly card: TermId;
  /** By `packReviews`. */
  readonly reviews: string;
  /** The scheduler's key under which `state` was computed. */
  readonly key: string;
  /** Time of the reset after which reviews were counted; 0 without one. */
  readonly since: number;
  /** `undefined`: a reset came after all of them. */
  readonly state?: CardState | undefined;
}

/** What one or several log files hold. */
export interface LogPart {
  readonly entries: readonly Entry[];
  readonly archives: readonly Archive[];
}

/** A line that could not be read. It is to be kept aside, never thrown away. */
export interface LogProblem {
  /** 1-based. */
  readonly line: number;
  /** `torn`: the last line, whose writing was cut short; `version`: the file is of another format or a later version, and nothing of it was read. */
  readonly code: 'torn' | 'unreadable' | 'version';
  readonly text: string;
}

const archiveSchema = v.object({
  t: v.literal('archive'),
  card: v.pipe(v.string(), v.nonEmpty()),
  reviews: v.pipe(v.string(), v.check(isPacked)),
  key: v.string(),
  since: v.number(),
  state: v.optional(cardStateSchema),
});

const headerSchema = v.object({ format: v.string(), version: v.number() });

/** Reads the text of a log file. Never throws; an empty text is an empty log. */
export function parseLog(text: string): LogPart & { readonly problems: readonly LogProblem[] } {
  const entries: Entry[] = [];
  const archives: Archive[] = [];
  const problems: LogProblem[] = [];
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const value = parseJson(line);
    if (v.is(headerSchema, value)) {
      if (value.format === FORMAT && value.version === VERSION) continue;
      return { entries: [], archives: [], problems: [{ line: index + 1, code: 'version', text }] };
    }
    const entry = parseEntry(value);
    const archive = entry ? undefined : v.safeParse(archiveSchema, value);
    if (entry) entries.push(entry);
    else if (archive?.success) archives.push(archive.output);
    else problems.push({ line: index + 1, code: index === lines.length - 1 ? 'torn' : 'unreadable', text: line });
  }
  return { entries, archives, problems };
}

/** A whole log file; ends with a line break, so that a missing one shows a torn line. */
export function formatLog({ entries, archives }: LogPart): string {
  return [{ format: FORMAT, version: VERSION }, ...archives, ...entries].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
