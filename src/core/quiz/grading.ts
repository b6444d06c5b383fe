/** Turns an answer into a grade, so that a quick session needs no judging of oneself. */

import type { Glossary } from '../glossary/glossary';
import { plainText } from '../render/markdown';
import type { Grade } from './grade';
import { findNamed, foldName, namesOf } from './names';
import { sameQuantities } from './quantity';
import type { Question } from './question';

/** Characters that a reader takes in a second; Hangul syllables carry about twice as much. */
const CHARACTERS_A_SECOND = { ko: 9, en: 18 } as const;
const SECONDS_TO_DECIDE = 3;
/** A longer pause says nothing about memory: the reader was away. */
const AWAY_SECONDS = 300;

/**
 * Again when wrong. When right: easy in less than half the time that reading and deciding takes, hard in more than three times it, else good.
 * A card that is seen for the first time is never easy: with four options one guess in four is right; nor is one that was looked up.
 */
export function gradeFor(
  question: Question,
  { right, seconds, isNew }: { readonly right: boolean; readonly seconds: number; readonly isNew: boolean },
): Grade {
  if (!right) return 1;
  const fair = fairSeconds(question);
  if (seconds > 3 * fair && seconds < AWAY_SECONDS) return 2;
  return seconds < fair / 2 && !isNew && question.by !== 'recall' ? 4 : 3;
}

/** Seconds that reading the question with its options, and deciding, may take. */
function fairSeconds({ prompt, options, language }: Question): number {
  const characters = [prompt, ...options.map(({ text }) => text)].reduce((sum, text) => sum + plainText(text).length, 0);
  return SECONDS_TO_DECIDE + characters / CHARACTERS_A_SECOND[language];
}

/**
 * Whether typed text is the solution, or another name of the term that the solution names: the same letters whatever case and spacing,
 * the same quantity in any unit, one slip in a word of six letters or more.
 */
export function isTypedRight(typed: string, solution: string, glossary: Glossary): boolean {
  const [given, right] = [foldName(typed), foldName(plainText(solution))];
  if (given === '') return false;
  if (given === right || sameQuantities(typed, plainText(solution))) return true;
  const named = findNamed(solution, glossary);
  if (named && namesOf(named).has(given)) return true;
  return right.length >= 6 && !/\d/.test(right) && isOneSlip(given, right);
}

/** One letter too many, missing, wrong, or two exchanged. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
