import * as vscode from 'vscode';
import type { TermId } from '../core/glossary/term';
import { Commands } from '../platform/contributions';
import { guard } from '../platform/errors';
import type { Services } from '../platform/services';
import type { DefinitionRequest } from '../platform/term-argument';
import { browseItems, foundItems, nothingFound, type TermButton, type TermItem } from './items';
import type { RecentTerms } from './recent-terms';

/** Of the file so many terms are listed, from so many mentions: a huge file must not hold up the list. */
const LISTED_OF_FILE = 20;
const READ_OF_FILE = 2_000;

/** Who accepts sooner after the list was replaced has pressed the key on the list before, which VS Code then takes for a place in the new one. */
const SEEN_AFTER_MS = 150;

type SearchServices = Pick<Services, 'log' | 'settings' | 'glossary' | 'documents'>;

/** Opens the search. It ranks and filters by itself: the Quick Pick's own filter knows neither 초성 nor the other keyboard. */
export async function pickTerm({ log, settings, glossary, documents }: SearchServices, recent: RecentTerms, query?: string): Promise<void> {
  const { terms } = await glossary.whenReady();
  const [language] = settings.languages;
  const picker = vscode.window.createQuickPick<TermItem>();
  // Not in the API's types, but what the list does by itself: it would put names that hold the query first, whatever the rank.
  Object.assign(picker, { sortByLabel: false });
  picker.title = vscode.l10n.t('Search AWS terms');
  picker.placeholder = vscode.l10n.t('Name, abbreviation or initials, in English or Korean');

  const editor = vscode.window.activeTextEditor;
  const inFile = editor ? firstTermsOf(editor.document, documents) : [];
  /** Grows with every change of what is typed; what is found for an earlier one comes too late. */
  let typing = 0;
  let shownAtMs = 0;
  const define = (request: DefinitionRequest) => vscode.commands.executeCommand(Commands.showDefinition, request);
  const firstItem = () => picker.items.find(({ term }) => term);
  const show = (items: TermItem[]) => {
    picker.items = items;
    picker.busy = false;
    shownAtMs = performance.now();
    const first = firstItem();
    if (first) picker.activeItems = [first];
    // What was found for less than is typed now would look like the answer.
    else void define({ how: 'endPeek' });
  };
  const find = async () => {
    typing += 1;
    const now = typing;
    const typed = picker.value.trim();
    if (typed === '') return show(browseItems(terms, recent.ids, inFile, language));
    // The first search of a session waits until all is indexed.
    picker.busy = true;
    const search = await glossary.whenSearchable();
    if (now !== typing) return;
    const found = search.find(typed);
    show(found.length > 0 ? foundItems(found, language) : [nothingFound()]);
  };
  const update = () => guard(log, 'Search', find);

  picker.value = query ?? queryAtCursor(editor, { glossary, documents, language }) ?? '';
  let updated = update();
  // Indexed by the time that something is typed.
  void glossary.whenSearchable();
  picker.onDidChangeValue(() => {
    updated = update();
  });
  picker.onDidChangeActive(([item]) => void (item?.term && define({ how: 'peek', termId: item.term.id })));
  picker.onDidTriggerItemButton(({ item, button }) => {
    picker.hide();
    void guard(log, 'Search', () => press(button as TermButton, item));
  });
  const accept = async () => {
    const isSeen = !picker.busy && performance.now() - shownAtMs >= SEEN_AFTER_MS;
    const chosen = isSeen ? picker.selectedItems[0] : undefined;
    await updated;
    const term = (chosen ?? firstItem())?.term;
    // Where nothing was found, the reader goes on typing.
    if (!term) return;
    picker.hide();
    await Promise.all([recent.add(term.id), define({ how: 'focus', termId: term.id })]);
  };
  picker.onDidAccept(() => guard(log, 'Search', accept));
  picker.onDidHide(() => {
    typing += 1;
    void define({ how: 'endPeek' });
    picker.dispose();
  });
  picker.show();
}

function firstTermsOf(document: vscode.TextDocument, documents: Services['documents']): TermId[] {
  const ids = new Set<TermId>();
  let read = 0;
  for (const { mention } of documents.mentionsOf(document)) {
    ids.add(mention.id);
    read += 1;
    if (ids.size >= LISTED_OF_FILE || read >= READ_OF_FILE) break;
  }
  return [...ids];
}

/** The name of the term under the cursor, else a short selection. */
function queryAtCursor(
  editor: vscode.TextEditor | undefined,
  { glossary, documents, language }: Pick<Services, 'glossary' | 'documents'> & { language: 'ko' | 'en' },
): string | undefined {
  if (!editor) return undefined;
  const { document, selection } = editor;
  const mention = documents.mentionAt(document, selection.active);
  const term = mention && glossary.current.find(mention.id);
  if (term) return term.name[language];
  return selection.isEmpty || !selection.isSingleLine ? undefined : document.getText(selection).slice(0, 80);
}

async function press({ does }: TermButton, { term }: TermItem): Promise<void> {
  if (!term) return;
  if (does === 'quiz') await vscode.commands.executeCommand(Commands.quizTerm, term.id);
  if (does === 'docs') await vscode.commands.executeCommand(Commands.openDocs, term.id);
  const [note] = term.own;
  if (does === 'openNote' && note) await vscode.commands.executeCommand(Commands.openNote, { file: note.file, line: note.line });
}
