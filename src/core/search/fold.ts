import { getChoseong } from 'es-hangul';

/** Folds what a searcher does not mean to distinguish: case, width, normalisation, spaces, hyphens and other punctuation. */
export function fold(text: string): string {
  return wordsOf(text).join('');
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  // NFKC would make of ㄹ, as a keyboard types it, the first part of a syllable: another character, which looks the same.
  const plain = text.replace(/[^\u3131-\u318e]+/g, (part) => part.normalize('NFKC')).toLowerCase();
  return plain.split(/[^\p{L}\p{N}@+]+/u).filter((word) => word !== '');
}

const CONSONANTS = /^[ㄱ-ㅎ]+$/;

/** Whether the folded query is made of 초성 alone. */
export function isChoseong(folded: string): boolean {
  return CONSONANTS.test(folded);
}

/** The 초성 of the syllables in `text`, others left out: `가용 영역` → `ㄱㅇㅇㅇ`. */
export function choseongOf(text: string): string {
  const composed = text.normalize('NFC');
  // Most names have none, and looking for it letter by letter takes its time.
  return /[ㄱ-ㅎ가-힣]/.test(composed) ? getChoseong(composed).replace(/[^ㄱ-ㅎ]+/g, '') : '';
}

/** First letters of the words of a Latin name, digits with them: `Auto Scaling group` → `asg`; empty for a single word. */
export function initialsOf(text: string): string {
  const words = text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
  return words.length < 2
    ? ''
    : words
        .map((word) => word[0])
        .join('')
        .toLowerCase();
}
