import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { GROUPINGS, groupTerms, LEARNING_STATES, type TermNode } from '../../../../src/core/glossary/grouping';
import { listNameOf, otherNameOf } from '../../../../src/core/glossary/names';
import { neighbour, type Occurrence, Occurrences } from '../../../../src/core/glossary/occurrences';
import type { Term } from '../../../../src/core/glossary/term';
import { Visited } from '../../../../src/core/glossary/visited';
import { excerptOf } from '../../../../src/core/render/excerpt';
import { compileBundledNotes } from '../../../../src/lens/bundled-notes';
import { makeTerm } from '../../../make/term';

const at = (id: string, line: number, start = 0, document = 0): Occurrence => ({ id, document, line, start, end: start + 2 });
const made = (...places: Occurrence[]): Occurrences => {
  const occurrences = new Occurrences();
  for (const place of places) occurrences.add(place);
  return occurrences;
};

describe('Occurrences', () => {
  const some = made(at('b', 0), at('a', 1), at('c', 1, 9), at('a', 2), at('c', 3));

  it('orders terms by their first place', () => {
    assert.deepEqual(
      some.byTerm('place').map(({ id, places }) => [id, places.length]),
      [
        ['b', 1],
        ['a', 2],
        ['c', 2],
      ],
    );
  });

  it('orders terms by count, equal ones by place', () => {
    assert.deepEqual(
      some.byTerm('count').map(({ id }) => id),
      ['a', 'c', 'b'],
    );
  });

  it('knows the places of one term', () => {
    assert.deepEqual(
      some.of('a').map(({ line }) => line),
      [1, 2],
    );
    assert.deepEqual(some.of('none'), []);
  });
});

describe('neighbour', () => {
  const all = made(at('a', 1, 4), at('b', 1, 8), at('a', 0, 0, 1)).all;

  it('goes on in the line, then to the next document, then round', () => {
    assert.deepEqual(neighbour(all, { document: 0, line: 1, start: 4 }, 'next'), all[1]);
    assert.deepEqual(neighbour(all, { document: 0, line: 1, start: 8 }, 'next'), all[2]);
    assert.deepEqual(neighbour(all, { document: 1, line: 0, start: 0 }, 'next'), all[0]);
  });

  it('goes back, and round', () => {
    assert.deepEqual(neighbour(all, { document: 1, line: 0, start: 0 }, 'previous'), all[1]);
    assert.deepEqual(neighbour(all, { document: 0, line: 0, start: 0 }, 'previous'), all[2]);
  });

  it('finds nothing only where there is nothing', () => {
    assert.equal(neighbour([], { document: 0, line: 0, start: 0 }, 'next'), undefined);
    assert.deepEqual(neighbour(all.slice(0, 1), { document: 0, line: 1, start: 4 }, 'next'), all[0]);
  });
});

describe('Visited', () => {
  it('goes back and forward, and stays at the ends', () => {
    const visited = Visited.NONE.visit('a').visit('b').visit('c');
    assert.equal(visited.go('back').current, 'b');
    assert.equal(visited.go('back').go('forward').current, 'c');
    assert.equal(visited.go('forward').current, 'c');
    assert.equal(visited.go('back').go('back').go('back').current, 'a');
    assert.equal(Visited.NONE.go('back').current, undefined);
  });

  it('gives up what lay ahead when a new term is visited', () => {
    const visited = Visited.NONE.visit('a').visit('b').go('back').visit('c');
    assert.equal(visited.canGoForward, false);
    assert.equal(visited.go('back').current, 'a');
  });

  it('leaves no trace of a term that was replaced', () => {
    const visited = Visited.NONE.visit('a').visit('b').replace('c').replace('d');
    assert.equal(visited.current, 'd');
    assert.equal(visited.go('back').current, 'a');
  });

  it('counts the same term again as no step', () => {
    assert.equal(Visited.NONE.visit('a').visit('a').canGoBack, false);
  });

  it('keeps the last 50 terms', () => {
    let visited = Visited.NONE;
    for (let count = 0; count < 80; count += 1) visited = visited.visit(`t${count}`);
    let steps = 0;
    for (; visited.canGoBack; visited = visited.go('back')) steps += 1;
    assert.equal(steps, 49);
    assert.equal(visited.current, 't30');
  });
});

