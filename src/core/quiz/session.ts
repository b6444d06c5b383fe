/** One sitting: a queue of terms, the question on the table, and what came of the others. Plain data, so that it can be put away at any moment. */

import * as v from 'valibot';
import { LANGUAGES, type TermId } from '../glossary/term';
import type { EntryId } from './entry';
import { type Grade, isGrade } from './grade';
import { isQuestionKind, type Question, type QuestionKind } from './question';
import { type Scope, scopeSchema } from './scope';

/** An answer that waits for its grade. */
export interface Given {
  /** The log's entry that the answer becomes. Fixed before grading, so that an answer graded twice, by a page closed and restored, is one review. */
  readonly review: EntryId;
  /** Index of the chosen option, what was typed, or `undefined` where the solution was only looked up. */
  readonly choice?: number;
  readonly typed?: string;
  readonly right: boolean;
  readonly seconds: number;
  readonly suggested: Grade;
}

/** A question that was answered and graded. */
export interface Outcome {
  readonly question: Question;
  readonly given: Given;
  readonly grade: Grade;
  /** The reader left before grading: the suggested grade counts. */
  readonly ungraded?: true | undefined;
}

/** Everything of a session; each function here returns another one. */
export interface Session {
  readonly scope: Scope;
  /** Questions to ask; 0 for endless. */
  readonly length: number;
  /** Makes the questions of this session; `#` and a number are added for each. */
  readonly seed: string;
  /** Terms still to ask, next one first. */
  readonly queue: readonly TermId[];
  /** The question on the table; `undefined` at the end. */
  readonly current?: Question | undefined;
  /** When it was put, in milliseconds since the epoch. */
  readonly askedAt: number;
  /** The answer, once it was given and until it is graded. */
  readonly given?: Given | undefined;
  readonly outcomes: readonly Outcome[];
}

/** After a lapse the term returns once this many other questions were asked, or at the end. */
const RETRY_AFTER = 4;
/** More often than this it does not come back in one session: the schedule has it. */
const MAX_RETRIES = 2;

/** A session that has not asked anything yet. Of `queue` only the first `length` are asked; all where `length` is 0. */
export function startSession(scope: Scope, { queue, length, seed }: Pick<Session, 'queue' | 'length' | 'seed'>): Session {
  return { scope, length, seed, queue: length > 0 ? queue.slice(0, length) : queue, askedAt: 0, outcomes: [] };
}

/** Puts the next question for which `make` finds one; without any the session is at its end. Each try has a seed of its own. */
export function nextQuestion(session: Session, at: number, make: (id: TermId, seed: string) => Question | undefined): Session {
  const queue = [...session.queue];
  while (queue.length > 0) {
    const id = queue.shift() ?? '';
    const current = make(id, `${session.seed}#${session.outcomes.length}#${queue.length}`);
    if (current) return { ...session, queue, current, given: undefined, askedAt: at };
  }
  return { ...session, queue: [], current: undefined, given: undefined, askedAt: at };
}

/** Takes the answer to the question on the table; the session as it was where there is none, or an answer already. */
export function giveAnswer(session: Session, given: Given): Session {
  return session.current && !session.given ? { ...session, given } : session;
}

/** Closes the question with `grade`, which the reader did not give where `ungraded`. What was forgotten comes back in this session. */
export function closeQuestion(session: Session, grade: Grade, ungraded = false): Session {
  const { current, given, queue } = session;
  if (!current || !given) return session;
  const misses = session.outcomes.filter(({ question, grade: before }) => question.term === current.term && before === 1).length;
  const again = grade === 1 && misses < MAX_RETRIES ? [...queue.slice(0, RETRY_AFTER), current.term, ...queue.slice(RETRY_AFTER)] : queue;
  return {
    ...session,
    queue: again,
    current: undefined,
    given: undefined,
    outcomes: [...session.outcomes, { question: current, given, grade, ...(ungraded && { ungraded }) }],
  };
}

