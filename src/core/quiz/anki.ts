/** The glossary as a text file for Anki's import: one note a term, both languages. */

import { CATEGORIES } from '../glossary/categories';
import { withoutMarks } from '../glossary/marks';
import type { Language, Term } from '../glossary/term';
import { withoutLinks } from '../render/markdown';
import { WORDS } from '../render/words';

const COLUMNS = ['Id', 'English', 'Korean', 'English definition', 'Korean definition', 'English facts', 'Korean facts', 'Source', 'Tags'];

/**
 * Tab-separated text with the headers that Anki reads (docs.ankiweb.net/importing/text-files.html). Field 1 is the term's id, by which Anki
 * updates a note instead of adding it again. Text of the notes is escaped; the only tags in the fields are ours.
 */
export function toAnki(terms: readonly Term[]): string {
  const headers = [
    '#separator:tab',
    '#html:true',
    '#deck:AWS Term Lens',
    '#notetype:AWS Term Lens',
    `#columns:${COLUMNS.join('\t')}`,
    `#tags column:${COLUMNS.length}`,
  ];
  return [...headers, ...terms.map((term) => fieldsOf(term).map(oneLine).join('\t'))].map((line) => `${line}\n`).join('');
}

function fieldsOf(term: Term): string[] {
  const source = [term.checked && `${WORDS.checked.en} ${term.checked}`, term.source, term.docs].filter(Boolean).join(' · ');
  return [
    escapeHtml(term.id),
    escapeHtml(term.name.en),
    escapeHtml(term.name.ko),
    toHtml(term.definition.en),
    toHtml(term.definition.ko),
    factList(term, 'en'),
    factList(term, 'ko'),
    escapeHtml(source),
    tagsOf(term).join(' '),
  ];
}

function factList(term: Term, language: Language): string {
  const changes = term.changed.map(
    ({ since, is, was }) =>
      `${WORDS.changed[language]} ${since}: ${toHtml(is[language])} (${WORDS.formerly[language]}: ${toHtml(withoutMarks(was[language]))})`,
  );
  const items = [...term.facts[language].map(toHtml), ...changes];
  return items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';
}

/** Anki's tags have no spaces; `::` makes a tree. */
function tagsOf({ category, exams }: Term): string[] {
  return [
    `aws-term-lens::${CATEGORIES[category].en.replace(/\W+/g, '-').toLowerCase()}`,
    ...exams.map((exam) => `aws-term-lens::${exam.replace('/', '::')}`),
  ];
}

/** Marks and code spans of the notes' inline Markdown as HTML; links keep their text. */
function toHtml(markdown: string): string {
  return escapeHtml(withoutLinks(markdown))
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/`([^`]+)`/g, '<code>$1</code>');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function oneLine(field: string): string {
  return field.replace(/\s+/g, ' ').trim();
}
