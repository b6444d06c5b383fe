/** What all ways of asking share. */

import type { Glossary } from '../../glossary/glossary';
import type { Language, Term } from '../../glossary/term';
import { escapeMarkdown, withoutLinks } from '../../render/markdown';
import { neutralParticles, tidyBlanks } from '../blanks';
import type { Option, Question } from '../question';
import { type Random, shuffled } from '../random';

/** What a question is made with. */
export interface Making {
  readonly glossary: Glossary;
  readonly language: Language;
  readonly random: Random;
  /** Cloze answers are typed instead of chosen. */
  readonly typed?: boolean;
}

/** A question without what names its subject. */
export type Body = Pick<Question, 'prompt' | 'by' | 'options' | 'answer' | 'solution'>;

/** Four options fit the keys 1–4. */
export const WRONG_OPTIONS = 3;

/** `right` among `wrong` in random order; `undefined` without a wrong one. What stands around blanks is made to fit all options. */
export function choice(prompt: string, right: Option, wrong: readonly Option[], random: Random): Body | undefined {
  if (wrong.length === 0) return undefined;
  const options = shuffled([right, ...wrong], random);
  const neutral = (text: string) => neutralParticles(tidyBlanks(text));
  // Where all options end alike, as numbers with one unit do, a particle tells nothing and may stay as people write it.
  const endings = new Set(options.map(({ text }) => text.slice(-1)));
  const isTelling = endings.size > 1 || /\d$/.test(right.text);
  return {
    prompt: isTelling ? neutral(prompt) : tidyBlanks(prompt),
    by: 'choose',
    options: options.map((option) => ({ ...option, text: neutral(option.text) })),
    answer: options.indexOf(right),
    solution: neutral(right.text),
  };
}

/** A term's name, with the other language's beside it. */
export function nameOption(term: Term, language: Language): Option {
  const other = term.name[language === 'ko' ? 'en' : 'ko'];
  const aside = other === term.name[language] ? {} : { aside: escapeMarkdown(other) };
  return { term: term.id, text: escapeMarkdown(term.name[language]), ...aside };
}

/** The bundled notes are inline Markdown; what a user wrote is shown letter by letter. */
export function prose(term: Term, text: string): string {
  return term.bundled ? withoutLinks(text) : escapeMarkdown(text);
}
