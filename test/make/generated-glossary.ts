import fc from 'fast-check';
import { Glossary } from '../../src/core/glossary/glossary';
import type { Contrast, Term } from '../../src/core/glossary/term';
import { both, makeTerm } from './term';

const WORDS = ['bucket', 'queue', 'stream', 'table', 'index', 'gateway', 'policy', 'role', 'volume', 'cluster', 'cache', 'route'];
const ENGLISH = ['Standard', 'Managed', 'Regional', 'Private', 'Shared', 'Elastic', 'Global', 'Local'];
const KOREAN = ['표준', '관리형', '리전', '프라이빗', '공유', '탄력적', '글로벌', '로컬'];
const MARKS = [
  '5 TB',
  '5,000 GB',
  '16,000 IOPS',
  '99.99%',
  '3 AZs',
  '35 days',
  '5 weeks',
  '15 minutes',
  '900 seconds',
  'same Region',
  'read replica',
  'encrypted at rest',
  'Multi-AZ',
  '11 nines',
  '1 MiB',
  '1 year',
  '12 months',
  '2024-11',
];

interface Seed {
  readonly word: number;
  readonly kind: number;
  readonly parent: number;
  readonly other: number;
  readonly marks: readonly number[];
  readonly aliasOf: number;
}

const seed: fc.Arbitrary<Seed> = fc.record({
  word: fc.nat(WORDS.length - 1),
  kind: fc.nat(ENGLISH.length - 1),
  parent: fc.nat(40),
  other: fc.nat(40),
  marks: fc.array(fc.nat(MARKS.length - 1), { maxLength: 4 }),
  aliasOf: fc.nat(60),
});

/** Glossaries with parents, shared names, contrasts, changes and questions, and with the traps that real ones have: equal limits in other units, names within names. */
export const anyGlossary: fc.Arbitrary<Glossary> = fc
  .array(seed, { minLength: 4, maxLength: 30 })
  .map((seeds) => new Glossary(seeds.map(toTerm)));

function toTerm({ word, kind, parent, other, marks, aliasOf }: Seed, index: number, all: readonly Seed[]): Term {
  const name = (at: number) => `${ENGLISH[all[at]?.kind ?? 0]} ${WORDS[all[at]?.word ?? 0]} ${at % 7}`;
  const id = (at: number) => `term-${at}`;
  const elsewhere = other % all.length;
  const contrasts: Contrast[] =
    elsewhere === index
      ? []
      : [
          {
            with: id(elsewhere),
            rows: [1, 2, 3].map((row) => ({
              ko: [`기준 ${row}`, `${index} 쪽`, `${(elsewhere + row) % 5} 쪽`],
              en: [`Aspect ${row}`, `side ${index}`, `side ${(elsewhere + row) % 5}`],
            })),
          },
        ];
  const facts = marks.map((mark, at) => `Rule ${'abcdefgh'[at]} holds for **${MARKS[mark]}** of it.`);
  const mark = MARKS[marks[0] ?? 0] ?? '';
  return makeTerm({
    id: id(index),
    category: word % 2 === 0 ? 'storage' : 'compute',
    name: both(name(index), `${KOREAN[kind]} ${WORDS[word]} ${index % 7}`),
    aliases: aliasOf < all.length && aliasOf !== index ? [name(aliasOf)] : [],
    ...(parent < index && { parent: id(parent) }),
    contrasts,
    definition: both(
      `A ${name(index)} keeps ${WORDS[(word + index) % 12]} number ${index} apart from others of its kind.`,
      `${KOREAN[kind]} ${WORDS[word]} ${index % 7}은 ${index}번째 항목을 나머지와 구분해 보관하는 자원이다.`,
    ),
    facts: { en: facts, ko: facts },
    changed:
      index % 3 === 0
        ? [
            {
              since: '2024-11',
              was: both(`It held **${MARKS[(marks[0] ?? 0) + 1] ?? '7 days'}**.`),
              is: both(`It holds **${mark}**.`),
              source: 'x',
            },
          ]
        : [],
    questions: [
      {
        ask: both(`Need number ${index}?`),
        why: both('Because.'),
        wrong: [1, 2, 3, 4].map((step) => id((index + step) % all.length)).filter((wrong) => wrong !== id(index)),
      },
    ],
    exams: ['saa/1'],
  });
}
