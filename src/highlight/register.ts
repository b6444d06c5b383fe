import * as vscode from 'vscode';
import type { Mentioned } from '../platform/open-documents';
import { isReadable } from '../platform/readable';
import type { Services } from '../platform/services';
import { debounce } from '../platform/slices';

/** Scrolling and typing go on for at least so long before the underlines follow. */
const SETTLED_AFTER_MS = 60;
/** Beyond the lines on the screen, so that a short scroll shows no change. */
const AROUND = 50;
/** To know what is the first occurrence of a term, so many mentions from the beginning are read; a huge file has no underline further down. */
const READ_AT_MOST = 5_000;

type HighlightServices = Pick<Services, 'settings' | 'documents'>;

/** The optional dotted underline of terms, in the editors on the screen; off by default. */
export function registerHighlight(services: HighlightServices): vscode.Disposable {
  const { settings, documents } = services;
  const underline = vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor('awsTermLens.termUnderline'),
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const drawAll = debounce(() => {
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(underline, rangesOf(editor, services));
  }, SETTLED_AFTER_MS);
  drawAll();
  return vscode.Disposable.from(
    underline,
    drawAll,
    settings.onDidChange((event) => settings.affects(event, 'highlight') && drawAll()),
    documents.onDidChange(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(drawAll),
  );
}

function rangesOf({ document, visibleRanges }: vscode.TextEditor, { settings, documents }: HighlightServices): vscode.Range[] {
  const which = settings.get('highlight', document);
  if (which === 'off' || !isReadable(document)) return [];
  const [first, last] = [visibleRanges.at(0), visibleRanges.at(-1)];
  if (!first || !last) return [];
  const from = first.start.line - AROUND;
  const to = last.end.line + AROUND;
  const mentioned = which === 'all' ? documents.mentionsInLines(document, from, to) : firstMentions(documents.mentionsOf(document), to);
  return [...mentioned]
    .filter(({ line }) => line >= from)
    .map(({ line, mention }) => new vscode.Range(line, mention.start, line, mention.end));
}

function firstMentions(mentioned: Iterable<Mentioned>, to: number): Mentioned[] {
  const first = new Map<string, Mentioned>();
  let read = 0;
  for (const each of mentioned) {
    read += 1;
    if (each.line >= to || read > READ_AT_MOST) break;
    if (!first.has(each.mention.id)) first.set(each.mention.id, each);
  }
  return [...first.values()];
}
