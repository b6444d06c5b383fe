import * as vscode from 'vscode';
import { shortNameOf } from '../../core/glossary/names';
import type { Occurrence, OccurrenceOrder, TermOccurrences } from '../../core/glossary/occurrences';
import type { Term } from '../../core/glossary/term';
import { excerptOf } from '../../core/render/excerpt';
import { Commands } from '../../platform/contributions';
import type { Services } from '../../platform/services';
import type { DefinitionRequest } from '../../platform/term-argument';
import { contextValueOf, tooltipOf } from '../term-item';
import type { ActiveFileTerms } from './file-terms';
import type { Place } from './place';

/** A term with more places than this shows only the first ones: nobody reads on, and the tree would be slow. */
const MAX_PLACES = 500;

export type FileNode =
  | { readonly kind: 'term'; readonly termId: string; readonly term: Term; readonly places: readonly Occurrence[] }
  | { readonly kind: 'place'; readonly termId: string; readonly place: Occurrence; readonly parent: FileNode }
  | { readonly kind: 'more'; readonly termId: string; readonly left: number };

/** Terms of the active file and, below each, the lines where it stands. */
export class InThisFileTree implements vscode.TreeDataProvider<FileNode> {
  readonly #services: Pick<Services, 'glossary' | 'settings'>;
  readonly #terms: ActiveFileTerms;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  order: OccurrenceOrder;

  constructor(services: Pick<Services, 'glossary' | 'settings'>, terms: ActiveFileTerms, order: OccurrenceOrder) {
    this.#services = services;
    this.#terms = terms;
    this.order = order;
  }

  refresh(): void {
    this.#changed.fire();
  }

  getChildren(node?: FileNode): FileNode[] {
    if (!node) return this.#terms.current.occurrences.byTerm(this.order).flatMap((group) => this.#termNode(group));
    if (node.kind !== 'term') return [];
    const shown = node.places.slice(0, MAX_PLACES).map((place): FileNode => ({ kind: 'place', termId: node.termId, place, parent: node }));
    const left = node.places.length - shown.length;
    return left > 0 ? [...shown, { kind: 'more', termId: node.termId, left }] : shown;
  }

  getParent(node: FileNode): FileNode | undefined {
    return node.kind === 'place' ? node.parent : undefined;
  }

  getTreeItem(node: FileNode): vscode.TreeItem {
    if (node.kind === 'term') return this.#termItem(node.term, node.places.length);
    if (node.kind === 'place') return this.#placeItem(node.termId, node.place);
    const item = new vscode.TreeItem(vscode.l10n.t('More places: {0}', node.left));
    item.id = `${node.termId}+more`;
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: FileNode): vscode.TreeItem {
    if (node.kind === 'term') item.tooltip = tooltipOf(node.term, this.#services);
    return item;
  }

  #termNode({ id, places }: TermOccurrences): FileNode[] {
    const term = this.#services.glossary.current.find(id);
    return term ? [{ kind: 'term', termId: id, term, places }] : [];
  }

  #termItem(term: Term, count: number): vscode.TreeItem {
    const [language] = this.#services.settings.languages;
    const name = shortNameOf(term.name[language]);
    const item = new vscode.TreeItem(name?.short ?? term.name[language], vscode.TreeItemCollapsibleState.Collapsed);
    item.id = term.id;
    // A long name must not push the count out of sight.
    item.description = name ? `${count} · ${name.long}` : String(count);
    item.contextValue = contextValueOf(term, 'file');
    item.accessibilityInformation = { label: vscode.l10n.t('{0}, places: {1}', term.name[language], count) };
    const request: DefinitionRequest = { termId: term.id, how: 'show' };
    item.command = { command: Commands.showDefinition, title: vscode.l10n.t('Show Definition'), arguments: [request] };
    return item;
  }

  #placeItem(termId: string, { document: index, line, start, end }: Occurrence): vscode.TreeItem {
    const { file } = this.#terms.current;
    const document = file?.documents[index];
    const text = document && line < document.lineCount ? document.lineAt(line).text : '';
    const shown = excerptOf(text, start, end);
    const item = new vscode.TreeItem({ label: shown.text, highlights: [[shown.start, shown.end]] });
    item.id = `${termId}/${index}/${line}/${start}`;
    item.contextValue = 'place';
    item.description = file?.notebook ? vscode.l10n.t('cell {0}, line {1}', index + 1, line + 1) : String(line + 1);
    item.accessibilityInformation = { label: `${shown.text}, ${vscode.l10n.t('line {0}', line + 1)}` };
    if (document) {
      const place: Place = { uri: document.uri.toString(), line, start, end };
      item.command = { command: Commands.revealOccurrence, title: vscode.l10n.t('Reveal'), arguments: [place] };
    }
    return item;
  }
}
