import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DocumentMentions, type LineChange } from '../../../../src/core/recogniser/document-mentions';
import type { Mention } from '../../../../src/core/recogniser/mention';
import { documentOf, RECOGNISER } from '../../../make/recogniser';

/** The mentions of a document whose lines a test goes on to change. */
function followed(lines: readonly string[]): DocumentMentions {
  return new DocumentMentions(
    RECOGNISER,
    {
      get lineCount() {
        return lines.length;
      },
      lineAt: (at) => lines[at] ?? '',
    },
    { languageId: 'markdown', path: 'notes.md' },
  );
}

const word = fc.constantFrom(
  'AWS',
  'S3',
  's3',
  'Lambda',
  'lambda',
  '람다',
  '람다식',
  '버킷을',
  '버킷',
  '대기열',
  'Amazon',
  'SQS',
  'SQS_QUEUE_URL',
  'createS3Bucket',
  'aws_s3_bucket',
  'AWS::S3::Bucket',
  'Application',
  'Load',
  'Balancer',
  'Config',
  'config',
  '가용',
  '영역',
  '가용영역에서',
  'boto3.client("sqs")',
  's3:GetObject',
  'arn:aws:lambda:x',
  'the',
  'of',
  '(',
  ')',
  ',',
  '.',
  '-',
  '\u1107\u1165\u110f\u1175\u11ba',
  '\uff33\uff13',
  '😀',
  'EC2',
  '온디맨드 모드',
  'DynamoDB',
  'Step',
  'Functions',
  'x:',
  'STANDARD_IA',
  'Docker',
  '버전 관리',
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '', '  ', '-', '_')), { maxLength: 12 })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(''));
const heading = fc
  .tuple(fc.constantFrom('# ', '## ', '### ', '**'), text)
  .map(([mark, rest]) => (mark === '**' ? `**${rest}**` : mark + rest));
const line = fc.oneof({ weight: 6, arbitrary: text }, { weight: 2, arbitrary: heading }, fc.constantFrom('', '---', '===', '```'));
const lines = fc.array(line, { minLength: 1, maxLength: 12 });
const RUNS = { seed: 6, numRuns: 400 };

const listed = (found: DocumentMentions): [number, Mention][] => [...found.all()].map(({ line: at, mention }) => [at, mention]);

test('mentions lie in the text, on boundaries of code points, in order, and do not overlap', () => {
  fc.assert(
    fc.property(lines, (texts) => {
      const found = documentOf(texts.join('\n'));
      texts.forEach((text, at) => {
        let last = 0;
        for (const { start, end, id, candidates } of found.mentionsIn(at)) {
          assert.ok(last <= start && start < end && end <= text.length);
          for (const edge of [start, end])
            assert.ok(!(/[\udc00-\udfff]/.test(text.charAt(edge)) && /[\ud800-\udbff]/.test(text.charAt(edge - 1))));
          assert.equal(candidates[0], id);
          last = end;
        }
      });
    }),
    RUNS,
  );
});

test('any sequence of edits leads to what a scan of the new text finds', () => {
  // Headings reach farther than the lines near by, and a title farther still.
  const farApart = fc
    .tuple(lines, fc.constantFrom(0, 4, 90, 130), lines)
    .map(([before, gap, after]) => [...before, ...new Array<string>(gap).fill('.'), ...after]);
  const edit = fc.record({ start: fc.nat(14), removed: fc.nat(4), texts: fc.array(line, { maxLength: 4 }) });
  fc.assert(
    fc.property(farApart, fc.array(edit, { maxLength: 5 }), fc.boolean(), (texts, edits, isComplete) => {
      const now = [...texts];
      const found = followed(now);
      if (isComplete) found.step(() => false);
      for (const { start, removed, texts: inserted } of edits) {
        const change: LineChange = {
          start: Math.min(start, now.length),
          removed: Math.min(removed, Math.max(0, now.length - start)),
          inserted: inserted.length,
        };
        now.splice(change.start, change.removed, ...inserted);
        found.update(change);
        found.mentionsIn(0);
      }
      found.step(() => false);
      assert.equal(found.scannedCount, now.length);
      assert.deepEqual(listed(found), listed(documentOf(now.join('\n'))));
    }),
    RUNS,
  );
});

test('a line alone, with the evidence of its document, gives what the document gives', () => {
  fc.assert(
    fc.property(lines, (texts) => {
      // Names wrapped over lines belong to no line alone.
      const apart = texts.flatMap((text) => [text, '.']);
      const found = documentOf(apart.join('\n'));
      for (const [at, text] of apart.entries())
        assert.deepEqual(RECOGNISER.mentionsInLine(text, found.evidenceAt(at)), found.mentionsIn(at));
    }),
    RUNS,
  );
});

test('a position is answered like its line', () => {
  fc.assert(
    fc.property(lines, fc.nat(), (texts, seed) => {
      const found = documentOf(texts.join('\n'));
      texts.forEach((text, at) => {
        const column = seed % (text.length + 1);
        const whole = found.mentionsIn(at);
        const expected = whole.find(({ start, end }) => start <= column && column < end) ?? whole.find(({ end }) => end === column);
        assert.deepEqual(found.mentionAt(at, column), expected);
      });
    }),
    RUNS,
  );
});

