import { Search } from '../../core/search/search';
import { compileBundledNotes } from '../bundled-notes';
import type { Command } from '../command';

export const search: Command = {
  usage: '[--why] QUERY',
  summary: 'ranked ids, one a line; with --why how each was found',
  run(args) {
    const why = args.includes('--why');
    const query = args.filter((arg) => arg !== '--why').join(' ');
    for (const { term, name, by } of new Search(compileBundledNotes().terms).find(query)) {
      process.stdout.write(why ? `${term.id.padEnd(40)} ${by.padEnd(10)} ${name ?? ''}\n` : `${term.id}\n`);
    }
    return 0;
  },
};
