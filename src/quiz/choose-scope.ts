import * as vscode from 'vscode';
import { CATEGORIES, type Category } from '../core/glossary/categories';
import { EXAMS, type ExamId } from '../core/glossary/exams';
import { type Scope, selectTerms } from '../core/quiz/scope';
import type { Services } from '../platform/services';
import type { ProgressStore } from './progress-store';
import { scopeTitle } from './words';

interface Choice extends vscode.QuickPickItem {
  readonly scope?: Scope;
}

/** Lets the user pick what to be asked about; empty scopes are left out. `undefined`: nothing was picked. */
export async function chooseScope(
  { glossary: live, settings }: Pick<Services, 'glossary' | 'settings'>,
  store: ProgressStore,
): Promise<Scope | undefined> {
  const [glossary, progress] = await Promise.all([live.whenReady(), store.load()]);
  const selecting = {
    glossary,
    progress,
    muted: new Set(settings.get('mutedTerms')),
    met: new Set<string>(),
    now: store.moment(),
    random: () => 0,
  };
  const items = (scopes: readonly Scope[]): Choice[] =>
    scopes.flatMap((scope) => {
      const count = selectTerms(scope, selecting).length;
      return count > 0 ? [{ label: scopeTitle(scope, glossary), description: String(count), scope }] : [];
    });
  const group = (label: string, scopes: readonly Scope[]): Choice[] => {
    const found = items(scopes);
    return found.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...found] : [];
  };
  const kinds = ['mixed', 'due', 'new', 'weakest', 'known', 'own', 'muted', 'suspended'] as const;
  const categories = (Object.keys(CATEGORIES) as Category[]).map((category): Scope => ({ kind: 'category', category }));
  const exams = (Object.keys(EXAMS) as ExamId[]).flatMap((exam) =>
    EXAMS[exam].domains.map((_, index): Scope => ({ kind: 'exam', exam: `${exam}/${index + 1}` })),
  );
  const picked = await vscode.window.showQuickPick(
    [
      ...items(kinds.map((kind): Scope => ({ kind }))),
      ...group(vscode.l10n.t('By category'), categories),
      ...group(vscode.l10n.t('By exam domain'), exams),
    ],
    { title: vscode.l10n.t('Quiz About'), placeHolder: vscode.l10n.t('What to be asked about'), matchOnDescription: false },
  );
  return picked?.scope;
}
