import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { unpackPackage } from './npm.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { KOREAN_FONT } from './versions.mjs';

const WEIGHTS = ['Regular', 'SemiBold', 'Bold'];

/**
 * What a browser needs in its environment to draw Hangul. Nothing on macOS, Windows and on a Linux that has a font for
 * it; else a font from npm, which needs no root and no particular distribution, and is shown to the browser alone.
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
export async function koreanFontEnv() {
  if (process.platform !== 'linux' || (await hasKoreanFont())) return {};
  try {
    const folder = await cached(`korean-font-${KOREAN_FONT.version}`, {
      what: `a font with Hangul, as this system has none (npm ${KOREAN_FONT.npm}, ${KOREAN_FONT.megabytes} MB)`,
      proof: ['Pretendard-Regular.otf', 'Pretendard-Bold.otf'],
      build: (place) =>
        unpackPackage(
          KOREAN_FONT.npm,
          place,
          WEIGHTS.map((weight) => `dist/public/static/Pretendard-${weight}.otf`),
          4,
        ),
    });
    const file = join(folder, 'fonts.conf');
    await writeFile(file, fontsConf(folder));
    return { FONTCONFIG_FILE: file };
  } catch (error) {
    say(`Korean text will show as boxes: ${error instanceof Error ? error.message : error}`);
    return {};
  }
}

async function hasKoreanFont() {
  return run('fc-list', [':lang=ko', 'family']).then(
    (list) => list.trim() !== '',
    () => false,
  );
}

/** The system's fonts, then ours; ours last, so that Latin text looks as it does elsewhere on the system. */
function fontsConf(/** @type {string} */ folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
