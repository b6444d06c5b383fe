/** Checks of a note's prose: parity of the two languages, marks, safety. One text in two languages at a time. */

import { marksIn } from '../core/glossary/marks';
import type { Localised } from '../core/glossary/term';
import type { ParsedNote, Prose, Section } from './note-form';
import { brokenMarksIn, codeSpansIn, hasHtml, linksIn, numbersIn } from './parity';
import type { Problem, ProblemCode, Report } from './problem';

/** In UTF-16 units. */
const MAX_DEFINITION = 300;
const LEAST_CONTRAST_ROWS = 3;

/** All problems of the prose in `note`. */
export function checkProse(note: ParsedNote): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (line, code, message) => {
    problems.push({ file: note.file, line, code, message });
  };
  const { front, sections, lineOf } = note;
  const pair = (ko: string, en: string, ...path: (string | number)[]) =>
    checkPair({ text: ko, line: lineOf(...path) }, { text: en, line: lineOf(...path) }, report);

  if (sections) checkSections(sections, report);
  front.changed.forEach(({ ko, en }, index) => {
    pair(ko.was, en.was, 'changed', index);
    pair(ko.is, en.is, 'changed', index);
    for (const [language, { was }] of Object.entries({ ko, en })) {
      if (marksIn(was).length === 0)
        report(lineOf('changed', index, language), 'unmarked-change', 'mark with **…** what gives the old fact away');
    }
  });
  front.questions.forEach(({ ko, en }, index) => {
    pair(ko.ask, en.ask, 'questions', index);
    pair(ko.why, en.why, 'questions', index);
  });
  front.contrasts.forEach(({ rows }, index) => {
    if (rows.length < LEAST_CONTRAST_ROWS)
      report(lineOf('contrasts', index), 'few-contrast-rows', `${rows.length} rows; at least ${LEAST_CONTRAST_ROWS}`);
    rows.forEach(({ ko, en }, row) => {
      for (const [column, cell] of ko.entries()) pair(cell, en[column] ?? '', 'contrasts', index, 'rows', row);
    });
  });
  return problems;
}

function checkSections({ ko, en }: Localised<Section>, report: Report): void {
  for (const { definition } of [ko, en]) {
    const { length } = definition.text;
    if (length > MAX_DEFINITION) report(definition.line, 'long-definition', `${length} characters; at most ${MAX_DEFINITION}`);
  }
  checkPair(ko.definition, en.definition, report);
  if (ko.facts.length !== en.facts.length) {
    // Which fact belongs to which is not known then.
    report(en.line, 'fact-count', `${en.facts.length} facts in English, ${ko.facts.length} in Korean`);
    return;
  }
  for (const [index, fact] of ko.facts.entries()) {
    const other = en.facts[index];
    if (!other) continue;
    checkPair(fact, other, report);
    checkMarks(fact, other, report);
  }
}

function checkPair(ko: Prose, en: Prose, report: Report): void {
  compare('numbers-differ', numbersIn, ko, en, report);
  compare('code-spans-differ', codeSpansIn, ko, en, report);
  compare('links-differ', linksIn, ko, en, report);
  for (const { text, line } of [ko, en]) {
    if (hasHtml(text)) report(line, 'html', 'HTML is not shown: write it as `code` or leave it out');
    for (const around of brokenMarksIn(text)) report(line, 'broken-mark', `Markdown shows these asterisks as they are: …${around}…`);
    for (const link of linksIn(text)) {
      if (!link.startsWith('https://')) report(line, 'unsafe-link', `${link} is not an https address`);
    }
  }
}

function compare(code: ProblemCode, read: (text: string) => string[], ko: Prose, en: Prose, report: Report): void {
  const [inKorean, inEnglish] = [read(ko.text), read(en.text)];
  if (inKorean.join('\n') === inEnglish.join('\n')) return;
  const only = (mine: string[], theirs: string[]) => mine.filter((value) => !theirs.includes(value)).join(' ') || '–';
  report(en.line, code, `only Korean: ${only(inKorean, inEnglish)}; only English: ${only(inEnglish, inKorean)}`);
}

function checkMarks(ko: Prose, en: Prose, report: Report): void {
  const [inKorean, inEnglish] = [marksIn(ko.text).length, marksIn(en.text).length];
  if (inKorean !== inEnglish) report(en.line, 'marks-differ', `${inEnglish} marks in English, ${inKorean} in Korean`);
  for (const { text, line } of [ko, en]) {
    if (numbersIn(text).length > 0 && marksIn(text).length === 0) {
      report(line, 'unmarked-number', 'a fact with a number marks what to remember with **…**');
    }
  }
}
