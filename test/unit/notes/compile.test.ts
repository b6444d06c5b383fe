import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileNotes } from '../../../src/notes/compile';
import type { ProblemCode } from '../../../src/notes/problem';
import { makeNote } from '../../make/note';

const ROW = '{ ko: [면, 이쪽, 저쪽], en: [Aspect, here, there] }';
const front = (...more: string[]) => ['name: { en: Thing }', 'checked: 2026-11', ...more];

/** A note that shows one problem, the line it is on, and its code. */
const BROKEN: readonly { code: ProblemCode; line: number; note: Parameters<typeof makeNote>[0] }[] = [
  { code: 'unknown-key', line: 4, note: { front: front('colour: red') } },
  { code: 'missing-key', line: 2, note: { front: ['name: { en: Thing }'] } },
  { code: 'missing-language', line: 4, note: { front: front('changed: [{ since: 2024, source: x, ko: { was: "**a**", is: b } }]') } },
  {
    code: 'missing-language',
    line: 4,
    note: { front: front('questions: [{ wrong: [other], ko: { ask: 가, why: 나 } }]') },
  },
  { code: 'duplicate-section', line: 10, note: { ko: ['정의다.', '', '## 한국어', '', '또 하나.'] } },
  { code: 'missing-definition', line: 6, note: { ko: [] } },
  { code: 'missing-definition', line: 6, note: { ko: ['- 사실'] } },
  { code: 'stray-text', line: 10, note: { ko: ['정의다.', '', '### 더'] } },
  { code: 'stray-text', line: 10, note: { ko: ['정의다.', '', '둘째 문단이다.'] } },
  { code: 'stray-text', line: 12, note: { ko: ['정의다.', '', '- 사실', '', '뒤에 온 문단이다.'] } },
  { code: 'bad-value', line: 4, note: { front: front('docs: http://example.com') } },
  { code: 'bad-value', line: 3, note: { front: ['name: { en: Thing }', 'checked: yesterday'] } },
  { code: 'yaml-syntax', line: 3, note: { front: ['name: { en: Thing', 'checked: 2026-11'] } },
  { code: 'long-definition', line: 12, note: { en: ['x'.repeat(301)] } },
  { code: 'html', line: 12, note: { en: ['A <b>bold</b> word.'] } },
  { code: 'unsafe-link', line: 8, note: { ko: ['[x](http://x)'], en: ['[x](http://x)'] } },
  { code: 'fact-count', line: 12, note: { ko: ['정의', '', '- 하나'], en: ['Definition'] } },
  { code: 'numbers-differ', line: 12, note: { ko: ['10개'], en: ['20 things'] } },
  {
    code: 'numbers-differ',
    line: 4,
    note: { front: front('changed: [{ since: 2024, source: x, ko: { was: "**a**", is: 5개 }, en: { was: "**a**", is: 6 things } }]') },
  },
  {
    code: 'numbers-differ',
    line: 4,
    note: { front: front('questions: [{ wrong: [other], ko: { ask: 가, why: 5개 }, en: { ask: a, why: 6 things } }]') },
  },
  {
    code: 'numbers-differ',
    line: 5,
    note: {
      front: front('contrasts:', `  - { with: other, rows: [{ ko: [면, 5개, 저쪽], en: [Aspect, 6 things, there] }, ${ROW}, ${ROW}] }`),
    },
  },
  { code: 'html', line: 12, note: { en: ['A word <!-- and what is behind it.'] } },
  { code: 'broken-mark', line: 12, note: { en: ['A **word that is never closed.'] } },
  { code: 'code-spans-differ', line: 12, note: { ko: ['`a`'], en: ['`b`'] } },
  { code: 'links-differ', line: 12, note: { ko: ['[x](https://a)'], en: ['[x](https://b)'] } },
  { code: 'marks-differ', line: 16, note: { ko: ['정의', '', '- **가**'], en: ['Definition', '', '- a'] } },
  {
    code: 'broken-mark',
    line: 10,
    note: { ko: ['정의', '', '- **시점 복구(PITR)**를 쓴다.'], en: ['Definition', '', '- **PITR** it is.'] },
  },
  { code: 'duplicate-code', line: 4, note: { front: front('code: { names: [A, A] }') } },
  { code: 'unmarked-number', line: 10, note: { ko: ['정의', '', '- 5개'], en: ['Definition', '', '- 5 **things**'] } },
  {
    code: 'unmarked-change',
    line: 4,
    note: { front: front('changed: [{ since: 2024, source: x, ko: { was: a, is: b }, en: { was: "**a**", is: b } }]') },
  },
  { code: 'dangling-id', line: 4, note: { front: front('related: [no-such]') } },
  { code: 'self-reference', line: 4, note: { front: front('related: [s3-thing]') } },
  { code: 'parent-cycle', line: 4, note: { front: front('parent: s3-thing') } },
  { code: 'duplicate-alias', line: 4, note: { front: front('aliases: [Thing]') } },
  { code: 'ordinary-not-alias', line: 4, note: { front: front('ordinary: [word]') } },
  { code: 'few-contrast-rows', line: 5, note: { front: front('contrasts:', `  - { with: other, rows: [${ROW}] }`) } },
  {
    code: 'few-wrong-answers',
    line: 4,
    note: { front: front('questions: [{ wrong: [other], ko: { ask: 가, why: 나 }, en: { ask: a, why: b } }]') },
  },
  {
    code: 'right-wrong-answer',
    line: 4,
    note: { front: front('questions: [{ wrong: [s3-thing], ko: { ask: 가, why: 나 }, en: { ask: a, why: b } }]') },
  },
  {
    code: 'answer-in-question',
    line: 4,
    note: { front: front('questions: [{ wrong: [other], ko: { ask: Thing은 무엇인가, why: 나 }, en: { ask: a, why: b } }]') },
  },
  { code: 'unknown-exam', line: 4, note: { front: front('exams: [saa/9]') } },
  { code: 'unknown-exam', line: 4, note: { front: front('exams: [constructor/1]') } },
  { code: 'bad-id', line: 1, note: { path: 'notes/storage/S3_Thing.md' } },
  { code: 'bad-category', line: 1, note: { path: 'notes/cellar/s3-thing.md' } },
  { code: 'bad-category', line: 1, note: { path: 'notes/constructor/s3-thing.md' } },
];

