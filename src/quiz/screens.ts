/** Snapshots for the page, made from the session and the glossary. */

import * as vscode from 'vscode';
import { CATEGORIES } from '../core/glossary/categories';
import type { Glossary } from '../core/glossary/glossary';
import { withoutMarks } from '../core/glossary/marks';
import type { Language } from '../core/glossary/term';
import { explain } from '../core/quiz/explanation';
import { GRADES } from '../core/quiz/grade';
import type { Progress } from '../core/quiz/progress';
import type { Question } from '../core/quiz/question';
import { isLeech } from '../core/quiz/schedule';
import { dueTerms } from '../core/quiz/scope';
import { type Given, type Outcome, paceOf, type Session, summarise } from '../core/quiz/session';
import { statisticsOf } from '../core/quiz/statistics';
import { DAY_MS } from '../core/quiz/study-day';
import { renderInline } from '../core/render/inline';
import { plainText } from '../core/render/markdown';
import { WORDS } from '../core/render/words';
import type { Answered, Explanation, NamedTerm, QuestionScreen, StatisticsScreen, SummaryScreen } from '../protocol/quiz';
import { examTitle, gradeText, instruction, intervalText, labelLanguage, percentText, repeatsText, scopeTitle } from './words';

/** What screens are made from beside the session. */
export interface Situation {
  readonly glossary: Glossary;
  readonly progress: Progress;
  readonly now: { readonly at: number; readonly day: number };
  readonly automatic: boolean;
  /** Whether terms stand with their name in the other language too. */
  readonly bothNames: boolean;
  readonly muted: ReadonlySet<string>;
  /** How often the file that asked mentions a term. */
  readonly placesOf: (id: string) => number;
}

/** The question on the table and, once it is answered, what came of it. */
export function questionScreen(session: Session, question: Question, situation: Situation): QuestionScreen {
  const { given, outcomes, length } = session;
  const { position, planned, done, repeats } = paceOf(session);
  return {
    name: 'question',
    key: questionKey(session),
    title: scopeTitle(session.scope, situation.glossary),
    position,
    of: length > 0 ? planned : 0,
    done,
    repeats,
    instruction: instruction(question.kind),
    language: question.language,
    prompt: renderInline(question.prompt),
    answerBy: question.by,
    options: question.options.map(({ text, aside }) => ({
      html: renderInline(text),
      ...(aside !== undefined && situation.bothNames && { aside: renderInline(aside) }),
    })),
    canUndo: outcomes.length > 0,
    ...(given && { answered: answeredPart(question, given, situation) }),
  };
}

/** Names the question on the table: an answer to another one comes too late. */
export function questionKey({ seed, outcomes, current }: Session): string {
  return `${seed}#${outcomes.length}#${current?.term ?? ''}`;
}

function answeredPart(question: Question, given: Given, situation: Situation): Answered {
  const { progress, now } = situation;
  const state = progress.state(question.term);
  const intervals = progress.scheduler.intervals(state, now);
  const recall = question.by === 'recall';
  // What was only looked up may be a miss: the reader has still to say so.
  const lapsed = (given.suggested === 1 || recall) && progress.scheduler.review(state, { ...now, grade: 1 });
  const solution = asSentence(plainText(question.solution));
  const verdict = given.right ? vscode.l10n.t('Right.') : vscode.l10n.t('Not quite. The answer: {0}', solution);
  return {
    answer: question.answer,
    right: given.right,
    ...(given.choice !== undefined && { choice: given.choice }),
    ...(given.typed !== undefined && { typed: given.typed }),
    solution: renderInline(question.solution),
    announcement: recall
      ? vscode.l10n.t('The answer: {0}', solution)
      : `${verdict} ${vscode.l10n.t('Comes back in {0}.', intervalText(intervals[given.suggested]))}`,
    suggested: given.suggested,
    grades: situation.automatic && !recall ? [] : GRADES.map((grade) => ({ grade, interval: intervalText(intervals[grade]) })),
    leech: lapsed !== false && lapsed.lapses > (state?.lapses ?? 0) && isLeech(lapsed),
    explanation: explanationPart(question, given, situation),
  };
}

