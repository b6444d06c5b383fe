import type * as vscode from 'vscode';
import type { TermId } from '../core/glossary/term';

const KEY = 'recentTerms';
const KEPT = 12;

/** The terms that the reader picked last, the newest first; kept on this machine. */
export class RecentTerms {
  constructor(private readonly state: vscode.Memento) {}

  get ids(): readonly TermId[] {
    const stored: unknown = this.state.get(KEY);
    return Array.isArray(stored) ? stored.filter((id): id is TermId => typeof id === 'string') : [];
  }

  async add(id: TermId): Promise<void> {
    await this.state.update(KEY, [id, ...this.ids.filter((other) => other !== id)].slice(0, KEPT));
  }
}
