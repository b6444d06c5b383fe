import * as vscode from 'vscode';
import { EXAMS, type ExamId } from '../../core/glossary/exams';
import { GROUPINGS, type Grouping } from '../../core/glossary/grouping';
import type { Language } from '../../core/glossary/term';

/** Asks by what to group, the list beginning at the present one; `undefined` when the reader leaves it as it is. */
export function pickGrouping(current: Grouping, language: Language): Promise<Grouping | undefined> {
  const items = GROUPINGS.map((grouping) => ({
    grouping,
    label: labelOf(grouping, language),
    ...(grouping === current && { description: vscode.l10n.t('now') }),
  }));
  const picker = vscode.window.createQuickPick<(typeof items)[number]>();
  picker.title = vscode.l10n.t('Group the glossary by');
  picker.items = items;
  picker.activeItems = items.filter(({ grouping }) => grouping === current);
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.grouping);
      picker.hide();
    });
    picker.onDidHide(() => {
      picker.dispose();
      resolve(undefined);
    });
    picker.show();
  });
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
