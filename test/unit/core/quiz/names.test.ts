import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Glossary } from '../../../../src/core/glossary/glossary';
import { BLANK } from '../../../../src/core/quiz/blanks';
import { couldBothBeRight, findNamed, hasWord, hideNames } from '../../../../src/core/quiz/names';
import { both, makeTerm } from '../../../make/term';

test('findNamed › finds a term by any name that means nothing else, however it is written', () => {
  const term = makeTerm({
    id: 'queue',
    name: both('Amazon Simple Queue', '단순 대기열'),
    aliases: ['SQ', 'queue', 'standard mode'],
    ordinary: ['queue'],
    shared: ['standard mode'],
  });
  const glossary = new Glossary([term]);
  for (const text of ['SQ', '**simple queue**', 'Amazon Simple-Queue', '단순대기열']) assert.equal(findNamed(text, glossary), term, text);
  for (const text of ['queue', 'standard mode', 'Simple', '']) assert.equal(findNamed(text, glossary), undefined, text);
});

test("findNamed › takes the maker's name off no abbreviation: RAM is memory", () => {
  const glossary = new Glossary([makeTerm({ id: 'ram', name: both('AWS RAM') })]);
  assert.equal(findNamed('RAM', glossary), undefined);
});

test('hideNames › hides names in the plural too, and no word that only begins like one', () => {
  const term = makeTerm({ id: 'box', name: both('Amazon Box', '상자'), aliases: ['batch'] });
  const hidden = (text: string) => hideNames(text, term).replaceAll(BLANK, '_');
  assert.equal(hidden('Boxes, a box, batches; 상자를'), '_, a _, _; _를');
  assert.equal(hidden('Boxing is batched'), 'Boxing is batched');
});

test('hasWord › finds an English word in its other forms and a Korean one with its particle', () => {
  assert.ok(hasWord('It replicates at once.', 'replication'));
  assert.ok(hasWord('암호화를 켠다', '암호화'));
  assert.ok(!hasWord('A duplicate', 'replication'));
});

test('couldBothBeRight › for a part and its whole, and for two that share a name, in either order', () => {
  const whole = makeTerm({ id: 'whole', name: both('Whole') });
  const part = makeTerm({ id: 'part', name: both('Part'), parent: 'middle' });
  const middle = makeTerm({ id: 'middle', name: both('Middle'), parent: 'whole' });
  const twin = makeTerm({ id: 'twin', name: both('Twin'), aliases: ['the part'] });
  const other = makeTerm({ id: 'other', name: both('Other'), aliases: ['The-Part'] });
  const glossary = new Glossary([whole, part, middle, twin, other]);
  const pairs = [
    [whole, part, true],
    [twin, other, true],
    [part, twin, false],
  ] as const;
  for (const [a, b, expected] of pairs) {
    assert.equal(couldBothBeRight(a, b, glossary), expected);
    assert.equal(couldBothBeRight(b, a, glossary), expected);
  }
});
