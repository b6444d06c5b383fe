import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Rejects with `message` when `work` has not settled after `timeoutMs`; no wait of the test host is unbounded.
 * @template T
 * @param {Promise<T>} work
 * @param {number} timeoutMs
 * @param {string | (() => string)} message
 * @returns {Promise<T>}
 */
export async function within(work, timeoutMs, message) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const tooLate = new Promise((_, reject) => {
    const fail = () => reject(new Error(typeof message === 'string' ? message : message()));
    timer = setTimeout(fail, timeoutMs);
  });
  try {
    return /** @type {T} */ (await Promise.race([work, tooLate]));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks `probe` every 100 ms until it answers something truthy and returns that; throws `message` after `timeoutMs`.
 * @template T
 * @param {() => Promise<T | undefined | null | false>} probe
 * @param {number} timeoutMs
 * @param {string | (() => string)} message
 * @returns {Promise<T>}
 */
export async function until(probe, timeoutMs, message) {
  const endMs = Date.now() + timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (Date.now() > endMs) throw new Error(typeof message === 'string' ? message : message());
    await sleep(100);
  }
}
