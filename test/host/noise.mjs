/**
 * What VS Code says about itself on every run: connections, and native modules that are left out on purpose.
 * A message of several lines is noise as a whole when its first line is.
 */
const NOISE = new RegExp(
  `^(${[
    'Resolv(ing|ed) connection token',
    'Creating a socket ',
    '\\[(reconnection-grace-time|Service Worker|AgentHost\\S*|AccountPolicyGate)\\]',
    'Updating additional builtin extensions cache',
    'Ignoring fetching additional builtin extensions',
    'Error: Could not locate the bindings file',
    "(Error: )?Cannot find module '\\./build/Release/watchdog'",
    'Canceled: Canceled',
    '.*(ExperimentalWarning|DeprecationWarning|--trace-(deprecation|warnings))',
    // What the pieces below `Could not locate the bindings file` look like in a server's log, where lines come alone.
    ' → ',
    ' *(tries: \\[$|[}\\]]$|.*[/\\\\]spdlog\\.node)',
    '\\s+at .*\\(?(node:internal|.*node_modules/bindings|.*node_modules/@vscode/(spdlog|native-watchdog)|.*/out/server-main\\.js)',
  ].join('|')})`,
);

/** True for a message, or a line, that tells a reader of test output nothing. */
export function isNoise(/** @type {string} */ text) {
  return NOISE.test(text);
}
