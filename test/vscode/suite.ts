/** The integration suite's entry in every host: runs the tests that the files below have registered, and tells the result. */

import { formatSuiteResult } from '../host/suite-result.mjs';
import { runAll } from './harness';
import './activation.test';
import './hover.test';
import './large-file.test';
import './quiz.test';
import './reading.test';
import './settings.test';
import './user-notes.test';

export async function run(): Promise<void> {
  const result = await runAll();
  for (const { title, message } of result.failures) console.log(`✖ ${title}\n${message}`);
  console.log(formatSuiteResult(result));
  if (result.failed > 0) throw new Error(`${result.failed} integration tests failed`);
}
