import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Clue, ELSEWHERE, Evidence } from '../../../../../src/core/recogniser/evidence/evidence';

const AWS: Clue = { key: 'aws:AWS', root: -1, points: 3, strong: true };
const KMS: Clue = { key: 'KMS', root: 7, points: 1, strong: false };
const KEY: Clue = { key: 'KMS key', root: 7, points: 2, strong: false };

function evidenceOf(...clues: readonly Clue[]): Evidence {
  const evidence = new Evidence('markdown', 'keys.md');
  evidence.add(clues);
  return evidence;
}

test('points › names that other clouds have, too, say nothing where these are named far more often than AWS', () => {
  assert.equal(evidenceOf(KMS, KEY).points(), 3);
  assert.equal(evidenceOf(KMS, KEY, ELSEWHERE, ELSEWHERE).points(), 3, 'named in passing');
  assert.equal(evidenceOf(KMS, KEY, ELSEWHERE, ELSEWHERE, ELSEWHERE).points(), 0);
  assert.equal(evidenceOf(KMS, KEY, AWS, ELSEWHERE, ELSEWHERE, ELSEWHERE).points(), 6, 'compared with AWS');
});

test('hasFamily › two names that other clouds have, too, are no service of AWS where these are spoken of', () => {
  const others = [ELSEWHERE, ELSEWHERE, ELSEWHERE];
  const points: Clue = { key: 'RDS instance', root: 8, points: 2, strong: false };
  const doubtful: Clue = { key: 'ECS', root: 9, points: 1, strong: false };
  assert.equal(evidenceOf(KMS, KEY, points, doubtful).hasFamily(7), true);
  assert.equal(evidenceOf(KMS, KEY, points, doubtful, ...others).hasFamily(7), false);
});

test('remove › with the other clouds goes what they said', () => {
  const evidence = evidenceOf(KMS, KEY, ELSEWHERE, ELSEWHERE, ELSEWHERE);
  const before = evidence.version;
  evidence.remove([ELSEWHERE]);
  assert.equal(evidence.points(), 3);
  assert.notEqual(evidence.version, before);
});
