import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Paths below `folder` that end in `suffix`, relative to the repository, with `/`, in order.
 * @param {string} folder
 * @param {string} suffix
 * @param {string} [part] only paths that contain it
 */
export function filesIn(folder, suffix, part = '') {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(suffix) && path.includes(part))
    .sort();
}

/**
 * Bundles TypeScript for Node without `vscode` as an external, so that a stray import fails, and calls `use` with the bundles' paths.
 * The folder is this run's own and removed in the end: two runs at once must not mix their bundles.
 * @template T
 * @param {readonly string[]} entryPoints
 * @param {(files: string[]) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withBundles(entryPoints, use) {
  const outdir = join(root, 'out', `bundles-${process.pid}`);
  mkdirSync(outdir, { recursive: true });
  try {
    const { metafile } = await esbuild.build({
      absWorkingDir: root,
      entryPoints: [...entryPoints],
      outbase: '.',
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      external: ['node:*'],
      target: 'node20',
      sourcemap: 'inline',
      logLevel: 'warning',
      metafile: true,
    });
    const files = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => (entryPoint ? [join(root, path)] : []));
    return await use(files.sort());
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
