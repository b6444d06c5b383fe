import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {'en' | 'ko'} DisplayLanguage */

/**
 * Makes a server's data folder know the display language Korean, so that `--locale ko` really gives it.
 *
 * The server hands out a language only if a language pack for it is registered (`languagepacks.json`), and Microsoft's
 * pack is on the marketplace alone. This one is empty: `vscode.env.language` is `ko` and every extension shows its
 * Korean words, while VS Code's own words fall back to English.
 * @param {string} userDataFolder the `data` folder in `--server-data-dir`
 */
export async function registerKorean(userDataFolder) {
  const folder = join(userDataFolder, 'korean');
  await mkdir(folder, { recursive: true });
  const words = join(folder, 'main.i18n.json');
  await writeFile(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'empty',
    label: '한국어',
    extensions: [{ extensionIdentifier: { id: 'aws-term-lens.test-korean' }, version: '1.0.0' }],
    translations: { vscode: words },
  };
  await writeFile(join(userDataFolder, 'languagepacks.json'), JSON.stringify({ ko: pack }));
}
