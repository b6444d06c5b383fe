import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

/** What the same keys would have typed on the other layout (두벌식 and QWERTY); `undefined` where that is the same text, or no text. */
export function onOtherKeyboard(query: string): string | undefined {
  const text = query.normalize('NFC');
  try {
    const other = /[ㄱ-ㅣ가-힣]/.test(text) ? convertHangulToQwerty(text) : convertQwertyToHangul(text);
    return other === text ? undefined : other;
  } catch {
    // es-hangul throws where vowels pile up in a way that no syllable has; such keys were meant as Latin letters.
    return undefined;
  }
}
