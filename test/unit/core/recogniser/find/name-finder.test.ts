import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Gradual } from '../../../../../src/core/gradual';
import { FIND, NameFinder } from '../../../../../src/core/recogniser/find/name-finder';

const FEW = ['AWS', 'Amazon', 'S3', 'SQS', 'Sq', 'Secrets', 'Secret Lake', 'Storage', '버킷', '버킷 정책'];
const RUNS = { seed: 11, numRuns: 2000 };

/** What is found, as `start-end name`, in no particular order among names of one place. */
function found(names: readonly string[], text: string): string[] {
  const finder = new Gradual(() => NameFinder.make(names)).value;
  const { data, length } = finder.scan(text);
  const all: string[] = [];
  for (let at = 0; at < length; at += FIND) all.push(`${data[at]}-${data[at + 1]} ${names[data[at + 2] ?? 0] ?? 'and on'}`);
  return all.sort();
}

test('of names that begin alike each is found where it stands, and no other', () => {
  const names = ['AWS S3', 'AWS S3 Storage', 'AWS SQS', 'AWS Secrets', 'AWS Secret Lake'];
  assert.deepEqual(found(names, 'AWS SQS'), ['0-7 AWS SQS']);
  assert.deepEqual(found(names, 'AWS Secret-Lake, AWS S3, AWS_S3-Storage'), [
    '0-15 AWS Secret Lake',
    '17-23 AWS S3',
    '25-31 AWS S3',
    '25-39 AWS S3 Storage',
  ]);
  assert.deepEqual(found(names, 'AWS Secrets\nAWS Secret\nLake'), ['0-11 AWS Secrets', '12-15 and on']);
});

test('a name is found among others as it is found alone', () => {
  const words = fc.array(fc.constantFrom(...FEW), { minLength: 1, maxLength: 4 });
  const names = fc.uniqueArray(
    words.map((all) => all.join(' ')),
    { minLength: 1, maxLength: 12 },
  );
  const text = fc.array(fc.tuple(fc.constantFrom(...FEW), fc.constantFrom(' ', '', '-', '  ', ', ', '\n')), { maxLength: 10 });
  fc.assert(
    fc.property(names, text, (all, pieces) => {
      const joined = pieces.flat().join('');
      const together = found(all, joined).filter((one) => !one.endsWith(' and on'));
      const alone = all.flatMap((name) => found([name], joined).filter((one) => !one.endsWith(' and on')));
      assert.deepEqual(together, alone.sort());
    }),
    RUNS,
  );
});

test('where a line ends in several names, that is told once', () => {
  assert.deepEqual(found(['AWS S3', 'AWS SQS', 'AWS Secrets'], 'on AWS\nS3'), ['3-6 and on']);
});
