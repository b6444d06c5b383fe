import * as vscode from 'vscode';
import type { TermId } from '../core/glossary/term';
import { DocumentMentions, type TextLines } from '../core/recogniser/document-mentions';
import type { Mention } from '../core/recogniser/mention';
import { coverChanges, type TextChange } from './line-changes';
import type { LiveGlossary } from './live-glossary';
import { isReadable } from './readable';
import type { Settings } from './settings';
import { nextTurn, slice } from './slices';

/** A hover of a document that nobody has looked at may read so many UTF-16 units at once for evidence; the rest follows in the background. */
const AT_ONCE = 40_000;
/** In a longer line only the surroundings of a position are looked at. */
const LONG_LINE = 10_000;
/** Of a longer line only so many UTF-16 units are scanned for lists; a position further on is still answered. A line is the least that is scanned at once. */
export const LONGEST_LINE = 100_000;
/** More lines than this at once are scanned in slices, as a new document is. */
const MANY_LINES = 1_000;
/** Typing goes on for at least so long before the mentions are brought up to date. */
const SETTLED_AFTER_MS = 150;

interface OpenDocument {
  readonly document: vscode.TextDocument;
  readonly mentions: DocumentMentions;
  readonly lines: DocumentLines;
  /** Edits that `mentions` does not know of yet, in their order. */
  readonly pending: TextChange[];
  timer: ReturnType<typeof setTimeout> | undefined;
  /** True while slices of it are being scanned. */
  scanning: boolean;
}

export interface Mentioned {
  readonly line: number;
  readonly mention: Mention;
}

/** How much of a document has been looked at. */
export interface Scanned {
  readonly lines: number;
  readonly of: number;
  /** Whether a line was too long to be scanned whole. */
  readonly clipped: boolean;
}

/**
 * The mentions of terms in open documents, kept up to date as they are edited. A document is looked at from when it is shown or asked for until it is closed,
 * never longer than a slice at a time. Muted terms are left out everywhere.
 */
