import * as vscode from 'vscode';
import type { TermId } from '../core/glossary/term';
import type { Services } from '../platform/services';

/** The terms of files: which a file has, and where. */
export class FilePlaces {
  readonly #documents: Services['documents'];

  constructor({ documents }: Pick<Services, 'documents'>) {
    this.#documents = documents;
  }

  /** Ids of the terms in a document, or in some of its lines, in order of their first place. */
  async termsOf(document: vscode.TextDocument, within?: readonly vscode.Range[]): Promise<TermId[]> {
    await this.#documents.whenScanned(document);
    const ids = new Set<TermId>();
    for (const { line, mention } of this.#documents.mentionsOf(document)) {
      const place = new vscode.Range(line, mention.start, line, mention.end);
      if (!within || within.some((range) => range.intersection(place))) ids.add(mention.id);
    }
    return [...ids];
  }

  /** Terms of documents, as far as they are scanned. */
  termsIn(documents: readonly vscode.TextDocument[]): ReadonlySet<TermId> {
    const ids = new Set<TermId>();
    for (const document of documents) for (const { mention } of this.#documents.mentionsOf(document)) ids.add(mention.id);
    return ids;
  }

  /** How often an open file mentions a term. */
  count(uri: string, id: TermId): number {
    return this.#placesOf(uri, id).length;
  }

  /** Opens the file at the term's first place. */
  async reveal(uri: string, id: TermId): Promise<void> {
    const [first] = this.#placesOf(uri, id);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, ...(first && { selection: first }) });
  }

  #placesOf(uri: string, id: TermId): vscode.Range[] {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    if (!document) return [];
    return [...this.#documents.mentionsOf(document)].flatMap(({ line, mention }) =>
      mention.id === id ? [new vscode.Range(line, mention.start, line, mention.end)] : [],
    );
  }
}
