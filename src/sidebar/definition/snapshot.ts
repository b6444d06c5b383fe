import * as vscode from 'vscode';
import type { Occurrence } from '../../core/glossary/occurrences';
import type { Term } from '../../core/glossary/term';
import { renderDefinition } from '../../core/render/definition';
import { excerptOf } from '../../core/render/excerpt';
import type { Services } from '../../platform/services';
import type { DefinitionState, PlaceRow, ShownTerm } from '../../protocol/definition';
import type { ActiveFileTerms } from '../in-this-file/file-terms';
import type { OpenFile } from '../in-this-file/open-file';
import { definitionWords } from './words';

const MAX_PLACES = 30;

export type SnapshotServices = Pick<Services, 'settings' | 'glossary' | 'learning'>;

/** Everything that the page shows. */
export function snapshot(term: Term | undefined, services: SnapshotServices, terms: ActiveFileTerms): DefinitionState {
  const { settings } = services;
  const [language, second] = settings.languages;
  return {
    type: 'state',
    language,
    show: second ? 'both' : language,
    words: definitionWords(),
    term: term && shownTerm(term, services, terms),
  };
}

function shownTerm(term: Term, { settings, glossary, learning }: SnapshotServices, terms: ActiveFileTerms): ShownTerm {
  const [language] = settings.languages;
  const { file, occurrences } = terms.current;
  const places = occurrences.of(term.id);
  return {
    id: term.id,
    name: term.name[language],
    ...renderDefinition(term, glossary.current, language),
    hasDocs: term.docs !== undefined,
    answers: answersOf(term, learning),
    places: placesOf(places.slice(0, MAX_PLACES), file),
    morePlaces: Math.max(0, places.length - MAX_PLACES),
  };
}

function placesOf(places: readonly Occurrence[], file: OpenFile | undefined): PlaceRow[] {
  return places.flatMap(({ document: index, line, start, end }) => {
    const document = file?.documents[index];
    // Lines may have gone since the last look.
    if (!document || line >= document.lineCount) return [];
    const shown = excerptOf(document.lineAt(line).text, start, end);
    const where = file?.notebook ? vscode.l10n.t('cell {0}, line {1}', index + 1, line + 1) : vscode.l10n.t('line {0}', line + 1);
    return [{ place: { uri: document.uri.toString(), line, start, end }, text: shown.text, from: shown.start, to: shown.end, where }];
  });
}

function answersOf({ id }: Term, learning: Services['learning']): string | undefined {
  const answers = learning.answersOf(id);
  if (!answers || answers.answered === 0) return undefined;
  const counted = vscode.l10n.t('{0} answered, {1} right', answers.answered, answers.right);
  if (answers.dueAtMs === undefined) return counted;
  return `${counted} · ${vscode.l10n.t('next review {0}', new Date(answers.dueAtMs).toLocaleDateString(vscode.env.language))}`;
}
