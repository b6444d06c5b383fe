import * as vscode from 'vscode';
import type { LearningState } from '../core/glossary/grouping';
import type { TermId } from '../core/glossary/term';

/** What a reader has answered about a term so far. */
export interface TermAnswers {
  readonly answered: number;
  readonly right: number;
  /** Milliseconds since the epoch; `undefined`: not scheduled. */
  readonly dueAtMs?: number | undefined;
}

/** Where the reader stands with each term: the quiz tells, the views show. */
export class Learning implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #states: ReadonlyMap<TermId, LearningState> = new Map();
  #answersOf: (id: TermId) => TermAnswers | undefined = () => undefined;
  #due = 0;

  stateOf(id: TermId): LearningState {
    return this.#states.get(id) ?? 'new';
  }

  /** `undefined` for a term that was never asked. */
  answersOf(id: TermId): TermAnswers | undefined {
    return this.#answersOf(id);
  }

  /** How many terms are due now. */
  get due(): number {
    return this.#due;
  }

  /** Replaces everything; terms left out of `states` count as new. `answersOf` is asked when a term is shown: a whole history is long. */
  update({ states, answersOf, due }: { states: ReadonlyMap<TermId, LearningState>; answersOf: Learning['answersOf']; due: number }): void {
    this.#states = states;
    this.#answersOf = answersOf;
    this.#due = due;
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
