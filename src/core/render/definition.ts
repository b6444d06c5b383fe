/** A term in full, as safe HTML: what the Definition view shows. Own notes are untrusted text and come out escaped. */

import { CATEGORIES } from '../glossary/categories';
import { EXAMS, type ExamId, type ExamTag } from '../glossary/exams';
import type { Glossary } from '../glossary/glossary';
import { otherNameOf } from '../glossary/names';
import type { Change, Contrast, Language, OwnNote, Term } from '../glossary/term';
import { type Html, join, NONE, tag, text } from './html';
import { renderInline } from './inline';
import { fileNameOf, linesOfNote } from './own-note';
import { WORDS } from './words';

export interface Definition {
  /** Category and parents, name, the name in the other language. */
  readonly head: Html;
  /** Definition, facts, changes and contrasts, in each language; empty for a term that only the user's own notes know. */
  readonly bodies: Readonly<Record<Language, Html>>;
  /** The user's own notes. */
  readonly own: Html;
  /** Other names, parts, related terms, exams, date and source. */
  readonly foot: Html;
}

/** `language` is that of names and of the words between; links to terms carry `data-term`, to own notes `data-note`, the note's index. */
export function renderDefinition(term: Term, glossary: Glossary, language: Language): Definition {
  const body = (each: Language) => (term.bundled ? renderBody(term, glossary, each) : NONE);
  return {
    head: renderHead(term, glossary, language),
    bodies: { ko: body('ko'), en: body('en') },
    own: join(term.own.map((note, index) => renderOwn(note, index, language))),
    foot: renderFoot(term, glossary, language),
  };
}

function renderHead(term: Term, glossary: Glossary, language: Language): Html {
  const ancestors = [...glossary.ancestorsOf(term.id)].reverse();
  const path = [text(CATEGORIES[term.category][language]), ...ancestors.map((ancestor) => termLink(ancestor, language))];
  const other = otherNameOf(term.name, language);
  return join([
    tag('p', { class: 'path' }, join(path, text(' › '))),
    tag('h1', { tabindex: '-1' }, text(term.name[language])),
    other === undefined ? NONE : tag('p', { class: 'other-name', lang: language === 'ko' ? 'en' : 'ko' }, text(other)),
  ]);
}

function renderBody(term: Term, glossary: Glossary, language: Language): Html {
  const facts = term.facts[language].map((fact) => tag('li', {}, renderInline(fact)));
  const changes = term.changed.map((change) => renderChange(change, language));
  const contrasts = term.contrasts.flatMap((contrast) => renderContrast(term, contrast, glossary, language));
  return join([
    tag('p', { class: 'definition' }, renderInline(term.definition[language])),
    section(WORDS.changed[language], 'changed', changes.length > 0 ? tag('ul', {}, ...changes) : NONE),
    section(WORDS.facts[language], 'facts', facts.length > 0 ? tag('ul', {}, ...facts) : NONE),
    section(WORDS.notToBeConfused[language], 'contrasts', join(contrasts)),
  ]);
}

function renderChange({ since, was, is, source }: Change, language: Language): Html {
  const isLink = source.startsWith('https://');
  const origin = isLink ? tag('a', { href: source }, text(WORDS.source[language])) : text(`${WORDS.source[language]}: ${source}`);
  return tag(
    'li',
    {},
    tag('p', { class: 'is' }, tag('span', { class: 'since' }, text(since)), text(' '), renderInline(is[language])),
    tag(
      'p',
      { class: 'was' },
      text(`${WORDS.formerly[language]}: `),
      tag('s', {}, renderInline(was[language])),
      text(' '),
      tag('small', {}, origin),
    ),
  );
}

function renderContrast(term: Term, contrast: Contrast, glossary: Glossary, language: Language): Html[] {
  const other = glossary.find(contrast.with);
  if (!other) return [];
  const rows = contrast.rows.map(({ [language]: [aspect, here, there] }) =>
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, renderInline(aspect)),
      tag('td', { 'data-of': term.name[language] }, renderInline(here)),
      tag('td', { 'data-of': other.name[language] }, renderInline(there)),
    ),
  );
  const head = tag(
    'tr',
    {},
    tag('td', {}),
    tag('th', { scope: 'col' }, text(term.name[language])),
    tag('th', { scope: 'col' }, termLink(other, language)),
  );
  const caption = tag('caption', {}, text(`${term.name[language]} · ${other.name[language]}`));
  return [tag('table', {}, caption, tag('thead', {}, head), tag('tbody', {}, ...rows))];
}

