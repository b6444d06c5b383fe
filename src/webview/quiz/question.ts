import type { Answered, QuestionScreen } from '../../protocol/quiz';
import { element, icon, safeHtml } from '../common/dom';
import { renderAnswer } from './answer';
import type { Page } from './page';

export function renderQuestion(screen: QuestionScreen, page: Page): HTMLElement {
  const { words } = page.state;
  const { answered, language } = screen;
  const prompt = safeHtml(element('div', { class: 'prompt', lang: language, id: 'prompt' }), screen.prompt);
  return element(
    'section',
    { class: 'question', 'aria-label': words.quickQuiz },
    renderBar(screen, page),
    element(
      'h1',
      { class: 'instruction', tabindex: -1, 'data-focus': !answered && screen.answerBy !== 'type', 'aria-describedby': 'prompt' },
      screen.instruction,
    ),
    prompt,
    screen.answerBy === 'choose' && renderOptions(screen, page),
    screen.answerBy === 'type' && renderInput(screen, page),
    screen.answerBy === 'recall' && !answered && renderLookUp(screen, page),
    answered && renderAnswer(answered, screen, page),
  );
}

function renderBar(
  { title, position, of, done, repeats, canUndo }: QuestionScreen,
  { state: { words }, send, openHelp }: Page,
): HTMLElement {
  const place = of > 0 ? `${position} / ${of}` : `${position}`;
  const count = repeats > 0 ? `${place} · ${words.repeats} ${repeats}` : place;
  return element(
    'header',
    { class: 'bar' },
    element('span', { class: 'title' }, title),
    element('span', { class: 'count', 'aria-label': `${words.progress} ${count}` }, count),
    element(
      'span',
      { class: 'tools' },
      tool('discard', words.undo, 'U', { disabled: !canUndo, onclick: () => send({ type: 'undone' }) }),
      tool('question', words.help, '?', { onclick: openHelp }),
      tool('close', words.end, 'Esc', { 'data-key': 'Escape', onclick: () => send({ type: 'ended' }) }),
    ),
    of > 0 && element('progress', { max: of, value: done, 'aria-hidden': 'true' }),
  );
}

/** A small button with a symbol; its name and key are in the tooltip and for screen readers. */
function tool(symbol: string, label: string, key: string, attributes: Parameters<typeof element>[1]): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'tool', title: `${label} (${key})`, 'aria-label': label, 'data-key': key.toLowerCase(), ...attributes },
    icon(symbol),
  );
}

function renderOptions({ options, answered, language, key }: QuestionScreen, { state: { words }, send, seconds }: Page): HTMLElement {
  const items = options.map((option, index) => {
    const state = stateOf(index, answered);
    const text = element(
      'span',
      { class: 'option-text', lang: language },
      safeHtml(element('span'), option.html),
      option.aside && safeHtml(element('span', { class: 'aside', lang: language === 'ko' ? 'en' : 'ko' }), option.aside),
    );
    const note =
      state &&
      element(
        'span',
        { class: 'verdict-mark' },
        icon(state === 'right' ? 'check' : 'close'),
        element('span', { class: 'visually-hidden' }, state === 'right' ? words.rightOption : words.yourAnswer),
      );
    const button = element(
      'button',
      {
        type: 'button',
        class: `option ${state ?? ''}`,
        disabled: answered !== undefined,
        'data-key': answered ? undefined : String(index + 1),
        onclick: () => send({ type: 'chosen', key, choice: index, seconds: seconds() }),
      },
      element('kbd', { 'aria-hidden': 'true' }, String(index + 1)),
      text,
      note,
    );
    return element('li', {}, button);
  });
  return element('ol', { class: 'options' }, ...items);
}

function stateOf(index: number, answered: Answered | undefined): 'right' | 'wrong' | undefined {
  if (!answered) return undefined;
  if (index === answered.answer) return 'right';
  return index === answered.choice ? 'wrong' : undefined;
}

function renderInput({ answered, key, language }: QuestionScreen, { state: { words }, send, seconds }: Page): HTMLElement {
  const input = element('input', {
    type: 'text',
    id: 'typed',
    autocomplete: 'off',
    spellcheck: 'false',
    lang: language,
    'aria-label': words.yourAnswer,
    'data-focus': !answered,
    disabled: answered !== undefined,
  });
  input.value = answered?.typed ?? '';
  const form = element(
    'form',
    { class: 'typed' },
    input,
    !answered && element('button', { type: 'submit', class: 'primary' }, words.check),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // An empty answer is an honest one: it is a miss.
    send({ type: 'typed', key, text: input.value.slice(0, 500), seconds: seconds() });
  });
  return form;
}

function renderLookUp({ key }: QuestionScreen, { state: { words }, send, seconds }: Page): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'primary', 'data-key': 'Enter', onclick: () => send({ type: 'lookedUp', key, seconds: seconds() }) },
    words.showAnswer,
  );
}
