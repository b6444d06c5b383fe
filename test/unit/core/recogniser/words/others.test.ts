import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInData, isOthers } from '../../../../../src/core/recogniser/words/others';

/** Asks about the first `name` in `text`. */
function ask(about: typeof isOthers, text: string, name: string): boolean {
  const start = text.indexOf(name);
  return about(text, start, start + name.length);
}

test('isOthers › what stands behind the name of another cloud is that cloud’s, in identifiers and references too', () => {
  for (const text of [
    'GCP KMS',
    'Google Cloud KMS',
    'gcp_KMS',
    'key.GcpKMS',
    'aliCloud-KMS',
    'alicloud_key.main[0].KMS',
    'x.KMS.googleapis.com',
  ])
    assert.equal(ask(isOthers, text, 'KMS'), true, text);
  for (const text of [
    'AWS KMS',
    'a KMS',
    'KMS',
    'GCP and KMS',
    'GCP, KMS',
    'Azure/KMS',
    'my_KMS',
    'aws_key.main[0].KMS',
    'KMS.example.com',
  ])
    assert.equal(ask(isOthers, text, 'KMS'), false, text);
});

test('isOthers › an abbreviation joined to Open is a product', () => {
  assert.equal(ask(isOthers, 'run OpenEMR', 'EMR'), true);
  assert.equal(ask(isOthers, 'Open EMR in the console', 'EMR'), false);
  assert.equal(ask(isOthers, 'whenOpened EMR', 'EMR'), false);
});

test('isInData › encoded data holds names by chance, long identifiers and paths hold them on purpose', () => {
  assert.equal(ask(isInData, 'wcKUs/Ja5CeanyTXxuzQmyWC48zCxEXFjJd6BmsqEZ+pCm5IO2/b1BEZQvePB7/1', 'IO2'), true);
  assert.equal(ask(isInData, 'software/company/product/services/createS3BucketIfMissingOtherwiseFail', 'S3'), false);
  assert.equal(ask(isInData, 'createS3Bucket', 'S3'), false);
});
