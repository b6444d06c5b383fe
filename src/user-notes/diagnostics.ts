import * as vscode from 'vscode';
import { withoutMarks } from '../core/glossary/marks';
import type { Term } from '../core/glossary/term';
import type { Problem } from '../notes/problem';
import type { Services } from '../platform/services';
import type { NoteStore } from './note-store';

const SOURCE = 'AWS Term Lens';

/** Marks what could not be read in the user's notes and, where the user wants it, facts that have changed since they were written. */
export function registerDiagnostics({ settings, glossary }: Pick<Services, 'settings' | 'glossary'>, store: NoteStore): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('awsTermLens.notes');
  const show = () => {
    const byFile = new Map<string, vscode.Diagnostic[]>();
    const add = (file: string, diagnostic: vscode.Diagnostic) => byFile.set(file, [...(byFile.get(file) ?? []), diagnostic]);
    for (const problem of store.problems) add(problem.file, diagnosticOf(problem));
    if (settings.get('notes.markStaleFacts')) {
      const [language] = settings.languages;
      for (const term of glossary.current.terms) for (const [file, diagnostic] of staleFactsOf(term, language)) add(file, diagnostic);
    }
    collection.clear();
    for (const [file, diagnostics] of byFile) collection.set(vscode.Uri.parse(file), diagnostics);
  };
  return vscode.Disposable.from(
    collection,
    glossary.onDidChange(show),
    settings.onDidChange((event) => {
      if (settings.affects(event, 'notes.markStaleFacts') || settings.affects(event, 'language')) show();
    }),
  );
}

function diagnosticOf({ line, code, message }: Problem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(lineRange(line), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = SOURCE;
  diagnostic.code = code;
  return diagnostic;
}

function staleFactsOf({ own }: Term, language: 'ko' | 'en'): [string, vscode.Diagnostic][] {
  return own.flatMap(({ file, stale }) =>
    stale.map(({ line, change }): [string, vscode.Diagnostic] => {
      const now = withoutMarks(change.is[language]);
      const message = vscode.l10n.t('This has changed since {0}: {1}', change.since, now);
      const diagnostic = new vscode.Diagnostic(lineRange(line), message, vscode.DiagnosticSeverity.Information);
      diagnostic.source = SOURCE;
      diagnostic.code = change.source.startsWith('https://')
        ? { value: 'changed-fact', target: vscode.Uri.parse(change.source) }
        : 'changed-fact';
      return [file, diagnostic];
    }),
  );
}

/** The whole line, however long: the editor cuts a range at its end. */
function lineRange(line: number): vscode.Range {
  return new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER);
}
