import * as vscode from 'vscode';
import { Commands } from '../platform/contributions';
import { registerCommand } from '../platform/errors';
import type { Services } from '../platform/services';

/** One command for all hovers; while they are off, a status item says so and turns them on again. */
export function registerHoverSwitch({ log, settings }: Pick<Services, 'log' | 'settings'>): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('awsTermLens.hoversOff', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('AWS term hovers');
  item.text = '$(eye-closed) AWS';
  item.tooltip = vscode.l10n.t('Hovers of AWS terms are off. Select to turn them on.');
  item.accessibilityInformation = { label: item.tooltip, role: 'button' };
  item.command = Commands.toggleHovers;
  const update = () => (settings.get('hover.enabled') ? item.hide() : item.show());
  update();
  return vscode.Disposable.from(
    item,
    settings.onDidChange(update),
    registerCommand(log, Commands.toggleHovers, () => settings.set('hover.enabled', !settings.get('hover.enabled'))),
  );
}
