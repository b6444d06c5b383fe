import type { Language } from './language';
import type { ContrastRow } from './term';

/** A row of a contrast as the other term of the pair sees it: its columns exchanged. */
export function mirrorRow([aspect, here, there]: ContrastRow[Language]): ContrastRow[Language] {
  return [aspect, there, here];
}
