import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardLinks } from '../../../src/platform/card-links';
import { both } from '../../make/term';

const argumentsIn = (link: string): unknown => JSON.parse(decodeURIComponent(link.slice(link.indexOf('?') + 1)));

test('cardLinks › run our commands with just what they are given', () => {
  assert.equal(cardLinks.definition('amazon-s3'), `command:awsTermLens.showDefinition?${encodeURIComponent('["amazon-s3"]')}`);
  assert.deepEqual(argumentsIn(cardLinks.quiz('amazon-s3')), ['amazon-s3']);
  assert.deepEqual(argumentsIn(cardLinks.mute('amazon-s3')), ['amazon-s3']);
});

test('cardLinks › no address of a note ends the Markdown link, or gets out of its argument', () => {
  const texts = { definition: both('x'), facts: { ko: [], en: [] }, questions: [], stale: [] };
  const note = { file: 'file:///노트 (1)/a) [x](command:evil) "b".md', line: 3 };
  const link = cardLinks.openNote({ title: 'x', ...texts, ...note });
  assert.doesNotMatch(link, /[()\s"<>[\]]/);
  assert.deepEqual(argumentsIn(link), [note]);
});
