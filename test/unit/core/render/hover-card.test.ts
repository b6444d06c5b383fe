import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Glossary } from '../../../../src/core/glossary/glossary';
import { CARD_COLUMNS, CARD_LINES, type CardOptions, renderHoverCard } from '../../../../src/core/render/hover-card';
import { linesOf } from '../../../../src/core/render/markdown';
import { compileBundledNotes } from '../../../../src/lens/bundled-notes';
import { makeTerm } from '../../../make/term';

const links = {
  definition: (id: string) => `command:d?${id}`,
  quiz: () => 'command:q',
  mute: () => 'command:m',
  openNote: () => 'command:o',
};
const options = (changes: Partial<CardOptions> = {}): CardOptions => ({
  languages: ['en'],
  detail: 'short',
  others: [],
  links,
  ...changes,
});

const s3 = makeTerm({ id: 'amazon-s3', name: { en: 'Amazon S3', ko: 'Amazon S3' } });
const lock = makeTerm({
  id: 's3-object-lock',
  name: { en: 'S3 Object Lock', ko: 'S3 객체 잠금' },
  parent: 'amazon-s3',
  facts: { en: ['One', 'Two', 'Three', 'Four'], ko: ['하나', '둘', '셋', '넷'] },
  changed: [
    {
      since: '2023-11',
      was: { en: 'new **buckets**', ko: '새 버킷' },
      is: { en: 'any bucket', ko: '모든 버킷' },
      source: 'https://docs.aws.amazon.com/x',
    },
  ],
  contrasts: [{ with: 'vault-lock', rows: [] }],
  docs: 'https://docs.aws.amazon.com/lock',
});
const vault = makeTerm({ id: 'vault-lock', name: { en: 'Vault Lock', ko: '볼트 잠금' } });
const glossary = new Glossary([s3, lock, vault]);

function cardLines(card: string): number {
  return card
    .split(/\n+/)
    .filter((line) => line !== '')
    .reduce((sum, line) => sum + linesOf(line, CARD_COLUMNS), 0);
}

