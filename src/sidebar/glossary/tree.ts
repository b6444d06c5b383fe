import * as vscode from 'vscode';
import { type Grouping, groupTerms, type TermGroup, type TermNode } from '../../core/glossary/grouping';
import { listNameOf, otherNameOf } from '../../core/glossary/names';
import type { Term, TermId } from '../../core/glossary/term';
import { Commands } from '../../platform/contributions';
import type { Services } from '../../platform/services';
import type { DefinitionRequest } from '../../platform/term-argument';
import { contextValueOf, tooltipOf } from '../term-item';

export type GlossaryNode =
  | { readonly kind: 'group'; readonly group: TermGroup }
  | { readonly kind: 'term'; readonly termId: TermId; readonly node: TermNode; readonly groupKey: string };

/** All terms, grouped, parts below what they are parts of; while a filter is set, only those that it finds. */
export class GlossaryTree implements vscode.TreeDataProvider<GlossaryNode> {
  readonly #services: Pick<Services, 'glossary' | 'settings' | 'learning'>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Ids of nodes that the reader has opened. */
  readonly #expanded: Set<string>;
  #grouping: Grouping;
  #filter: string;

  constructor(
    services: Pick<Services, 'glossary' | 'settings' | 'learning'>,
    state: { grouping: Grouping; filter: string; expanded: readonly string[] },
  ) {
    this.#services = services;
    this.#grouping = state.grouping;
    this.#filter = state.filter;
    this.#expanded = new Set(state.expanded);
  }

  get grouping(): Grouping {
    return this.#grouping;
  }

  get filter(): string {
    return this.#filter;
  }

  get expanded(): readonly string[] {
    return [...this.#expanded];
  }

  show(change: { readonly grouping?: Grouping; readonly filter?: string }): void {
    this.#grouping = change.grouping ?? this.#grouping;
    this.#filter = change.filter ?? this.#filter;
    this.refresh();
  }

  refresh(): void {
    this.#changed.fire();
  }

  /** Remembers what is open; the groups that a filter opens are not the reader's doing. */
  setExpanded(node: GlossaryNode, expanded: boolean): void {
    if (this.#filter !== '') return;
    if (expanded) this.#expanded.add(this.#idOf(node));
    else this.#expanded.delete(this.#idOf(node));
  }

  /** The terms that the filter finds, all of them without one. */
  async terms(): Promise<readonly Term[]> {
    const { glossary } = this.#services;
    if (this.#filter === '') return glossary.current.terms;
    const search = await glossary.whenSearchable();
    const found = new Set(search.find(this.#filter, Number.POSITIVE_INFINITY).map(({ term }) => term));
    return search.terms.filter((term) => found.has(term));
  }

  async getChildren(node?: GlossaryNode): Promise<GlossaryNode[]> {
    if (!node) return (await this.#groups()).map((group) => ({ kind: 'group', group }));
    const [nodes, groupKey] = node.kind === 'group' ? [node.group.nodes, node.group.key] : [node.node.children, node.groupKey];
    return nodes.map((child) => ({ kind: 'term', termId: child.term.id, node: child, groupKey }));
  }

  getTreeItem(node: GlossaryNode): vscode.TreeItem {
    const item = node.kind === 'group' ? groupItem(node.group, this.#grouping) : this.#termItem(node.termId, node.node);
    item.id = this.#idOf(node);
    if (item.collapsibleState === vscode.TreeItemCollapsibleState.Collapsed && (this.#filter !== '' || this.#expanded.has(item.id))) {
      item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: GlossaryNode): vscode.TreeItem {
    if (node.kind === 'term') item.tooltip = tooltipOf(node.node.term, this.#services);
    return item;
  }

  async #groups(): Promise<readonly TermGroup[]> {
    const terms = await this.terms();
    const { settings, learning } = this.#services;
    const [language] = settings.languages;
    return groupTerms(terms, { grouping: this.#grouping, language, stateOf: (id) => learning.stateOf(id) });
  }

  #termItem(termId: TermId, { term, children }: TermNode): vscode.TreeItem {
    const [language] = this.#services.settings.languages;
    const state = children.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
    const item = new vscode.TreeItem(listNameOf(term.name[language]), state);
    const other = otherNameOf(term.name, language);
    if (other !== undefined) item.description = other;
    item.contextValue = contextValueOf(term, 'glossary');
    const request: DefinitionRequest = { termId, how: 'show' };
    item.command = { command: Commands.showDefinition, title: vscode.l10n.t('Show Definition'), arguments: [request] };
    return item;
  }

  /** The filter is part of it: VS Code remembers by id what is open, and a filter opens everything it finds. */
  #idOf(node: GlossaryNode): string {
    const filtered = this.#filter === '' ? '' : '?';
    return node.kind === 'group'
      ? `${this.#grouping}/${node.group.key}${filtered}`
      : `${this.#grouping}/${node.groupKey}/${node.termId}${filtered}`;
  }
}

function groupItem({ label, count }: TermGroup, grouping: Grouping): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.description = String(count);
  item.contextValue = 'group';
  if (grouping.startsWith('exam:')) {
    item.tooltip = vscode.l10n.t(
      '{0}\nEach term stands under its first domain only; the statistics count it in every domain it belongs to.',
      label,
    );
  }
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, terms: {1}', label, count) };
  return item;
}
