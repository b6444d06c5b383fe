import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeGlossary, encodeGlossary } from '../../../../src/core/glossary/codec';
import type { Term } from '../../../../src/core/glossary/term';
import { bytesOf, readStored } from '../../../make/stored';
import { makeTerm } from '../../../make/term';

const row = { ko: ['면', '이쪽', '저쪽'], en: ['Aspect', 'here', 'there'] } as const;
const mirrored = { ko: ['면', '저쪽', '이쪽'], en: ['Aspect', 'there', 'here'] } as const;

const TERMS = [
  makeTerm({
    id: 'ebs-gp2',
    aliases: ['gp2'],
    parent: 'amazon-ebs',
    facts: { ko: ['**3,000**까지'], en: ['Up to **3,000**'] },
    changed: [{ since: '2025-09', source: 'API', was: { ko: '**16,000**', en: '**16,000**' }, is: { ko: '80,000', en: '80,000' } }],
    questions: [{ wrong: ['a', 'b', 'c'], ask: { ko: '무엇?', en: 'Which?' }, why: { ko: '그래서', en: 'Because' } }],
    contrasts: [{ with: 'ebs-gp3', rows: [row, row, row] }],
    exams: ['saa/3'],
  }),
  makeTerm({ id: 'ebs-gp3', contrasts: [{ with: 'ebs-gp2', rows: [mirrored, mirrored, mirrored] }], docs: 'https://docs.aws.amazon.com/' }),
];

const decode = (terms: readonly Term[]) => decodeGlossary(readStored(bytesOf(terms)));
const KEYS = Object.keys(makeTerm({ id: 'all', parent: '', docs: '' })) as (keyof Term)[];
/** All that a term says, as plain data. */
const plain = (term: Term | undefined) => JSON.parse(JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, term?.[key]]))));

test('codec › gives back every term as it was, contrasts seen from both sides', () => {
  assert.deepEqual(decode(TERMS).map(plain), TERMS.map(plain));
});

test('codec › gives back names whatever else is called so, and ids that no term has', () => {
  const terms = [
    makeTerm({
      id: 'a',
      name: { ko: '가', en: 'Alpha Beta' },
      aliases: ['alpha-beta', 'α', ''],
      ordinary: ['가'],
      parent: 'gone',
      related: ['b', 'gone'],
    }),
    makeTerm({
      id: 'b',
      name: { ko: '가', en: 'ALPHA BETA' },
      aliases: ['alpha-beta'],
      shared: ['alpha-beta'],
      code: { service: ['s3'], types: [], names: ['x', 'Alpha Beta'] },
    }),
  ];
  assert.deepEqual(decode(terms).map(plain), terms.map(plain));
});

test('codec › gives the contrasts that come first in the glossary first', () => {
  const pair = (other: string) => ({ with: other, rows: [row] });
  const back = (other: string) => ({ with: other, rows: [mirrored] });
  const terms = [
    makeTerm({ id: 'c', contrasts: [pair('a'), pair('b')] }),
    makeTerm({ id: 'a', contrasts: [pair('b'), back('c')] }),
    makeTerm({ id: 'b', contrasts: [back('a'), back('c')] }),
  ];
  assert.deepEqual(
    decode(terms).map(({ contrasts }) => contrasts.map((contrast) => contrast.with)),
    [
      ['a', 'b'],
      ['c', 'b'],
      ['c', 'a'],
    ],
  );
  assert.deepEqual(plain(decode(terms)[2]).contrasts, [back('c'), back('a')]);
});

test('codec › stores a contrast once, and a name that is looked for not at all', () => {
  const { heads, ko } = encodeGlossary(TERMS, ['gp2']);
  assert.equal(ko.join().split('저쪽').length - 1, 3);
  assert.equal(heads.join().includes('gp2"]'), false);
});

test('codec › a term derived from a decoded one keeps its text', () => {
  const [term] = decode(TERMS);
  const derived = Object.create(term ?? {}, { own: { value: [] } }) as Term;
  assert.deepEqual(derived.facts, TERMS[0]?.facts);
});