/** The last outcome's question is on the table again, unanswered; the present one goes back to the queue. `undefined`: nothing to undo. */
export function undoLast(session: Session, at: number): { readonly session: Session; readonly undone: Outcome } | undefined {
  const undone = session.outcomes.at(-1);
  if (!undone) return undefined;
  const { term } = undone.question;
  const retry = undone.grade === 1 ? session.queue.indexOf(term) : -1;
  const kept = session.queue.filter((_, index) => index !== retry);
  const waiting = session.current && session.current.term !== term ? [session.current.term, ...kept] : kept;
  return {
    undone,
    session: {
      ...session,
      outcomes: session.outcomes.slice(0, -1),
      queue: waiting,
      current: undone.question,
      given: undefined,
      askedAt: at,
    },
  };
}

/** Takes the term on the table, and its returns, out of the session. */
export function skipTerm(session: Session, id: TermId): Session {
  const current = session.current?.term === id ? undefined : session.current;
  return { ...session, queue: session.queue.filter((other) => other !== id), current, given: current && session.given };
}

/** How far a session is, in terms. What was missed and comes back makes it no longer: it is counted apart. */
interface Pace {
  /** The term on the table, from 1 in the order of their first questions. */
  readonly position: number;
  /** Terms in the session, those asked and those to come. */
  readonly planned: number;
  /** Terms that will not be asked again. */
  readonly done: number;
  /** Questions still to answer, the one on the table included, about terms that were asked before. */
  readonly repeats: number;
}

/** Where the session stands, by the terms that were asked and those that wait. */
export function paceOf({ outcomes, current, queue }: Session): Pace {
  const asked = new Set(outcomes.map(({ question }) => question.term));
  const open = current ? [current.term, ...queue] : queue;
  const waiting = new Set(open);
  return {
    position: new Set(current ? [...asked, current.term] : asked).size,
    planned: new Set([...asked, ...open]).size,
    done: [...asked].filter((id) => !waiting.has(id)).length,
    repeats: open.filter((id) => asked.has(id)).length,
  };
}

interface Summary {
  /** Terms, however often each was asked. */
  readonly asked: number;
  /** Questions beyond the first about a term. */
  readonly repeats: number;
  /** Terms answered right at the first try. */
  readonly well: readonly TermId[];
  /** Terms that were wrong at least once, those with most lapses first. */
  readonly weak: readonly TermId[];
}

/** What came of a session so far. */
export function summarise({ outcomes }: Session): Summary {
  const misses = new Map<TermId, number>();
  for (const { question, grade } of outcomes) misses.set(question.term, (misses.get(question.term) ?? 0) + Number(grade === 1));
  const terms = [...misses.keys()];
  const weak = terms.filter((id) => misses.get(id)).sort((a, b) => (misses.get(b) ?? 0) - (misses.get(a) ?? 0));
  return {
    asked: terms.length,
    repeats: outcomes.length - terms.length,
    well: terms.filter((id) => !misses.get(id)),
    weak,
  };
}

const optionSchema = v.object({ text: v.string(), aside: v.optional(v.string()), term: v.optional(v.string()) });
const questionSchema = v.object({
  kind: v.custom<QuestionKind>(isQuestionKind),
  term: v.string(),
  language: v.picklist(LANGUAGES),
  subject: v.number(),
  prompt: v.string(),
  by: v.picklist(['choose', 'type', 'recall']),
  options: v.array(optionSchema),
  answer: v.number(),
  solution: v.string(),
});
const gradeSchema = v.custom<Grade>(isGrade);
const givenSchema = v.object({
  review: v.string(),
  choice: v.optional(v.number()),
  typed: v.optional(v.string()),
  right: v.boolean(),
  seconds: v.number(),
  suggested: gradeSchema,
});
const sessionSchema = v.object({
  scope: scopeSchema,
  length: v.number(),
  seed: v.string(),
  queue: v.array(v.string()),
  current: v.optional(questionSchema),
  askedAt: v.number(),
  given: v.optional(givenSchema),
  outcomes: v.array(v.object({ question: questionSchema, given: givenSchema, grade: gradeSchema, ungraded: v.optional(v.literal(true)) })),
});

/** A session that was put away as JSON; `undefined` where it does not have the form of one. */
export function parseSession(value: unknown): Session | undefined {
  const parsed = v.safeParse(sessionSchema, value);
  return parsed.success ? parsed.output : undefined;
}
