import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readOwnNote } from '../../../src/notes/dialects/detect';
import { mergeOwnNotes } from '../../../src/notes/own-terms';
import { makeTerm } from '../../make/term';

const entriesOf = (text: string, path = 'file:///notes/a.md') => readOwnNote({ path, text, modified: '2025-03-02' }).entries;

const box = makeTerm({ id: 'amazon-box', name: { ko: '아마존 박스', en: 'Amazon Box' }, aliases: ['Box', 'Simple Box Service', '상자'] });
const lid = makeTerm({ id: 'box-lid', name: { ko: 'Box Lid', en: 'Box Lid' }, parent: 'amazon-box' });
const boxMode = makeTerm({
  id: 'box-open-mode',
  name: { ko: '열린 모드(상자)', en: 'Box Open Mode' },
  aliases: ['열린 모드'],
  shared: ['열린 모드'],
  parent: 'amazon-box',
});
const doorMode = makeTerm({
  id: 'door-open-mode',
  name: { ko: '열린 모드(문)', en: 'Door Open Mode' },
  aliases: ['열린 모드'],
  shared: ['열린 모드'],
  parent: 'door',
});
const door = makeTerm({ id: 'door', name: { ko: '문', en: 'Door' } });
const bundled = [box, lid, boxMode, doorMode, door];

test('mergeOwnNotes › without entries the bundled terms stay as they are', () => {
  assert.deepEqual(mergeOwnNotes(bundled, []), bundled);
});

test('mergeOwnNotes › an entry extends the term whose name or alias it has, in spite of vendor, case, spaces and plural', () => {
  for (const name of ['Amazon Box', 'box', 'BOX', 'AWS Box', 'Amazon Boxs', '상자', 'Simple Box  Service']) {
    const merged = mergeOwnNotes(bundled, entriesOf(`## ${name}\n\n- Keeps files.\n`));
    assert.equal(merged.length, bundled.length, name);
    assert.equal(merged.find(({ id }) => id === 'amazon-box')?.own.length, 1, name);
  }
});

test('mergeOwnNotes › an extended term keeps its own text and shows file, line and day of the note', () => {
  const [merged] = mergeOwnNotes(bundled, entriesOf('# Notes\n\n## Box\n\nMy words.\n\n- One\n- Two\n'));
  assert.deepEqual(merged?.definition, box.definition);
  assert.equal(merged?.bundled, true);
  assert.deepEqual(
    merged?.own.map(({ title, definition, facts, file, line, modified, stale }) => ({
      title,
      definition,
      facts,
      file,
      line,
      modified,
      stale,
    })),
    [
      {
        title: 'Box',
        definition: { ko: 'My words.', en: 'My words.' },
        facts: { ko: ['One', 'Two'], en: ['One', 'Two'] },
        file: 'file:///notes/a.md',
        line: 3,
        modified: '2025-03-02',
        stale: [],
      },
    ],
  );
});

test('mergeOwnNotes › does not read the text of a bundled term that nobody looks at', () => {
  let read = 0;
  const lazy = Object.defineProperty({ ...box }, 'definition', { enumerable: true, get: () => ({ ko: `${++read}`, en: '' }) });
  const [merged] = mergeOwnNotes([lazy], entriesOf('## Box\n\n- Keeps files.\n'));
  assert.equal(read, 0);
  assert.equal(merged?.definition.ko, '1');
});

test('mergeOwnNotes › a name that terms share goes to the one under whose parent it stands', () => {
  const merged = mergeOwnNotes(
    bundled,
    entriesOf('## Box\n\n- Keeps files.\n- 열린 모드: 누구나 연다\n\n## Door\n\n- Lets in.\n- 열린 모드: 활짝 연다\n'),
  );
  const ownOf = (id: string) => merged.find((term) => term.id === id)?.own.map(({ definition }) => definition.ko);
  assert.deepEqual(ownOf('box-open-mode'), ['누구나 연다']);
  assert.deepEqual(ownOf('door-open-mode'), ['활짝 연다']);
});

test('mergeOwnNotes › a term that only the notes know is new, in the category of own notes, under its parent', () => {
  const merged = mergeOwnNotes(bundled, entriesOf('## Box\n\n- Keeps files.\n- **Box Handle(BH)**: holds it\n'));
  const [added, ...more] = merged.slice(bundled.length);
  assert.deepEqual(more, []);
  assert.deepEqual(
    {
      name: added?.name.en,
      aliases: added?.aliases,
      parent: added?.parent,
      category: added?.category,
      bundled: added?.bundled,
      own: added?.own.length,
    },
    { name: 'Box Handle', aliases: ['BH'], parent: 'amazon-box', category: 'own', bundled: false, own: 1 },
  );
  assert.match(added?.id ?? '', /^own-box-handle-[a-z0-9]+$/);
});

