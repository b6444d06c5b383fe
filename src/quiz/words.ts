import * as vscode from 'vscode';
import { CATEGORIES } from '../core/glossary/categories';
import { EXAMS, type ExamId } from '../core/glossary/exams';
import type { Glossary } from '../core/glossary/glossary';
import type { Language } from '../core/glossary/term';
import type { Grade } from '../core/quiz/grade';
import type { QuestionKind } from '../core/quiz/question';
import type { Interval } from '../core/quiz/schedule';
import type { Scope } from '../core/quiz/scope';
import type { Words } from '../protocol/quiz';

/** Labels follow VS Code's language; only the questions themselves follow the language setting. */
export function labelLanguage(): Language {
  return vscode.env.language.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

/** The page's labels in VS Code's language. */
export function pageWords(): Words {
  return {
    again: gradeText(1),
    hard: gradeText(2),
    good: gradeText(3),
    easy: gradeText(4),
    right: vscode.l10n.t('Right'),
    wrong: vscode.l10n.t('Not quite'),
    rightOption: vscode.l10n.t('Right answer'),
    yourAnswer: vscode.l10n.t('Your answer'),
    answer: vscode.l10n.t('Answer'),
    check: vscode.l10n.t('Check'),
    showAnswer: vscode.l10n.t('Show Answer'),
    next: vscode.l10n.t('Next'),
    undo: vscode.l10n.t('Undo'),
    help: vscode.l10n.t('Keys'),
    end: vscode.l10n.t('End Session'),
    close: vscode.l10n.t('Close'),
    why: vscode.l10n.t('Why'),
    fact: vscode.l10n.t('Fact'),
    changed: vscode.l10n.t('What changed'),
    definition: vscode.l10n.t('Definition'),
    openTerm: vscode.l10n.t('Read the whole note'),
    docs: vscode.l10n.t('AWS documentation'),
    places: vscode.l10n.t('In the file'),
    suspend: vscode.l10n.t('Do not ask it again'),
    resume: vscode.l10n.t('Ask it again from now on'),
    leech: vscode.l10n.t('This one keeps slipping. Read it once in peace, or set it aside.'),
    gradeIt: vscode.l10n.t('How well did you know it?'),
    progress: vscode.l10n.t('Question'),
    repeats: vscode.l10n.t('Repeats'),
    wentWell: vscode.l10n.t('Went well'),
    comesBack: vscode.l10n.t('Comes back in'),
    weakest: vscode.l10n.t('Read once more'),
    more: vscode.l10n.t('More Questions'),
    statistics: vscode.l10n.t('Statistics'),
    quickQuiz: vscode.l10n.t('Quiz'),
    reviewDue: vscode.l10n.t('Review Due Terms'),
    nothing: vscode.l10n.t('There is nothing to ask here now.'),
    nothingHint: vscode.l10n.t('Due terms come back by themselves. New ones are always there.'),
    loading: vscode.l10n.t('One moment…'),
    forecast: vscode.l10n.t('Coming reviews'),
    forecastHint: vscode.l10n.t('Cards that come due, by day; the first bar has all that is overdue.'),
    reviewedDays: vscode.l10n.t('Reviews so far'),
    reviewedMonth: vscode.l10n.t('Reviews in the last 30 days'),
    retention: vscode.l10n.t('Remembered'),
    retentionHint: vscode.l10n.t('Of the reviews in the last 30 days that came a day or more after the one before.'),
    streak: vscode.l10n.t('Days in a row'),
    coverage: vscode.l10n.t('By category'),
    byExam: vscode.l10n.t('By exam domain'),
    total: vscode.l10n.t('Terms'),
    met: vscode.l10n.t('Asked'),
    learned: vscode.l10n.t('Known'),
    asTable: vscode.l10n.t('As a table'),
    day: vscode.l10n.t('Day'),
    count: vscode.l10n.t('Number'),
    today: vscode.l10n.t('Due now'),
    startCategory: vscode.l10n.t('Start a quiz'),
    helpTitle: vscode.l10n.t('Keys in the quiz'),
    helpChoose: vscode.l10n.t('Choose an option; after the answer, a grade'),
    helpNext: vscode.l10n.t('Take the marked grade and go on'),
    helpUndo: vscode.l10n.t('Take back the last grade'),
    helpEscape: vscode.l10n.t('End the session, then close'),
    helpHelp: vscode.l10n.t('This help'),
  };
}

export function gradeText(grade: Grade): string {
  const texts: Readonly<Record<Grade, string>> = {
    1: vscode.l10n.t('Again'),
    2: vscode.l10n.t('Hard'),
    3: vscode.l10n.t('Good'),
    4: vscode.l10n.t('Easy'),
  };
  return texts[grade];
}

/** `Repeats 3`. */
export function repeatsText(count: number): string {
  return `${vscode.l10n.t('Repeats')} ${count}`;
}

export function instruction(kind: QuestionKind): string {
  const instructions: Readonly<Record<QuestionKind, string>> = {
    definition: vscode.l10n.t('Which definition fits?'),
    term: vscode.l10n.t('Which term is this?'),
    cloze: vscode.l10n.t('What is missing?'),
    number: vscode.l10n.t('Which number is missing?'),
    scenario: vscode.l10n.t('What fits the need?'),
    contrast: vscode.l10n.t('Which of the two?'),
    changed: vscode.l10n.t('Older material says this. What holds today?'),
    outdated: vscode.l10n.t('Which one no longer holds?'),
    own: vscode.l10n.t('A question from your notes'),
  };
  return instructions[kind];
}

/** What a session is about. */
export function scopeTitle(scope: Scope, glossary: Glossary): string {
  const language = labelLanguage();
  switch (scope.kind) {
    case 'mixed':
      return vscode.l10n.t('Quick Quiz');
    case 'due':
      return vscode.l10n.t('Due terms');
    case 'new':
      return vscode.l10n.t('New terms');
    case 'weakest':
      return vscode.l10n.t('Weakest terms');
    case 'muted':
      return vscode.l10n.t('Muted terms');
    case 'known':
      return vscode.l10n.t('Known terms');
    case 'suspended':
      return vscode.l10n.t('Terms set aside');
    case 'own':
      return vscode.l10n.t('My notes');
    case 'category':
      return CATEGORIES[scope.category][language];
    case 'exam': {
      const [exam = 'saa', domain = '1'] = scope.exam.split('/');
      return examTitle(exam as ExamId, Number(domain));
    }
    case 'terms': {
      const [first] = scope.terms;
      if (scope.from !== undefined) return decodeURIComponent(scope.from.split('/').at(-1) ?? '');
      return (first !== undefined && scope.terms.length === 1 && glossary.find(first)?.name[language]) || vscode.l10n.t('Picked terms');
    }
  }
}

/** `SAA-C03 · 1. Design Secure Architectures`. */
export function examTitle(exam: ExamId, domain: number): string {
  const language = labelLanguage();
  const code = /\(([^)]+)\)/.exec(EXAMS[exam].name[language])?.[1] ?? exam;
  return `${code} · ${domain}. ${EXAMS[exam].domains[domain - 1]?.[language] ?? ''}`;
}

/** `10 minutes`, `2 days`, `1.5 months`, in VS Code's language. */
export function intervalText({ days, minutes }: Interval): string {
  const [value, unit] =
    days === 0 ? [Math.max(1, minutes), 'minute'] : days < 60 ? [days, 'day'] : days < 365 ? [days / 30.4, 'month'] : [days / 365, 'year'];
  return new Intl.NumberFormat(vscode.env.language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: value < 10 && unit !== 'day' ? 1 : 0,
  }).format(value);
}

export function percentText(share: number): string {
  return new Intl.NumberFormat(vscode.env.language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
