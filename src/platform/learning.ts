import * as vscode from 'vscode';
import type { LearningState } from '../core/glossary/grouping';
import type { TermId } from '../core/glossary/term';

/** Where the reader stands with each term: the quiz tells, the views show. */
export class Learning implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #states: ReadonlyMap<TermId, LearningState> = new Map();

  stateOf(id: TermId): LearningState {
    return this.#states.get(id) ?? 'new';
  }

  /** Replaces all states; terms left out count as new. */
  update(states: ReadonlyMap<TermId, LearningState>): void {
    this.#states = states;
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
