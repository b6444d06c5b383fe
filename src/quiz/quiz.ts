import * as vscode from 'vscode';
import type { Glossary } from '../core/glossary/glossary';
import type { TermId } from '../core/glossary/term';
import type { Grade } from '../core/quiz/grade';
import { randomText, seeded } from '../core/quiz/random';
import { type Scope, selectTerms } from '../core/quiz/scope';
import { Commands } from '../platform/contributions';
import type { Services } from '../platform/services';
import type { FromQuiz, Screen, ToQuiz } from '../protocol/quiz';
import { FilePlaces } from './file-places';
import type { ProgressStore } from './progress-store';
import { QuizPanel } from './quiz-panel';
import { scopeNamed } from './scopes';
import { questionScreen, type Situation, statisticsScreen, summaryScreen } from './screens';
import { Sitting } from './sitting';
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
  readonly #sitting: Sitting;
  #glossary: Glossary | undefined;
  #mode: Mode = 'loading';
  /** What was visible when a session last started: its terms come first among the new ones. */
  #read: readonly vscode.TextDocument[] = [];

  constructor(uses: Uses, store: ProgressStore) {
    this.#uses = uses;
    this.#store = store;
    this.#places = new FilePlaces(uses);
    this.#sitting = new Sitting(uses, store);
    this.#panel = new QuizPanel(uses, {
      snapshot: () => this.#snapshot(),
      receive: (message) => this.#receive(message),
      closed: () => this.#closed(),
    });
  }

  /** Starts a session and shows its first question. The panel opens at once, the glossary follows. */
  async start(scope: Scope): Promise<void> {
    this.#sitting.clear();
    this.#mode = 'loading';
    this.#noteWhatIsRead();
    await this.#panel.show();
    const { glossary, random } = await this.#prepare();
    const queue = selectTerms(scope, { ...this.#situation(glossary), met: this.#places.termsIn(this.#read), random });
    const setting = this.#uses.settings.get('quiz.length');
    const asked = setting === 'endless' ? 0 : Number(setting);
    this.#sitting.start(glossary, scope, {
      queue,
      length: scope.kind === 'due' ? queue.length : asked,
      seed: randomText(8, random),
    });
    this.#mode = 'session';
    this.#panel.update();
  }

  async showStatistics(): Promise<void> {
    this.#sitting.settle();
    this.#mode = 'loading';
    await this.#panel.show();
    await this.#prepare();
    this.#mode = 'statistics';
    this.#panel.update();
    // Another window may have gone on; what it did shows as soon as it is read.
    this.#store.sync();
  }

  /** A panel from before a reload, with what its page kept. */
  async restore(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    this.#mode = 'loading';
    await this.#panel.adopt(panel);
    const { glossary } = await this.#prepare();
    const session = typeof kept === 'object' && kept !== null && 'session' in kept ? kept.session : undefined;
    this.#mode = this.#sitting.restore(session, glossary) ? 'session' : 'statistics';
    this.#panel.update();
  }

  /** Shows the present state again: the progress or the glossary changed. */
  refresh(): void {
    if (!this.#panel.isOpen || this.#mode === 'loading') return;
    this.#glossary = this.#uses.glossary.current;
    this.#panel.update();
  }

  /** Looks before the panel covers it; once covered, what was there before still counts. */
  #noteWhatIsRead(): void {
    const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
    this.#read = visible.length > 0 ? visible : this.#read.filter(({ isClosed }) => !isClosed);
  }

  async #prepare(): Promise<{ readonly glossary: Glossary; readonly random: () => number }> {
    const [glossary] = await Promise.all([this.#uses.glossary.whenReady(), this.#store.load()]);
    this.#glossary = glossary;
    return { glossary, random: seeded(`${this.#store.device} ${this.#uses.now()}`) };
  }

  #situation(glossary: Glossary): Situation {
    const { settings } = this.#uses;
    const { scope } = this.#sitting.session ?? {};
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
      keep: this.#mode === 'session' ? { session: this.#sitting.session } : {},
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
    const { session } = this.#sitting;
    if (this.#mode === 'statistics' || !session) return statisticsScreen(situation);
    const { current, outcomes, scope } = session;
    if (current) return questionScreen(session, current, situation);
    return outcomes.length > 0 ? summaryScreen(session, situation) : { name: 'empty', title: scopeTitle(scope, glossary) };
  }

  async #receive(message: FromQuiz): Promise<void> {
    switch (message.type) {
      case 'ready':
        return;
      case 'chosen':
      case 'typed':
      case 'lookedUp':
        if (this.#glossary) this.#sitting.answer(message, this.#glossary);
        return this.#panel.update();
      case 'graded':
        return this.#grade(message.key, message.grade);
      case 'undone':
        return this.#undo();
      case 'ended':
        return this.#end();
      case 'closed':
        return this.#panel.close();
      case 'againPicked':
        return this.start(this.#scopeOfMore());
      case 'duePicked':
        return this.start({ kind: 'due' });
      case 'statisticsOpened':
        return this.showStatistics();
      case 'scopePicked':
        return this.start(scopeNamed(message.scope, this.#glossary));
      case 'suspended':
        return this.#suspend(message.id);
      case 'resumed':
        return this.#resume(message.id);
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

  /** The same again; where that would be nothing, whatever there is. */
  #scopeOfMore(): Scope {
    const { session } = this.#sitting;
    const isDone = !session || session.outcomes.length === 0 || session.scope.kind === 'due';
    return this.#mode === 'session' && !isDone ? session.scope : { kind: 'mixed' };
  }

  async #grade(key: string, grade: Grade): Promise<void> {
    if (!this.#glossary) return;
    const written = this.#sitting.grade(key, grade, this.#glossary);
    this.#panel.update();
    await written;
    if (!this.#sitting.session?.current) await this.#store.share();
  }

  async #undo(): Promise<void> {
    if (!(await this.#sitting.undo())) return;
    this.#mode = 'session';
    this.#panel.update();
  }

  /** Ends the session here; without an answer yet there is nothing to look back on. */
  async #end(): Promise<void> {
    if (!this.#sitting.end()) return this.#panel.close();
    this.#panel.update();
    await this.#store.share();
  }

  async #suspend(id: TermId): Promise<void> {
    if (this.#glossary) await this.#sitting.suspend(id, this.#glossary);
    this.#panel.update();
  }

  async #resume(id: TermId): Promise<void> {
    await this.#store.record({ t: 'resume', card: id });
    this.#panel.update();
  }

  async #showPlaces(id: TermId): Promise<void> {
    const { scope } = this.#sitting.session ?? {};
    if (scope?.kind === 'terms' && scope.from !== undefined) await this.#places.reveal(scope.from, id);
  }

  #closed(): void {
    this.#sitting.clear();
    this.#store.sync();
  }

  dispose(): void {
    this.#panel.dispose();
  }
}