function renderOwn(note: OwnNote, index: number, language: Language): Html {
  const lines = linesOfNote(note, language);
  const questions = note.questions.flatMap(({ ask, answer }) => [tag('dt', {}, text(ask)), tag('dd', {}, text(answer))]);
  const stale = note.stale.map(({ line, change }) =>
    tag(
      'li',
      {},
      text(`${WORDS.oldFact[language]} (${WORDS.line[language]} ${line}): `),
      renderInline(change.is[language]),
      text(` (${change.since})`),
    ),
  );
  return tag(
    'section',
    { class: 'own' },
    tag('h2', {}, text(`${WORDS.myNote[language]}: ${note.title}`)),
    tag(
      'p',
      { class: 'origin' },
      tag('button', { type: 'button', class: 'link', 'data-note': String(index) }, text(fileNameOf(note))),
      text(note.modified ? ` · ${note.modified}` : ''),
    ),
    stale.length > 0 ? tag('ul', { class: 'stale' }, ...stale) : NONE,
    lines.length > 1
      ? tag('ul', {}, ...lines.map((line) => tag('li', {}, text(line))))
      : join(lines.map((line) => tag('p', {}, text(line)))),
    questions.length > 0 ? tag('dl', {}, ...questions) : NONE,
  );
}

function renderFoot(term: Term, glossary: Glossary, language: Language): Html {
  const parts = glossary.childrenOf(term.id);
  const ancestors = glossary.ancestorsOf(term.id);
  // What stands above and among the parts need not be said again.
  const related = glossary.findAll(term.related).filter((other) => !parts.includes(other) && !ancestors.includes(other));
  return join([
    term.aliases.length === 0 ? NONE : tag('p', { class: 'aliases' }, text(`${WORDS.alsoCalled[language]}: ${term.aliases.join(', ')}`)),
    termList(WORDS.parts[language], parts, language),
    termList(WORDS.related[language], related, language),
    section(WORDS.exams[language], 'exams', renderExams(term.exams, language)),
    term.bundled ? tag('p', { class: 'provenance' }, text(provenanceOf(term, language))) : NONE,
  ]);
}

/** Never a fact without its date and source. */
function provenanceOf({ checked, source }: Term, language: Language): string {
  const date = checked ? `${WORDS.checked[language]} ${checked}` : WORDS.unchecked[language];
  return source ? `${date} · ${WORDS.source[language]}: ${source}` : date;
}

/** Each exam once, with the domains in which the term appears. */
function renderExams(exams: readonly ExamTag[], language: Language): Html {
  const domainsOf = new Map<ExamId, string[]>();
  for (const exam of exams) {
    const [id, number] = exam.split('/') as [ExamId, string];
    const domain = EXAMS[id].domains[Number(number) - 1]?.[language] ?? number;
    domainsOf.set(id, [...(domainsOf.get(id) ?? []), domain]);
  }
  const items = [...domainsOf].map(([id, domains]) => tag('li', {}, text(`${EXAMS[id].name[language]}: ${domains.join(', ')}`)));
  return items.length > 0 ? tag('ul', {}, ...items) : NONE;
}

function termList(title: string, terms: readonly Term[], language: Language): Html {
  const items = terms.map((term) => tag('li', {}, termLink(term, language)));
  return section(title, 'terms', items.length > 0 ? tag('ul', {}, ...items) : NONE);
}

function section(title: string, kind: string, content: Html): Html {
  return content === NONE ? NONE : tag('section', { class: kind }, tag('h2', {}, text(title)), content);
}

function termLink(term: Term, language: Language): Html {
  return tag('a', { href: '#', 'data-term': term.id }, text(term.name[language]));
}
