import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from '../../../../../src/core/recogniser/names/surface-forms';

const cases: readonly (readonly [title: string, written: string, aliases: readonly string[], forms: readonly string[]])[] = [
  ['leaves a name without brackets as it is', ' S3 bucket ', [], ['S3 bucket']],
  ['takes the abbreviation in brackets for a name of its own', 'Name (NAM)', [], ['Name', 'NAM']],
  ['takes a remark in brackets for none', 'Cluster (recommended)', ['Cluster'], ['Cluster']],
  ['splits an alias whose first part is an alias too', 'ECS(Container Service)', ['ECS'], ['ECS', 'Container Service']],
  ['makes no name of the first part of an alias that is none alone', '애플리케이션 간(A2A)', [], ['애플리케이션 간 (A2A)', 'A2A']],
  [
    'keeps a bracket in the middle, drops it, and puts the original word in its place',
    '라이터(Writer) 엔드포인트',
    [],
    ['라이터 (Writer) 엔드포인트', '라이터 엔드포인트', 'Writer 엔드포인트'],
  ],
  ['drops two brackets', '활성(Active)/대기(Standby) 브로커', [], ['활성 (Active)/대기 (Standby) 브로커', '활성/대기 브로커']],
  ['puts no remark in the place of a word', 'guest (unauthenticated) user', [], ['guest (unauthenticated) user', 'guest user']],
];

for (const [title, written, aliases, forms] of cases) {
  test(title, () => assert.deepEqual(namesIn(written, { name: { en: 'Name (NAM)', ko: 'Name (NAM)' }, aliases }), forms));
}
