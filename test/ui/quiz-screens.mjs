// Snapshots as the extension sends them to the quiz page.

/** Labels that are their own keys: what is looked for below is then what the page was told to show. */
export const WORDS = Object.fromEntries(
  'again hard good easy right wrong rightOption yourAnswer answer check showAnswer next undo help end close why fact changed definition openTerm docs places suspend resume leech gradeIt progress repeats wentWell comesBack weakest more statistics quickQuiz reviewDue nothing nothingHint loading forecast forecastHint reviewedDays reviewedMonth retention retentionHint streak coverage byExam total met learned asTable day count today startCategory helpTitle helpChoose helpNext helpUndo helpEscape helpHelp'
    .split(' ')
    .map((key) => [key, key]),
);

/** A question on the table. */
export const question = {
  name: 'question',
  key: 'seed#0#bucket',
  title: 'main.tf',
  position: 3,
  of: 10,
  done: 1,
  repeats: 0,
  instruction: 'Which term is this?',
  language: 'en',
  prompt: 'Keeps <strong>objects</strong>.',
  answerBy: 'choose',
  options: [{ html: 'Queue' }, { html: 'Bucket', aside: '버킷' }, { html: 'Topic' }],
  canUndo: true,
};

/** All that can stand below an answer. */
export const explanation = {
  term: 'bucket',
  name: 'Bucket',
  aside: '버킷',
  language: 'en',
  definition: 'A container of objects.',
  why: 'Only it keeps objects.',
  fact: 'An account has <strong>10,000</strong>.',
  changed: ['2024-11: 10,000 (was: 100)'],
  contrast: { heading: ['', 'Bucket', 'Queue'], rows: [['Keeps', 'Objects', 'Messages']] },
  checked: 'Checked 2026-11 · source: API reference',
  hasDocs: true,
  places: 4,
  suspended: false,
};

const grades = [1, 2, 3, 4].map((grade) => ({ grade, interval: `${grade} days` }));
/** A wrong answer to it. */
export const answered = {
  answer: 1,
  choice: 0,
  right: false,
  solution: 'Bucket',
  announcement: 'Not quite. The answer: Bucket.',
  suggested: 1,
  grades,
  explanation,
  leech: true,
};
