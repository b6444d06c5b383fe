import * as vscode from 'vscode';
import { groupOccurrences, type Occurrence, type OccurrenceOrder, type TermOccurrences } from '../../core/glossary/occurrences';
import type { Services } from '../../platform/services';
import { debounce, forEachInSlices } from '../../platform/slices';
import { activeFile, type OpenFile, onDidChangeActiveFile } from './open-file';

/** Between looks at a file that is still being scanned. */
const LOOK_EVERY_MS = 250;
/** An editor that closes is followed at once by the next one becoming active. */
const SWITCHED_AFTER_MS = 30;

/** The terms in the active file, as of the last look. */
export interface FileTerms {
  readonly file: OpenFile | undefined;
  readonly occurrences: readonly Occurrence[];
  readonly scanned: { readonly lines: number; readonly of: number };
}

const NOTHING: FileTerms = { file: undefined, occurrences: [], scanned: { lines: 0, of: 0 } };

/** Follows the active file: its terms, collected a slice at a time, whenever it, its text or the glossary changes. */
export class ActiveFileTerms implements vscode.Disposable {
  readonly #documents: Services['documents'];
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #listeners: vscode.Disposable;
  readonly #look = debounce(() => void this.#collect(), SWITCHED_AFTER_MS);
  readonly #lookAgain = debounce(() => void this.#collect(), LOOK_EVERY_MS);
  #terms = NOTHING;
  #round = 0;

  constructor({ documents }: Pick<Services, 'documents'>) {
    this.#documents = documents;
    this.#listeners = vscode.Disposable.from(
      onDidChangeActiveFile(this.#look),
      documents.onDidChange((document) => {
        if (activeFile()?.documents.includes(document)) this.#look();
      }),
    );
    this.#look();
  }

  get current(): FileTerms {
    return this.#terms;
  }

  grouped(order: OccurrenceOrder): readonly TermOccurrences[] {
    return groupOccurrences(this.#terms.occurrences, order);
  }

  async #collect(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const isStale = () => round !== this.#round;
    const file = activeFile();
    const occurrences: Occurrence[] = [];
    for (const [index, document] of (file?.documents ?? []).entries()) {
      const mentions = this.#documents.mentionsOf(document);
      const add = ({ line, mention: { id, start, end } }: { line: number; mention: { id: string; start: number; end: number } }) =>
        occurrences.push({ id, document: index, line, start, end });
      if (!(await forEachInSlices(mentions, add, isStale))) return;
    }
    const progress = (file?.documents ?? []).map((document) => this.#documents.scanned(document));
    const scanned = { lines: sum(progress.map(({ lines }) => lines)), of: sum(progress.map(({ of }) => of)) };
    this.#terms = { file, occurrences, scanned };
    this.#changed.fire();
    if (scanned.lines < scanned.of) this.#lookAgain();
  }

  dispose(): void {
    this.#round += 1;
    this.#look.dispose();
    this.#lookAgain.dispose();
    this.#listeners.dispose();
    this.#changed.dispose();
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
