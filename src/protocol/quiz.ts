/** Messages between the quiz and its page. To the page go whole snapshots; from it comes what the reader did. */

import * as v from 'valibot';
import type { Language, TermId } from '../core/glossary/term';
import { GRADES, type Grade } from '../core/quiz/grade';
import type { Html } from '../core/render/html';

/** To the page: all that it shows, each time. */
export type ToQuiz = {
  readonly type: 'state';
  /** Language of the labels. */
  readonly language: Language;
  readonly words: Words;
  readonly screen: Screen;
  /** What the page keeps for the time when VS Code opens it again; opaque to the page. */
  readonly keep: unknown;
  /** Something to know about the stored progress, in one sentence. */
  readonly notice?: string | undefined;
};

/** The labels that the page shows; made by the extension in VS Code's language. */
export type WordKey =
  | 'again'
  | 'hard'
  | 'good'
  | 'easy'
  | 'right'
  | 'wrong'
  | 'rightOption'
  | 'yourAnswer'
  | 'answer'
  | 'check'
  | 'showAnswer'
  | 'next'
  | 'undo'
  | 'help'
  | 'end'
  | 'close'
  | 'why'
  | 'fact'
  | 'changed'
  | 'definition'
  | 'openTerm'
  | 'docs'
  | 'places'
  | 'suspend'
  | 'resume'
  | 'leech'
  | 'gradeIt'
  | 'progress'
  | 'repeats'
  | 'wentWell'
  | 'comesBack'
  | 'weakest'
  | 'more'
  | 'statistics'
  | 'quickQuiz'
  | 'reviewDue'
  | 'nothing'
  | 'nothingHint'
  | 'loading'
  | 'forecast'
  | 'forecastHint'
  | 'reviewedDays'
  | 'reviewedMonth'
  | 'retention'
  | 'retentionHint'
  | 'streak'
  | 'coverage'
  | 'byExam'
  | 'total'
  | 'met'
  | 'learned'
  | 'asTable'
  | 'day'
  | 'count'
  | 'today'
  | 'startCategory'
  | 'helpTitle'
  | 'helpChoose'
  | 'helpNext'
  | 'helpUndo'
  | 'helpEscape'
  | 'helpHelp';
/** Every label, by its key. */
export type Words = Readonly<Record<WordKey, string>>;

/** HTML made by the renderer in `core/render`, the only text that may go into the page as HTML. */
export type SafeHtml = Html;

/** What the page shows at a time. */
export type Screen =
  | { readonly name: 'loading' }
  | { readonly name: 'empty'; readonly title: string }
  | QuestionScreen
  | SummaryScreen
  | StatisticsScreen;

/** A question and, once it is answered, what came of it. */
export interface QuestionScreen {
  readonly name: 'question';
  /** Another one for every question put: where it changes, the focus moves. */
  readonly key: string;
  /** What the session is about. */
  readonly title: string;
  /** The term's place among those of the session, from 1. */
  readonly position: number;
  /** Terms in the session; 0 where it has no end. */
  readonly of: number;
  /** Those of them that will not be asked again. */
  readonly done: number;
  /** Questions still to come, this one included, about terms that were missed. */
  readonly repeats: number;
  readonly instruction: string;
  readonly language: Language;
  readonly prompt: SafeHtml;
  /** `choose`: an option; `type`: a text; `recall`: look the answer up and grade it. */
  readonly answerBy: 'choose' | 'type' | 'recall';
  readonly options: readonly { readonly html: SafeHtml; readonly aside?: SafeHtml }[];
  readonly canUndo: boolean;
  readonly answered?: Answered;
}

/** What is shown below an answer. */
export interface Answered {
  /** Index of the right option; -1 without options. */
  readonly answer: number;
  readonly choice?: number;
  readonly typed?: string;
  readonly right: boolean;
  readonly solution: SafeHtml;
  /** Said once by screen readers. */
  readonly announcement: string;
  readonly suggested: Grade;
  /** Empty where answers are graded automatically. */
  readonly grades: readonly { readonly grade: Grade; readonly interval: string }[];
  readonly explanation: Explanation;
  /** This card keeps slipping. */
  readonly leech: boolean;
}

