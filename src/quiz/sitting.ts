import type { Glossary } from '../core/glossary/glossary';
import type { TermId } from '../core/glossary/term';
import { chooseQuestion } from '../core/quiz/choose-kind';
import { type Review, timeOf } from '../core/quiz/entry';
import type { Grade } from '../core/quiz/grade';
import { gradeFor, isTypedRight } from '../core/quiz/grading';
import { seeded } from '../core/quiz/random';
import {
  closeQuestion,
  type Given,
  giveAnswer,
  nextQuestion,
  parseSession,
  type Session,
  skipTerm,
  startSession,
  undoLast,
} from '../core/quiz/session';
import type { Services } from '../platform/services';
import type { FromQuiz } from '../protocol/quiz';
import type { ProgressStore } from './progress-store';
import { questionKey } from './screens';

/** What the page says of an answer, whatever its form. */
type AnswerMessage = Extract<FromQuiz, { readonly type: 'chosen' | 'typed' | 'lookedUp' }>;

/** The session in progress, if any: puts its questions, and writes what comes of them into the log. */
export class Sitting {
  readonly #uses: Pick<Services, 'log' | 'settings' | 'now'>;
  readonly #store: ProgressStore;
  #session: Session | undefined;

  constructor(uses: Pick<Services, 'log' | 'settings' | 'now'>, store: ProgressStore) {
    this.#uses = uses;
    this.#store = store;
  }

  get session(): Session | undefined {
    return this.#session;
  }

  /** Starts anew, with the first question. */
  start(glossary: Glossary, ...[scope, plan]: Parameters<typeof startSession>): void {
    this.#session = this.#next(startSession(scope, plan), glossary);
  }

  /** Goes on with what a page kept; false where it kept no session. */
  restore(kept: unknown, glossary: Glossary): boolean {
    const session = parseSession(kept);
    const { current, given } = session ?? {};
    // The answer may have been graded when the window closed; then the session goes on after it.
    const graded = session && current && given && this.#store.progress.has(given.review, current.term);
    this.#session = graded ? this.#next(closeQuestion(session, given.suggested), glossary) : session;
    return session !== undefined;
  }

  /** Takes the first answer to the question on the table; others come too late. */
  answer(message: AnswerMessage, glossary: Glossary): void {
    const session = this.#session;
    const question = session?.current;
    if (!session || !question || questionKey(session) !== message.key || session.given) return;
    const { right, ...how } = judged(message, question, glossary);
    const seconds = Math.round(Math.min(message.seconds, 3600) * 10) / 10;
    const isNew = this.#store.progress.state(question.term) === undefined;
    const suggested = gradeFor(question, { right, seconds, isNew });
    const review = this.#store.newId(this.#store.progress.timeOfNext(question.term, this.#uses.now()));
    this.#session = giveAnswer(session, { ...how, right, seconds, suggested, review });
  }

  /** Grades the answer on the table and puts the next question; the promise is for the disk. */
  async grade(key: string, grade: Grade, glossary: Glossary): Promise<void> {
    const session = this.#session;
    if (!session?.current || !session.given || questionKey(session) !== key) return;
    const written = this.#store.add([this.#reviewOf(session.current, session.given, grade)]);
    this.#session = this.#next(closeQuestion(session, grade), glossary);
    await written;
  }

  /** Takes back the last grade; false where there is none. */
  async undo(): Promise<boolean> {
    const undone = this.#session && undoLast(this.#session, this.#uses.now());
    if (!undone) return false;
    this.#session = undone.session;
    await this.#store.record({ t: 'undo', of: undone.undone.given.review });
    return true;
  }

  /** Takes a term, and what is left of it in the session, out of the quiz. */
  async suspend(id: TermId, glossary: Glossary): Promise<void> {
    this.settle();
    if (this.#session) this.#session = this.#next(skipTerm(this.#session, id), glossary);
    await this.#store.record({ t: 'suspend', card: id });
  }

  /** Leaves nothing more to ask; false where nothing was answered, so that there is nothing to look back on. */
  end(): boolean {
    this.settle();
    if (!this.#session || this.#session.outcomes.length === 0) return false;
    this.#session = { ...this.#session, queue: [], current: undefined, given: undefined };
    return true;
  }

  clear(): void {
    this.settle();
    this.#session = undefined;
  }

  /** An answer that was never graded counts with the suggested grade: closing the page is no way out of a miss. The summary says so. */
  settle(): void {
    const session = this.#session;
    if (!session?.current || !session.given) return;
    const { suggested } = session.given;
    this.#session = closeQuestion(session, suggested, true);
    // The reader has left: nobody waits for the disk. What could not be written now is, with the next answer.
    this.#store
      .add([this.#reviewOf(session.current, session.given, suggested)])
      .catch((error: unknown) => this.#uses.log.error('An answer could not be written.', error));
  }

  #next(session: Session, glossary: Glossary): Session {
    // What was set aside was another term.
    if (session.current) return session;
    const { settings, now } = this.#uses;
    return nextQuestion(session, now(), (id, seed) => {
      const term = glossary.find(id);
      const before = this.#store.progress.kindsBefore(id);
      return (
        term &&
        chooseQuestion(term, {
          glossary,
          languages: settings.languages,
          random: seeded(seed),
          typedCloze: settings.get('quiz.cloze') === 'type',
          before,
        })
      );
    });
  }

  #reviewOf(question: NonNullable<Session['current']>, given: Given, grade: Grade): Review {
    const { at, day } = this.#store.moment(timeOf(given.review));
    return { t: 'review', id: given.review, at, day, card: question.term, grade, ask: question.kind, seconds: given.seconds };
  }
}

function judged(
  message: AnswerMessage,
  question: NonNullable<Session['current']>,
  glossary: Glossary,
): Pick<Given, 'choice' | 'typed' | 'right'> {
  switch (message.type) {
    case 'chosen':
      return { choice: message.choice, right: message.choice === question.answer };
    case 'typed':
      return { typed: message.text, right: isTypedRight(message.text, question.solution, glossary) };
    case 'lookedUp':
      return { right: true };
  }
}
