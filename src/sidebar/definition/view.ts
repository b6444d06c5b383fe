import * as vscode from 'vscode';
import type { Term, TermId } from '../../core/glossary/term';
import { Visited } from '../../core/glossary/visited';
import { Commands, ContextKeys, Views } from '../../platform/contributions';
import { guard } from '../../platform/errors';
import { type PageBundle, pageHtml, pageOptions, readPageBundle } from '../../platform/page';
import type { Services } from '../../platform/services';
import type { DefinitionRequest } from '../../platform/term-argument';
import { type FromDefinition, isFromDefinition, type ToDefinition } from '../../protocol/definition';
import type { ActiveFileTerms } from '../in-this-file/file-terms';
import { focusActiveEditor, revealPlace } from '../in-this-file/place';
import { snapshot } from './snapshot';

const LAST_TERM = 'definition.term';

export type DefinitionServices = Pick<
  Services,
  'log' | 'settings' | 'glossary' | 'documents' | 'learning' | 'extensionUri' | 'workspaceState'
>;

/** The Definition view. It holds what is shown; the page gets all of it whenever it is ready or something changed. */
export class DefinitionView implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #services: DefinitionServices;
  readonly #terms: ActiveFileTerms;
  readonly #listeners: vscode.Disposable;
  #view: vscode.WebviewView | undefined;
  /** Read when the view is first shown. */
  #bundle: PageBundle | undefined;
  /** Until then it gets no message: it could not hear it. */
  #pageIsReady = false;
  /** What to tell the page once it is ready. */
  #waiting: ToDefinition[] = [];
  #visited: Visited;
  #peeked: TermId | undefined;
  /** Whether the current term came by itself, from the cursor. */
  #followed = false;

  constructor(services: DefinitionServices, terms: ActiveFileTerms) {
    this.#services = services;
    this.#terms = terms;
    const last: unknown = services.workspaceState.get(LAST_TERM);
    this.#visited = typeof last === 'string' ? Visited.NONE.visit(last) : Visited.NONE;
    const { glossary, settings, learning } = services;
    const refresh = () => this.#postState();
    this.#listeners = vscode.Disposable.from(
      glossary.onDidChange(refresh),
      settings.onDidChange(refresh),
      learning.onDidChange(refresh),
      terms.onDidChange(refresh),
    );
  }

  /** The term that is shown. */
  get current(): Term | undefined {
    const id = this.#peeked ?? this.#visited.current;
    return id === undefined ? undefined : this.#services.glossary.current.find(id);
  }

  get isVisible(): boolean {
    return this.#view?.visible ?? false;
  }

  async show(request: DefinitionRequest): Promise<void> {
    if (request.how === 'peek' || request.how === 'endPeek') {
      this.#peeked = request.how === 'peek' ? request.termId : undefined;
      this.#postState();
      return;
    }
    await this.#services.glossary.whenReady();
    this.#peeked = undefined;
    this.#followed = false;
    await this.#goTo(this.#visited.visit(request.termId));
    if (request.how === 'focus') this.#tell({ type: 'focus' });
    await vscode.commands.executeCommand(`${Views.definition}.focus`, { preserveFocus: request.how === 'show' });
  }

  /** Shows the term under the cursor; what merely passes by leaves no trace in the history. */
  async follow(id: TermId): Promise<void> {
    if (id === this.#visited.current) return;
    const visited = this.#followed ? this.#visited.replace(id) : this.#visited.visit(id);
    this.#followed = true;
    await this.#goTo(visited);
  }

  async go(direction: 'back' | 'forward'): Promise<void> {
    this.#followed = false;
    await this.#goTo(this.#visited.go(direction));
  }

  async find(): Promise<void> {
    this.#tell({ type: 'find' });
    await vscode.commands.executeCommand(`${Views.definition}.focus`);
  }

  async resolveWebviewView(view: vscode.WebviewView): Promise<void> {
    const { extensionUri, log } = this.#services;
    this.#view = view;
    this.#pageIsReady = false;
    view.webview.options = pageOptions(extensionUri);
    view.webview.onDidReceiveMessage((message: unknown) => {
      if (isFromDefinition(message)) void guard(log, `Definition: ${message.type}`, () => this.#receive(message));
      else log.warn('The Definition page sent a message that nobody knows.', message);
    });
    // A hidden page is gone; the next one says when it is ready.
    view.onDidChangeVisibility(() => {
      if (!view.visible) this.#pageIsReady = false;
    });
    view.onDidDispose(() => {
      this.#view = undefined;
      this.#pageIsReady = false;
    });
    this.#bundle ??= await readPageBundle(extensionUri, 'definition');
    // It may be gone by now.
    if (this.#view === view)
      view.webview.html = pageHtml(this.#bundle, { webview: view.webview, extensionUri, title: vscode.l10n.t('Definition') });
  }

  async #receive(message: FromDefinition): Promise<void> {
    switch (message.type) {
      case 'ready':
        await this.#services.glossary.whenReady();
        this.#pageIsReady = true;
        this.#postState();
        for (const waiting of this.#waiting.splice(0)) this.#tell(waiting);
        return;
      case 'termPicked':
        this.#followed = false;
        return this.#goTo(this.#visited.visit(message.id));
      case 'placePicked':
        return revealPlace(message.place);
      case 'notePicked': {
        const note = this.current?.own[message.index];
        if (note) await vscode.commands.executeCommand(Commands.openNote, { file: note.file, line: note.line });
        return;
      }
      case 'pressed':
        await vscode.commands.executeCommand(BUTTONS[message.button], ...(message.button === 'search' ? [] : [this.current?.id]));
        return;
      case 'left':
        return focusActiveEditor();
    }
  }

  async #goTo(visited: Visited): Promise<void> {
    this.#visited = visited;
    this.#postState();
    const { canGoBack, canGoForward, current } = visited;
    await Promise.all([
      vscode.commands.executeCommand('setContext', ContextKeys.definitionCanGoBack, canGoBack),
      vscode.commands.executeCommand('setContext', ContextKeys.definitionCanGoForward, canGoForward),
      this.#services.workspaceState.update(LAST_TERM, current),
    ]);
  }

  #postState(): void {
    if (!this.#view) return;
    const term = this.current;
    this.#view.description = term?.name[this.#services.settings.languages[0]] ?? '';
    if (this.#pageIsReady) void this.#view.webview.postMessage(snapshot(term, this.#services, this.#terms));
  }

  #tell(message: ToDefinition): void {
    if (this.#view && this.#pageIsReady) void this.#view.webview.postMessage(message);
    else this.#waiting = [...this.#waiting.filter(({ type }) => type !== message.type), message];
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}

const BUTTONS = {
  back: Commands.definitionBack,
  forward: Commands.definitionForward,
  quiz: Commands.quizTerm,
  docs: Commands.openDocs,
  copy: Commands.copyTerm,
  search: Commands.searchGlossary,
} as const;
