import Fuse from 'fuse.js';
import { plainText } from '../../src/core/render/markdown';
import { Search } from '../../src/core/search/search';
import { compileBundledNotes } from '../../src/lens/bundled-notes';
import { type Bench, percentile, type Row, timeMs } from './bench';

const ROUNDS = 6;
/** So many terms' names are typed, letter by letter, as a user would; and each once with two letters swapped. */
const TYPED = 60;
/** As the extension host is held at most. */
const SLICE_MS = 8;

export const bench: Bench = {
  title: 'Search over all terms, per keystroke',
  run() {
    const { terms } = compileBundledNotes();
    const queries = terms
      .filter((_, index) => index % Math.ceil(terms.length / TYPED) === 0)
      .flatMap(({ name }) => [...keystrokes(name.ko), ...keystrokes(name.en), swapped(name.en)]);
    let search = new Search(terms);
    const build = timeMs(() => {
      search = new Search(terms);
      search.find('warm');
      search.find('wram up');
    });
    const sliced = new Search(terms);
    let longest = 0;
    for (let done = false; !done; ) {
      const from = performance.now();
      done = sliced.index(() => performance.now() - from >= SLICE_MS);
      longest = Math.max(longest, performance.now() - from);
    }
    const entries = terms.map(({ name, aliases, definition }) => ({
      names: [name.ko, name.en, ...aliases],
      text: [plainText(definition.ko), plainText(definition.en)],
    }));
    const options = { threshold: 0.4, ignoreLocation: true };
    const names = new Fuse(entries, { ...options, keys: ['names'] });
    const all = new Fuse(entries, { ...options, keys: ['names', 'text'] });
    const ours = measure(queries, (query) => search.find(query));
    // Plain Fuse.js takes tens of milliseconds a query: a part of the queries is enough.
    const some = queries.filter((_, index) => index % 8 === 0);
    const fuseNames = measure(some, (query) => names.search(query), 1);
    const fuseAll = measure(some, (query) => all.search(query), 1);
    return [
      { name: `index of ${terms.length} terms built, and first use`, value: build, unit: 'ms' },
      { name: `longest stretch of it in slices of ${SLICE_MS} ms`, value: longest, unit: 'ms' },
      ...rows('ours', ours, fuseNames, 'Fuse.js over names'),
      ...rows('Fuse.js over names', fuseNames),
      ...rows('Fuse.js over names and definitions', fuseAll),
    ];
  },
};

function measure(queries: readonly string[], find: (query: string) => unknown, rounds = ROUNDS): number[] {
  for (const query of queries.slice(0, 20)) find(query);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) for (const query of queries) times.push(timeMs(() => find(query)));
  return times;
}

function rows(who: string, times: readonly number[], than?: readonly number[], to?: string): Row[] {
  return [50, 99].map((percent) => {
    const value = percentile(times, percent);
    const row = { name: `${who}, p${percent}`, value, unit: 'ms' };
    return than && to ? { ...row, ratio: value / percentile(than, percent), to: `${to}, p${percent}` } : row;
  });
}

function keystrokes(name: string): string[] {
  return Array.from({ length: Math.min(name.length, 12) }, (_, index) => name.slice(0, index + 1));
}

function swapped(name: string): string {
  const at = Math.min(3, name.length - 2);
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}
