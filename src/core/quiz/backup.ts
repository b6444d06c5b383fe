/** All progress as one readable JSON file, and back. */

import { type Entry, newEntryId, parseEntry } from './entry';
import type { Progress } from './progress';
import type { Random } from './random';

const FORMAT = 'aws-term-lens-backup';

/** JSON text, indented; `exportedAt` in milliseconds since the epoch. */
export function makeBackup(progress: Progress, exportedAt: number): string {
  const backup = { format: FORMAT, version: 1, exported: new Date(exportedAt).toISOString(), entries: progress.entries() };
  return `${JSON.stringify(backup, undefined, 2)}\n`;
}

type ReadBackup =
  | {
      readonly ok: true;
      readonly entries: readonly Entry[];
      /** How many entries are of a kind or form that this version does not know. */
      readonly unreadable: number;
    }
  | { readonly ok: false; readonly reason: 'not-json' | 'not-a-backup' | 'later-version' };

/** The entries of a backup, or why the text is none. Never throws. */
export function parseBackup(text: string): ReadBackup {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const { format, version, entries } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || !Array.isArray(entries)) return { ok: false, reason: 'not-a-backup' };
  if (version !== 1) return { ok: false, reason: 'later-version' };
  const read = entries.flatMap((entry) => parseEntry(entry) ?? []);
  return { ok: true, entries: read, unreadable: entries.length - read.length };
}

interface Writer {
  readonly device: string;
  readonly at: number;
  readonly random: Random;
}

/** What to add so that the backup's progress is there again, beside whatever was learned since: its entries, and the end of resets it knows nothing of. */
export function restoreFrom(entries: readonly Entry[], progress: Progress, { device, at, random }: Writer): Entry[] {
  const ids = new Set(entries.map(({ id }) => id));
  const resets = progress.entries().filter((entry) => entry.t === 'reset' && !ids.has(entry.id) && !progress.isUndone(entry.id));
  return [...entries, ...resets.map((reset) => ({ t: 'undo' as const, id: newEntryId(device, at, random), at, of: reset.id }))];
}
