import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { Glossary } from '../../../../src/core/glossary/glossary';
import { LANGUAGES } from '../../../../src/core/glossary/term';
import { BLANK } from '../../../../src/core/quiz/blanks';
import { chooseQuestion } from '../../../../src/core/quiz/choose-kind';
import { allQuestions, makeQuestion } from '../../../../src/core/quiz/make-question';
import type { QUESTION_KINDS } from '../../../../src/core/quiz/question';
import { seeded } from '../../../../src/core/quiz/random';
import { compileNotes } from '../../../../src/notes/compile';
import { anyGlossary } from '../../../make/generated-glossary';
import { makeTerm } from '../../../make/term';
import { assertFair } from './fairness';

const both = (en: string, ko = en) => ({ ko, en });

function bundled(): Glossary {
  const root = join(process.cwd(), 'notes');
  const names = existsSync(root)
    ? readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md') && /[\\/]/.test(name))
    : [];
  const files = names.map((name) => ({ path: `notes/${name.replaceAll('\\', '/')}`, text: readFileSync(join(root, name), 'utf8') }));
  return new Glossary(compileNotes(files).terms);
}

const storage = new Glossary([
  makeTerm({
    id: 'amazon-s3',
    name: both('Amazon S3'),
    aliases: ['S3'],
    facts: { en: ['Holds objects up to **5 TB**.'], ko: ['객체 하나는 **5 TB**까지다.'] },
  }),
  makeTerm({
    id: 'object-lock',
    name: both('S3 Object Lock', 'S3 객체 잠금'),
    aliases: ['Object Lock', '객체 잠금'],
    parent: 'amazon-s3',
    contrasts: [
      {
        with: 'vault-lock',
        rows: [{ ko: ['잠그는 단위', '객체 버전', '볼트 전체'], en: ['What is locked', 'An object version', 'A whole vault'] }],
      },
    ],
    definition: both(
      'S3 Object Lock (Object Lock) keeps object versions from being deleted for a time.',
      'S3 객체 잠금(Object Lock)은 정해진 기간 동안 객체 버전을 지우지 못하게 막는다.',
    ),
    facts: {
      en: ['Retention lasts up to **100 years**.', 'Needs **versioning**.'],
      ko: ['보존 기간은 **100년**까지다.', '**버전 관리**가 필요하다.'],
    },
    changed: [
      { since: '2023-11', was: both('Only **new** buckets.'), is: both('**Existing** buckets too.'), source: 'x' },
      { since: '2025-01', was: both('Retention ends after **70 years**.'), is: both('Retention ends after 100 years.'), source: 'x' },
    ],
    questions: [{ ask: both('A bank must keep records unchanged.'), why: both('It is WORM.'), wrong: ['vault-lock', 'amazon-s3', 'efs'] }],
  }),
  makeTerm({
    id: 'vault-lock',
    name: both('Vault Lock', '볼트 잠금'),
    definition: both('A policy that locks a whole vault of archives for good.', '아카이브 볼트 전체를 영구히 잠그는 정책이다.'),
  }),
  makeTerm({
    id: 'efs',
    name: both('Amazon EFS'),
    definition: both('A shared file system that grows as files are added.', '파일을 더하면 커지는 공유 파일 시스템이다.'),
    facts: { en: ['Uses **NFS v4**.', 'Data lies **across zones**.'], ko: ['**NFS**를 쓴다.', '데이터는 **여러 영역**에 놓인다.'] },
  }),
]);

const ask = (kind: keyof typeof QUESTION_KINDS, subject = 0, language: 'ko' | 'en' = 'en', seed = 1, typed = false) =>
  makeQuestion(storage.find('object-lock') ?? makeTerm({ id: 'none' }), kind, subject, {
    glossary: storage,
    language,
    random: seeded(seed),
    typed,
  });

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

