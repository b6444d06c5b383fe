import type { Glossary } from '../glossary/glossary';
import { otherNameOf } from '../glossary/names';
import type { Contrast, Language, Term } from '../glossary/term';
import { renderChange } from './hover-card';
import { escapeMarkdown } from './markdown';
import { WORDS } from './words';

/** A term as Markdown to paste elsewhere: heading, definition, facts, changes, contrast tables, date and links; own notes escaped and labelled. */
export function renderTermMarkdown(term: Term, glossary: Glossary, languages: readonly Language[]): string {
  const bodies = languages.flatMap((language) => (term.bundled ? bodyOf(term, glossary, language) : []));
  const [language = 'en'] = languages;
  const own = term.own.flatMap((note) => [
    `${WORDS.myNote[language]}: ${escapeMarkdown(note.title)}`,
    escapeMarkdown(note.definition[language]),
    note.facts[language].map((fact) => `- ${escapeMarkdown(fact)}`).join('\n'),
  ]);
  const foot = [term.checked && `${WORDS.checked[language]} ${term.checked}`, term.source, term.docs && `<${term.docs}>`]
    .filter(Boolean)
    .join(' · ');
  return `${[`# ${headingOf(term, language)}`, ...bodies, ...own, foot].filter((part) => part !== '').join('\n\n')}\n`;
}

function headingOf(term: Term, language: Language): string {
  const name = term.name[language];
  const other = otherNameOf(term.name, language);
  const heading = other === undefined ? name : `${name} (${other})`;
  return term.bundled ? heading : escapeMarkdown(heading);
}

function bodyOf(term: Term, glossary: Glossary, language: Language): string[] {
  return [
    term.definition[language],
    term.facts[language].map((fact) => `- ${fact}`).join('\n'),
    ...term.changed.map((change) => renderChange(change, language)),
    ...term.contrasts.flatMap((contrast) => contrastTable(term, contrast, glossary, language)),
  ];
}

function contrastTable(term: Term, contrast: Contrast, glossary: Glossary, language: Language): string[] {
  const other = glossary.find(contrast.with);
  if (!other) return [];
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rows = contrast.rows.map((each) => row(each[language]));
  return [[row(['', term.name[language], other.name[language]]), '| --- | --- | --- |', ...rows].join('\n')];
}
