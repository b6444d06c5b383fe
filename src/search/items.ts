import * as vscode from 'vscode';
import { CATEGORIES } from '../core/glossary/categories';
import { otherNameOf } from '../core/glossary/names';
import type { Language, Term, TermId } from '../core/glossary/term';
import { plainText } from '../core/render/markdown';
import type { Found } from '../core/search/search';

export interface TermItem extends vscode.QuickPickItem {
  readonly term?: Term;
}

export interface TermButton extends vscode.QuickInputButton {
  readonly does: 'openNote' | 'quiz' | 'docs';
}

/** The list for an empty query: what was read last, what this file has, then everything by name. Each term once. */
export function browseItems(terms: readonly Term[], recent: readonly TermId[], inFile: readonly TermId[], language: Language): TermItem[] {
  const left = new Map(terms.map((term) => [term.id, term]));
  const take = (ids: readonly TermId[]) =>
    ids.flatMap((id) => {
      const term = left.get(id);
      left.delete(id);
      return term ?? [];
    });
  const collator = new Intl.Collator(language, { numeric: true });
  const sections: [string, readonly Term[]][] = [
    [vscode.l10n.t('Recent'), take(recent)],
    [vscode.l10n.t('In this file'), take(inFile)],
    [vscode.l10n.t('All terms'), [...left.values()].sort((a, b) => collator.compare(a.name[language], b.name[language]))],
  ];
  return sections.flatMap(([label, members]) =>
    members.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...members.map((term) => termItem(term, language))],
  );
}

/** The list for a query, in the order of the search. */
export function foundItems(found: readonly Found[], language: Language): TermItem[] {
  return found.map(({ term, name }) => termItem(term, language, name));
}

/** Stands where nothing was found; choosing it does nothing. */
export function nothingFound(): TermItem {
  return { label: vscode.l10n.t('No results'), alwaysShow: true };
}

function termItem(term: Term, language: Language, matched?: string): TermItem {
  const name = term.name[language];
  const other = otherNameOf(term.name, language);
  // The name that matched, where it does not stand there anyway.
  const alias = matched !== undefined && ![name, other, term.id].some((shown) => shown?.includes(matched)) ? matched : undefined;
  return {
    term,
    label: name,
    description: [other, alias, CATEGORIES[term.category][language]].filter((part) => part !== undefined).join(' · '),
    detail: plainText(term.bundled ? term.definition[language] : (term.own[0]?.definition[language] ?? '')),
    alwaysShow: true,
    buttons: buttonsOf(term),
  };
}

function buttonsOf(term: Term): TermButton[] {
  const button = (does: TermButton['does'], icon: string, tooltip: string): TermButton => ({
    does,
    iconPath: new vscode.ThemeIcon(icon),
    tooltip,
  });
  return [
    ...(term.own.length > 0 ? [button('openNote', 'go-to-file', vscode.l10n.t('Open My Note'))] : []),
    ...(term.docs ? [button('docs', 'link-external', vscode.l10n.t('Open AWS Documentation'))] : []),
    button('quiz', 'mortar-board', vscode.l10n.t('Quiz This Term')),
  ];
}
