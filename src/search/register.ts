import type * as vscode from 'vscode';
import { Commands } from '../platform/contributions';
import { registerCommand } from '../platform/errors';
import type { Services } from '../platform/services';
import { pickTerm } from './pick-term';
import { RecentTerms } from './recent-terms';

/** Search Glossary: a Quick Pick over all terms. */
export function registerSearch(services: Pick<Services, 'log' | 'settings' | 'glossary' | 'documents' | 'globalState'>): vscode.Disposable {
  const recent = new RecentTerms(services.globalState);
  return registerCommand(services.log, Commands.searchGlossary, (query) =>
    pickTerm(services, recent, typeof query === 'string' ? query : undefined),
  );
}
