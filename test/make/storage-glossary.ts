import { Glossary } from '../../src/core/glossary/glossary';
import type { Language } from '../../src/core/glossary/term';
import { makeQuestion } from '../../src/core/quiz/make-question';
import type { Question, QuestionKind } from '../../src/core/quiz/question';
import { seeded } from '../../src/core/quiz/random';
import { both, makeTerm } from './term';

/** Four terms of storage; `object-lock` has something for every kind of question. */
export const storage = new Glossary([
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

/** A question about `object-lock`; the same seed makes the same one. */
export function ask(kind: QuestionKind, subject = 0, language: Language = 'en', seed = 1, typed = false): Question | undefined {
  const term = storage.find('object-lock') ?? makeTerm({ id: 'none' });
  return makeQuestion(term, kind, subject, { glossary: storage, language, random: seeded(seed), typed });
}
