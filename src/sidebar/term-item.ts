import * as vscode from 'vscode';
import type { Term } from '../core/glossary/term';
import { renderHoverCard } from '../core/render/hover-card';
import { cardLinks } from '../platform/card-links';
import { CARD_COMMANDS } from '../platform/contributions';
import type { Services } from '../platform/services';

/** What menus know a term's node by: `term`, then where it stands, and what it has. */
export function contextValueOf(term: Term, where: 'file' | 'glossary'): string {
  return ['term', where, term.own.length > 0 && 'own', term.docs && 'docs'].filter(Boolean).join('+');
}

/** The hover card, for a node of a tree. */
export function tooltipOf(term: Term, { settings, glossary }: Pick<Services, 'settings' | 'glossary'>): vscode.MarkdownString {
  const { languages } = settings;
  const tooltip = new vscode.MarkdownString(
    renderHoverCard(term, glossary.current, { languages, detail: 'short', others: [], links: cardLinks }),
  );
  tooltip.isTrusted = { enabledCommands: CARD_COMMANDS };
  return tooltip;
}
