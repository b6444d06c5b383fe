import { existsSync } from 'node:fs';
import { Glossary } from '../../src/core/glossary/glossary';
import { chooseQuestion } from '../../src/core/quiz/choose-kind';
import { formatLog, parseLog } from '../../src/core/quiz/log-file';
import { Progress } from '../../src/core/quiz/progress';
import { seeded } from '../../src/core/quiz/random';
import { Scheduler } from '../../src/core/quiz/schedule';
import { selectTerms } from '../../src/core/quiz/scope';
import { compileBundledNotes } from '../../src/lens/bundled-notes';
import { makeHistory, NOVEMBER } from '../make/reviews';
import { type Bench, median, timeMs } from './bench';

const REVIEWS = 100_000;
const CARDS = 700;

/** What stands between the command and the first question, without VS Code. */
export const bench: Bench = {
  title: `Quiz: ${REVIEWS.toLocaleString('en')} reviews of ${CARDS} cards`,
  run({ root }) {
    if (!existsSync(`${root}/notes`)) throw new Error('no notes');
    const glossary = new Glossary(compileBundledNotes().terms);
    const history = makeHistory(REVIEWS, CARDS).map((review, index) => ({
      ...review,
      card: glossary.terms[index % glossary.terms.length]?.id ?? review.card,
    }));
    const long = new Progress(new Scheduler(0.9));
    long.add({ entries: history });
    const loose = formatLog({ entries: history, archives: [] });
    const folded = formatLog(long.compacted());
    const now = { at: NOVEMBER, day: Math.floor(NOVEMBER / 86_400_000) + 200 };
    const open = (text: string) => () => {
      const progress = new Progress(new Scheduler(0.9));
      progress.add(parseLog(text));
      const [first = ''] = selectTerms({ kind: 'mixed' }, { glossary, progress, muted: new Set(), met: new Set(), now, random: seeded(1) });
      const term = glossary.find(first);
      if (term) chooseQuestion(term, { glossary, languages: ['ko'], random: seeded(2), typedCloze: false, before: [] });
    };
    const times = (text: string, rounds: number) => median(Array.from({ length: rounds }, () => timeMs(open(text))));
    return [
      { name: 'open a session, log folded up', value: times(folded, 9), unit: 'ms' },
      { name: 'open a session, nothing folded up yet', value: times(loose, 3), unit: 'ms' },
      { name: 'fold the log up', value: timeMs(() => long.compacted()), unit: 'ms' },
      { name: 'log folded up', value: folded.length / 1e6, unit: 'MB' },
    ];
  },
};
