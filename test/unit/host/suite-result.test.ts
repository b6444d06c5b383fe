import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatSuiteResult, parseSuiteResult } from '../../host/suite-result.mjs';

const told = { passed: 3, failed: 0, skipped: 1, failures: [] };

describe('parseSuiteResult', () => {
  it('finds what the suite told among what else was printed', () => {
    assert.deepEqual(parseSuiteResult(`noise\n[host] ${formatSuiteResult(told)}\nmore`, 0), told);
  });

  it('counts a suite that told nothing as a failure, whatever its exit code', () => {
    for (const output of ['', 'noise', '[suite-result] {"passed": 3']) assert.equal(parseSuiteResult(output, 0).failed, 1, output);
  });

  it('counts a bad exit without a told failure as one', () => {
    const { passed, failed, failures } = parseSuiteResult(formatSuiteResult(told), 1);
    assert.deepEqual([passed, failed], [3, 1]);
    assert.match(failures[0]?.message ?? '', /ended with code 1/);
  });
});
