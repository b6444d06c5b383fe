import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Glossary } from '../../../../../src/core/glossary/glossary';
import { LANGUAGES, type Term } from '../../../../../src/core/glossary/term';
import { BLANK } from '../../../../../src/core/quiz/blanks';
import { makeQuestion } from '../../../../../src/core/quiz/make-question';
import { seeded } from '../../../../../src/core/quiz/random';
import { ask, storage } from '../../../../make/storage-glossary';
import { both, makeTerm } from '../../../../make/term';

test('makeQuestion › hides the names of the term in its definition, and no single words of them; Korean particles fit any word', () => {
  assert.equal(ask('term')?.prompt, `${BLANK} keeps object versions from being deleted for a time.`);
  assert.equal(ask('term', 0, 'ko')?.prompt, `${BLANK}은(는) 정해진 기간 동안 객체 버전을 지우지 못하게 막는다.`);
});

test('makeQuestion › asks for no term by a definition that has all words of its name', () => {
  const atRest = makeTerm({
    id: 'at-rest',
    name: both('Encryption at rest', '저장 데이터 암호화'),
    definition: both(
      'Encrypting data where it lies at rest: on disks and in backups.',
      '디스크에 저장되어 있는 데이터를 암호화하는 것이다.',
    ),
  });
  const glossary = new Glossary([atRest, ...storage.terms]);
  for (const language of LANGUAGES) {
    const making = { glossary, language, random: seeded(1) };
    assert.equal(makeQuestion(atRest, 'term', 0, making), undefined, language);
  }
});

test('makeQuestion › may show words that two other options have as well', () => {
  const logs = ['Flow logs', 'Access logs', 'Audit logs'].map((name, index) =>
    makeTerm({ id: `logs-${index}`, name: both(name), definition: both(`Records in logs who came by, in way ${index}.`) }),
  );
  const [flow] = logs;
  assert.ok(flow);
  const prompt = makeQuestion(flow, 'term', 0, { glossary: new Glossary(logs), language: 'en', random: seeded(1) })?.prompt;
  assert.equal(prompt, 'Records in logs who came by, in way 0.');
});

test('makeQuestion › hides a code name in its own letters only', () => {
  const term = makeTerm({
    id: 'states',
    name: both('Alarm states'),
    code: { service: [], types: [], names: ['ALARM'] },
    definition: both('The values that an alarm of a metric can have, such as ALARM.'),
  });
  const making = { glossary: new Glossary([term, ...storage.terms]), language: 'en', random: seeded(1) } as const;
  assert.equal(makeQuestion(term, 'term', 0, making)?.prompt, `The values that an alarm of a metric can have, such as ${BLANK}.`);
});

test('makeQuestion › shows whole definitions to choose from: none that names its own term or the one asked for', () => {
  const definitions = {
    queue: 'Keeps messages in order until somebody takes them.',
    topic: 'A topic hands every message to all who want it.',
    stream: 'Keeps records for a while, as no queue does.',
    bus: 'Sends events on by rules to many places.',
    pipe: 'Carries events from one place to another.',
    table: 'Holds rows that are found by their key.',
  };
  const terms = Object.entries(definitions).map(([id, text]) => makeTerm({ id, name: both(id), definition: both(text) }));
  const glossary = new Glossary(terms);
  for (let seed = 0; seed < 20; seed += 1) {
    const question = makeQuestion(glossary.find('queue') ?? makeTerm({ id: 'none' }), 'definition', 0, {
      glossary,
      language: 'en',
      random: seeded(seed),
    });
    assert.deepEqual(question?.options.map(({ term }) => term).sort(), ['bus', 'pipe', 'queue', 'table']);
    for (const { text } of question?.options ?? []) assert.ok(!text.includes(BLANK), text);
  }
  assert.equal(
    makeQuestion(glossary.find('topic') ?? makeTerm({ id: 'none' }), 'definition', 0, { glossary, language: 'en', random: seeded(1) }),
    undefined,
  );
});

