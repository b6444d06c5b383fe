/** What a suite tells about itself: one line on its console, the same in every host. Import it in the suite's entry. */

/**
 * @typedef {object} SuiteResult
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly { readonly title: string, readonly message: string }[]} failures
 */

/** @type {SuiteResult} */
const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [] };

const MARK = '[suite-result] ';

/**
 * The line for `console.log` at the end of a suite.
 * @param {SuiteResult} result
 */
export function formatSuiteResult(result) {
  return MARK + JSON.stringify(result);
}

/**
 * Finds that line in what a host printed. A suite that told nothing, or ended badly without a failure told, is itself
 * one failure: an empty run never counts as a good one.
 * @param {string} output
 * @param {number} exitCode
 * @returns {SuiteResult}
 */
export function parseSuiteResult(output, exitCode) {
  const line = output.split('\n').findLast((candidate) => candidate.includes(MARK));
  const told = line && parse(line.slice(line.indexOf(MARK) + MARK.length));
  if (!told) return withFailure(NOTHING, `The suite ended with code ${exitCode} and told no result.`, output);
  if (exitCode !== 0 && told.failed === 0) return withFailure(told, `The suite told no failure but ended with code ${exitCode}.`, output);
  return told;
}

/** @returns {SuiteResult | undefined} */
function parse(/** @type {string} */ text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {SuiteResult} result
 * @param {string} what
 * @param {string} output
 * @returns {SuiteResult}
 */
function withFailure(result, what, output) {
  const message = `${what}\n${output.trim().split('\n').slice(-20).join('\n')}`;
  return { ...result, failed: result.failed + 1, failures: [...result.failures, { title: 'the suite itself', message }] };
}