/** Why the answer is right, and where to read on. */
export interface Explanation {
  readonly term: TermId;
  /** Empty where the glossary no longer has the term: then there is nothing to read. */
  readonly name: string;
  readonly aside?: string;
  readonly language: Language;
  readonly definition: SafeHtml;
  readonly why?: SafeHtml;
  readonly fact?: SafeHtml;
  readonly changed: readonly SafeHtml[];
  /** What was taken for the answer, in one sentence. */
  readonly picked?: { readonly id: TermId; readonly name: string; readonly definition: SafeHtml };
  readonly contrast?: {
    readonly heading: readonly [string, string, string];
    readonly rows: readonly (readonly [SafeHtml, SafeHtml, SafeHtml])[];
  };
  /** When the facts were checked, and against what. */
  readonly checked: string;
  readonly hasDocs: boolean;
  /** How often the file that asked mentions the term; 0 for none. */
  readonly places: number;
  /** Set aside: asked only where the reader picks it. */
  readonly suspended: boolean;
}

/** A term in the summary. */
export interface NamedTerm {
  readonly id: TermId;
  readonly name: string;
  /** When it comes back. */
  readonly interval: string;
}

/** The end of a session. */
export interface SummaryScreen {
  readonly name: 'summary';
  readonly title: string;
  /** `8 of 10 right`, at the first try. */
  readonly result: string;
  /** What became of an answer that was not graded. */
  readonly note?: string;
  readonly right: number;
  readonly asked: number;
  readonly well: readonly NamedTerm[];
  readonly weak: readonly NamedTerm[];
  /** What is due now. */
  readonly due: number;
  readonly canUndo: boolean;
}

/** A day of a chart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** How far a category or an exam domain is learned, in terms. */
export interface CoverageRow {
  readonly label: string;
  /** Starts a quiz about it. */
  readonly scope: string;
  readonly total: number;
  readonly met: number;
  readonly learned: number;
}

/** Where the reader stands. Numbers that need words or a locale come as text. */
export interface StatisticsScreen {
  readonly name: 'statistics';
  readonly due: number;
  readonly forecast: readonly Bar[];
  readonly reviewed: readonly Bar[];
  /** `87 %`, or why there is none yet. */
  readonly retention: string;
  readonly streak: string;
  readonly reviews: string;
  readonly categories: readonly CoverageRow[];
  readonly exams: readonly CoverageRow[];
}

const key = v.string();
const fromQuizSchema = v.variant('type', [
  v.object({ type: v.picklist(['ready', 'ended', 'undone', 'closed', 'statisticsOpened', 'againPicked', 'duePicked']) }),
  v.object({
    type: v.literal('chosen'),
    key,
    choice: v.pipe(v.number(), v.integer(), v.minValue(0)),
    seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  v.object({
    type: v.literal('typed'),
    key,
    text: v.pipe(v.string(), v.maxLength(500)),
    seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  v.object({ type: v.literal('lookedUp'), key, seconds: v.pipe(v.number(), v.finite(), v.minValue(0)) }),
  v.object({ type: v.literal('graded'), key, grade: v.picklist(GRADES) }),
  v.object({ type: v.picklist(['termPicked', 'docsPicked', 'placesPicked', 'suspended', 'resumed']), id: v.string() }),
  v.object({ type: v.literal('scopePicked'), scope: v.string() }),
]);

/** From the page: what the reader did. */
export type FromQuiz = v.InferOutput<typeof fromQuizSchema>;

/** False for anything malformed; the caller logs it and drops it. */
export function isFromQuiz(value: unknown): value is FromQuiz {
  return v.is(fromQuizSchema, value);
}

/** The page's side of the same: a snapshot with a screen that it knows. */
export function isToQuiz(value: unknown): value is ToQuiz {
  return v.is(
    v.object({
      type: v.literal('state'),
      screen: v.object({ name: v.picklist(['loading', 'empty', 'question', 'summary', 'statistics']) }),
      words: v.record(v.string(), v.string()),
    }),
    value,
  );
}
