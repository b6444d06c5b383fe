import * as vscode from 'vscode';
import type { Glossary } from '../core/glossary/glossary';
import type { TermId } from '../core/glossary/term';
import { chooseQuestion } from '../core/quiz/choose-kind';
import type { Review } from '../core/quiz/entry';
import { timeOf } from '../core/quiz/entry';
import type { Grade } from '../core/quiz/grade';
import { gradeFor, isTypedRight } from '../core/quiz/grading';
import { randomText, seeded } from '../core/quiz/random';
import { type Scope, selectTerms } from '../core/quiz/scope';
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
import { Commands } from '../platform/contributions';
import type { Services } from '../platform/services';
import { nextTurn } from '../platform/slices';
import type { FromQuiz, Screen, ToQuiz } from '../protocol/quiz';
import { FilePlaces } from './file-places';
import type { ProgressStore } from './progress-store';
import { QuizPanel } from './quiz-panel';
import { questionKey, questionScreen, type Situation, statisticsScreen, summaryScreen } from './screens';
import { labelLanguage, pageWords, scopeTitle } from './words';

type Uses = Pick<Services, 'log' | 'settings' | 'glossary' | 'documents' | 'extensionUri' | 'now'>;

/** What the panel shows beside a session. */
type Mode = 'loading' | 'session' | 'statistics';

/** The quiz as the user sees it: one session or the statistics, in one panel. */
export class Quiz implements vscode.Disposable {
  readonly #uses: Uses;
  readonly #store: ProgressStore;
  readonly #panel: QuizPanel;
  readonly #places: FilePlaces;
  #glossary: Glossary | undefined;
  #session: Session | undefined;
  #mode: Mode = 'loading';

