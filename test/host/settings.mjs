/** @typedef {'dark' | 'light' | 'hc' | 'hc-light'} Theme */

/** @type {Readonly<Record<Theme, string>>} */
const THEMES = { dark: 'Dark Modern', light: 'Light Modern', hc: 'Default High Contrast', 'hc-light': 'Default High Contrast Light' };

/**
 * True for a name that `--theme` and the option `theme` take.
 * @param {string} name
 * @returns {name is Theme}
 */
export function isTheme(name) {
  return Object.hasOwn(THEMES, name);
}

/**
 * User settings that make a quiet VS Code, where nothing shows or moves but what a test is about; `own` come last.
 * @param {Theme} theme
 * @param {Readonly<Record<string, unknown>>} [own]
 * @returns {Record<string, unknown>}
 */
export function quietSettings(theme, own = {}) {
  return {
    'chat.disableAIFeatures': true,
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'git.enabled': false,
    'security.workspace.trust.startupPrompt': 'never',
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'workbench.colorTheme': THEMES[theme],
    'workbench.enableExperiments': false,
    'workbench.reduceMotion': 'on',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    ...own,
  };
}
