import * as vscode from 'vscode';
import type { Language } from '../core/glossary/term';
import { CONFIGURATION } from './contributions';

/** Every setting with its default, as package.json declares it; the type of the default is the type of the setting. */
export const SETTINGS = {
  language: 'auto' as 'auto' | 'ko' | 'en' | 'both',
  'hover.enabled': true as boolean,
  'hover.detail': 'short' as 'short' | 'full',
  'hover.excludedFiles': {} as Readonly<Record<string, boolean>>,
  'hover.excludedSchemes': {} as Readonly<Record<string, boolean>>,
  mutedTerms: [] as readonly string[],
  highlight: 'off' as 'off' | 'first' | 'all',
  'definition.followCursor': false as boolean,
  'quiz.length': '10' as '5' | '10' | '20' | 'endless',
  'quiz.grading': 'suggested' as 'suggested' | 'automatic',
  'quiz.cloze': 'choose' as 'choose' | 'type',
  'quiz.retention': 0.9 as number,
  'quiz.dayStart': 4 as number,
  'quiz.statusBar': true as boolean,
  'notes.folders': [] as readonly string[],
  'notes.dialect': 'auto' as string,
  'notes.markStaleFacts': false as boolean,
};

type SettingId = keyof typeof SETTINGS;

/** The settings that take one of a few words. */
type ChoiceId = {
  [Id in SettingId]: (typeof SETTINGS)[Id] extends string ? (string extends (typeof SETTINGS)[Id] ? never : Id) : never;
}[SettingId];

const CHOICES: { readonly [Id in ChoiceId]: readonly (typeof SETTINGS)[Id][] } = {
  language: ['auto', 'ko', 'en', 'both'],
  'hover.detail': ['short', 'full'],
  highlight: ['off', 'first', 'all'],
  'quiz.length': ['5', '10', '20', 'endless'],
  'quiz.grading': ['suggested', 'automatic'],
  'quiz.cloze': ['choose', 'type'],
};

/** The settings that hold a list of texts. */
type ListSettingId = { [Id in SettingId]: (typeof SETTINGS)[Id] extends readonly string[] ? Id : never }[SettingId];

/** The only reader and writer of our configuration. A value of the wrong type, or none of those there are, counts as the default. */
export class Settings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.ConfigurationChangeEvent>();
  /** Fires when one of our settings changed, in any scope. */
  readonly onDidChange = this.#changed.event;
  readonly #listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(CONFIGURATION)) this.#changed.fire(event);
  });

  get<Id extends SettingId>(id: Id, scope?: vscode.ConfigurationScope): (typeof SETTINGS)[Id] {
    const fallback = SETTINGS[id];
    const value: unknown = vscode.workspace.getConfiguration(CONFIGURATION, scope ?? null).get(id);
    const sameShape = typeof value === typeof fallback && value !== null && Array.isArray(value) === Array.isArray(fallback);
    const choices: readonly unknown[] | undefined = id in CHOICES ? CHOICES[id as ChoiceId] : undefined;
    return sameShape && (choices?.includes(value) ?? true) ? (value as (typeof SETTINGS)[Id]) : fallback;
  }

  /** Writes where the user already has a value of their own in the workspace, else into the user settings; what holds there anyway is not written but removed. */
  async set<Id extends SettingId>(id: Id, value: (typeof SETTINGS)[Id]): Promise<void> {
    const configuration = vscode.workspace.getConfiguration(CONFIGURATION);
    const values = configuration.inspect<unknown>(id);
    const inWorkspace = values?.workspaceValue !== undefined;
    const below = (inWorkspace ? values?.globalValue : undefined) ?? values?.defaultValue;
    const written = JSON.stringify(value) === JSON.stringify(below) ? undefined : value;
    await configuration.update(id, written, inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
  }

  /**
   * The values of a list setting by who wrote them, where they are to add up instead of hiding each other.
   * `workspace` holds those of the workspace and of the folder `scope`, and is empty in a workspace that is not trusted.
   */
  layers(id: ListSettingId, scope?: vscode.WorkspaceFolder): { readonly user: readonly string[]; readonly workspace: readonly string[] } {
    const values = vscode.workspace.getConfiguration(CONFIGURATION, scope?.uri ?? null).inspect<unknown>(id);
    const texts = (value: unknown) => (Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []);
    const workspace = vscode.workspace.isTrusted ? [...texts(values?.workspaceValue), ...texts(values?.workspaceFolderValue)] : [];
    return { user: texts(values?.globalValue), workspace };
  }

  /** Appends to a list setting, unless it is there: of the folder `scope`, else of the user. */
  async add(id: ListSettingId, value: string, scope?: vscode.WorkspaceFolder): Promise<void> {
    const configuration = vscode.workspace.getConfiguration(CONFIGURATION, scope?.uri ?? null);
    const values = configuration.inspect<readonly string[]>(id);
    const single = (vscode.workspace.workspaceFolders?.length ?? 0) <= 1;
    const [before, target] = !scope
      ? [values?.globalValue, vscode.ConfigurationTarget.Global]
      : single
        ? [values?.workspaceValue, vscode.ConfigurationTarget.Workspace]
        : [values?.workspaceFolderValue, vscode.ConfigurationTarget.WorkspaceFolder];
    if (!before?.includes(value)) await configuration.update(id, [...(before ?? []), value], target);
  }

  affects(event: vscode.ConfigurationChangeEvent, id: SettingId): boolean {
    return event.affectsConfiguration(`${CONFIGURATION}.${id}`);
  }

  /** The languages to show text in, the first one first; never empty. */
  get languages(): readonly [Language, ...Language[]] {
    const display: Language = vscode.env.language.toLowerCase().startsWith('ko') ? 'ko' : 'en';
    const setting = this.get('language');
    if (setting === 'both') return display === 'ko' ? ['ko', 'en'] : ['en', 'ko'];
    return [setting === 'ko' || setting === 'en' ? setting : display];
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }
}
