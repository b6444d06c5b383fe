import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Windows gives up a file some time after the program that had it open. */
const PATIENT = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };

/**
 * A new folder among the system's temporary ones. It goes when it is removed, at the latest when this process exits.
 * @param {string} prefix
 * @returns {Promise<{ path: string, remove: () => Promise<void> }>}
 */
export async function temporaryFolder(prefix) {
  const path = await mkdtemp(join(tmpdir(), prefix));
  const removeNow = () => rmSync(path, PATIENT);
  process.once('exit', removeNow);
  const remove = async () => {
    process.off('exit', removeNow);
    await rm(path, PATIENT);
  };
  return { path, remove };
}