test('mergeOwnNotes › clashes between files keep both, in the order of the entries', () => {
  const entries = [
    ...entriesOf('## Crate\n\n- Of wood.\n', 'file:///one/a.md'),
    ...entriesOf('# crate\n\nOf plastic.\n', 'file:///two/b.md'),
  ];
  const [crate, ...more] = mergeOwnNotes(bundled, entries).slice(bundled.length);
  assert.deepEqual(more, []);
  assert.deepEqual(
    crate?.own.map(({ file, definition }) => [file, definition.en]),
    [
      ['file:///one/a.md', 'Of wood.'],
      ['file:///two/b.md', 'Of plastic.'],
    ],
  );
});

test('mergeOwnNotes › kinds of the same name under two parents are two terms, and their name is shared', () => {
  const merged = mergeOwnNotes(
    [],
    entriesOf('## Crate\n\n- Of wood.\n- 예약 모드: 미리 잡는다\n\n## Shelf\n\n- Of steel.\n- 예약 모드: 줄을 선다\n'),
  );
  const kinds = merged.filter(({ name }) => name.ko === '예약 모드');
  assert.deepEqual(
    kinds.map(({ own }) => own[0]?.definition.ko),
    ['미리 잡는다', '줄을 선다'],
  );
  assert.notEqual(kinds[0]?.id, kinds[1]?.id);
  assert.deepEqual(kinds[0]?.shared, ['예약 모드']);
});

test('mergeOwnNotes › the name of an item in plain words needs evidence; a coined one does not', () => {
  const [, node, coined] = mergeOwnNotes([], entriesOf('## Crate\n\n- Of wood.\n- 소비자: 꺼내는 쪽\n- CrateDB Studio: a tool for it\n'));
  assert.deepEqual(node?.ordinary, ['소비자']);
  assert.deepEqual(coined?.ordinary, []);
});

test('mergeOwnNotes › an id depends on nothing but its own entry', () => {
  const one = '## Crate\n\n- Of wood.\n\n## 나무 선반\n\n- 판자로 만든다.\n';
  const ids = (text: string) =>
    new Map(
      mergeOwnNotes(bundled, entriesOf(text))
        .slice(bundled.length)
        .map(({ id, name }) => [name.ko, id]),
    );
  const before = ids(one);
  const after = ids(`## Pallet\n\n- Under crates.\n\n${one}\n## Rope\n\n- Ties.\n`);
  for (const [name, id] of before) assert.equal(after.get(name), id);
});

test('mergeOwnNotes › parents never lead in a circle', () => {
  const entries = [
    ...entriesOf('## Crate\n\n- Of wood.\n- **Shelf Rack**: b\n'),
    ...entriesOf('## Shelf Rack\n\n- Of steel.\n- **Crate**: a\n'),
  ];
  const terms = mergeOwnNotes([], entries);
  const parentOf = new Map(terms.map(({ id, parent }) => [id, parent]));
  for (const { id } of terms) {
    let steps = 0;
    for (let above = parentOf.get(id); above !== undefined; above = parentOf.get(above)) assert.ok(++steps <= terms.length);
  }
});

const name = fc.constantFrom('Box', 'Amazon Box', '상자', 'Crate', 'crate', '나무 선반', 'Open Mode', '열린 모드', 'A', 'own-a');

test('mergeOwnNotes › ids are unique, every entry is somewhere, every parent exists', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.array(name, { maxLength: 3 })), { maxLength: 8 }), (headings) => {
      const text = headings
        .map(([heading, items]) => `## ${heading}\n\n- It is.\n${items.map((item) => `- **${item}**: is it\n`).join('')}`)
        .join('\n');
      const entries = entriesOf(text);
      const merged = mergeOwnNotes(bundled, entries);
      const ids = new Set(merged.map(({ id }) => id));
      assert.equal(ids.size, merged.length);
      assert.equal(merged.flatMap(({ own }) => own).length, entries.length);
      for (const { parent, bundled: shipped } of merged) if (parent !== undefined && !shipped) assert.ok(ids.has(parent));
    }),
    { numRuns: 300, seed: 5 },
  );
});

