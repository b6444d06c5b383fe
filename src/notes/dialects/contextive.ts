import { isSeq, LineCounter } from 'yaml';
import type { Problem } from '../problem';
import type { Dialect } from './dialect';
import type { OwnEntry } from './entry';
import { isRecord, type NoteDocument, readYaml, textsOf } from './source-lines';
import { readTitle } from './words/title';

/** Contextive's `*.glossary.yml`: contexts, each with terms of a name, a definition, examples and aliases. */
export const contextive: Dialect = {
  id: 'contextive',
  weigh({ extension, text }) {
    return /^ya?ml$/.test(extension) && /^contexts\s*:/m.test(text) ? 1 : 0;
  },
  read(document) {
    const counter = new LineCounter();
    const { value, problem } = readYaml(document.text, counter);
    if (!value) {
      const problems: Problem[] = problem
        ? [{ file: document.file, line: problem.line, code: 'yaml-syntax', message: problem.message }]
        : [];
      return { entries: [], problems };
    }
    const lineAt = (...path: (string | number)[]): number => {
      const node = value.document.getIn(path, true) as { range?: readonly number[] } | undefined;
      return node?.range?.[0] === undefined ? 1 : counter.linePos(node.range[0]).line;
    };
    const contexts = isRecord(value.plain) && isSeq(value.document.get('contexts')) ? (value.plain.contexts as unknown[]) : [];
    const entries = contexts.flatMap((context, at) => {
      if (!isRecord(context) || !Array.isArray(context.terms)) return [];
      const parent = typeof context.name === 'string' ? context.name : undefined;
      return context.terms.flatMap((term: unknown, index) =>
        readTerm(term, lineAt('contexts', at, 'terms', index, 'name'), parent, document),
      );
    });
    return { entries, problems: [] };
  },
};

function readTerm(term: unknown, line: number, parent: string | undefined, { file, modified }: NoteDocument): OwnEntry[] {
  if (!isRecord(term) || typeof term.name !== 'string' || term.name.trim() === '') return [];
  const title = readTitle(term.name);
  const facts = textsOfList(term.examples);
  const definition = typeof term.definition === 'string' ? term.definition.trim() : (facts[0] ?? '');
  if (definition === '') return [];
  return [
    {
      file,
      line,
      dialect: 'contextive',
      title: term.name,
      name: title.name,
      aliases: [...title.aliases, ...textsOf(term.aliases)],
      ...(parent !== undefined && { parent }),
      local: false,
      definition: { text: definition.replace(/\s*\n\s*/g, ' '), line },
      facts: facts.filter((fact) => fact !== definition).map((text) => ({ text, line })),
      questions: [],
      ...(modified !== undefined && { modified }),
    },
  ];
}

/** Examples are sentences: commas do not part them. */
function textsOfList(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((item) => (typeof item === 'string' ? [item.trim()] : [])) : [];
}
