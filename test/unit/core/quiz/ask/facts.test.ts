import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Glossary } from '../../../../../src/core/glossary/glossary';
import { LANGUAGES } from '../../../../../src/core/glossary/term';
import { BLANK } from '../../../../../src/core/quiz/blanks';
import { makeQuestion } from '../../../../../src/core/quiz/make-question';
import { seeded } from '../../../../../src/core/quiz/random';
import { allQuestions } from '../../../../make/questions';
import { ask } from '../../../../make/storage-glossary';
import { both, makeTerm } from '../../../../make/term';

test('makeQuestion › hides a marked number and offers numbers of the same form', () => {
  const question = ask('number');
  assert.equal(question?.prompt, `**S3 Object Lock**: Retention lasts up to ${BLANK}.`);
  assert.equal(question?.solution, '100 years');
  assert.equal(question?.options.length, 4);
  for (const { text } of question?.options ?? []) assert.match(text, /^[\d,]+ years$/);
});

test('makeQuestion › asks a cloze to be typed when told so', () => {
  const question = ask('cloze', 0, 'en', 1, true);
  assert.deepEqual([question?.by, question?.options.length, question?.solution, question?.answer], ['type', 0, 'versioning', -1]);
});

test('makeQuestion › has nobody type a list or half a sentence', () => {
  const facts = ['It joins states with **AND, OR and NOT**.', 'It works **as long as it is kept**.'];
  const term = makeTerm({ id: 'asked', name: both('Asked'), facts: { en: facts, ko: facts } });
  for (const subject of [0, 1]) {
    const making = { glossary: new Glossary([term]), language: 'en', random: seeded(1), typed: true } as const;
    assert.equal(makeQuestion(term, 'cloze', subject, making)?.by, 'recall');
  }
});

test('makeQuestion › lets a cloze be recalled where its mark names no term that others could stand for', () => {
  assert.deepEqual([ask('cloze')?.by, ask('cloze')?.solution], ['recall', 'versioning']);
});

test('makeQuestion › offers other terms for a mark that names one', () => {
  const terms = ['A', 'B', 'C', 'D', 'E'].map((letter) =>
    makeTerm({
      id: `mode-${letter.toLowerCase()}`,
      name: both(`Mode ${letter}`),
      parent: 'modes',
      definition: both(`Keeps data in the way of the letter ${letter}.`),
    }),
  );
  const facts = { en: ['It begins in **mode B**, not in Mode D.'], ko: ['**mode B**로 시작한다. Mode D가 아니다.'] };
  const term = makeTerm({ id: 'asked', name: both('Asked'), facts });
  const parent = makeTerm({ id: 'modes', name: both('Modes') });
  const question = makeQuestion(term, 'cloze', 0, { glossary: new Glossary([term, parent, ...terms]), language: 'en', random: seeded(3) });
  assert.deepEqual(question?.options.map(({ text }) => text).sort(), ['mode A', 'mode B', 'mode C', 'mode E']);
  assert.equal(question?.solution, 'mode B');
});

test('makeQuestion › tempts with the number of older material', () => {
  for (let seed = 0; seed < 20; seed += 1) assert.ok(ask('number', 0, 'en', seed)?.options.some(({ text }) => text === '70 years'));
});

test('makeQuestion › asks for nothing that the name of the term already says', () => {
  const facts = ['It is compatible with **MongoDB**.', 'It keeps **6 copies**.'];
  const term = makeTerm({ id: 'asked', name: both('Amazon DocumentDB (with MongoDB compatibility)'), facts: { en: facts, ko: facts } });
  assert.equal(makeQuestion(term, 'cloze', 0, { glossary: new Glossary([term]), language: 'en', random: seeded(1) }), undefined);
});

test('makeQuestion › asks for nothing that the name says in part, where the answer is a list', () => {
  const facts = { ko: ['**이벤트 패턴이나 일정**으로 실행된다.'], en: ['It runs by **an event pattern or a schedule**.'] };
  const name = { ko: 'EventBridge 이벤트 패턴', en: 'EventBridge event pattern (an event pattern)' };
  const term = makeTerm({ id: 'asked', name, facts });
  for (const language of LANGUAGES)
    assert.equal(makeQuestion(term, 'cloze', 0, { glossary: new Glossary([term]), language, random: seeded(1) }), undefined, language);
});

test('makeQuestion › makes no numbers out of an identifier, nor several where there is one', () => {
  const facts = ['Its certificate must be in **us-east-1**.', 'An account is in **1 OU**.', 'It takes **1 minute**.'];
  const term = makeTerm({
    id: 'asked',
    name: both('Asked'),
    facts: { en: facts, ko: ['x **us-east-1**.', '계정은 **OU 1개**에 속한다.', '**1분**이 걸린다.'] },
  });
  for (const language of LANGUAGES) {
    const numbers = allQuestions(term, { glossary: new Glossary([term]), language, random: seeded(1) }).filter(
      ({ kind }) => kind === 'number',
    );
    assert.deepEqual(
      numbers.map(({ solution }) => solution),
      [{ ko: '1분', en: '1 minute' }[language]],
    );
  }
});

test('makeQuestion › asks for no number that the sentence lets one count, or says twice', () => {
  const facts = [
    'It has **3** kinds: red, green and blue.',
    'It ends after **900 seconds** (15 minutes).',
    'It runs **1** task at a time.',
  ];
  const term = makeTerm({ id: 'asked', name: both('Asked'), facts: { en: facts, ko: facts } });
  for (const subject of [0, 1, 2, 3])
    assert.equal(makeQuestion(term, 'number', subject, { glossary: new Glossary([term]), language: 'en', random: seeded(1) }), undefined);
});

test('makeQuestion › has nobody type one of two', () => {
  const facts = ['It speaks **TLS or IPsec**.'];
  const term = makeTerm({ id: 'asked', name: both('Asked'), facts: { en: facts, ko: facts } });
  const making = { glossary: new Glossary([term]), language: 'en', random: seeded(1), typed: true } as const;
  assert.equal(makeQuestion(term, 'cloze', 0, making)?.by, 'recall');
});

test("makeQuestion › asks for nothing that the name begins with, the maker's name included", () => {
  const facts = ['It is a kind of **Amazon S3**.'];
  const term = makeTerm({ id: 'asked', name: both('Amazon S3 Glacier'), facts: { en: facts, ko: facts } });
  assert.equal(makeQuestion(term, 'cloze', 0, { glossary: new Glossary([term]), language: 'en', random: seeded(1) }), undefined);
});

test('makeQuestion › asks for no number that the sentence has twice', () => {
  const facts = ['It keeps **30 copies** of each, so 30 copies a file.'];
  const term = makeTerm({ id: 'asked', name: both('Asked'), facts: { en: facts, ko: facts } });
  assert.equal(makeQuestion(term, 'number', 0, { glossary: new Glossary([term]), language: 'en', random: seeded(1) }), undefined);
});

test('makeQuestion › tempts with no number of older material that counted in another unit', () => {
  const facts = ['It ends after **2 hours**.'];
  const changed = [{ since: '2025-01', was: both('It ended after **5 minutes**.'), is: both('It ends after 2 hours.'), source: 'x' }];
  const term = makeTerm({ id: 'asked', name: both('Asked'), facts: { en: facts, ko: facts }, changed });
  for (let seed = 0; seed < 20; seed += 1) {
    const question = makeQuestion(term, 'number', 0, { glossary: new Glossary([term]), language: 'en', random: seeded(seed) });
    assert.ok(question?.options.every(({ text }) => text !== '5 hours'));
  }
});
