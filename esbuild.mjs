// Builds everything that ships, and on request the developers' command line:
//   node esbuild.mjs [--production] [--watch] [--lens]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { findBreaches, readSources } from './boundaries.mjs';

const flag = /** @type {const} */ ({ type: 'boolean', default: false });
const { production, watch, lens: onlyLens } = parseArgs({ options: { production: flag, watch: flag, lens: flag } }).values;
const root = fileURLToPath(new URL('.', import.meta.url));

/** @type {esbuild.BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  mainFields: ['module', 'main'],
  target: 'es2022',
  logLevel: 'info',
  // All problems of the notes in one run, not the first ten.
  logLimit: 0,
};

/**
 * An error that esbuild prints with its place and the line itself.
 * @param {string} file relative to the repository
 * @param {number} line from 1
 * @param {string} text
 * @returns {esbuild.PartialMessage}
 */
function errorAt(file, line, text) {
  const lineText = readFileSync(join(root, file), 'utf8').split(/\r\n|\r|\n/)[line - 1];
  return { text, location: { file, line, lineText } };
}

/**
 * @type {esbuild.Plugin}
 * Compiles `notes/` to `dist/glossary.txt`; a problem in a note is a build error with its file and line.
 */
const glossaryPlugin = {
  name: 'glossary',
  setup(build) {
    const compile = async () => {
      const { compiler, sources } = await loadCompiler();
      const folder = join(root, 'notes');
      const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      const paths = folders.flatMap(({ name }) =>
        readdirSync(join(folder, name))
          .filter((file) => file.endsWith('.md'))
          .map((file) => `notes/${name}/${file}`),
      );
      const { problems, glossary } = compiler.buildGlossary(paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })));
      return {
        contents: glossary,
        loader: /** @type {const} */ ('copy'),
        errors: problems.map((/** @type {import('./src/notes/problem').Problem} */ { file, line, code, message }) =>
          errorAt(file, line, `${code}: ${message}`),
        ),
        // The names depend on the recogniser's code, too.
        watchFiles: [...paths, ...sources].map((path) => join(root, path)),
        watchDirs: [folder, ...folders.map(({ name }) => join(folder, name))],
      };
    };
    build.onResolve({ filter: /^glossary$/ }, () => ({ path: 'glossary.txt', namespace: 'glossary' }));
    build.onLoad({ filter: /./, namespace: 'glossary' }, compile);
  },
};

/**
 * @type {esbuild.Plugin}
 * A line that `boundaries.mjs` forbids is a build error, whatever imports it or leaves it out.
 */
const boundariesPlugin = {
  name: 'boundaries',
  setup(build) {
    build.onStart(() => ({
      errors: findBreaches(readSources(join(root, 'src'))).map(({ file, line, message }) => errorAt(`src/${file}`, line, message)),
    }));
  },
};

/**
 * @type {esbuild.Plugin}
 * Makes of VS Code's API one module whose exports esbuild knows by name. Else each of the files that say `import * as vscode`
 * would copy all of the API when the extension starts: some fifty times six hundred getters.
 */
const vscodePlugin = {
  name: 'vscode',
  setup(build) {
    build.onResolve({ filter: /^vscode$/, namespace: 'file' }, () => ({ path: 'vscode', namespace: 'vscode' }));
    build.onLoad({ filter: /./, namespace: 'vscode' }, () => {
      const types = readFileSync(join(root, 'node_modules/@types/vscode/index.d.ts'), 'utf8');
      const names = new Set(
        [...types.matchAll(/^\texport (?:abstract )?(?:class|const|enum|function|let|namespace) (\w+)/gm)].map(([, name]) => name),
      );
      // Calls that are marked as pure are left out where nobody uses the name.
      const exports = [...names].map((name) => `export const ${name} = /* @__PURE__ */ (() => api.${name})();`);
      return { contents: ["const api = require('vscode');", ...exports].join('\n') };
    });
  },
};

/** The compiler is TypeScript and pure: bundled without `vscode` as an external, a stray import fails right here. */
async function loadCompiler() {
  const { outputFiles, metafile } = await esbuild.build({
    ...common,
    entryPoints: ['src/notes/build.ts'],
    format: 'esm',
    write: false,
    sourcemap: false,
    logLevel: 'silent',
  });
  const compiler = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
  return { compiler, sources: Object.keys(metafile?.inputs ?? {}) };
}

/** @type {esbuild.BuildOptions[]} */
const shipped = [
  {
    ...common,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    format: 'cjs',
    // One bundle for both extension hosts: nothing of Node, nothing of the DOM.
    platform: 'browser',
    external: ['vscode'],
    plugins: [boundariesPlugin, vscodePlugin],
  },
  {
    ...common,
    entryPoints: { glossary: 'glossary' },
    outdir: 'dist',
    entryNames: '[name]',
    assetNames: '[name]',
    plugins: [glossaryPlugin],
    sourcemap: false,
  },
  {
    ...common,
    entryPoints: { definition: 'src/webview/definition/main.ts', quiz: 'src/webview/quiz/main.ts' },
    outdir: 'dist/webview',
    format: 'iife',
    platform: 'browser',
    loader: { '.ttf': 'file' },
  },
];

/** @type {esbuild.BuildOptions} */
const lens = {
  ...common,
  entryPoints: { lens: 'src/lens/main.ts' },
  outdir: 'out',
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  // Not 'node': the pure core is to be bundled just as it ships.
  platform: 'neutral',
  external: ['node:*'],
  logLevel: 'warning',
};

/**
 * Collects the licences of everything that was bundled into one file that ships beside it.
 * @param {readonly esbuild.BuildResult[]} results
 */
function writeNotices(results) {
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  const packages = [...new Set(inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []))].sort();
  const notices = packages.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const files = readdirSync(join(root, folder)).filter((entry) => /^licen[cs]e(-\w+)?(\.|$)/i.test(entry));
    if (files.length === 0) throw new Error(`${folder} is bundled, and has no licence file to ship with it`);
    const texts = files.map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  });
  writeFileSync(join(root, 'dist', 'third-party-notices.txt'), `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

const builds = onlyLens ? [lens] : shipped;
try {
  if (watch) {
    await Promise.all(builds.map(async (options) => (await esbuild.context(options)).watch()));
  } else {
    const results = await Promise.all(builds.map((options) => esbuild.build(options)));
    if (builds === shipped) writeNotices(results);
  }
} catch (error) {
  // What esbuild finds it has printed, with file and line.
  if (!(error instanceof Error && 'errors' in error)) console.error(error);
  process.exitCode = 1;
}