test('makeQuestion › hides a name without what its note has in brackets, too', () => {
  const term = makeTerm({
    id: 'elb',
    name: both('Elastic Load Balancing (ELB)'),
    definition: both('Elastic Load Balancing(ELB) spreads requests over servers.', 'Elastic Load Balancing(ELB)은 요청을 서버에 나눈다.'),
  });
  const making = { glossary: new Glossary([term, ...storage.terms]), language: 'en', random: seeded(1) } as const;
  assert.doesNotMatch(makeQuestion(term, 'term', 0, making)?.prompt ?? 'Elastic', /Elastic|ELB/);
});

test('makeQuestion › offers no ancestor of the answer', () => {
  for (let seed = 0; seed < 20; seed += 1) assert.ok(!ask('term', 0, 'en', seed)?.options.some(({ term }) => term === 'amazon-s3'));
  assert.deepEqual(
    ask('scenario')
      ?.options.map(({ term }) => term)
      .sort(),
    ['efs', 'object-lock', 'vault-lock'],
  );
});

test('makeQuestion › asks which of a pair a contrast cell describes', () => {
  const question = ask('contrast', 0, 'ko');
  assert.equal(question?.prompt, '잠그는 단위: **객체 버전**');
  assert.deepEqual(question?.options.map(({ term }) => term).sort(), ['object-lock', 'vault-lock']);
});

test('makeQuestion › asks no contrast whose row names one of the two', () => {
  const other = makeTerm({ id: 'partition', name: both('Partition') });
  const rows = [{ ko: ['늘리려면', 'Shard를 나눈다', '더한다'], en: ['To grow', 'Split a Shard', 'Add one'] }] as const;
  const shard = makeTerm({ id: 'shard', name: both('Shard'), contrasts: [{ with: 'partition', rows }] });
  const making = { glossary: new Glossary([shard, other]), language: 'en', random: seeded(1) } as const;
  assert.equal(makeQuestion(shard, 'contrast', 0, making), undefined);
});

test('makeQuestion › asks for no term by a definition that is too short to know it by', () => {
  const [short, enough] = ['A queue.', 'A queue that keeps order.'].map((text) => makeTerm({ id: 'asked', definition: both(text) }));
  assert.ok(short && enough);
  const asks = (term: Term) =>
    makeQuestion(term, 'term', 0, { glossary: new Glossary([term, ...storage.terms]), language: 'en', random: seeded(1) }) !== undefined;
  assert.deepEqual([asks(short), asks(enough)], [false, true]);
});

test('makeQuestion › asks for no definition where it alone has a word of the name', () => {
  const flow = makeTerm({ id: 'flow', name: both('Flow control'), definition: both('Slows down a flow of records for late readers.') });
  const others = [
    'Keeps messages until somebody takes them.',
    'Sends events on by rules to many places.',
    'Holds rows found by their key.',
  ];
  const terms = others.map((text, index) => makeTerm({ id: `other-${index}`, definition: both(text) }));
  const making = { glossary: new Glossary([flow, ...terms]), language: 'en', random: seeded(1) } as const;
  assert.equal(makeQuestion(flow, 'definition', 0, making), undefined);
  assert.ok(makeQuestion(terms[0] ?? flow, 'definition', 0, making));
});

test('makeQuestion › asks no contrast in which both are the same', () => {
  const other = makeTerm({ id: 'other', name: both('Other') });
  const rows = [{ ko: ['범위', '리전', '리전'], en: ['Scope', 'A Region', 'a region'] }] as const;
  const term = makeTerm({ id: 'asked', name: both('Asked'), contrasts: [{ with: 'other', rows }] });
  const making = { glossary: new Glossary([term, other]), language: 'en', random: seeded(1) } as const;
  assert.equal(makeQuestion(term, 'contrast', 0, making), undefined);
});