for (const { code, line, note } of BROKEN) {
  test(`compileNotes › reports ${code} with file and line`, () => {
    const { problems } = compileNotes([makeNote(note), makeNote({ path: 'notes/storage/other.md' })]);
    const found = problems.filter((problem) => problem.code === code);
    assert.deepEqual(
      found.map((problem) => [problem.file, problem.line]).slice(0, 1),
      [[note?.path ?? 'notes/storage/s3-thing.md', line]],
      JSON.stringify(problems),
    );
  });
}

test('compileNotes › an id is of one note, whatever its folder', () => {
  const { problems } = compileNotes([makeNote(), makeNote({ path: 'notes/compute/s3-thing.md', en: ['It is another thing altogether.'] })]);
  assert.ok(problems.some(({ code, file, line }) => code === 'duplicate-id' && file === 'notes/compute/s3-thing.md' && line === 1));
});

const question = (...wrong: string[]) =>
  `questions: [{ wrong: [${wrong.join(', ')}], ko: { ask: 무엇?, why: 나 }, en: { ask: which?, why: b } }]`;
const codesOf = (...notes: Parameters<typeof makeNote>[0][]) => compileNotes(notes.map(makeNote)).problems.map(({ code }) => code);

test('compileNotes › no wrong answer contains the right one or is part of it', () => {
  const [whole, part] = ['notes/storage/whole.md', 'notes/storage/part.md'];
  const others = ['a', 'b'].map((id) => ({ path: `notes/storage/${id}.md` }));
  const under = ['name: { en: Part }', 'checked: 2026-11', 'parent: whole'];
  assert.deepEqual(codesOf({ path: whole }, { path: part, front: [...under, question('whole', 'a', 'b')] }, ...others), [
    'right-wrong-answer',
  ]);
  const above = ['name: { en: Whole }', 'checked: 2026-11', question('part', 'a', 'b')];
  assert.deepEqual(codesOf({ path: whole, front: above }, { path: part, front: under }, ...others), ['right-wrong-answer']);
});