test('mergeOwnNotes › a name of one or two letters, or of one common word, needs evidence; an abbreviation does not', () => {
  const added = mergeOwnNotes([], entriesOf('## Relay (RX)\n\n- Moves.\n\n## QRL\n\n- Moves, too.\n'));
  assert.deepEqual(
    added.map(({ ordinary }) => ordinary),
    [['Relay', 'RX'], []],
  );
});

test('mergeOwnNotes › what is no kind of anything is one term under whatever it stands', () => {
  const merged = mergeOwnNotes([], entriesOf('## Crate\n\n- Of wood.\n- 소비자: 꺼낸다\n\n## Shelf\n\n- Of steel.\n- 소비자: 집는다\n'));
  assert.equal(merged.filter(({ name }) => name.ko === '소비자').length, 1);
});

test('mergeOwnNotes › no term is its own parent', () => {
  const merged = mergeOwnNotes([], [...entriesOf('## Crate\n\n- Of wood.\n'), ...entriesOf('## Crates\n\n- **Crate**: of wood\n')]);
  for (const { id, parent } of merged) assert.notEqual(parent, id);
});

const aliasesOf = (text: string) => mergeOwnNotes(bundled, entriesOf(text)).find(({ id }) => id === 'amazon-box')?.aliases;

test('mergeOwnNotes › a heading brings its other names to the bundled term, but none of two letters and none that is taken', () => {
  assert.deepEqual(aliasesOf('## Box (Storage of Many Boxes)\n\n- Keeps files.\n'), [...box.aliases, 'Storage of Many Boxes']);
  assert.deepEqual(aliasesOf('## Box (=BX)\n\n- Keeps files.\n'), box.aliases);
  assert.deepEqual(aliasesOf('## Box (=Door)\n\n- Keeps files.\n'), box.aliases);
  assert.deepEqual(aliasesOf('## Crate\n\n- Of wood.\n- Box(=Storage Box): keeps files\n'), box.aliases);
});

test('mergeOwnNotes › the exact name goes before the one without its maker', () => {
  const mq = makeTerm({ id: 'mq', name: { ko: 'MQ', en: 'MQ' } });
  const amazonMq = makeTerm({ id: 'amazon-mq', name: { ko: 'Amazon MQ', en: 'Amazon MQ' } });
  for (const terms of [
    [mq, amazonMq],
    [amazonMq, mq],
  ]) {
    const merged = mergeOwnNotes(terms, entriesOf('## Amazon MQ\n\n- Of Amazon.\n\n## MQ\n\n- Of another.\n'));
    assert.deepEqual(merged.map(({ id, own }) => [id, own[0]?.definition.en]).sort(), [
      ['amazon-mq', 'Of Amazon.'],
      ['mq', 'Of another.'],
    ]);
  }
});

test('mergeOwnNotes › what has changed about a part may be told under the whole', () => {
  const was = { ko: '뚜껑은 상자마다 **3개**였다.', en: 'A box had **3** lids.' };
  const changed = [{ since: '2025', was, is: { ko: '**9개**다.', en: 'It has **9**.' }, source: 'x' }];
  const note = '## Box\n\n- Keeps files.\n- 상자마다 뚜껑이 3개 있다.\n';
  const [merged] = mergeOwnNotes([box, { ...lid, changed }], entriesOf(note));
  assert.deepEqual(
    merged?.own.flatMap(({ stale }) => stale.map(({ line }) => line)),
    [4],
  );
  assert.equal(merged?.own[0]?.stale, merged?.own[0]?.stale, 'looked for once');
});

test('mergeOwnNotes › a note in two languages is shown in both, whichever comes first; one in one language, in that', () => {
  const [korean, english] = ['## 한국어\n\n나무로 만든다.\n', '## English\n\nMade of wood.\n'];
  const definitionOf = (...sections: string[]) =>
    mergeOwnNotes([], entriesOf(`# Crate\n\n${sections.join('\n')}`, 'crate.md'))[0]?.definition;
  assert.deepEqual(definitionOf(korean, english), { ko: '나무로 만든다.', en: 'Made of wood.' });
  assert.deepEqual(definitionOf(english, korean), { ko: '나무로 만든다.', en: 'Made of wood.' });
  assert.deepEqual(definitionOf(english), { ko: 'Made of wood.', en: 'Made of wood.' });
});
