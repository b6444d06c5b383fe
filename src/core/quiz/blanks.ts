/** What stands in place of something hidden, and keeping what stands around it from telling what it was. */

/** Markdown gives it no meaning of its own. */
export const BLANK = '＿＿＿';

/**
 * Particles with two forms, by the sound that they follow: the form would tell whether the hidden word ends in a vowel.
 * Each is written as exam papers write it behind a gap.
 */
const PARTICLES: readonly (readonly [forms: string, neutral: string])[] = [
  ['은|는', '은(는)'],
  ['이|가', '이(가)'],
  ['을|를', '을(를)'],
  ['과|와', '과(와)'],
  ['으로|로', '(으)로'],
  ...['나', '다', '며', '고', '면', '라', '라고', '라는', '라고도', '라서', '지만', '므로', '든'].map(
    (ending) => [`이?${ending}`, `(이)${ending}`] as const,
  ),
];

/** What may follow a particle within the word. */
const TAIL = '(의|는|도|만|부터|서)?(?![가-힣])';

const NEUTRAL = PARTICLES.map(([forms, neutral]) => [new RegExp(`(?<=${BLANK}[\`)]?)(?:${forms})${TAIL}`, 'gu'), neutral] as const);
const ARTICLE = new RegExp(`\\b(a)n?(?= ${BLANK})`, 'gi');
const ROW_OF_BLANKS = new RegExp(`${BLANK}(?:[ -]?${BLANK})+`, 'gu');

/** One blank for a row of them, and an article that fits any word. */
export function tidyBlanks(text: string): string {
  return text.includes(BLANK) ? text.replace(ROW_OF_BLANKS, BLANK).replace(ARTICLE, '$1(n)') : text;
}

/** Korean particles behind blanks in a form that fits any word. */
export function neutralParticles(text: string): string {
  return text.includes(BLANK) ? NEUTRAL.reduce((done, [form, neutral]) => done.replace(form, `${neutral}$1`), text) : text;
}