test('compileNotes › a question is asked once', () => {
  const asking = (name: string) => ({
    path: `notes/storage/${name}.md`,
    front: [`name: { en: ${name} }`, 'checked: 2026-11', question('a', 'b', 'c')],
  });
  const others = ['a', 'b', 'c'].map((id) => ({ path: `notes/storage/${id}.md` }));
  const codes = codesOf(asking('first'), asking('second'), ...others);
  assert.deepEqual([...new Set(codes)], ['duplicate-question']);
});

test('compileNotes › a name in a question gives its answer away as a word of its own only', () => {
  const others = ['a', 'b', 'c'].map((id) => ({ path: `notes/storage/${id}.md` }));
  const asked = (ask: string) => ({
    front: [
      'name: { en: Thing }',
      'aliases: [AZ]',
      'checked: 2026-11',
      `questions: [{ wrong: [a, b, c], ko: { ask: 무엇?, why: 나 }, en: { ask: "${ask}", why: b } }]`,
    ],
  });
  assert.deepEqual(codesOf(asked('Which Thing is it?'), ...others), ['answer-in-question']);
  assert.deepEqual(codesOf(asked('Is it nothing, or in things of an AZ?'), ...others), []);
});

test('compileNotes › a pair of terms is told apart in one of the two notes', () => {
  const pair = (id: string, other: string) => ({
    path: `notes/storage/${id}.md`,
    front: [`name: { en: ${id} }`, 'checked: 2026-11', `contrasts: [{ with: ${other}, rows: [${ROW}, ${ROW}, ${ROW}] }]`],
  });
  assert.deepEqual(codesOf(pair('first', 'second'), pair('second', 'first')), ['duplicate-contrast']);
});

test('compileNotes › where the counts of facts differ, no two of them are compared', () => {
  assert.deepEqual(codesOf({ ko: ['정의다.', '', '- **1개**', '- **2개**'], en: ['Definition.', '', '- **3** things'] }), ['fact-count']);
});

test('compileNotes › line ends and a byte-order mark change nothing', () => {
  const note = makeNote({ ko: ['정의다.', '', '- 하나'], en: ['Definition.', '', '- One'] });
  const expected = compileNotes([note]);
  assert.deepEqual(expected.problems, []);
  for (const end of ['\r\n', '\r'])
    assert.deepEqual(compileNotes([{ ...note, text: `\uFEFF${note.text.replaceAll('\n', end)}` }]), expected);
});

test('compileNotes › what nobody checked has no month, and a term without a Korean name goes by the English one', () => {
  const [checked] = compileNotes([makeNote({ front: ['name: { en: Thing, ko: 것 }', 'checked: 2026-11'] })]).terms;
  const [unchecked] = compileNotes([makeNote({ front: ['name: { en: Thing }', 'checked: never'] })]).terms;
  assert.deepEqual([checked?.checked, checked?.name], ['2026-11', { en: 'Thing', ko: '것' }]);
  assert.deepEqual([unchecked && 'checked' in unchecked, unchecked?.name], [false, { en: 'Thing', ko: 'Thing' }]);
});

test('compileNotes › a sound note has no problem and becomes a term', () => {
  const { terms, problems } = compileNotes([
    makeNote({
      front: ['name: { en: S3 bucket, ko: S3 버킷 }', 'aliases: [버킷]', 'shared: [통]', 'checked: 2026-11', 'exams: [saa/1]'],
      ko: ['객체를 담는', '컨테이너다.', '', '- 계정당 **10,000개**까지다.'],
      en: ['A container', 'for objects.', '', '- Up to **10,000**', '  an account.'],
    }),
  ]);
  assert.deepEqual(problems, []);
  const [term] = terms;
  assert.equal(term?.id, 's3-thing');
  assert.deepEqual(term?.aliases, ['버킷', '통']);
  assert.equal(term?.definition.en, 'A container for objects.');
  assert.deepEqual(term?.facts.en, ['Up to **10,000** an account.']);
});

