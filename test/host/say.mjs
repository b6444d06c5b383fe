/** Tells the person at the terminal what goes on; stderr, so that a program may read results from stdout. */
export function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Awaits `work` and, where it takes long, says every ten seconds that it still goes on.
 * @template T
 * @param {string} what
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function sayWhileSlow(what, work) {
  const startMs = Date.now();
  const timer = setInterval(() => say(`… ${what}: ${Math.round((Date.now() - startMs) / 1000)} s so far`), 10_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