export class OpenDocuments implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #glossary: LiveGlossary;
  readonly #settings: Settings;
  readonly #open = new Map<vscode.TextDocument, OpenDocument>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires for a document when its mentions may be others than before, after a pause in typing and after a scan. */
  readonly onDidChange = this.#changed.event;
  readonly #listeners: vscode.Disposable;
  #muted: ReadonlySet<TermId>;

  constructor(log: vscode.LogOutputChannel, glossary: LiveGlossary, settings: Settings) {
    this.#log = log;
    this.#glossary = glossary;
    this.#settings = settings;
    this.#muted = new Set(settings.get('mutedTerms'));
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => this.#edited(document, contentChanges)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      // A document whose language is changed is closed and opened again, without its editor being shown anew.
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (!vscode.window.visibleTextEditors.some((editor) => editor.document === document)) return;
        this.#shown(vscode.window.visibleTextEditors);
        this.#changed.fire(document);
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#shown(editors)),
      glossary.onDidChange(() => this.#restart()),
      settings.onDidChange((event) => {
        if (!settings.affects(event, 'mutedTerms')) return;
        this.#muted = new Set(this.#settings.get('mutedTerms'));
        for (const document of this.#open.keys()) this.#changed.fire(document);
      }),
    );
  }

  /** The mention that covers a position. Synchronous, and looks only around the position once the document is known. */
  mentionAt(document: vscode.TextDocument, { line, character }: vscode.Position): Mention | undefined {
    const open = this.#openOf(document);
    const text = document.lineAt(line).text;
    const direct = open.pending.length > 0 || text.length > LONG_LINE;
    const mention = direct
      ? this.#glossary.recogniser.mentionAt(text, character, open.mentions.evidenceAt(line))
      : open.mentions.mentionAt(line, character);
    return mention && !this.#muted.has(mention.id) ? mention : undefined;
  }

  /** All mentions found so far, in order of place. Lazy: walk it in slices where the document may be big. */
  *mentionsOf(document: vscode.TextDocument): Generator<Mentioned> {
    const { mentions } = this.#settle(this.#openOf(document));
    for (const found of mentions.all()) if (!this.#muted.has(found.mention.id)) yield found;
  }

  /** The mentions in some lines, `to` excluded. */
  *mentionsInLines(document: vscode.TextDocument, from: number, to: number): Generator<Mentioned> {
    const { mentions } = this.#settle(this.#openOf(document));
    for (let line = Math.max(0, from); line < Math.min(to, document.lineCount); line += 1) {
      for (const mention of mentions.mentionsIn(line)) if (!this.#muted.has(mention.id)) yield { line, mention };
    }
  }

  /** How far the scan of a document has come. */
  scanned(document: vscode.TextDocument): Scanned {
    const { mentions, lines } = this.#openOf(document);
    return { lines: mentions.scannedCount, of: document.lineCount, clipped: lines.clipped };
  }

  /** Waits until the whole document is looked at, or closed, or cannot be looked at. */
  async whenScanned(document: vscode.TextDocument): Promise<void> {
    while (!document.isClosed && this.#settle(this.#openOf(document)).scanning) await nextTurn();
  }

  #openOf(document: vscode.TextDocument): OpenDocument {
    const known = this.#open.get(document);
    if (known) return known;
    const lines = new DocumentLines(document);
    const mentions = new DocumentMentions(this.#glossary.recogniser, lines, { languageId: document.languageId, path: document.uri.path });
    const open: OpenDocument = { document, mentions, lines, pending: [], timer: undefined, scanning: false };
    // A document that is closed already gets no event that would end its entry.
    if (!document.isClosed) this.#open.set(document, open);
    scanBeginning(document, mentions);
    void this.#scan(open);
    return open;
  }

  /** Scans on in slices; several calls for one document are one scan. */
  async #scan(open: OpenDocument): Promise<void> {
    if (open.scanning || open.mentions.isComplete) return;
    open.scanning = true;
    try {
      do {
        await nextTurn();
        if (this.#open.get(open.document) !== open || this.#settle(open) !== open) return;
      } while (!open.mentions.step(slice()));
    } catch (error) {
      this.#log.error('Looking for terms in a document failed.', error);
    } finally {
      open.scanning = false;
    }
    this.#changed.fire(open.document);
  }

  #edited(document: vscode.TextDocument, changes: readonly TextChange[]): void {
    const open = this.#open.get(document);
    if (!open || changes.length === 0) return;
    open.pending.push(...changes);
    clearTimeout(open.timer);
    open.timer = setTimeout(() => {
      this.#settle(open);
      this.#changed.fire(document);
    }, SETTLED_AFTER_MS);
  }

  /** Takes over the edits that wait. Returns what stands for the document now. */
  #settle(open: OpenDocument): OpenDocument {
    const change = coverChanges(open.pending, open.document.lineCount);
    if (!change) return open;
    open.pending.length = 0;
    if (change.inserted > MANY_LINES) return this.#startAnew(open.document);
    open.mentions.update(change);
    // Lines that the scan had not come to yet stay to be done.
    void this.#scan(open);
    return open;
  }

  #shown(editors: readonly vscode.TextEditor[]): void {
    for (const { document } of editors) if (isReadable(document)) this.#openOf(document);
  }

  #restart(): void {
    for (const document of [...this.#open.keys()]) {
      this.#startAnew(document);
      this.#changed.fire(document);
    }
    this.#shown(vscode.window.visibleTextEditors);
  }

  #startAnew(document: vscode.TextDocument): OpenDocument {
    this.#forget(document);
    return this.#openOf(document);
  }

  #forget(document: vscode.TextDocument): void {
    clearTimeout(this.#open.get(document)?.timer);
    this.#open.delete(document);
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
    for (const document of [...this.#open.keys()]) this.#forget(document);
  }
}

/** A document as the recogniser reads it. */
class DocumentLines implements TextLines {
  clipped = false;

  constructor(private readonly document: vscode.TextDocument) {}

  get lineCount(): number {
    return this.document.lineCount;
  }

  lineAt(line: number): string {
    const { text } = this.document.lineAt(line);
    if (text.length <= LONGEST_LINE) return text;
    this.clipped = true;
    return text.slice(0, LONGEST_LINE);
  }
}

function scanBeginning(document: vscode.TextDocument, mentions: DocumentMentions): void {
  let left = AT_ONCE;
  for (let line = 0; line < document.lineCount; line += 1) {
    left -= document.lineAt(line).text.length;
    if (left < 0) return;
    mentions.scan(line, line + 1);
  }
  mentions.step(() => false);
}
