import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

/**
 * Copies what would be shipped of the extension to a temporary folder, without `main`: VS Code then has only `browser`
 * to run, and runs it in the web worker host.
 * @param {string} extension
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function copyForWebWorker(extension) {
  const folder = await mkdtemp(join(tmpdir(), 'web-extension-'));
  for (const file of await listFiles({ cwd: extension, packageManager: PackageManager.None })) {
    await cp(join(extension, file), join(folder, file));
  }
  const { main: _, ...manifest } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  if (!manifest.browser) throw new Error(`The extension in ${extension} has no "browser" in its package.json: it cannot run in a web worker.`);
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Packages the extension as it would be published, without its build script: build first.
 * @param {string} extension
 * @param {string} file the `.vsix` to write
 */
export async function packageExtension(extension, file) {
  await createVSIX({ cwd: extension, packagePath: file, dependencies: false, allowMissingRepository: true, skipLicense: true });
}
