// Assembles src/core/recogniser/find/word-scan.wat and writes its bytes beside it as word-scan.generated.json.
//   node test/tools/assemble.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import loadWabt from 'wabt';

const folder = new URL('../../src/core/recogniser/find/', import.meta.url);

/** The bytes of the module, as they should stand in `word-scan.generated.json`. Throws, with the line, where the text is not well formed. */
export async function assemble() {
  const wabt = await loadWabt();
  const module = wabt.parseWat('word-scan.wat', readFileSync(new URL('word-scan.wat', folder), 'utf8'), { simd: true });
  return [...module.toBinary({}).buffer];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('word-scan.generated.json', folder), `${JSON.stringify(await assemble())}\n`);
}
