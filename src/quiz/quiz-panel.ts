import * as vscode from 'vscode';
import { QUIZ_PANEL } from '../platform/contributions';
import { guard } from '../platform/errors';
import { pageHtml, pageOptions } from '../platform/page';
import type { Services } from '../platform/services';
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

  constructor({ log, extensionUri }: Pick<Services, 'log' | 'extensionUri'>, listener: Listener) {
    this.#log = log;
    this.#extensionUri = extensionUri;
    this.#listener = listener;
  }

  get isOpen(): boolean {
    return this.#panel !== undefined;
  }

  /** Opens the panel, or brings it to the front, and shows the snapshot. */
  show(): void {
    if (this.#panel) {
      this.#panel.reveal();
      this.update();
      return;
    }
    const title = vscode.l10n.t('AWS Quiz');
    this.adopt(vscode.window.createWebviewPanel(QUIZ_PANEL, title, vscode.ViewColumn.Active, pageOptions(this.#extensionUri)));
  }

  /** Takes a panel that VS Code opened again after a reload. */
  adopt(panel: vscode.WebviewPanel): void {
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
    webview.html = pageHtml({ webview, extensionUri: this.#extensionUri, name: 'quiz', title: panel.title });
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
