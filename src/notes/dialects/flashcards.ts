import { type Dialect, shareOf } from './dialect';
import { harvest } from './harvest/harvest';
import { isCard } from './outline/cards';
import { readMarkdown } from './outline/markdown';

const CLOZE = /==\S(?:.{0,300}?\S)?==|\{\{c\d+::/;

/** Notes for spaced repetition: `Q::A` on a line, `Q:` and `A:` under each other, `==cloze==` in the text. */
export const flashcards: Dialect = {
  id: 'flashcards',
  weigh(document) {
    const cards = shareOf(document, (text) => CLOZE.test(text) || isCard(text));
    return cards > 0.15 ? Math.min(0.75, 0.45 + cards) : 0;
  },
  read(document) {
    return { entries: harvest(readMarkdown(document.lines), document, 'flashcards'), problems: [] };
  },
};
