import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeNote } from '../../../src/notes/encoding';

const text = '# 작업 큐\n\n일을 쌓아 두는 곳이다. It keeps work.\n';
const decode = (bytes: Uint8Array) => decodeNote(bytes, (raw, encoding) => new TextDecoder(encoding).decode(raw));
const encodingOf = (bytes: Uint8Array) => decodeNote(bytes, (_, encoding) => encoding);
const swap = (bytes: Buffer) => Buffer.from(bytes).swap16();

test('decodeNote › reads UTF-8 and UTF-16 of both orders, with and without a byte-order mark', () => {
  const little = Buffer.from(text, 'utf16le');
  const english = Buffer.from('Box: keeps files\n', 'utf16le');
  assert.equal(decode(Buffer.from(text)), text);
  assert.equal(decode(Buffer.from(`\uFEFF${text}`)), text);
  assert.equal(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), little])), text);
  assert.equal(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), swap(little)])), text);
  assert.equal(decode(english), 'Box: keeps files\n');
  assert.equal(decode(swap(english)), 'Box: keeps files\n');
});

test('decodeNote › reads what old Korean Windows programs write', () => {
  // "큐: 대기열" in EUC-KR.
  const bytes = Uint8Array.from([0xc5, 0xa5, 0x3a, 0x20, 0xb4, 0xeb, 0xb1, 0xe2, 0xbf, 0xad]);
  assert.equal(encodingOf(bytes), 'euc-kr');
  assert.equal(decode(bytes), '큐: 대기열');
});

test('decodeNote › a character cut off at the end of the sample does not make UTF-8 another encoding', () => {
  const long = Buffer.from('큐'.repeat(30_000));
  assert.equal(encodingOf(long), 'utf-8');
  assert.equal(encodingOf(long.subarray(0, 1000)), 'utf-8');
});

test('decodeNote › a binary stays UTF-8, for the reader to refuse', () => {
  assert.equal(encodingOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 0xff, 0, 0])), 'utf-8');
});
