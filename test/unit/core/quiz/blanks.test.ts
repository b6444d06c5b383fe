import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLANK, neutralParticles, tidyBlanks } from '../../../../src/core/quiz/blanks';

const show = (text: string) => text.replaceAll('_', BLANK);

test('neutralParticles › do not tell whether the hidden word ends in a vowel', () => {
  for (const [vowel, consonant, neutral] of [
    ['_는 서비스다', '_은 서비스다', '_은(는) 서비스다'],
    ['_가 있다', '_이 있다', '_이(가) 있다'],
    ['`_`를 쓴다', '`_`을 쓴다', '`_`을(를) 쓴다'],
    ['_와의 차이', '_과의 차이', '_과(와)의 차이'],
    ['_로는', '_으로는', '_(으)로는'],
    ['논리 _다.', '논리 _이다.', '논리 _(이)다.'],
    ['_나 S3', '_이나 S3', '_(이)나 S3'],
  ] as const) {
    assert.equal(neutralParticles(show(vowel)), show(neutral));
    assert.equal(neutralParticles(show(consonant)), show(neutral));
  }
});

test('neutralParticles › leave what only begins like a particle', () => {
  for (const text of ['_에서', '_까지', '_한다', '_의', '_가용', '서비스는 _']) assert.equal(neutralParticles(show(text)), show(text));
});

test('tidyBlanks › make one of a row, and an article that fits any word', () => {
  assert.equal(tidyBlanks(show('The _ _ with which')), show('The _ with which'));
  assert.equal(tidyBlanks(show('An _ record; a _.')), show('A(n) _ record; a(n) _.'));
  assert.equal(tidyBlanks(show('`_` and `_`')), show('`_` and `_`'));
});
