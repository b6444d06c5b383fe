import { existsSync, rmSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { say, sayWhileSlow } from './say.mjs';

const PARTIAL = '.partial-';
const STALE_AFTER_MS = 6 * 60 * 60 * 1000;

/** The folder that keeps what was fetched: `$AWS_TERM_LENS_CACHE`, else a folder of ours in the system's cache folder. */
export function cacheFolder() {
  const { AWS_TERM_LENS_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (AWS_TERM_LENS_CACHE) return AWS_TERM_LENS_CACHE;
  const name = 'aws-term-lens-test-host';
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', name);
  if (process.platform === 'win32') return join(LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), name);
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), name);
}

/**
 * The folder `name` of the cache, built first where it is absent or broken.
 *
 * It is built beside its place and moved there when whole, so a run that is cut short leaves nothing that looks
 * finished, and of two runs at a time the slower one drops its own copy.
 * @param {string} name holds the version, so a new pin is a new folder
 * @param {object} how
 * @param {string} how.what what is fetched, from where and how big: one line is said before it is built
 * @param {readonly string[]} how.proof paths of files inside that must not be empty, else the folder is broken
 * @param {(folder: string) => Promise<void>} how.build fills the folder
 * @returns {Promise<string>}
 */
export async function cached(name, { what, proof, build }) {
  const home = cacheFolder();
  const place = join(home, name);
  const isWhole = () => proof.every((path) => (statSync(join(place, path), { throwIfNoEntry: false })?.size ?? 0) > 0);
  if (isWhole()) return place;

  await mkdir(home, { recursive: true });
  await removeStale(home);
  const partial = await mkdtemp(join(home, PARTIAL));
  const removeNow = () => rmSync(partial, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', removeNow);
  try {
    say(`Fetching ${what}; kept in ${place}`);
    await sayWhileSlow(`fetching ${name}`, build(partial));
    if (!isWhole()) await replace(place, partial, isWhole);
    return place;
  } finally {
    process.off('exit', removeNow);
    await rm(partial, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Moves `partial` to `place`. What is at `place` is broken: it is moved away first. When another run was quicker
 * after all, its whole folder stays.
 * @param {string} place
 * @param {string} partial
 * @param {() => boolean} isWhole
 */
async function replace(place, partial, isWhole) {
  if (existsSync(place)) await rename(place, join(partial, `.broken-${Date.now()}`)).catch(() => {});
  try {
    await rename(partial, place);
    for (const entry of await readdir(place)) {
      if (entry.startsWith('.broken-')) await rm(join(place, entry), { recursive: true, force: true });
    }
  } catch (error) {
    if (!isWhole()) throw error;
  }
}

/** Removes what runs that were cut short left behind, once it is too old to be a run that still goes on. */
async function removeStale(/** @type {string} */ home) {
  for (const entry of await readdir(home)) {
    if (!entry.startsWith(PARTIAL)) continue;
    const path = join(home, entry);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > STALE_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}