describe('groupTerms', () => {
  const terms: Term[] = [
    makeTerm({ id: 's3', name: { en: 'Amazon S3', ko: 'Amazon S3' }, exams: ['saa/1', 'clf/3'] }),
    makeTerm({ id: 'lock', name: { en: 'S3 Object Lock', ko: '객체 잠금' }, parent: 's3', exams: ['saa/1'] }),
    makeTerm({ id: 'mode', name: { en: 'Compliance mode', ko: '규정 준수 모드' }, parent: 'lock' }),
    makeTerm({ id: 'role', name: { en: 'IAM role', ko: 'IAM 역할' }, category: 'security', exams: ['saa/1'] }),
    makeTerm({ id: 'orphan', parent: 'gone', category: 'security' }),
  ];
  const group = (grouping: (typeof GROUPINGS)[number], language: 'ko' | 'en' = 'en') =>
    groupTerms(terms, { grouping, language, stateOf: (id) => (id === 'role' ? 'due' : 'new') });
  const shape = (node: TermNode): unknown => (node.children.length > 0 ? [node.term.id, ...node.children.map(shape)] : node.term.id);
  const idsIn = (nodes: readonly TermNode[]): string[] => nodes.flatMap(({ term, children }) => [term.id, ...idsIn(children)]);

  it('has every term exactly once, whatever it groups by, and counts right', () => {
    for (const grouping of GROUPINGS) {
      for (const language of ['ko', 'en'] as const) {
        const groups = group(grouping, language);
        assert.deepEqual(groups.flatMap(({ nodes }) => idsIn(nodes)).sort(), terms.map(({ id }) => id).sort(), grouping);
        for (const { nodes, count } of groups) assert.equal(idsIn(nodes).length, count);
      }
    }
  });

  it('has every bundled term exactly once, in groups with a name, whatever it groups by', () => {
    const { terms: bundled } = compileBundledNotes();
    for (const grouping of GROUPINGS) {
      for (const language of ['ko', 'en'] as const) {
        const groups = groupTerms(bundled, { grouping, language, stateOf: () => 'new' });
        assert.deepEqual(groups.flatMap(({ nodes }) => idsIn(nodes)).sort(), bundled.map(({ id }) => id).sort(), grouping);
        assert.ok(
          groups.every(({ label }) => label.trim() !== ''),
          grouping,
        );
      }
    }
  });

  it('has every term exactly once for any parents, also where terms are parents of each other', () => {
    const arbitrary = fc.array(
      fc.record({ parent: fc.option(fc.nat(20), { nil: undefined }), category: fc.constantFrom('storage' as const, 'security' as const) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...GROUPINGS), (rows, grouping) => {
        const family = rows.map(({ parent, category }, index) =>
          makeTerm({ id: `t${index}`, category, ...(parent !== undefined && { parent: `t${parent}` }) }),
        );
        const groups = groupTerms(family, {
          grouping,
          language: 'ko',
          stateOf: (id) => LEARNING_STATES[id.length % LEARNING_STATES.length] ?? 'new',
        });
        assert.deepEqual(groups.flatMap(({ nodes }) => idsIn(nodes)).sort(), family.map(({ id }) => id).sort());
      }),
      { seed: 19, numRuns: 200 },
    );
  });

  it('nests parts below what they are parts of', () => {
    assert.deepEqual(group('category')[0]?.nodes.map(shape), [['s3', ['lock', 'mode']]]);
  });

  it('files a name by its first letter without Amazon and AWS, or by its 초성', () => {
    assert.deepEqual(
      group('letter').map(({ key }) => key),
      ['C', 'I', 'O', 'S'],
    );
    assert.deepEqual(
      group('letter', 'ko').map(({ key }) => key),
      ['ㄱ', 'I', 'O', 'S'],
    );
  });

  it('files tense consonants with their lax ones', () => {
    const words = ['빠른 시작', '배치', '쌍', '서버', '찜', '까치', '따옴표'].map((ko) => makeTerm({ id: ko, name: { en: ko, ko } }));
    const groups = groupTerms(words, { grouping: 'letter', language: 'ko', stateOf: () => 'new' });
    assert.deepEqual(
      groups.map(({ key, count }) => `${key} ${count}`),
      ['ㄱ 1', 'ㄷ 1', 'ㅂ 2', 'ㅅ 2', 'ㅈ 1'],
    );
  });

  it('puts what is due first', () => {
    assert.deepEqual(
      group('learning').map(({ key, count }) => [key, count]),
      [
        ['due', 1],
        ['new', 4],
      ],
    );
  });
});

describe('excerptOf', () => {
  it('leaves out the indent and keeps the mention where it says', () => {
    const { text, start, end } = excerptOf('    bucket = "Amazon S3"', 14, 23);
    assert.equal(text, 'bucket = "Amazon S3"');
    assert.equal(text.slice(start, end), 'Amazon S3');
  });

  it('holds the mention, whole, whatever the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(400), fc.nat(30), (line, from, length) => {
        const start = Math.min(from, line.length);
        const end = Math.min(start + length, line.length);
        const excerpt = excerptOf(line, start, end);
        const mention = line.slice(start, end).replace(/\s/g, ' ');
        assert.ok(mention.startsWith(excerpt.text.slice(excerpt.start, excerpt.end).trimEnd()), JSON.stringify(excerpt));
        assert.ok(excerpt.text.length <= 45 + Math.max(160, end - start));
      }),
      { seed: 23, numRuns: 500 },
    );
  });
});

describe('names in lists', () => {
  it('have the abbreviation first, which would be cut off behind a long name', () => {
    for (const [name, shown] of [
      ['Amazon Simple Queue Service (Amazon SQS)', 'SQS · Amazon Simple Queue Service'],
      ['Network access control list (network ACL)', 'network ACL · Network access control list'],
      ['Provisioned IOPS SSD (io2 Block Express)', 'io2 Block Express · Provisioned IOPS SSD'],
      ['Amazon Keyspaces (for Apache Cassandra)', 'Amazon Keyspaces (for Apache Cassandra)'],
      ['Amazon DocumentDB (with MongoDB compatibility)', 'Amazon DocumentDB (with MongoDB compatibility)'],
      ['GENEVE (Generic Network Virtualization Encapsulation)', 'GENEVE (Generic Network Virtualization Encapsulation)'],
      ['API Gateway Lambda authorizer (custom authorizer)', 'API Gateway Lambda authorizer (custom authorizer)'],
      ['DynamoDB 글로벌 보조 인덱스(GSI)', 'DynamoDB 글로벌 보조 인덱스(GSI)'],
      ['Amazon S3', 'Amazon S3'],
    ] as const)
      assert.equal(listNameOf(name), shown);
  });

  it('have the other language beside them where it says something else', () => {
    assert.equal(otherNameOf({ en: 'Queue (MQ)', ko: 'Queue(MQ)' }, 'ko'), undefined);
    assert.equal(otherNameOf({ en: 'Bucket', ko: '버킷' }, 'ko'), 'Bucket');
    assert.equal(otherNameOf({ en: 'Bucket', ko: '버킷' }, 'en'), '버킷');
  });
});