describe('renderHoverCard', () => {
  it('says name, parent, definition, key facts, change, contrast, date and links, in this order', () => {
    const card = renderHoverCard(lock, glossary, options());
    const parts = [
      '**S3 Object Lock**',
      'Storage › [Amazon S3](command:d?amazon-s3)',
      'What s3-object-lock means.',
      '- One',
      '- Three',
      'Changed 2023-11: any bucket (was: new buckets)',
      'Not to be confused with: [Vault Lock](command:d?vault-lock)',
      'Checked 2026-11',
      '[Definition](command:d?s3-object-lock)',
      '[AWS docs](https://docs.aws.amazon.com/lock)',
      '[Mute](command:m)',
    ];
    const places = parts.map((part) => card.indexOf(part));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
      card,
    );
    assert.ok(!places.includes(-1), card);
    assert.ok(!card.includes('Four'), 'the fourth fact is for the Definition view');
  });

  it('shows every fact where the reader wants the full card', () => {
    assert.ok(renderHoverCard(lock, glossary, options({ detail: 'full' })).includes('- Four'));
  });

  it('shows what code spells, and what else it could mean', () => {
    const card = renderHoverCard(
      lock,
      glossary,
      options({ code: 'aws_s3_bucket_object_lock_configuration', others: ['vault-lock', 'no-such-term'] }),
    );
    assert.ok(card.includes('`aws_s3_bucket_object_lock_configuration`'), card);
    assert.ok(card.includes('Could also be: [Vault Lock](command:d?vault-lock)'), card);
  });

  it('does not repeat code that the name says anyway', () => {
    const gp3 = makeTerm({ id: 'gp3', name: { en: 'General Purpose SSD (gp3)', ko: '범용 SSD(gp3)' } });
    assert.ok(!renderHoverCard(gp3, glossary, options({ code: 'gp3' })).includes('`'));
  });

  it('names of the source as many titles as fit the line with the date', () => {
    const sourceOf = (source: string) => /source: (.*)_/.exec(renderHoverCard(makeTerm({ id: 'x', source }), glossary, options()))?.[1];
    assert.equal(sourceOf('Amazon S3 API reference (client-s3 3.x), S3 User Guide'), 'Amazon S3 API reference, S3 User Guide');
    assert.equal(sourceOf('Elastic Load Balancing API reference (v2), ACM API reference, quotas'), 'Elastic Load Balancing API reference…');
    assert.equal(sourceOf('x'.repeat(80)), `${'x'.repeat(51)}…`);
  });

  it('says a change once where it stands beside an own note already', () => {
    const [change] = lock.changed;
    assert.ok(change);
    const note = {
      file: 'mine.md',
      line: 3,
      title: 'S3 Object Lock',
      definition: { en: 'Only new buckets.', ko: 'Only new buckets.' },
      facts: { en: [], ko: [] },
      questions: [],
      stale: [{ line: 3, change }],
    };
    const card = renderHoverCard({ ...lock, own: [note] }, glossary, options({ languages: ['en', 'ko'] }));
    assert.equal(card.split('any bucket').length, 2, card);
    assert.ok(!card.includes('모든 버킷'), card);
    assert.ok(!card.includes('was: new buckets'), `what the note says is not said again in ${card}`);
  });

  it('shows the points of an own note as one list, and beside the longest note a fact of AWS', () => {
    const long = 'This is what I wrote down about it, at some length, since I wanted to have all of it. '.repeat(3).trim();
    const noteWith = (facts: readonly string[]) => ({
      file: 'mine.md',
      line: 3,
      title: 'S3 Object Lock',
      definition: { en: 'First point', ko: 'First point' },
      facts: { en: facts, ko: facts },
      questions: [],
      stale: [],
    });
    const cardOf = (facts: readonly string[]) => renderHoverCard({ ...lock, own: [noteWith(facts)] }, glossary, options());
    assert.ok(cardOf(['Second point']).includes('\n- First point\n- Second point\n'), cardOf(['Second point']));
    assert.ok(cardOf([]).includes('\nFirst point\n'), 'a single sentence is no list');
    const full = cardOf([long, long, long]);
    assert.ok(full.includes('- One') && !full.includes('- Two'), full);
  });

  it('has both languages where the reader wants both, names once', () => {
    const card = renderHoverCard(lock, glossary, options({ languages: ['ko', 'en'] }));
    assert.ok(card.startsWith('**S3 객체 잠금** S3 Object Lock'), card);
    assert.ok(card.includes('s3-object-lock의 정의다.') && card.includes('What s3-object-lock means.'), card);
  });

  it('never shows a fact without its date: it says so where nobody checked', () => {
    const unchecked = makeTerm({ id: 'x' });
    const { checked, ...rest } = unchecked;
    assert.equal(checked, '2026-11');
    assert.ok(renderHoverCard(rest, glossary, options()).includes('Not checked'));
  });

  it('has no name twice that Korean only writes without a space', () => {
    const queue = makeTerm({ id: 'q', name: { en: 'Message Queue (MQ)', ko: 'Message Queue(MQ)' } });
    assert.ok(renderHoverCard(queue, glossary, options()).startsWith('**Message Queue (MQ)** · '));
  });

  it('in both languages says in the second one what there is room for', () => {
    const both = options({ languages: ['ko', 'en'] });
    const card = renderHoverCard(lock, glossary, both);
    for (const part of ['- 하나', '- One', '모든 버킷', 'any bucket']) assert.ok(card.includes(part), `${part} in ${card}`);
    const long = 'What there is to say about it, at such length that nothing else fits the card beside it. '.repeat(3);
    const full = renderHoverCard({ ...lock, definition: { en: long, ko: long } }, glossary, both);
    assert.ok(full.includes('모든 버킷') && !full.includes('any bucket') && !full.includes('- '), full);
  });

  it(`fits ${CARD_LINES} lines of ${CARD_COLUMNS} columns for every bundled term, in each language and in both, in prose and code`, () => {
    const { terms } = compileBundledNotes();
    const all = new Glossary(terms);
    const choices = [['ko'], ['en'], ['ko', 'en'], ['en', 'ko']] as const;
    const tooLong = terms.flatMap((term) =>
      choices.flatMap((languages) =>
        [undefined, ...term.code.types, ...term.code.names].flatMap((code) => {
          const lines = cardLines(renderHoverCard(term, all, options({ languages, code })));
          return lines > CARD_LINES ? `${term.id} (${languages}, ${code ?? 'prose'}): ${lines} lines` : [];
        }),
      ),
    );
    assert.deepEqual(tooLong, []);
  });
});
