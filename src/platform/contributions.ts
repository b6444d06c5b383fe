/** The ids that package.json contributes, spelled once. `test/manifest/manifest.test.mjs` compares the two. */

const PREFIX = 'awsTermLens';

/** Commands by the name the code uses; the id is `awsTermLens.<name>`. */
export const Commands = ids([
  // Reading
  'searchGlossary',
  'defineAtCursor',
  'showDefinition',
  'openDocs',
  'copyTerm',
  'toggleHovers',
  'muteTerm',
  'showMutedTerms',
  'nextOccurrence',
  'previousOccurrence',
  'revealOccurrence',
  'orderByPlace',
  'orderByCount',
  'groupGlossary',
  'filterGlossary',
  'clearGlossaryFilter',
  'definitionBack',
  'definitionForward',
  'pinDefinition',
  'unpinDefinition',
  'findInDefinition',
  // Quiz
  'quickQuiz',
  'quizAbout',
  'quizThisFile',
  'quizTerm',
  'reviewDue',
  'showStatistics',
  'exportToAnki',
  'backUpProgress',
  'restoreProgress',
  'resetProgress',
  // The user's own notes
  'addNotesFolder',
  'addSelectionAsTerm',
  'openNote',
  'reloadNotes',
]);

/** What links in the Markdown that we render may run: never a command of anybody else. */
export const CARD_COMMANDS: readonly string[] = [Commands.showDefinition, Commands.quizTerm, Commands.muteTerm, Commands.openNote];

export const Views = ids(['inThisFile', 'glossary', 'definition']);

export const ContextKeys = ids([
  'glossaryFiltered',
  'inThisFileByCount',
  'definitionCanGoBack',
  'definitionCanGoForward',
  'definitionPinned',
]);

/** The web-view panel's type, as the serializer and `onWebviewPanel:` know it. */
export const QUIZ_PANEL = `${PREFIX}.quiz`;

export const CONFIGURATION = PREFIX;

function ids<const Name extends string>(names: readonly Name[]): { readonly [N in Name]: `${typeof PREFIX}.${N}` } {
  return Object.fromEntries(names.map((name) => [name, `${PREFIX}.${name}`])) as { [N in Name]: `${typeof PREFIX}.${N}` };
}
