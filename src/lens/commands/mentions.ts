import { DocumentMentions } from '../../core/recogniser/document-mentions';
import { createRecogniser, type Recogniser } from '../../core/recogniser/recogniser';
import type { Command } from '../command';
import { atLeastOne, readText } from '../files';
import { languageOf } from '../languages';
import { termsOf } from '../terms';

export const mentions: Command = {
  usage: '[--why] [--glossary FILE] FILE…',
  summary: 'the terms found in files, one JSON object a line; --why shows rules, evidence and what was rejected',
  options: { why: { type: 'boolean' }, glossary: { type: 'string' } },
  run({ words, options }) {
    const files = atLeastOne(words, 'which file?');
    const recogniser = createRecogniser(termsOf(options.glossary));
    for (const file of files) {
      const lines = readText(file).split(/\r\n|\r|\n/);
      const found = new DocumentMentions(
        recogniser,
        { lineCount: lines.length, lineAt: (line) => lines[line] ?? '' },
        { languageId: languageOf(file), path: file },
      );
      found.step(() => false);
      for (const row of options.why ? verdicts(file, lines, recogniser, found) : objects(file, lines, found))
        process.stdout.write(`${row}\n`);
    }
    return 0;
  },
};

/** What was found, as JSON; lines and columns from 1. */
function objects(file: string, lines: readonly string[], found: DocumentMentions): string[] {
  return [...found.all()].map(({ line, mention }) => {
    const text = lines[line]?.slice(mention.start, mention.end);
    return JSON.stringify({ file, line: line + 1, column: mention.start + 1, text, id: mention.id, rule: mention.rule });
  });
}

/** Every candidate, the verdict on it and what it rests on. */
function verdicts(file: string, lines: readonly string[], recogniser: Recogniser, found: DocumentMentions): string[] {
  return lines.flatMap((text, line) =>
    recogniser.explain(text, recogniser.scanLine(text), found.evidenceAt(line)).map(({ hit, ids, believed, why }) => {
      const place = `${file}:${line + 1}:${hit.start + 1}`;
      return `${believed ? '✓' : '✗'} ${place} ${JSON.stringify(text.slice(hit.start, hit.end))} ${ids.join(', ')}  [${hit.rule}, ${hit.need}] ${why}`;
    }),
  );
}
