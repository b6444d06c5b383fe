import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HANGUL_FIRST } from '../../../../../src/core/recogniser/find/characters';
import { headOf } from '../../../../../src/core/recogniser/find/name-heads';
import { STOP, WordFilter } from '../../../../../src/core/recogniser/find/word-filter';
import { CUT, hashOf, WHOLE } from '../../../../../src/core/recogniser/find/word-hash';

const WHOLES = ['s3', 'a', 'bucket', 'configuration', 'ec2', 'abcd', '53'];
const CUTS = ['cloud', 'dynamo', 'x'];

/** The words as the filter is to see them: cut by capitals, ended by anything else. */
const WORD = /[A-Z][a-z0-9]*|(?<![A-Za-z0-9])[a-z0-9]+/g;

function filterOf(): WordFilter {
  const filter = new WordFilter();
  for (const word of WHOLES) filter.admit(hashOfWord(word), WHOLE);
  for (const word of CUTS) filter.admit(hashOfWord(word), CUT);
  return filter;
}

function hashOfWord(word: string): number {
  return hashOf(
    Uint16Array.from(word, (unit) => unit.charCodeAt(0)),
    0,
    word.length,
  );
}

interface Stop {
  readonly at: number;
  readonly hash: number;
  readonly line: number;
}

function stopsIn(filter: WordFilter, text: string): Stop[] {
  const found: Stop[] = [];
  filter.load(text);
  for (let count = filter.read(); count > 0; count = filter.read())
    for (let stop = 0; stop < count; stop += STOP) {
      const [at = -1, hash = 0, line = -1] = filter.stops.subarray(stop, stop + STOP);
      found.push({ at, hash, line });
    }
  return found;
}

/** Where the words end that pass, one at a time and without any trick. */
function wordEnds(text: string): Stop[] {
  const found: Stop[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const at = index + word.length;
    const next = text.charAt(at);
    const hash = hashOfWord(word);
    const isCapital = /[A-Z]/.test(next);
    // A run of capitals is one place to stop at, whatever its letters are.
    if (isCapital && /^[A-Z]$/.test(word)) continue;
    if ((isCapital ? [...WHOLES, ...CUTS] : WHOLES).some((name) => hashOfWord(name) === hash))
      found.push({ at, hash, line: text.slice(0, at).split('\n').length - 1 });
  }
  return found;
}

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WHOLES, ...CUTS, 'Cloud', 'S3', 'SQS', 'EC2', 'Front', ' ', '\n', '-', '버킷', '함수를', 'é', '—', 'aws'),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.stringMatching(/^[A-Za-z0-9 ]{0,70}$/),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('stops wherever a word ends that passes, and tells in which line, in texts of any length and script', () => {
  const filter = filterOf();
  fc.assert(
    fc.property(texts, (text) => {
      assert.deepEqual(
        stopsIn(filter, text).filter(({ hash }) => hash !== 0),
        wordEnds(text),
      );
    }),
    { seed: 20, numRuns: 2000 },
  );
});

test('stops at the second capital of a run and nowhere else in it', () => {
  const filter = filterOf();
  const text = `${' '.repeat(62)}SQSQueue ALBs A Bc AWSS3 ${'X'.repeat(100)}`;
  const at = stopsIn(filter, text)
    .filter(({ hash }) => hash === 0)
    .map(({ at }) => at);
  assert.deepEqual(
    at,
    [...text.matchAll(/(?<![A-Z])[A-Z]{2}/g)].map(({ index }) => index + 1),
  );
});

test('stops where Hangul begins with the first letters of a name, or with the first of them before a gap', () => {
  const filter = new WordFilter();
  const bucket = Uint16Array.from('버킷', (letter) => letter.charCodeAt(0));
  filter.syllables[(bucket[0] ?? 0) - HANGUL_FIRST] = 4;
  filter.heads[headOf(bucket, 0)] = 1;
  const places = (text: string): number[] => stopsIn(filter, text).map(({ at }) => at);
  assert.deepEqual(places('버킷을 S3버킷, 새버킷'), [0, 6]);
  assert.deepEqual(places('버스와 버섯'), []);
  assert.deepEqual(places('버 킷'), [0]);
  assert.deepEqual(places(`${'가'.repeat(63)}버킷 버킷`), [66]);
});

test('reads texts in which everything is a place to stop, and any number of them', () => {
  const filter = filterOf();
  const text = 's3 '.repeat(60_000);
  for (let round = 0; round < 2; round++) {
    const stops = stopsIn(filter, text);
    assert.equal(stops.length, 60_000);
    assert.equal(stops.at(-1)?.at, text.length - 1);
  }
  assert.deepEqual(stopsIn(filter, ''), []);
  assert.equal(stopsIn(filter, 's3').length, 1);
});

test('tells whether a text must be composed first', () => {
  const filter = filterOf();
  const sees = (text: string): boolean => {
    stopsIn(filter, text);
    return filter.sawUncomposed;
  };
  assert.equal(sees('버킷'.normalize('NFD')), true);
  assert.equal(sees(`${' '.repeat(200)}Ｓ3`), true);
  assert.equal(sees('버킷 S3 é —'), false);
});
