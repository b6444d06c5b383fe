import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeGlossary, encodeGlossary } from '../../../../src/core/glossary/codec';
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

test('codec › gives back every term as it was, contrasts seen from both sides', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(decodeGlossary(encodeGlossary(TERMS)))), JSON.parse(JSON.stringify(TERMS)));
});

test('codec › stores a contrast once', () => {
  assert.equal(encodeGlossary(TERMS).split('저쪽').length - 1, 3);
});

test('codec › a copy of a decoded term keeps its text', () => {
  const [term] = decodeGlossary(encodeGlossary(TERMS));
  assert.deepEqual({ ...term }.facts, TERMS[0]?.facts);
});

test('codec › refuses what it has not written', () => {
  assert.throws(() => decodeGlossary('<html>'), SyntaxError);
});
