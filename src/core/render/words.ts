import type { Localised } from '../glossary/term';

/** The few words that stand between the notes' own text; they follow the language of the text, not of the editor. */
export const WORDS = {
  changed: { ko: '바뀜', en: 'Changed' },
  formerly: { ko: '예전', en: 'was' },
  facts: { ko: '알아 둘 것', en: 'Key facts' },
  parts: { ko: '하위 용어', en: 'Parts and kinds' },
  exams: { ko: '시험 범위', en: 'Exams' },
  related: { ko: '관련 용어', en: 'Related' },
  alsoCalled: { ko: '다른 이름', en: 'Also called' },
  line: { ko: '줄', en: 'line' },
  notToBeConfused: { ko: '혼동 주의', en: 'Not to be confused with' },
  checked: { ko: '확인', en: 'Checked' },
  unchecked: { ko: '확인되지 않은 내용', en: 'Not checked' },
  source: { ko: '출처', en: 'source' },
  partOf: { ko: '상위', en: 'part of' },
  alsoMeans: { ko: '다른 뜻', en: 'Could also be' },
  matched: { ko: '코드', en: 'code' },
  myNote: { ko: '내 노트', en: 'my note' },
  definition: { ko: '정의', en: 'Definition' },
  quiz: { ko: '퀴즈', en: 'Quiz' },
  docs: { ko: 'AWS 문서', en: 'AWS docs' },
  mute: { ko: '숨기기', en: 'Mute' },
  openNote: { ko: '노트 열기', en: 'Open note' },
  oldFact: { ko: '노트 내용이 예전 정보입니다', en: 'This note is out of date' },
} as const satisfies Record<string, Localised<string>>;
