import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { temporaryFolder } from './temporary-folder.mjs';

/**
 * Copies what would be shipped of the extension to a temporary folder, without `main`: VS Code then has only `browser`
 * to run, and runs it in the web worker host.
 * @param {string} extension
 * @param {string} [tests] entry of a suite, one bundled file; VS Code runs it where the extension around it runs, so it
 *   goes into the copy too
 * @returns {Promise<{ folder: string, tests: string | undefined, remove: () => Promise<void> }>}
 */
export async function copyForWebWorker(extension, tests) {
  const { path: folder, remove } = await temporaryFolder('web-extension-');
  for (const file of await listFiles({ cwd: extension, packageManager: PackageManager.None })) {
    await cp(join(extension, file), join(folder, file));
  }
  // Nor with its own `extensionKind`: `workspace` would send it to the remote host, which then has nothing to run.
  const { main: _, extensionKind: __, ...manifest } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  if (!manifest.browser)
    throw new Error(`The extension in ${extension} has no "browser" in its package.json: it cannot run in a web worker.`);
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  const testsCopy = tests && join(folder, 'suite', basename(tests));
  if (tests && testsCopy) await cp(tests, testsCopy);
  return { folder, tests: testsCopy, remove };
}

/**
 * Packages the extension as it would be published, without its build script: build first.
 * @param {string} extension
 * @param {string} file the `.vsix` to write
 */
export async function packageExtension(extension, file) {
  await createVSIX({ cwd: extension, packagePath: file, dependencies: false, allowMissingRepository: true, skipLicense: true });
}
