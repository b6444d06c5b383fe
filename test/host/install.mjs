import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { installDependencies, unpackPackage } from './npm.mjs';
import { run } from './run.mjs';
import { NODE_RUNTIMES, SERVER_NODE_MAJOR, VSCODE } from './versions.mjs';

/**
 * A VS Code server that is ready to start.
 * @typedef {{ readonly node: string, readonly main: string }} ServerInstall `node` runs `main`
 */

/**
 * Fetches the VS Code server and, where the running Node is too old for it, its Node; later runs find both in the cache.
 * @returns {Promise<ServerInstall>}
 */
export async function installServer() {
  const [folder, node] = await Promise.all([installVsCode(), installNode()]);
  return { node, main: join(folder, 'out', 'server-main.js') };
}

async function installVsCode() {
  return cached(`vscode-${VSCODE.version}`, {
    what: `VS Code ${VSCODE.version} (npm ${VSCODE.npm}, ${VSCODE.megabytes} MB, and its libraries, 90 MB)`,
    proof: ['out/server-main.js', 'node_modules/ws/package.json', '.installed'],
    async build(folder) {
      // Only `lib/vscode` of the package: the rest, with a native module to compile, is a login page we have no use for.
      await unpackPackage(VSCODE.npm, folder, ['lib/vscode'], 3);
      await installDependencies(folder);
      await writeFile(join(folder, '.installed'), VSCODE.npm);
    },
  });
}

async function installNode() {
  if (Number.parseInt(process.versions.node, 10) >= SERVER_NODE_MAJOR) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const npm = NODE_RUNTIMES[platform];
  if (!npm) {
    throw new Error(
      `VS Code ${VSCODE.version} needs Node ${SERVER_NODE_MAJOR} or newer; npm has none for ${platform}. Install it and run this with it.`,
    );
  }
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const folder = await cached(npm.replace('@', '-'), {
    what: `Node ${SERVER_NODE_MAJOR} for VS Code's server (npm ${npm}, 45 MB)`,
    proof: [binary],
    async build(place) {
      await unpackPackage(npm, place, [binary]);
      await chmod(join(place, binary), 0o755);
      await run(join(place, binary), ['--version']);
    },
  });
  return join(folder, binary);
}
