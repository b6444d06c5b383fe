/** Questions about what older study material has differently. */

import { withoutMarks } from '../../glossary/marks';
import type { Change, Language, Term } from '../../glossary/term';
import { escapeMarkdown, withoutLinks } from '../../render/markdown';
import { nearestFirst, sameText, unlikeness } from '../distractors';
import { canBeCounted, numberVariants } from '../number-variants';
import { areAlike, DATE, quantitiesIn } from '../quantity';
import { type Body, choice, type Making, WRONG_OPTIONS } from './body';

/** A number in code is part of an identifier. */
const IN_CODE = /`[^`]*\d[^`]*`/;

/** The changes of one number into another; a question's `subject` is an index among them. */
export function changedNumbersOf(term: Term, language: Language): Change[] {
  if (!term.bundled) return [];
  return term.changed.filter(({ is, was }) => {
    const [now, before] = [plain(is[language]), plain(was[language])];
    const [quantity, ...more] = quantitiesIn(now);
    if (!quantity || more.length > 0 || IN_CODE.test(now) || !areAlike(now, before) || sameText(now, before)) return false;
    // What was added can be counted.
    return quantity.dimension !== 'count' || (Math.abs(valueIn(now) - valueIn(before)) > 2 && !canBeCounted(now, now));
  });
}

/** What the older material says is shown; the number of today stands among others that lie on the same side of the old one. */
export function askForNewNumber(term: Term, subject: number, { language, random }: Making): Body | undefined {
  const change = changedNumbersOf(term, language)[subject];
  if (!change) return undefined;
  const [is, was] = [plain(change.is[language]), plain(change.was[language])];
  const old = valueIn(was);
  const rose = valueIn(is) > old;
  const wrong = numberVariants(is, 2 * WRONG_OPTIONS, random).filter((text) => !sameText(text, was) && valueIn(text) > old === rose);
  if (wrong.length < 2) return undefined;
  return choice(
    `**${escapeMarkdown(term.name[language])}**: ${was}`,
    { text: is },
    wrong.slice(0, WRONG_OPTIONS).map((text) => ({ text })),
    random,
  );
}

/** The outdated statement stands among facts that hold: which one is it? */
export function askForOutdated(term: Term, subject: number, { language, random }: Making): Body | undefined {
  const change = term.changed[subject];
  if (!change || !term.bundled) return undefined;
  const was = plain(change.was[language]);
  const facts = term.facts[language].map(plain).filter((fact) => !sameText(fact, was));
  // What is dated shows at once that it is new.
  const undated = facts.filter((fact) => !DATE.test(fact));
  const offered = undated.length >= 2 ? undated : facts;
  if (offered.length < 2) return undefined;
  const wrong = nearestFirst(offered, (fact) => unlikeness(fact, was), random).slice(0, WRONG_OPTIONS);
  return choice(
    escapeMarkdown(term.name[language]),
    { text: was },
    wrong.map((text) => ({ text })),
    random,
  );
}

function plain(text: string): string {
  return withoutMarks(withoutLinks(text));
}

function valueIn(text: string): number {
  return quantitiesIn(text)[0]?.value ?? 0;
}
