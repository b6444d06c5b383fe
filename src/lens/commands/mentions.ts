import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Term } from '../../core/glossary/term';
import { DocumentMentions } from '../../core/recogniser/document-mentions';
import { createRecogniser } from '../../core/recogniser/recogniser';
import { compileBundledNotes } from '../bundled-notes';
import type { Command } from '../command';

/** Language ids as VS Code gives them, for the endings where they matter to the recogniser. */
const LANGUAGES: Readonly<Record<string, string>> = {
  '.md': 'markdown',
  '.txt': 'plaintext',
  '.rst': 'restructuredtext',
  '.adoc': 'asciidoc',
  '.html': 'html',
  '.tex': 'latex',
  '.mdx': 'mdx',
  '.py': 'python',
  '.ts': 'typescript',
  '.js': 'javascript',
  '.tf': 'terraform',
  '.yml': 'yaml',
  '.yaml': 'yaml',
  '.json': 'json',
  '.java': 'java',
  '.go': 'go',
  '.cs': 'csharp',
  '.rs': 'rust',
  '.rb': 'ruby',
  '.php': 'php',
  '.sh': 'shellscript',
};

/** The language that VS Code would give a file of this name; `code` where it does not matter. */
export function languageOf(file: string): string {
  return LANGUAGES[extname(file).toLowerCase()] ?? 'code';
}

/** The terms of the notes, or of the file that `--glossary=FILE` names: JSON as `lens -- glossary` prints it. */
export function termsFor(args: readonly string[]): readonly Term[] {
  const option = args.find((arg) => arg.startsWith('--glossary='));
  return option ? (JSON.parse(readFileSync(option.slice('--glossary='.length), 'utf8')) as readonly Term[]) : compileBundledNotes().terms;
}

export const mentions: Command = {
  usage: '[--why] [--glossary=FILE] FILE…',
  summary: 'the terms found in files, one JSON object a line; --why shows rules, evidence and what was rejected',
  run(args) {
    const files = args.filter((arg) => !arg.startsWith('--'));
    const recogniser = createRecogniser(termsFor(args));
    for (const file of files) {
      const lines = readFileSync(file, 'utf8').split(/\r\n|\r|\n/);
      const found = new DocumentMentions(
        recogniser,
        { lineCount: lines.length, lineAt: (line) => lines[line] ?? '' },
        { languageId: languageOf(file), path: file },
      );
      found.step(() => false);
      if (args.includes('--why')) {
        for (let line = 0; line < lines.length; line++) {
          for (const { hit, ids, believed, why } of recogniser.explain(
            lines[line] ?? '',
            recogniser.scanLine(lines[line] ?? ''),
            found.evidenceAt(line),
          )) {
            process.stdout.write(
              `${believed ? '✓' : '✗'} ${file}:${line + 1}:${hit.start + 1} ${JSON.stringify(lines[line]?.slice(hit.start, hit.end))} ${ids.join(', ')}  [${hit.rule}, ${hit.need}] ${why}\n`,
            );
          }
        }
      } else {
        for (const { line, mention } of found.all()) {
          const text = lines[line]?.slice(mention.start, mention.end);
          process.stdout.write(
            `${JSON.stringify({ file, line: line + 1, column: mention.start + 1, text, id: mention.id, rule: mention.rule })}\n`,
          );
        }
      }
    }
    return 0;
  },
};
