import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitionRequestFrom, termIdFrom } from '../../../src/platform/term-argument';

const NONSENSE: readonly unknown[] = [undefined, null, 7, true, [], {}, { id: 'amazon-s3' }, { termId: 7 }, () => 'amazon-s3'];

test('termIdFrom › takes an id or what has one, and nothing else: commands are public', () => {
  assert.equal(termIdFrom('amazon-s3'), 'amazon-s3');
  assert.equal(termIdFrom({ termId: 'amazon-s3', label: 'Amazon S3' }), 'amazon-s3');
  for (const argument of NONSENSE) assert.equal(termIdFrom(argument), undefined, String(argument));
});

test('definitionRequestFrom › goes to a plain id, and does with others as they say', () => {
  assert.deepEqual(definitionRequestFrom('amazon-s3'), { termId: 'amazon-s3', how: 'focus' });
  for (const how of ['peek', 'show', 'focus'] as const)
    assert.deepEqual(definitionRequestFrom({ termId: 'amazon-s3', how }), { termId: 'amazon-s3', how });
  assert.deepEqual(definitionRequestFrom({ termId: 'amazon-s3', how: 'explode' }), { termId: 'amazon-s3', how: 'focus' });
  assert.deepEqual(definitionRequestFrom({ how: 'endPeek' }), { how: 'endPeek' });
  for (const argument of NONSENSE) assert.equal(definitionRequestFrom(argument), undefined, String(argument));
  assert.equal(definitionRequestFrom({ how: 'peek' }), undefined);
});
