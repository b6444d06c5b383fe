import type { Grade } from '../../core/quiz/grade';
import type { Answered, Explanation, QuestionScreen, SafeHtml, WordKey } from '../../protocol/quiz';
import { element, icon, safeHtml } from '../common/dom';
import type { Page } from './page';

const GRADE_WORDS: Readonly<Record<Grade, WordKey>> = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' };

/** The verdict, the grades, and why. */
export function renderAnswer(answered: Answered, screen: QuestionScreen, page: Page): HTMLElement {
  const { words } = page.state;
  const recall = screen.answerBy === 'recall';
  return element(
    'section',
    { class: 'answer', 'aria-label': words.answer },
    !recall &&
      element(
        'p',
        { class: `verdict ${answered.right ? 'right' : 'wrong'}` },
        icon(answered.right ? 'pass-filled' : 'error'),
        answered.right ? words.right : words.wrong,
      ),
    screen.answerBy !== 'choose' && safeHtml(element('p', { class: 'solution', lang: screen.language }), answered.solution),
    answered.grades.length > 0 ? renderGrades(answered, screen, page) : renderNext(answered, screen, page),
    answered.leech && renderLeech(page),
    renderExplanation(answered.explanation, page),
  );
}

function renderGrades({ grades, suggested }: Answered, { key, answerBy }: QuestionScreen, { state: { words }, send }: Page): HTMLElement {
  const buttons = grades.map(({ grade, interval }) =>
    element(
      'button',
      {
        type: 'button',
        class: `grade ${grade === suggested ? 'primary' : ''}`,
        'data-key': grade === suggested ? `${grade} Enter` : String(grade),
        'data-focus': grade === suggested,
        onclick: () => send({ type: 'graded', key, grade }),
      },
      element('span', { class: 'grade-name' }, element('kbd', { 'aria-hidden': 'true' }, String(grade)), words[GRADE_WORDS[grade]]),
      element('span', { class: 'interval' }, interval),
    ),
  );
  // With options or a text the verdict says it; here the reader is the judge.
  const question = answerBy === 'recall' && element('p', { class: 'hint', 'aria-hidden': 'true' }, words.gradeIt);
  const group = element('div', { class: 'grades', role: 'group', 'aria-label': words.gradeIt }, ...buttons);
  return element('div', {}, question, group);
}

function renderNext({ suggested }: Answered, { key }: QuestionScreen, { state: { words }, send }: Page): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: 'primary next',
      'data-key': 'Enter',
      'data-focus': true,
      onclick: () => send({ type: 'graded', key, grade: suggested }),
    },
    words.next,
  );
}

function renderLeech({ state: { words } }: Page): HTMLElement {
  return element('p', { class: 'leech' }, icon('warning'), element('span', {}, words.leech));
}

function renderExplanation(explanation: Explanation, page: Page): HTMLElement {
  const { language, contrast, name, changed } = explanation;
  const { words } = page.state;
  const checked = element('p', { class: 'checked' }, explanation.checked);
  if (name === '') return element('article', { class: 'explanation' }, checked);
  const line = (label: string, html: SafeHtml | undefined, kind = '') =>
    html && element('div', { class: `line ${kind}` }, element('h3', {}, label), safeHtml(element('p', { lang: language }), html));
  return element(
    'article',
    { class: 'explanation' },
    element(
      'h2',
      { lang: language },
      name,
      explanation.aside !== undefined && element('span', { class: 'aside', lang: language === 'ko' ? 'en' : 'ko' }, explanation.aside),
    ),
    line(words.why, explanation.why),
    line(words.fact, explanation.fact),
    line(words.definition, explanation.definition),
    changed.length > 0 &&
      element(
        'div',
        { class: 'line changed' },
        element('h3', {}, words.changed),
        ...changed.map((change) => safeHtml(element('p', { lang: language }), change)),
      ),
    renderPicked(explanation, page),
    contrast && renderContrast(contrast, language),
    checked,
    renderLinks(explanation, page),
  );
}

/** What the wrong choice is. */
function renderPicked({ picked, language }: Explanation, { state: { words }, send }: Page): HTMLElement | undefined {
  if (!picked) return undefined;
  const { id, name, definition } = picked;
  const link = element('button', { type: 'button', class: 'link', onclick: () => send({ type: 'termPicked', id }) }, name);
  const text = element('p', { lang: language }, link, ' — ', safeHtml(element('span'), definition));
  return element('div', { class: 'line picked' }, element('h3', {}, words.yourAnswer), text);
}

/** Where to read on, and whether to be asked again. */
function renderLinks({ term: id, hasDocs, places, suspended }: Explanation, { state: { words }, send }: Page): HTMLElement {
  const link = (symbol: string, label: string, onclick: () => void) =>
    element('button', { type: 'button', class: 'link', onclick }, icon(symbol), label);
  return element(
    'p',
    { class: 'links' },
    link('book', words.openTerm, () => send({ type: 'termPicked', id })),
    hasDocs && link('link-external', words.docs, () => send({ type: 'docsPicked', id })),
    places > 0 && link('go-to-file', `${words.places} (${places})`, () => send({ type: 'placesPicked', id })),
    suspended
      ? link('debug-restart', words.resume, () => send({ type: 'resumed', id }))
      : link('circle-slash', words.suspend, () => send({ type: 'suspended', id })),
  );
}

function renderContrast({ heading, rows }: NonNullable<Explanation['contrast']>, language: string): HTMLElement {
  const head = heading.map((text, index) => (index === 0 ? element('td', {}, text) : element('th', { scope: 'col' }, text)));
  const body = rows.map(([aspect, here, there]) =>
    element('tr', {}, safeHtml(element('th', { scope: 'row' }), aspect), safeHtml(element('td'), here), safeHtml(element('td'), there)),
  );
  return element(
    'div',
    { class: 'scroll' },
    element(
      'table',
      { class: 'contrast', lang: language },
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...body),
    ),
  );
}
