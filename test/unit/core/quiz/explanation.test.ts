import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Glossary } from '../../../../src/core/glossary/glossary';
import { explain } from '../../../../src/core/quiz/explanation';
import { makeQuestion } from '../../../../src/core/quiz/make-question';
import type { QuestionKind } from '../../../../src/core/quiz/question';
import { seeded } from '../../../../src/core/quiz/random';
import { both, makeTerm } from '../../../make/term';

const rows = [{ en: ['Unit', 'Object', 'Vault'], ko: ['단위', '객체', '볼트'] }] as const;
const lock = makeTerm({
  id: 'object-lock',
  name: both('Object Lock'),
  definition: both('Keeps versions of objects from being deleted for a time.'),
  facts: { en: ['Needs **versioning**.', 'Lasts up to **100 years**.'], ko: ['**버전 관리**가 필요하다.', '**100년**까지다.'] },
  contrasts: [{ with: 'vault-lock', rows }],
  changed: [
    { since: '2021', was: both('Lasts **70 years**.'), is: both('Lasts 100 years.'), source: 'x' },
    { since: '2023', was: both('Only for **new** buckets.'), is: both('For all buckets.'), source: 'x' },
  ],
  questions: [{ ask: both('Which one is it?'), why: both('It locks objects.'), wrong: ['vault-lock', 'other'] }],
});
const vault = makeTerm({ id: 'vault-lock', name: both('Vault Lock'), definition: both('Locks the policy of a whole vault for good.') });
const other = makeTerm({ id: 'other', name: both('Other'), definition: both('Has nothing to do with any of these.') });
const glossary = new Glossary([lock, vault, other]);

function asked(kind: QuestionKind, subject = 0) {
  const question = makeQuestion(lock, kind, subject, { glossary, language: 'en', random: seeded(1) });
  assert.ok(question, kind);
  return question;
}

test('explain › gives the fact that was asked, whole', () => {
  assert.equal(explain(asked('cloze'), undefined, glossary)?.fact, 'Needs **versioning**.');
  assert.equal(explain(asked('number'), 0, glossary)?.fact, 'Lasts up to **100 years**.');
  assert.equal(explain(asked('term'), 0, glossary)?.fact, undefined);
});

test('explain › says why the answer to a scenario is right', () => {
  assert.equal(explain(asked('scenario'), 0, glossary)?.why, 'It locks objects.');
});

test('explain › tells all changes, the one that was asked first', () => {
  assert.deepEqual(
    explain(asked('outdated', 1), 0, glossary)?.changed.map(({ since }) => since),
    ['2023', '2021'],
  );
  assert.deepEqual(
    explain(asked('changed', 0), 0, glossary)?.changed.map(({ since }) => since),
    ['2021', '2023'],
  );
});

test('explain › puts the pair side by side that was asked about, or that the wrong choice mixed up', () => {
  assert.deepEqual(explain(asked('contrast'), 0, glossary)?.contrast, { other: vault, rows });
  const question = asked('scenario');
  const choose = (id: string) => question.options.findIndex(({ term }) => term === id);
  assert.equal(explain(question, choose('vault-lock'), glossary)?.contrast?.other, vault);
  assert.equal(explain(question, choose('other'), glossary)?.contrast, undefined);
  assert.equal(explain(question, question.answer, glossary)?.contrast, undefined);
});

test('explain › has nothing to say about a term that the notes no longer have', () => {
  assert.equal(explain(asked('term'), 0, new Glossary([vault])), undefined);
});

test('explain › says in a sentence what the wrong choice is, and of a pair nothing beside the table', () => {
  const long = makeTerm({ id: 'vault-lock', name: both('Vault Lock'), definition: both('Locks a policy, e.g. of a vault. For good.') });
  const small = new Glossary([lock, long, other]);
  const question = asked('scenario');
  const choose = (id: string) => question.options.findIndex(({ term }) => term === id);
  assert.deepEqual(explain(question, choose('vault-lock'), small)?.picked, { term: long, definition: 'Locks a policy, e.g. of a vault.' });
  assert.equal(explain(question, question.answer, small)?.picked, undefined);
  assert.equal(explain(question, undefined, small)?.picked, undefined);
  const pair = asked('contrast');
  assert.equal(explain(pair, 1 - pair.answer, small)?.picked, undefined);
});

test('explain › shows what a user wrote about the wrong choice letter by letter', () => {
  const mine = makeTerm({ id: 'other', bundled: false, name: both('Other'), definition: both('<b>Mine</b>') });
  const question = asked('scenario');
  const choice = question.options.findIndex(({ term }) => term === 'other');
  assert.equal(explain(question, choice, new Glossary([lock, vault, mine]))?.picked?.definition, '&lt;b\\>Mine&lt;/b\\>');
});

test("explain › shows the definition of a term of the user's own letter by letter", () => {
  const mine = makeTerm({
    id: 'mine',
    bundled: false,
    name: both('Mine'),
    definition: both('**Bold** words of my own, and more of them.'),
  });
  const own = new Glossary([mine, vault, other]);
  const question = makeQuestion(mine, 'term', 0, { glossary: own, language: 'en', random: seeded(1) });
  assert.ok(question);
  assert.equal(explain(question, 0, own)?.definition, '\\*\\*Bold\\*\\* words of my own, and more of them\\.');
});
