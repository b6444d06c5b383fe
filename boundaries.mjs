// Which folder of `src/` may know what. The build stops where a line breaks a rule; type imports count, which neither bundler nor compiler flags see.
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix, sep } from 'node:path';

const FEATURES = ['hover', 'sidebar', 'search', 'quiz', 'user-notes', 'highlight'];

/**
 * What each folder may import of `src/`, beside itself; a list is closed.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const MAY_IMPORT = {
  core: [],
  notes: ['core'],
  protocol: ['core'],
  platform: ['core', 'notes', 'protocol'],
  webview: ['core', 'protocol'],
  lens: ['core', 'notes'],
  ...Object.fromEntries(FEATURES.map((feature) => [feature, ['core', 'notes', 'protocol', 'platform']])),
  'extension.ts': ['platform', ...FEATURES],
};
/** The folders of the recogniser: each may import only those before it. */
const RECOGNISER = ['find', 'words', 'evidence', 'shapes', 'names', 'judge'];
const MAY_USE_VSCODE = new Set(['platform', 'extension.ts', ...FEATURES]);
const MAY_USE_NODE = new Set(['lens']);

/** @type {readonly { in: RegExp, text: RegExp, message: string }[]} */
const FORBIDDEN = [
  {
    in: /^(core|notes|protocol)\//,
    text: /\b(Date\.now|Math\.random|new Date\(\)|performance\.now)\b/,
    message: 'the pure folders take clock and chance as arguments',
  },
  { in: /^(?!platform\/settings\.ts)/, text: /getConfiguration/, message: 'only platform/settings.ts reads the configuration' },
  { in: /./, text: /\bfetch\(|XMLHttpRequest|WebSocket/, message: 'nothing reaches for the network' },
  { in: /./, text: /isTrusted\s*[=:]\s*true|supportHtml\s*[=:]\s*true/, message: 'no Markdown is trusted whole' },
];

const IMPORT = /^\s*(?:import\b(?:[^'";=()]*?\bfrom)?|export\b[^'";=()]*?\bfrom)\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/**
 * A line that breaks a rule.
 * @typedef {{ readonly file: string, readonly line: number, readonly message: string }} Breach `file` from `src/` on, `line` from 1
 */

/**
 * All breaches in the files of `src/`, none where all is well.
 * @param {Readonly<Record<string, string>>} sources text by path in `src/`, with `/`
 * @returns {Breach[]}
 */
export function findBreaches(sources) {
  return Object.entries(sources).flatMap(([file, text]) => {
    const lineOf = (/** @type {number} */ index) => text.slice(0, index).split('\n').length;
    const imports = [...text.matchAll(IMPORT)].flatMap((match) => {
      const message = importBreach(file, match[1] ?? match[2] ?? '');
      // A match begins with the blank lines before it.
      return message ? [{ file, line: lineOf(match.index + match[0].search(/\S/)), message }] : [];
    });
    const words = FORBIDDEN.flatMap((rule) => {
      const at = rule.in.test(file) ? text.search(rule.text) : -1;
      return at < 0 ? [] : [{ file, line: lineOf(at), message: rule.message }];
    });
    return [...imports, ...words];
  });
}

/**
 * What is wrong with an import; `undefined` for a good one.
 * @param {string} file
 * @param {string} target as the import spells it
 */
function importBreach(file, target) {
  const from = file.split('/')[0] ?? '';
  const allowed = MAY_IMPORT[from];
  if (!allowed) return `src/${from} has no rule: give it one in boundaries.mjs`;
  if (target === 'vscode') return MAY_USE_VSCODE.has(from) ? undefined : `src/${from} may not know vscode`;
  if (isBuiltin(target)) return MAY_USE_NODE.has(from) ? undefined : `src/${from} may not know Node ("${target}")`;
  if (!target.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(file), target);
  const room = roomOf(file);
  if (room >= 0 && roomOf(path) > room)
    return `recogniser/${RECOGNISER[room]} may not import from recogniser/${RECOGNISER[roomOf(path)]} (only from those before it: ${RECOGNISER.join(', ')})`;
  const to = path.split('/')[0] ?? '';
  if (to === from || allowed.includes(to)) return undefined;
  return `src/${from} may not import from src/${to} (only from ${['itself', ...allowed].join(', ')})`;
}

/**
 * The place in `RECOGNISER` of the folder in which a file lies; -1 if in none.
 * @param {string} file
 */
function roomOf(file) {
  return RECOGNISER.findIndex((folder) => file.startsWith(`core/recogniser/${folder}/`));
}

/**
 * The TypeScript files below `folder`, as `findBreaches` takes them.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function readSources(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return Object.fromEntries(names.map((name) => [name.replaceAll(sep, '/'), readFileSync(join(folder, name), 'utf8')]));
}
