import * as vscode from 'vscode';
import { QUIZ_PANEL } from '../platform/contributions';
import { guard } from '../platform/errors';
import { type PageBundle, pageHtml, pageOptions, readPageBundle } from '../platform/page';
import type { Services } from '../platform/services';
import { nextTurn } from '../platform/slices';
import { type FromQuiz, isFromQuiz, type ToQuiz } from '../protocol/quiz';

interface Listener {
  /** The snapshot to show now. */
  snapshot(): ToQuiz;
  receive(message: FromQuiz): Promise<void>;
  /** The user closed the panel. */
  closed(): void;
}

/** The one quiz panel. The page may go and come back as VS Code likes: it asks for the snapshot whenever it is ready. */
export class QuizPanel implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #extensionUri: vscode.Uri;
  readonly #listener: Listener;
  #panel: vscode.WebviewPanel | undefined;
  /** Read when the quiz first opens. */
  #bundle: PageBundle | undefined;

  constructor({ log, extensionUri }: Pick<Services, 'log' | 'extensionUri'>, listener: Listener) {
    this.#log = log;
    this.#extensionUri = extensionUri;
    this.#listener = listener;
  }

  get isOpen(): boolean {
    return this.#panel !== undefined;
  }

  /** Opens the panel, or brings it to the front, and shows the snapshot. Resolves when the page is on its way. */
  async show(): Promise<void> {
    if (this.#panel) {
      this.#panel.reveal();
      this.update();
      return;
    }
    const title = vscode.l10n.t('AWS Quiz');
    await this.adopt(vscode.window.createWebviewPanel(QUIZ_PANEL, title, vscode.ViewColumn.Active, pageOptions(this.#extensionUri)));
  }

  /** Takes a panel that VS Code opened again after a reload. Resolves when the page is on its way. */
  async adopt(panel: vscode.WebviewPanel): Promise<void> {
    this.#panel?.dispose();
    this.#panel = panel;
    const { webview } = panel;
    webview.options = pageOptions(this.#extensionUri);
    webview.onDidReceiveMessage((message: unknown) => {
      if (!isFromQuiz(message)) {
        this.#log.warn('The quiz page sent a message that was not understood.');
        return;
      }
      void guard(this.#log, `Quiz: ${message.type}`, () => (message.type === 'ready' ? this.update() : this.#listener.receive(message)));
    });
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#listener.closed();
    });
    this.#bundle ??= await readPageBundle(this.#extensionUri, 'quiz');
    // It may be closed by now.
    if (this.#panel === panel) webview.html = pageHtml(this.#bundle, { webview, extensionUri: this.#extensionUri, title: panel.title });
    // Lets the message go out: the page loads while the extension goes on.
    await nextTurn();
  }

  update(): void {
    void this.#panel?.webview.postMessage(this.#listener.snapshot());
  }

  close(): void {
    this.#panel?.dispose();
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}
