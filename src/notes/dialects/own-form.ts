import type { Dialect } from './dialect';
import type { OwnEntry, OwnProse } from './entry';
import { isRecord, type SourceLine, textsOf } from './source-lines';
import { readTitle } from './words/title';

const SECTION = /^##\s+(한국어|English)\s*$/;

/** The project's own form (see notes/README.md): front matter with `name`, then `## 한국어` and `## English`; one language is enough, and so is no front matter. */
export const ownForm: Dialect = {
  id: 'own-form',
  weigh({ front, lines }) {
    const sections = lines.filter(({ text }) => SECTION.test(text)).length;
    if (sections > 0) return 0.98;
    return isRecord(front.name) ? 0.9 : 0;
  },
  read(document) {
    const { front } = document;
    const names = isRecord(front.name) ? [front.name.ko, front.name.en] : [front.name ?? front.title];
    const heading = document.lines.find(({ text }) => text.startsWith('# '));
    const [first, ...others] = [...names, heading?.text.slice(2)].filter(
      (name): name is string => typeof name === 'string' && name.trim() !== '',
    );
    const title = readTitle(first ?? document.name.replaceAll(/[-_]+/g, ' '));
    const aliases = [...title.aliases, ...others.map((name) => readTitle(name).name), ...textsOf(front.aliases), ...textsOf(front.shared)];
    const sections = readSections(document.lines);
    const [section] = sections;
    if (!section?.definition)
      return {
        entries: [],
        problems: [{ file: document.file, line: 1, code: 'missing-definition', message: 'the note has no first paragraph' }],
      };
    const entry: OwnEntry = {
      file: document.file,
      line: heading?.number ?? (first === undefined ? section.definition.line : document.frontLine('name')),
      dialect: 'own-form',
      title: first ?? title.name,
      name: title.name,
      aliases: [...new Set(aliases)].filter((alias) => alias !== title.name),
      ...(typeof front.parent === 'string' && { parent: front.parent }),
      local: false,
      definition: section.definition,
      facts: section.facts,
      questions: [],
      ...(document.modified !== undefined && { modified: document.modified }),
      ...(sections[1]?.definition && {
        other: { definition: sections[1].definition, facts: sections[1].facts },
      }),
      ...(section.language && { language: section.language }),
    };
    return { entries: [entry], problems: [] };
  },
};

interface Section {
  readonly language: 'ko' | 'en' | undefined;
  definition: OwnProse | undefined;
  readonly facts: OwnProse[];
}

function readSections(lines: readonly SourceLine[]): Section[] {
  const sections: Section[] = [{ language: undefined, definition: undefined, facts: [] }];
  let open: 'definition' | 'fact' | undefined;
  for (const { text, number } of lines) {
    const section = sections.at(-1);
    const heading = SECTION.exec(text);
    if (heading) {
      sections.push({ language: heading[1] === '한국어' ? 'ko' : 'en', definition: undefined, facts: [] });
      open = undefined;
    } else if (text === '' || text.startsWith('#')) {
      open = undefined;
    } else if (/^[-*+]\s+/.test(text)) {
      section?.facts.push({ text: text.replace(/^[-*+]\s+/, ''), line: number });
      open = 'fact';
    } else if (section && open === 'fact') {
      const last = section.facts.pop();
      if (last) section.facts.push({ text: `${last.text} ${text}`, line: last.line });
    } else if (section && (section.definition === undefined || open === 'definition')) {
      section.definition = section.definition
        ? { text: `${section.definition.text} ${text}`, line: section.definition.line }
        : { text, line: number };
      open = 'definition';
    } else {
      section?.facts.push({ text, line: number });
      open = 'fact';
    }
  }
  return sections.filter(({ definition }) => definition !== undefined);
}
