import { Stored } from '../../src/core/glossary/stored';
import type { Term } from '../../src/core/glossary/term';
import { storeGlossary } from '../../src/notes/build';

/** The file that the build would write of `terms`. */
export function bytesOf(terms: readonly Term[]): Uint8Array {
  return new TextEncoder().encode(storeGlossary(terms));
}

/** That file as it is read: nothing of it decoded yet. `seen` is told what is. */
export function readStored(bytes: Uint8Array, seen?: (text: string) => void): Stored {
  const decoder = new TextDecoder();
  return new Stored(bytes, (part) => {
    const text = decoder.decode(part);
    seen?.(text);
    return text;
  });
}
