/** The ways in which the Glossary view groups terms. Every term stands exactly once in each. */

import { choseongOf } from '../search/fold';
import { CATEGORIES, type Category } from './categories';
import { EXAMS, type ExamId } from './exams';
import { listNameOf } from './names';
import type { Language, Localised, Term, TermId } from './term';

export const GROUPINGS = ['category', 'letter', 'learning', 'exam:clf', 'exam:saa', 'exam:dva'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Where a reader stands with a term, by the quiz's schedule. */
export const LEARNING_STATES = ['due', 'learning', 'known', 'new', 'suspended'] as const;
export type LearningState = (typeof LEARNING_STATES)[number];

export interface TermGroup {
  /** Stable within a grouping, also when the language changes. */
  readonly key: string;
  readonly label: string;
  readonly nodes: readonly TermNode[];
  /** Terms in the group, nested ones included. */
  readonly count: number;
}

export interface TermNode {
  readonly term: Term;
  /** Parts and kinds of `term` in the same group. */
  readonly children: readonly TermNode[];
}

interface GroupOptions {
  readonly grouping: Grouping;
  readonly language: Language;
  readonly stateOf: (id: TermId) => LearningState;
}

/** Groups in their own order, none empty; terms by name in `language`, without the words Amazon and AWS; children below their parent where both are in the group. */
export function groupTerms(terms: readonly Term[], { grouping, language, stateOf }: GroupOptions): TermGroup[] {
  // Exams are grouped alike: `exam:saa` is one of the kind `exam`.
  const kind = grouping.split(':')[0] as keyof typeof KEYS;
  const keyOf = KEYS[kind](grouping, language, stateOf);
  const members = new Map<string, Term[]>();
  for (const term of terms) {
    const key = keyOf(term);
    const group = members.get(key);
    if (group) group.push(term);
    else members.set(key, [term]);
  }
  const order = ORDERS[kind]([...members.keys()]);
  return order.flatMap((key) => {
    const group = members.get(key);
    return group ? [{ key, label: labelOf(grouping, key, language), nodes: nest(group, language), count: group.length }] : [];
  });
}

type KeyOf = (grouping: Grouping, language: Language, stateOf: (id: TermId) => LearningState) => (term: Term) => string;

const KEYS: Record<'category' | 'letter' | 'learning' | 'exam', KeyOf> = {
  category: () => (term) => term.category,
  letter: (_, language) => (term) => firstLetter(sortName(term, language)),
  learning: (_, __, stateOf) => (term) => stateOf(term.id),
  exam: (grouping) => {
    const prefix = `${grouping.slice('exam:'.length)}/`;
    return (term) => term.exams.find((tag) => tag.startsWith(prefix))?.slice(prefix.length) ?? OUTSIDE;
  },
};

const OUTSIDE = 'outside';
const OUTSIDE_LABEL: Localised<string> = { en: 'Outside this exam guide', ko: '이 시험 범위 밖' };
const OTHER_LETTER = '#';

const ORDERS: Record<keyof typeof KEYS, (keys: readonly string[]) => readonly string[]> = {
  category: () => Object.keys(CATEGORIES),
  letter: (keys) => [...keys].sort(compareLetters),
  learning: () => LEARNING_STATES,
  exam: (keys) => [...keys].sort(),
};

const STATE_LABELS: Record<LearningState, Localised<string>> = {
  due: { en: 'Due now', ko: '복습할 차례' },
  learning: { en: 'Learning', ko: '학습 중' },
  known: { en: 'Known', ko: '익힘' },
  new: { en: 'Not yet asked', ko: '아직 안 푼 용어' },
  suspended: { en: 'Suspended', ko: '쉬게 한 용어' },
};

function labelOf(grouping: Grouping, key: string, language: Language): string {
  if (grouping === 'category') return CATEGORIES[key as Category][language];
  if (grouping === 'learning') return STATE_LABELS[key as LearningState][language];
  if (grouping === 'letter') return key;
  if (key === OUTSIDE) return OUTSIDE_LABEL[language];
  const exam = EXAMS[grouping.slice('exam:'.length) as ExamId];
  return `${key}. ${exam.domains[Number(key) - 1]?.[language] ?? ''}`;
}

/** What a term is looked up by in the list: `Amazon S3` stands under S. */
function sortName(term: Term, language: Language): string {
  return listNameOf(term.name[language]).replace(/^(Amazon|AWS)\s+/, '');
}

function firstLetter(name: string): string {
  const [first = ''] = name.normalize('NFC').toUpperCase();
  if (/[가-힣]/.test(first)) return LAX[choseongOf(first)] ?? choseongOf(first);
  return /[A-Z]/.test(first) ? first : OTHER_LETTER;
}

/** Tense consonants stand with their lax ones, as in an index of a book. */
const LAX: Readonly<Record<string, string>> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };

/** 초성 before Latin letters, signs last. */
function compareLetters(a: string, b: string): number {
  const rank = (letter: string) => (letter === OTHER_LETTER ? 2 : /[A-Z]/.test(letter) ? 1 : 0);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function nest(terms: readonly Term[], language: Language): TermNode[] {
  const inGroup = new Map(terms.map((term) => [term.id, term]));
  const children = new Map<TermId | undefined, Term[]>();
  for (const term of terms) {
    const parent = term.parent !== undefined && inGroup.has(term.parent) ? term.parent : undefined;
    const siblings = children.get(parent);
    if (siblings) siblings.push(term);
    else children.set(parent, [term]);
  }
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const names = new Map(terms.map((term) => [term, sortName(term, language)]));
  const placed = new Set<Term>();
  const nodesOf = (among: readonly Term[]): TermNode[] =>
    among
      .filter((term) => !placed.has(term) && placed.add(term))
      .sort((a, b) => collator.compare(names.get(a) ?? '', names.get(b) ?? ''))
      .map((term) => ({ term, children: nodesOf(children.get(term.id) ?? []) }));
  const nodes = nodesOf(children.get(undefined) ?? []);
  // A user's notes may make terms parents of each other: those stand at the top, the first one with the others below it.
  for (const term of terms) nodes.push(...nodesOf([term]));
  return nodes;
}