/** A pause for those who listen. */
function asSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function explanationPart(question: Question, given: Given, situation: Situation): Explanation {
  const { glossary, progress, placesOf, bothNames } = situation;
  const { language } = question;
  const suspended = progress.isSuspended(question.term);
  const found = explain(question, given.choice, glossary);
  if (!found) return nothingToExplain(question, suspended);
  const { term, why, fact, contrast, changed, picked } = found;
  const other = term.name[language === 'ko' ? 'en' : 'ko'];
  return {
    term: term.id,
    name: term.name[language],
    ...(bothNames && other !== term.name[language] && { aside: other }),
    language,
    definition: renderInline(found.definition),
    ...(why !== undefined && { why: renderInline(why) }),
    ...(fact !== undefined && { fact: renderInline(fact) }),
    changed: changed.map(({ since, is, was }) =>
      renderInline(`${since}: ${is[language]} (${WORDS.formerly[language]}: ${withoutMarks(was[language])})`),
    ),
    ...(picked && { picked: { id: picked.term.id, name: picked.term.name[language], definition: renderInline(picked.definition) } }),
    ...(contrast && {
      contrast: {
        heading: ['', term.name[language], contrast.other.name[language]] as const,
        rows: contrast.rows.map(
          (row) => [renderInline(row[language][0]), renderInline(row[language][1]), renderInline(row[language][2])] as const,
        ),
      },
    }),
    checked: checkedText(term.bundled ? term.checked : undefined, term.source, language),
    hasDocs: term.docs !== undefined,
    places: placesOf(term.id),
    suspended,
  };
}

function nothingToExplain({ term, language }: Question, suspended: boolean): Explanation {
  return {
    term,
    name: '',
    language,
    definition: renderInline(''),
    changed: [],
    checked: vscode.l10n.t('The glossary no longer has this term.'),
    hasDocs: false,
    places: 0,
    suspended,
  };
}

/** Never a fact without its date and source. */
function checkedText(checked: string | undefined, source: string | undefined, language: Language): string {
  if (checked === undefined) return WORDS.unchecked[language];
  const date = language === 'ko' ? `${checked} ${WORDS.checked.ko}` : `${WORDS.checked.en} ${checked}`;
  return source === undefined ? date : `${date} · ${WORDS.source[language]}: ${source}`;
}

/** The end of a session. */
export function summaryScreen(session: Session, situation: Situation): SummaryScreen {
  const { glossary, progress, now } = situation;
  const { asked, repeats, well, weak } = summarise(session);
  const result = vscode.l10n.t('{0} of {1} right', well.length, asked);
  const note = noteOn(session.outcomes.at(-1), situation.automatic);
  const named = (ids: readonly string[]): NamedTerm[] =>
    glossary.findAll(ids).map(({ id, name }) => {
      const state = progress.state(id);
      const days = state ? Math.max(0, state.dueDay - now.day) : 0;
      const minutes = state && state.dueAtMs > 0 ? Math.max(0, Math.round((state.dueAtMs - now.at) / 60_000)) : 0;
      return { id, name: name[labelLanguage()], interval: intervalText({ days, minutes }) };
    });
  return {
    name: 'summary',
    title: scopeTitle(session.scope, glossary),
    result: repeats > 0 ? `${result} · ${repeatsText(repeats)}` : result,
    ...(note !== undefined && { note }),
    right: well.length,
    asked,
    well: named(well),
    weak: named(weak),
    due: dueTerms(situation).length,
    canUndo: session.outcomes.length > 0,
  };
}

/** What became of the last answer, where the reader left before grading it. */
function noteOn(last: Outcome | undefined, automatic: boolean): string | undefined {
  if (!last?.ungraded || (automatic && last.question.by !== 'recall')) return undefined;
  return vscode.l10n.t('You left before grading the last answer. It counts as “{0}”; Undo takes it back.', gradeText(last.grade));
}

/** How the reader stands. */
export function statisticsScreen(situation: Situation): StatisticsScreen {
  const { glossary, progress, now } = situation;
  const numbers = statisticsOf(progress, glossary, now);
  const format = new Intl.DateTimeFormat(vscode.env.language, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const dayLabel = (day: number) => format.format(day * DAY_MS);
  return {
    name: 'statistics',
    due: dueTerms(situation).length,
    forecast: numbers.forecast.map((value, index) => ({ label: dayLabel(now.day + index), value })),
    reviewed: numbers.reviewed.map((value, index) => ({ label: dayLabel(now.day - numbers.reviewed.length + 1 + index), value })),
    retention: numbers.retention === undefined ? '–' : percentText(numbers.retention),
    streak: String(numbers.streak),
    reviews: String(numbers.reviews),
    categories: numbers.categories.map(({ key, ...rest }) => ({
      label: CATEGORIES[key][labelLanguage()],
      scope: `category ${key}`,
      ...rest,
    })),
    exams: numbers.exams.map(({ key: { exam, domain }, ...rest }) => ({
      label: examTitle(exam, domain),
      scope: `exam ${exam}/${domain}`,
      ...rest,
    })),
  };
}
