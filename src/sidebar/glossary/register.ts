import * as vscode from 'vscode';
import { GROUPINGS, type Grouping } from '../../core/glossary/grouping';
import { Commands, ContextKeys, Views } from '../../platform/contributions';
import { registerCommand } from '../../platform/errors';
import type { Services } from '../../platform/services';
import { askFilter } from './ask-filter';
import { pickGrouping } from './pick-grouping';
import { GlossaryTree } from './tree';

const STATE = { grouping: 'glossary.grouping', filter: 'glossary.filter', expanded: 'glossary.expanded' } as const;

/** The view Glossary: grouped, filtered, kept as it was across reloads. */
export function registerGlossary(
  services: Pick<Services, 'log' | 'glossary' | 'settings' | 'learning' | 'workspaceState'>,
): vscode.Disposable {
  const { log, glossary, settings, learning, workspaceState } = services;
  const tree = new GlossaryTree(services, readState(workspaceState));
  const view = vscode.window.createTreeView(Views.glossary, { treeDataProvider: tree, showCollapseAll: true });

  const update = async () => {
    const { filter } = tree;
    void vscode.commands.executeCommand('setContext', ContextKeys.glossaryFiltered, filter !== '');
    const found = filter === '' ? 0 : (await tree.terms()).length;
    // Another one may have been typed meanwhile.
    if (filter !== tree.filter) return;
    // With a message, VS Code would leave out what stands in an empty view: that nothing was found, and how to go on.
    view.message = found === 0 ? undefined : vscode.l10n.t('{0} of {1} terms: {2}', found, glossary.current.terms.length, filter);
  };
  const showDue = () => {
    const { due } = learning;
    const badge = due > 0 && settings.get('quiz.statusBar');
    view.badge = badge ? { value: due, tooltip: vscode.l10n.t('AWS terms due for review: {0}', due) } : undefined;
  };
  const show = (change: { grouping?: Grouping; filter?: string }) => {
    tree.show(change);
    void update();
  };
  const keepFilter = async (filter: string) => {
    show({ filter });
    await workspaceState.update(STATE.filter, filter);
  };
  const refresh = () => {
    tree.refresh();
    void update();
  };
  void update();
  showDue();

  return vscode.Disposable.from(
    view,
    glossary.onDidChange(refresh),
    settings.onDidChange((event) => {
      if (settings.affects(event, 'language')) refresh();
      if (settings.affects(event, 'quiz.statusBar')) showDue();
    }),
    learning.onDidChange(() => {
      if (tree.grouping === 'learning') refresh();
      showDue();
    }),
    view.onDidExpandElement(({ element }) => remember(element, true)),
    view.onDidCollapseElement(({ element }) => remember(element, false)),
    registerCommand(log, Commands.groupGlossary, async () => {
      const grouping = await pickGrouping(tree.grouping, settings.languages[0]);
      if (!grouping) return;
      show({ grouping });
      await workspaceState.update(STATE.grouping, grouping);
    }),
    registerCommand(log, Commands.filterGlossary, async () => {
      await vscode.commands.executeCommand(`${Views.glossary}.focus`);
      await keepFilter(await askFilter(tree.filter, (filter) => show({ filter })));
    }),
    registerCommand(log, Commands.clearGlossaryFilter, () => keepFilter('')),
  );

  function remember(element: Parameters<GlossaryTree['setExpanded']>[0], expanded: boolean): void {
    tree.setExpanded(element, expanded);
    void workspaceState.update(STATE.expanded, tree.expanded);
  }
}

/** What an older or newer version stored, or nobody, counts as the default. */
function readState(state: vscode.Memento): ConstructorParameters<typeof GlossaryTree>[1] {
  const grouping = GROUPINGS.find((each) => each === state.get(STATE.grouping)) ?? 'category';
  const filter: unknown = state.get(STATE.filter);
  const expanded: unknown = state.get(STATE.expanded);
  return {
    grouping,
    filter: typeof filter === 'string' ? filter : '',
    expanded: Array.isArray(expanded) ? expanded.filter((id): id is string => typeof id === 'string') : [],
  };
}
