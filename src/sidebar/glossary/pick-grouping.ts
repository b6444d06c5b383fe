import * as vscode from 'vscode';
import { EXAMS, type ExamId } from '../../core/glossary/exams';
import { GROUPINGS, type Grouping } from '../../core/glossary/grouping';
import type { Language } from '../../core/glossary/term';

/** Asks by what to group; `undefined` when the reader leaves it as it is. */
export async function pickGrouping(current: Grouping, language: Language): Promise<Grouping | undefined> {
  const items = GROUPINGS.map((grouping) => ({
    grouping,
    label: labelOf(grouping, language),
    ...(grouping === current && { description: vscode.l10n.t('now') }),
  }));
  // The list begins at the first item: the present one stands there.
  items.sort((a, b) => Number(b.grouping === current) - Number(a.grouping === current));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Group the glossary by') }))?.grouping;
}

function labelOf(grouping: Grouping, language: Language): string {
  switch (grouping) {
    case 'category':
      return vscode.l10n.t('Category');
    case 'letter':
      return vscode.l10n.t('First letter');
    case 'learning':
      return vscode.l10n.t('Learning state');
    default:
      return vscode.l10n.t('Exam domain: {0}', EXAMS[grouping.slice('exam:'.length) as ExamId].name[language]);
  }
}