  constructor(uses: Uses, store: ProgressStore) {
    this.#uses = uses;
    this.#store = store;
    this.#places = new FilePlaces(uses);
    this.#panel = new QuizPanel(uses, {
      snapshot: () => this.#snapshot(),
      receive: (message) => this.#receive(message),
      closed: () => this.#closed(),
    });
  }

  /** Starts a session and shows its first question. The panel opens at once, the glossary follows. */
  async start(scope: Scope): Promise<void> {
    this.#settleAnswer();
    this.#mode = 'loading';
    this.#session = undefined;
    this.#panel.show();
    // Lets the message to open the panel go out: the page loads while the first question is made.
    await nextTurn();
    const { random, situation } = await this.#prepare();
    const met = this.#places.openTerms();
    const queue = selectTerms(scope, { ...situation, met, random });
    const setting = this.#uses.settings.get('quiz.length');
    const length = scope.kind === 'due' || setting === 'endless' ? 0 : Number(setting);
    const seed = randomText(8, random);
    this.#session = this.#next(startSession(scope, { queue, length: scope.kind === 'due' ? queue.length : length, seed }));
    this.#mode = 'session';
    this.#panel.update();
  }

  async showStatistics(): Promise<void> {
    this.#settleAnswer();
    this.#mode = 'loading';
    this.#panel.show();
    await this.#prepare();
    this.#mode = 'statistics';
    this.#panel.update();
  }

  /** A panel from before a reload, with what its page kept. */
  async restore(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    this.#mode = 'loading';
    this.#panel.adopt(panel);
    await this.#prepare();
    const session = typeof kept === 'object' && kept !== null && 'session' in kept ? parseSession(kept.session) : undefined;
    const { current, given } = session ?? {};
    // The answer may have been graded when the window closed; then the session goes on after it.
    const graded = session && current && given && this.#store.progress.has(given.review, current.term);
    this.#session = graded ? this.#next(closeQuestion(session, given.suggested)) : session;
    this.#mode = session ? 'session' : 'statistics';
    this.#panel.update();
  }

  /** Shows the present state again: the progress or the glossary changed. */
  refresh(): void {
    if (!this.#panel.isOpen || this.#mode === 'loading') return;
    this.#glossary = this.#uses.glossary.current;
    this.#panel.update();
  }

  async #prepare(): Promise<{ readonly random: () => number; readonly situation: Situation }> {
    const [glossary] = await Promise.all([this.#uses.glossary.whenReady(), this.#store.load()]);
    this.#glossary = glossary;
    return { random: seeded(`${this.#store.device} ${this.#uses.now()}`), situation: this.#situation(glossary) };
  }

  #situation(glossary: Glossary): Situation {
    const { settings } = this.#uses;
    const { scope } = this.#session ?? {};
    const file = scope?.kind === 'terms' ? scope.from : undefined;
    return {
      glossary,
      progress: this.#store.progress,
      now: this.#store.moment(),
      // A Korean reader needs the English name too: the exam's console and documents have it.
      bothNames: settings.languages.includes('ko'),
      automatic: settings.get('quiz.grading') === 'automatic',
      muted: new Set(settings.get('mutedTerms')),
      placesOf: (id) => (file === undefined ? 0 : this.#places.count(file, id)),
    };
  }

  #snapshot(): ToQuiz {
    const { unreadable } = this.#store;
    return {
      type: 'state',
      language: labelLanguage(),
      words: pageWords(),
      screen: this.#screen(),
      keep: this.#mode === 'session' ? { session: this.#session } : {},
      notice:
        unreadable > 0
          ? vscode.l10n.t('Some lines of the review log could not be read; they are kept beside it. Lines: {0}', unreadable)
          : undefined,
    };
  }

  #screen(): Screen {
    const glossary = this.#glossary;
    if (!glossary || this.#mode === 'loading') return { name: 'loading' };
    const situation = this.#situation(glossary);
    if (this.#mode === 'statistics' || !this.#session) return statisticsScreen(situation);
    const { current, outcomes, scope } = this.#session;
    if (current) return questionScreen(this.#session, current, situation);
    return outcomes.length > 0 ? summaryScreen(this.#session, situation) : { name: 'empty', title: scopeTitle(scope, glossary) };
  }

  #next(session: Session): Session {
    const glossary = this.#glossary;
    if (!glossary) return session;
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

  async #receive(message: FromQuiz): Promise<void> {
    switch (message.type) {
      case 'ready':
        return;
      case 'chosen':
        return this.#answer(message.key, {
          choice: message.choice,
          right: message.choice === this.#session?.current?.answer,
          seconds: message.seconds,
        });
      case 'typed':
        return this.#answer(message.key, {
          typed: message.text,
          right: isTypedRight(message.text, this.#session?.current?.solution ?? ''),
          seconds: message.seconds,
        });
      case 'lookedUp':
        return this.#answer(message.key, { right: true, seconds: message.seconds });
      case 'graded':
        return this.#grade(message.key, message.grade);
      case 'undone':
        return this.#undo();
      case 'ended':
        return this.#end();
      case 'closed':
        return this.#panel.close();
      case 'againPicked':
        return this.start(this.#mode === 'session' && this.#session ? this.#session.scope : { kind: 'mixed' });
      case 'duePicked':
        return this.start({ kind: 'due' });
      case 'statisticsOpened':
        return this.showStatistics();
      case 'scopePicked':
        return this.#startNamed(message.scope);
      case 'suspended':
        return this.#suspend(message.id);
      case 'termPicked':
        await vscode.commands.executeCommand(Commands.showDefinition, { termId: message.id, how: 'show' });
        return;
      case 'docsPicked':
        await vscode.commands.executeCommand(Commands.openDocs, message.id);
        return;
      case 'placesPicked':
        return this.#showPlaces(message.id);
    }
  }

  #answer(key: string, { right, seconds, ...how }: Pick<Given, 'choice' | 'typed' | 'right' | 'seconds'>): void {
    const session = this.#session;
    const question = session?.current;
    if (!session || !question || questionKey(session) !== key || session.given) return;
    const rounded = Math.round(Math.min(seconds, 3600) * 10) / 10;
    const isNew = this.#store.progress.state(question.term) === undefined;
    const suggested = gradeFor(question, { right, seconds: rounded, isNew });
    this.#session = giveAnswer(session, { ...how, right, seconds: rounded, suggested, review: this.#store.newId() });
    this.#panel.update();
  }

  async #grade(key: string, grade: Grade): Promise<void> {
    const session = this.#session;
    if (!session?.current || !session.given || questionKey(session) !== key) return;
    const written = this.#store.add([reviewOf(session.current, session.given, grade, this.#store)]);
    this.#session = this.#next(closeQuestion(session, grade));
    this.#panel.update();
    await written;
    if (!this.#session.current) await this.#store.share();
  }

  async #undo(): Promise<void> {
    const undone = this.#session && undoLast(this.#session, this.#uses.now());
    if (!undone) return;
    this.#session = undone.session;
    this.#mode = 'session';
    await this.#store.record({ t: 'undo', of: undone.undone.given.review });
    this.#panel.update();
  }

  /** Ends the session here; without an answer yet there is nothing to look back on. */
  async #end(): Promise<void> {
    this.#settleAnswer();
    if (!this.#session || this.#session.outcomes.length === 0) return this.#panel.close();
    this.#session = { ...this.#session, queue: [], current: undefined, given: undefined };
    this.#panel.update();
    await this.#store.share();
  }

  async #suspend(id: TermId): Promise<void> {
    this.#settleAnswer();
    await this.#store.record({ t: 'suspend', card: id });
    if (this.#session) this.#session = this.#next(skipTerm(this.#session, id));
    this.#panel.update();
  }

  #startNamed(name: string): Promise<void> {
    const [kind, value] = name.split(' ');
    const known = this.#glossary?.terms.find(({ category, exams }) =>
      kind === 'category' ? category === value : exams.some((exam) => exam === value),
    );
    if (!known) return this.start({ kind: 'mixed' });
    const exam = known.exams.find((each) => each === value);
    return this.start(kind === 'exam' && exam ? { kind: 'exam', exam } : { kind: 'category', category: known.category });
  }

  async #showPlaces(id: TermId): Promise<void> {
    const { scope } = this.#session ?? {};
    if (scope?.kind === 'terms' && scope.from !== undefined) await this.#places.reveal(scope.from, id);
  }

  /** An answer that was never graded counts with the suggested grade: closing the page is no way out of a miss. */
  #settleAnswer(): void {
    const session = this.#session;
    if (!session?.current || !session.given) return;
    const { suggested } = session.given;
    this.#session = closeQuestion(session, suggested);
    void this.#store.add([reviewOf(session.current, session.given, suggested, this.#store)]);
  }

  #closed(): void {
    this.#settleAnswer();
    this.#session = undefined;
    this.#store.sync();
  }

  dispose(): void {
    this.#panel.dispose();
  }
}

function reviewOf(question: NonNullable<Session['current']>, given: Given, grade: Grade, store: ProgressStore): Review {
  const { at, day } = store.moment(timeOf(given.review));
  return { t: 'review', id: given.review, at, day, card: question.term, grade, ask: question.kind, seconds: given.seconds };
}
