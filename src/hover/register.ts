import * as vscode from 'vscode';
import { renderHoverCard } from '../core/render/hover-card';
import { cardLinks } from '../platform/card-links';
import { CARD_COMMANDS } from '../platform/contributions';
import type { Services } from '../platform/services';
import { registerMuting } from './mute';
import { registerHoverSwitch } from './switch';
import { hoversWanted } from './wanted';

/** Every scheme and language. Scores below a language server's own selector, so that its hover stands first. */
const EVERY_FILE = '*';

/** Shows the definition of the AWS term under the pointer, synchronously, whoever asks. */
export function registerHover(services: Pick<Services, 'log' | 'settings' | 'glossary' | 'documents'>): vscode.Disposable {
  const { settings, glossary, documents } = services;
  return vscode.Disposable.from(
    registerHoverSwitch(services),
    registerMuting(services),
    vscode.languages.registerHoverProvider(EVERY_FILE, {
      provideHover(document, position) {
        if (!hoversWanted(document, settings)) return undefined;
        const mention = documents.mentionAt(document, position);
        const term = mention && glossary.current.find(mention.id);
        if (!term) return undefined;
        const range = new vscode.Range(position.line, mention.start, position.line, mention.end);
        const text = new vscode.MarkdownString(
          renderHoverCard(term, glossary.current, {
            languages: settings.languages,
            detail: settings.get('hover.detail', document),
            code: mention.code ? document.getText(range) : undefined,
            others: mention.candidates.slice(1),
            links: cardLinks,
          }),
        );
        text.isTrusted = { enabledCommands: CARD_COMMANDS };
        return new vscode.Hover(text, range);
      },
    }),
  );
}
