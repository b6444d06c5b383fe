import { Search } from '../../core/search/search';
import type { Command } from '../command';
import { atLeastOne } from '../files';
import { bundledTerms } from '../terms';

export const search: Command = {
  usage: '[--why] QUERY',
  summary: 'ranked ids, one a line; with --why how each was found',
  options: { why: { type: 'boolean' } },
  run({ words, options }) {
    const query = atLeastOne(words, 'for what?').join(' ');
    const found = new Search(bundledTerms()).find(query);
    if (found.length === 0) process.stderr.write(`nothing is like "${query}"\n`);
    for (const { term, name, by } of found) {
      process.stdout.write(options.why ? `${term.id.padEnd(40)} ${by.padEnd(10)} ${name ?? ''}\n` : `${term.id}\n`);
    }
    return 0;
  },
};