test('compileNotes › finds the problems of all notes in one run', () => {
  const { problems } = compileNotes([
    { path: 'notes/storage/a.md', text: 'no front matter' },
    makeNote({ path: 'notes/storage/b.md', front: ['name: { en: B }', 'checked: 2026-11', 'colour: red', 'related: [a]'] }),
    makeNote({ path: 'notes/storage/c.md', front: ['name: { en: D name }', 'checked: 2026-11'] }),
    makeNote({ path: 'notes/storage/d.md', front: ['name: { en: d-name }', 'checked: 2026-11', 'related: [nowhere]'] }),
    { path: 'notes/storage/e.md', text: '---\nname: { en: E }\nchecked: 2026-11\n---\n\n## 한국어\n\n정의.\n' },
  ]);
  const codes = new Set(problems.map(({ file, code }) => `${file.slice('notes/storage/'.length)} ${code}`));
  for (const expected of [
    'a.md no-front-matter',
    'b.md unknown-key',
    'd.md duplicate-alias',
    'd.md dangling-id',
    'e.md missing-language',
  ]) {
    assert.ok(codes.has(expected), `${expected} among ${[...codes].join(', ')}`);
  }
});

test('compileNotes › finds all problems of one note in one run', () => {
  const text = [
    '---',
    'name: { en: Thing }',
    'colour: red',
    'aliases: [Other thing]',
    'related: [nowhere]',
    'docs: http://example.com',
    '---',
    '',
    '## 한국어',
    '',
    '정의.',
    '',
  ].join('\n');
  const { problems } = compileNotes([
    { path: 'notes/storage/thing.md', text },
    makeNote({ path: 'notes/storage/other.md', front: ['name: { en: Other thing }', 'checked: 2026-11'] }),
  ]);
  assert.deepEqual(
    problems.map(({ line, code }) => `${line} ${code}`),
    ['2 missing-key', '3 unknown-key', '4 duplicate-alias', '5 dangling-id', '6 bad-value', '8 missing-language'],
  );
});

test('compileNotes › a wrong alias is one problem, not one more for being looked for', () => {
  const { problems } = compileNotes([makeNote({ front: front('aliases: [word, ""]', 'ordinary: [word]') })]);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['bad-value'],
  );
});

test('compileNotes › a name may be shared by many, but be the alias of one only', () => {
  const note = (path: string, line: string) => makeNote({ path, front: [`name: { en: ${path.at(-4)} }`, 'checked: 2026-11', line] });
  const codesOf = (x: string, y: string) =>
    compileNotes([note('notes/storage/x.md', x), note('notes/storage/y.md', y)]).problems.map(({ code }) => code);
  assert.deepEqual(codesOf('shared: [온디맨드 모드]', 'shared: [온디맨드 모드]'), []);
  assert.deepEqual(codesOf('shared: [TTL]', 'aliases: [TTL]'), []);
  assert.deepEqual(codesOf('aliases: [TTL]', 'aliases: [TTL]'), ['duplicate-alias']);
});

test('compileNotes › a contrast is written once and seen from both terms', () => {
  const { terms } = compileNotes([
    makeNote({
      path: 'notes/storage/a.md',
      front: ['name: { en: A }', 'checked: 2026-11', 'contrasts:', `  - { with: b, rows: [${ROW}, ${ROW}, ${ROW}] }`],
    }),
    makeNote({ path: 'notes/storage/b.md', front: ['name: { en: B }', 'checked: 2026-11'] }),
  ]);
  assert.deepEqual(terms[1]?.contrasts[0]?.rows[0]?.en, ['Aspect', 'there', 'here']);
  assert.equal(terms[1]?.contrasts[0]?.with, 'a');
});

test('compileNotes › a YAML alias bomb is a problem, not a stall', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefghi'[at]},`.repeat(9)}]`),
  ];
  const { problems } = compileNotes([makeNote({ front: bomb })]);
  assert.equal(problems[0]?.code, 'yaml-syntax');
});

test('compileNotes › nearly the same definition twice is a problem of the later note', () => {
  const text = 'Stores objects in buckets across three zones, with eleven nines of durability.';
  const { problems } = compileNotes([
    makeNote({ path: 'notes/storage/a.md', en: [text] }),
    makeNote({ path: 'notes/storage/b.md', en: [`${text} Cheap.`] }),
  ]);
  assert.deepEqual(
    problems.map(({ file, code }) => [file, code]),
    [['notes/storage/b.md', 'similar-definition']],
  );
});
