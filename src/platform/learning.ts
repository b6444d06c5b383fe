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
  #answers: ReadonlyMap<TermId, TermAnswers> = new Map();

  stateOf(id: TermId): LearningState {
    return this.#states.get(id) ?? 'new';
  }

  /** `undefined` for a term that was never asked. */
  answersOf(id: TermId): TermAnswers | undefined {
    return this.#answers.get(id);
  }

  /** Replaces everything; terms left out count as new and never asked. */
  update(states: ReadonlyMap<TermId, LearningState>, answers: ReadonlyMap<TermId, TermAnswers> = new Map()): void {
    this.#states = states;
    this.#answers = answers;
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
