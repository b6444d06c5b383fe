import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { root } from '../steps/bundle.mjs';

const lens = (/** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, ['out/lens.mjs', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 });

describe('the command line', () => {
  it('prints the glossary as one JSON array of whole terms', () => {
    const { stdout, status } = lens('glossary');
    const terms = JSON.parse(stdout);
    assert.equal(status, 0);
    assert.ok(terms.length >= 60, String(terms.length));
    for (const { id, category, name, definition, facts } of terms) {
      assert.ok(id && category && name.en && name.ko && definition.en && definition.ko, id);
      assert.equal(facts.en.length, facts.ko.length, id);
    }
  });

  it('prints mentions with lines and columns from 1', () => {
    const { stdout, status } = lens('mentions', 'test/workspace/infra/main.tf');
    assert.equal(status, 0);
    const [first] = stdout.split('\n').map((line) => line && JSON.parse(line));
    assert.deepEqual(Object.keys(first).slice(0, 5), ['file', 'line', 'column', 'text', 'id']);
    assert.ok(first.line >= 1 && first.column >= 1);
  });

  it('says why each candidate was believed or not', () => {
    assert.match(
      lens('mentions', '--why', 'test/workspace/infra/main.tf').stdout,
      /^✓ test\/workspace\/infra\/main\.tf:1:38 "S3 bucket" s3-bucket {2}\[/m,
    );
  });

  it('prints ranked ids for a query in either language', () => {
    assert.equal(lens('search', '람다').stdout.split('\n')[0], 'aws-lambda');
    assert.equal(lens('search', 'lambda').stdout.split('\n')[0], 'aws-lambda');
  });

  it('shows its help on standard output, and that is no error', () => {
    const { stdout, status } = lens('--help');
    assert.match(stdout, /lens -- mentions \[--why\]/);
    assert.equal(status, 0);
  });

  for (const [args, message] of /** @type {const} */ ([
    [['foo'], /^there is no command "foo"/],
    [['constructor'], /^there is no command "constructor"/],
    [['mentions'], /^mentions: which file\?/],
    [['mentions', 'no-such.tf'], /^mentions: .*no-such\.tf: there is no such file/],
    [['mentions', 'src'], /^mentions: .*src: this is a folder/],
    [['mentions', '--wy', 'README.md'], /^mentions: Unknown option '--wy'/],
    [['mentions', '--glossary=package.json', 'README.md'], /^mentions: package\.json: this is no JSON array of terms/],
    [['search'], /^search: for what\?/],
  ])) {
    it(`explains a wrong call: ${args.join(' ')}`, () => {
      const { stdout, stderr, status } = lens(...args);
      assert.match(stderr, message);
      assert.match(stderr, /npm run -s lens -- /, 'and how it is called');
      assert.doesNotMatch(stderr, /\n\s+at /, 'no stack');
      assert.deepEqual([stdout, status], ['', 2]);
    });
  }
});