test('makeQuestion › puts what no longer holds among facts that do', () => {
  const question = ask('outdated');
  assert.deepEqual(question?.options.map(({ text }) => text).sort(), [
    'Needs versioning.',
    'Only new buckets.',
    'Retention lasts up to 100 years.',
  ]);
  assert.equal(question?.solution, 'Only new buckets.');
});

test('makeQuestion › asks for the number of today after the one of older material, among others beyond it', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const question = ask('changed', 0, 'en', seed);
    assert.equal(question?.prompt, '**S3 Object Lock**: Retention ends after 70 years.');
    assert.equal(question?.solution, 'Retention ends after 100 years.');
    for (const { text } of question?.options ?? []) assert.ok(Number(/\d+/.exec(text)) > 70, text);
  }
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

test('makeQuestion › asks for no number of today that is part of code', () => {
  const changed = [{ since: '2025-01', was: both('It was `mode 10`.'), is: both('It is `mode 40`.'), source: 'x' }];
  const term = makeTerm({ id: 'asked', name: both('Asked'), changed });
  assert.equal(makeQuestion(term, 'changed', 0, { glossary: new Glossary([term]), language: 'en', random: seeded(1) }), undefined);
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

test('makeQuestion › shows what a user wrote letter by letter', () => {
  const own = makeTerm({
    id: 'mine',
    bundled: false,
    name: both('<img> *x*'),
    definition: both('Something [dangerous](command:x) that a user wrote **loudly**.'),
    own: [
      {
        title: 'x',
        definition: both('x'),
        facts: { ko: [], en: [] },
        questions: [{ ask: '<b>?', answer: '*!*' }],
        file: 'f',
        line: 1,
        stale: [],
      },
    ],
  });
  const glossary = new Glossary([own, ...storage.terms]);
  const making = { glossary, language: 'en' as const, random: seeded(1) };
  assert.equal(makeQuestion(own, 'own', 0, making)?.prompt, '&lt;b\\>?');
  assert.match(makeQuestion(own, 'term', 0, making)?.prompt ?? '', /\\\[dangerous\\\]|^Something dangerous/);
  for (const question of allQuestions(own, making))
    assert.doesNotMatch([question.prompt, ...question.options.map(({ text }) => text)].join(), /<img|(?<!\\)\]\(command/);
});

test('makeQuestion › the same seed makes the same question', () => {
  assert.deepEqual(ask('term', 0, 'en', 7), ask('term', 0, 'en', 7));
});

test('chooseQuestion › lets the last two kinds rest', () => {
  const term = storage.find('object-lock') ?? makeTerm({ id: 'none' });
  for (let seed = 0; seed < 100; seed += 1) {
    const question = chooseQuestion(term, {
      glossary: storage,
      languages: ['en'],
      random: seeded(seed),
      typedCloze: false,
      before: ['term', 'scenario'],
    });
    assert.ok(question && question.kind !== 'term' && question.kind !== 'scenario');
  }
});

test('allQuestions › are fair in every generated glossary', () => {
  fc.assert(
    fc.property(anyGlossary, fc.nat(), (glossary, seed) => {
      for (const term of glossary.terms) {
        for (const language of LANGUAGES)
          for (const question of allQuestions(term, { glossary, language, random: seeded(seed) })) assertFair(question, glossary);
      }
    }),
    { seed: 4, numRuns: 80 },
  );
});

test('allQuestions › are fair for every shipped note, with many seeds', (t) => {
  const glossary = bundled();
  if (glossary.terms.length === 0) return t.skip('no notes here');
  let made = 0;
  for (const seed of ['a', 'b', 'c', 'd', 'e']) {
    for (const term of glossary.terms) {
      for (const language of LANGUAGES) {
        for (const question of allQuestions(term, { glossary, language, random: seeded(`${seed}${term.id}`) })) {
          assertFair(question, glossary);
          made += 1;
        }
      }
    }
  }
  t.diagnostic(`${glossary.terms.length} terms, ${made} questions`);
  assert.ok(made > 0);
});
