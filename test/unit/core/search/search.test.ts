import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fold, initialsOf, wordsOf } from '../../../../src/core/search/fold';
import { onOtherKeyboard } from '../../../../src/core/search/keyboard';
import { Search } from '../../../../src/core/search/search';
import { makeTerm } from '../../../make/term';

const search = new Search([
  makeTerm({ id: 'amazon-s3', name: { en: 'Amazon S3', ko: 'Amazon S3' }, aliases: ['S3'] }),
  makeTerm({ id: 's3-lifecycle', name: { en: 'S3 Lifecycle', ko: 'S3 수명 주기' }, parent: 'amazon-s3' }),
  makeTerm({ id: 'lifecycle-hook', name: { en: 'Lifecycle hook', ko: '수명 주기 후크' } }),
  makeTerm({
    id: 'aws-lambda',
    name: { en: 'AWS Lambda', ko: 'AWS Lambda' },
    aliases: ['Lambda', '람다'],
    definition: { ko: '서버 없이 코드를 실행한다.', en: 'Runs code without servers.' },
  }),
  makeTerm({ id: 'replica-a', name: { en: 'Aurora Replica', ko: 'Aurora 복제본' }, aliases: ['read replica'] }),
  makeTerm({ id: 'replica-b', name: { en: 'RDS read replica', ko: 'RDS 읽기 전용 복제본' }, aliases: ['read replica'] }),
]);
const idsOf = (query: string) => search.find(query).map(({ term }) => term.id);

describe('Search.find', () => {
  it('puts a name without its service before one that only begins so', () => {
    assert.deepEqual(idsOf('수명 주기').slice(0, 2), ['s3-lifecycle', 'lifecycle-hook']);
    assert.deepEqual(idsOf('lifecycle').slice(0, 2), ['s3-lifecycle', 'lifecycle-hook']);
  });

  it('finds by 초성 as a keyboard types them', () => {
    assert.equal(idsOf('ㄹㄷ')[0], 'aws-lambda');
    assert.equal(idsOf('ㅅㅁㅈㄱ')[0], 's3-lifecycle');
  });

  it('prefers, of two terms with one alias, the one that has it in its name', () => {
    assert.deepEqual(idsOf('read replica').slice(0, 2), ['replica-b', 'replica-a']);
  });

  it('finds words of definitions from their beginning, last', () => {
    assert.deepEqual(
      search.find('server').map(({ term, by }) => [term.id, by]),
      [['aws-lambda', 'text']],
    );
    assert.deepEqual(idsOf('ervers'), []);
  });

  it('says how it found what it found', () => {
    assert.equal(search.find('lambda')[0]?.by, 'name');
    assert.equal(search.find('fkaek')[0]?.by, 'keyboard');
    assert.equal(search.find('lamdba')[0]?.by, 'typo');
  });

  it('finds the same whether it was indexed before, in slices, in part or not at all', () => {
    const sliced = new Search(search.terms);
    let slices = 1;
    while (!sliced.index(() => true)) slices += 1;
    assert.equal(slices, search.terms.length, 'a slice ends after a term');
    const partly = new Search(search.terms);
    partly.index(() => true);
    for (const query of ['lifecycle', '수명 주기', 'fkaek', 'lamdba', 'server']) {
      assert.deepEqual(sliced.find(query), search.find(query));
      assert.deepEqual(partly.find(query), search.find(query));
    }
  });

  it('finds nothing for a query without a letter or digit', () => {
    for (const query of ['', ' ', '---', '🙂', '()']) assert.deepEqual(idsOf(query), []);
  });

  it('gives each term once, keeps to the limit, and never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('s3', '수명', 'ㅅㅁ', 'replica')),
        fc.nat(6),
        (query, limit) => {
          const found = search.find(query, limit).map(({ term }) => term.id);
          assert.equal(new Set(found).size, found.length);
          assert.ok(found.length <= limit);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('fold', () => {
  it('knows no case, width, normalisation, blank or hyphen', () => {
    for (const same of ['S3 버킷', 's3버킷', 'Ｓ３　버킷', 'S3-버킷', 'S3 버킷'.normalize('NFD')]) assert.equal(fold(same), 's3버킷');
  });

  it('leaves single consonants as they are typed', () => {
    assert.equal(fold('ㄹㄷ'), 'ㄹㄷ');
  });

  it('is the same again when folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(fold(fold(text)), fold(text))),
      { seed: 11, numRuns: 300 },
    );
  });

  it('finds the words of a name', () => {
    assert.deepEqual(wordsOf('Auto Scaling-그룹 (ASG)'), ['auto', 'scaling', '그룹', 'asg']);
  });
});

describe('initialsOf', () => {
  it('takes the first letter of each Latin word, and nothing of a single one', () => {
    assert.equal(initialsOf('Auto Scaling group'), 'asg');
    assert.equal(initialsOf('DynamoDB'), '');
    assert.equal(initialsOf('가용 영역'), '');
  });
});

describe('onOtherKeyboard', () => {
  it('says what the same keys type on the other layout', () => {
    assert.equal(onOtherKeyboard('fkaek'), '람다');
    assert.equal(onOtherKeyboard('ㄷㅊ2')?.toLowerCase(), 'ec2');
    assert.equal(onOtherKeyboard('123'), undefined);
  });

  it('never throws, whatever letters are typed', () => {
    // es-hangul 2.4 does: vowels in a row of which no syllable is made.
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'qwertyuiopasdfghjklzxcvbnm QWERT'), { maxLength: 14 }), (letters) => {
        onOtherKeyboard(letters.join(''));
      }),
      { seed: 37, numRuns: 5000 },
    );
  });
});