test('composed and decomposed text have the same mentions', () => {
  fc.assert(
    fc.property(lines, (texts) => {
      const composed = texts.map((text) => text.normalize('NFC'));
      const ids = (all: readonly string[]): string[] =>
        [...documentOf(all.join('\n')).all()].map(
          ({ line: at, mention }) => `${at} ${mention.id} ${all[at]?.slice(mention.start, mention.end).normalize('NFC')}`,
        );
      assert.deepEqual(ids(composed.map((text) => text.normalize('NFD'))), ids(composed));
    }),
    RUNS,
  );
});

test('a line is judged again when a heading over it is scanned after it, or edited', () => {
  const now = ['# Amazon S3', ...new Array<string>(200).fill('.'), '## AWS Config', ...new Array<string>(60).fill('.'), '버전 관리', 'AWS'];
  const found = new DocumentMentions(
    RECOGNISER,
    { lineCount: now.length, lineAt: (at) => now[at] ?? '' },
    { languageId: 'markdown', path: 'notes.md' },
  );
  found.scan(230, now.length);
  assert.deepEqual(found.mentionsIn(262), []);
  found.step(() => false);
  assert.deepEqual(
    found.mentionsIn(262).map(({ id }) => id),
    ['s3-versioning'],
  );
  now[0] = '# Amazon SQS';
  found.update({ start: 0, removed: 1, inserted: 1 });
  assert.deepEqual(found.mentionsIn(262), []);
  now[201] = '## Amazon S3';
  found.update({ start: 201, removed: 1, inserted: 1 });
  assert.equal(found.mentionsIn(262).length, 1);
});

test('a document that turns out to be about AWS late is judged as a whole', () => {
  const filler = Array.from({ length: 2500 }, (_, at) => `line ${at} about a load balancer`);
  const found = documentOf([...filler, 'AWS Lambda'].join('\n'));
  assert.equal(found.counts().get('load-balancer'), 2500);
  found.update({ start: 2500, removed: 1, inserted: 0 });
});

test('lines that were left undecided are decided in slices, and one that is asked for before the others', () => {
  const now = Array.from({ length: 5_000 }, (_, at) => `line ${at} about a load balancer`);
  const found = followed(now);
  assert.equal(
    found.step(() => false),
    true,
  );
  assert.equal(found.counts().size, 0);
  now.push('AWS Lambda');
  found.update({ start: 5_000, removed: 0, inserted: 1 });
  assert.equal(found.isComplete, false);
  assert.equal(
    found.step(() => true),
    false,
  );
  assert.equal(found.mentionsIn(4_999).length, 1);
  const decided = found.counts().get('load-balancer') ?? 0;
  assert.ok(decided > 1 && decided < 5_000, `${decided} are decided in one slice`);
  assert.equal(
    found.step(() => false),
    true,
  );
  assert.equal(found.counts().get('load-balancer'), 5_000);
});

test('whether the time is over is asked every few hundred lines, among long lines more often', () => {
  for (const [count, length] of [
    [10_000, 100],
    [1_000, 10_000],
  ] as const) {
    const line = 'x'.repeat(length);
    const found = new DocumentMentions(RECOGNISER, { lineCount: count, lineAt: () => line }, { languageId: 'log', path: '' });
    let asked = 0;
    found.step(() => {
      asked += 1;
      return false;
    });
    assert.ok(asked >= Math.max(count / 250, (count * length) / 100_000), `${asked} times for ${count} lines of ${length}`);
  }
});

test('a walk over all mentions ends where the scan stood when it began', () => {
  const found = new DocumentMentions(RECOGNISER, { lineCount: 2_000, lineAt: () => 'AWS Lambda' }, { languageId: 'log', path: '' });
  found.step(() => true);
  const scanned = found.scannedCount;
  let walked = 0;
  for (const _ of found.all()) {
    walked += 1;
    found.step(() => true);
  }
  assert.equal(walked, scanned);
  assert.equal(listed(found).length, 2_000);
});

test('scanning stops when the time is over, and what is asked for meanwhile is answered', () => {
  const texts = Array.from({ length: 20_000 }, () => 'AWS Lambda and Amazon S3');
  const found = new DocumentMentions(
    RECOGNISER,
    { lineCount: texts.length, lineAt: (at) => texts[at] ?? '' },
    { languageId: 'markdown', path: '' },
  );
  assert.equal(
    found.step(() => true),
    false,
  );
  assert.ok(found.scannedCount > 0 && found.scannedCount < 20_000);
  assert.deepEqual(found.mentionsIn(19_999), []);
  assert.equal(found.mentionAt(19_999, 5)?.id, 'aws-lambda');
  found.scan(19_990, 20_000);
  assert.equal(found.mentionsIn(19_999).length, 2);
  assert.equal(
    found.step(() => false),
    true,
  );
});

test('no input makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), line),
      fc.integer({ min: -5, max: 300 }),
      (any, column) => {
        const found = documentOf(`AWS Lambda\n${any}`);
        found.counts();
        found.mentionAt(1, column);
      },
    ),
    { seed: 6, numRuns: 3000 },
  );
});
