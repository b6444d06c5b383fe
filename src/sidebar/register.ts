import * as vscode from 'vscode';
import type { Services } from '../platform/services';
import { registerDefinition } from './definition/register';
import { registerGlossary } from './glossary/register';
import { ActiveFileTerms } from './in-this-file/file-terms';
import { registerInThisFile } from './in-this-file/register';

/** The three views in the activity bar's container. */
export function registerSidebar(
  services: Pick<Services, 'log' | 'settings' | 'glossary' | 'documents' | 'learning' | 'extensionUri' | 'workspaceState'>,
): vscode.Disposable {
  const terms = new ActiveFileTerms(services);
  return vscode.Disposable.from(
    terms,
    registerInThisFile(services, terms),
    registerGlossary(services),
    registerDefinition(services, terms),
  );
}
