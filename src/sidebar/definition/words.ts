import * as vscode from 'vscode';
import type { DefinitionWords } from '../../protocol/definition';

/** The page's own words, in the editor's language. */
export function definitionWords(): DefinitionWords {
  return {
    welcome: vscode.l10n.t('Put the cursor on an AWS term and run "AWS Terms: Define Term at Cursor", or pick a term above.'),
    search: vscode.l10n.t('Search the glossary'),
    quiz: vscode.l10n.t('Quiz'),
    docs: vscode.l10n.t('AWS docs'),
    copy: vscode.l10n.t('Copy'),
    language: vscode.l10n.t('Language'),
    korean: '한국어',
    english: 'English',
    both: vscode.l10n.t('Both'),
    learning: vscode.l10n.t('Your answers'),
    places: vscode.l10n.t('In this file'),
    morePlaces: vscode.l10n.t('More places: {0}'),
    find: vscode.l10n.t('Find in this definition'),
    findNext: vscode.l10n.t('Next match'),
    findPrevious: vscode.l10n.t('Previous match'),
    findClose: vscode.l10n.t('Close'),
    findCount: vscode.l10n.t('{0} of {1}'),
    findNone: vscode.l10n.t('No match'),
  };
}
