import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAnki } from '../../../../src/core/quiz/anki';
import { makeTerm } from '../../../make/term';

const term = makeTerm({
  id: 'object-lock',
  name: { en: 'S3 Object Lock', ko: 'S3 객체 잠금' },
  definition: { en: 'Keeps\nit.', ko: '지킨다.' },
  facts: { en: ['Up to **100 years**, see [docs](https://x.example) and `<b>`\t.'], ko: ['**100년**까지.'] },
  changed: [{ since: '2023-11', was: { en: '**New** only.', ko: '**새** 버킷만.' }, is: { en: 'All.', ko: '전부.' }, source: 'x' }],
  exams: ['saa/1'],
  docs: 'https://docs.aws.amazon.com/x',
});

test('toAnki › has the headers that Anki reads, then a line a term with as many fields as columns', () => {
  const lines = toAnki([term, makeTerm({ id: 'other' })])
    .trimEnd()
    .split('\n');
  const headers = lines.filter((line) => line.startsWith('#'));
  assert.deepEqual(headers.slice(0, 2), ['#separator:tab', '#html:true']);
  const columns =
    headers
      .find((line) => line.startsWith('#columns:'))
      ?.slice(9)
      .split('\t') ?? [];
  assert.ok(headers.includes(`#tags column:${columns.length}`));
  const notes = lines.slice(headers.length).map((line) => line.split('\t'));
  assert.deepEqual(
    notes.map((fields) => fields.length),
    [columns.length, columns.length],
  );
  assert.deepEqual(
    notes.map(([id]) => id),
    ['object-lock', 'other'],
  );
});

test('toAnki › escapes what notes hold and keeps marks, code and tags', () => {
  const fields = toAnki([term]).trimEnd().split('\n').at(-1)?.split('\t') ?? [];
  assert.equal(fields[3], 'Keeps it.');
  assert.equal(
    fields[5],
    '<ul><li>Up to <b>100 years</b>, see docs and <code>&lt;b&gt;</code> .</li><li>Changed 2023-11: All. (was: New only.)</li></ul>',
  );
  assert.equal(fields[8], 'aws-term-lens::storage aws-term-lens::saa::1');
});

test('toAnki › is the same text every time: a re-import changes nothing', () => {
  assert.equal(toAnki([term]), toAnki([term]));
});

test('toAnki › lets no name out of its field', () => {
  const fields = toAnki([makeTerm({ id: 'x', name: { en: '"A" <b>\t& B', ko: '가' } })])
    .trimEnd()
    .split('\n')
    .at(-1)
    ?.split('\t');
  assert.equal(fields?.[1], '&quot;A&quot; &lt;b&gt; &amp; B');
});
