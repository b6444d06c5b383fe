import assert from 'node:assert/strict';
import type { Glossary } from '../../../../src/core/glossary/glossary';
import type { Term } from '../../../../src/core/glossary/term';
import type { Option, Question } from '../../../../src/core/quiz/question';
import { plainText } from '../../../../src/core/render/markdown';

/** Written without the code under test: which terms may not stand beside the answer. */
function namesOf(term: Term): Set<string> {
  return new Set(
    [term.name.en, term.name.ko, ...term.aliases].map((name) =>
      name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s\-_·]+/g, ''),
    ),
  );
}

function ancestorIds(term: Term, glossary: Glossary): Set<string> {
  const ids = new Set<string>();
  for (let at: Term | undefined = term; at?.parent && !ids.has(at.parent); at = glossary.find(at.parent)) ids.add(at.parent);
  return ids;
}

const FACTORS: readonly [RegExp, number][] = [
  [/^(?:ki?b)\b/i, 1e3],
  [/^(?:mi?b)\b/i, 1e6],
  [/^(?:gi?b)\b/i, 1e9],
  [/^(?:ti?b)\b/i, 1e12],
  [/^(?:pi?b)\b/i, 1e15],
  [/^(?:seconds?|초)/i, 1],
  [/^(?:minutes?|분)/i, 60],
  [/^(?:hours?|시간)/i, 3600],
  [/^(?:days?|일)/i, 86400],
  [/^(?:weeks?|주)/i, 604800],
  [/^(?:months?|개월)/i, 2628000],
  [/^(?:years?|년)/i, 31536000],
];

/** The numbers of a short text in base units, as one key; months and years rounded to days of a year. */
export function numbersKey(text: string): string | undefined {
  const found = [...text.matchAll(/(?<![\p{L}\d.])(\d[\d,]*(?:\.\d+)?)[\s-]?([\p{L}%]*)/gu)].map(([, digits = '', unit = '']) => {
    const factor = FACTORS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
    return String(Number(digits.replaceAll(',', '')) * factor);
  });
  return found.length > 0 ? found.join(' ') : undefined;
}

/** A text with its numbers and the plural of English nouns taken out. */
const shapeOf = (text: string) => text.replace(/\d[\d,.]*\d|\d/g, '#').replace(/(?:s|e|y|i)+\b/g, '');

/** A particle in the form for a vowel, or for a consonant, right behind a blank. */
const TELLING_PARTICLE = /＿(?:은|는|이|가|을|를|과|와|으로|로)(?![가-힣(])/u;

/** What around the options points at the right one, whatever a reader knows. */
function assertNothingTells({ kind, prompt, options, language }: Question, right: string, label: string): void {
  const endings = new Set(options.map(({ text }) => text.slice(-1)));
  if (language === 'ko' && endings.size > 1) assert.doesNotMatch(prompt, TELLING_PARTICLE, label);
  assert.doesNotMatch([prompt, ...options.map(({ text }) => text)].join('\n'), /＿[ -]＿/u, label);
  if (language === 'en') assert.doesNotMatch(prompt, /\ban? ＿/i, label);
  if (kind === 'number') for (const { text } of options) assert.equal(shapeOf(text), shapeOf(right), label);
}

const nameForms = new WeakMap<Term, readonly { readonly form: string; readonly pattern: RegExp }[]>();

/** What a term is called, without brackets, and how each is found as words of its own. Kept: every question asks for it. */
function formsOf(term: Term) {
  const kept = nameForms.get(term);
  if (kept) return kept;
  const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const forms = [term.name.en, term.name.ko, ...term.aliases]
    .map((form) => form.replace(/\s?\([^)]*\)$/, ''))
    .filter((form) => form.length > 2)
    .map((form) => ({ form, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(form)}(?![\\p{Script=Latin}\\p{N}])`, 'iu') }));
  nameForms.set(term, forms);
  return forms;
}

/** The names of the answer that the text has as words of their own. */
function namesIn(text: string, term: Term): string[] {
  const plain = plainText(text);
  const lower = plain.toLowerCase();
  return formsOf(term).flatMap(({ form, pattern }) => (lower.includes(form.toLowerCase()) && pattern.test(plain) ? [form] : []));
}

/** Fails unless the question has exactly one right answer, distinct options, and does not name its answer. */
export function assertFair(question: Question, glossary: Glossary): void {
  const label = `${question.term} ${question.kind} ${question.subject} ${question.language}: ${JSON.stringify(question)}`;
  const answer = glossary.find(question.term);
  assert.ok(answer, label);
  assert.notEqual(question.prompt.trim(), '', label);
  assert.equal(question.by === 'choose', question.answer !== -1, label);
  if (question.answer === -1) {
    assert.deepEqual(question.options, [], label);
    return;
  }
  assert.ok(question.options.length >= 2 && question.options.length <= 4, label);
  const right = question.options[question.answer];
  assert.ok(right, label);
  assert.equal(question.solution, right.text, label);
  const texts = question.options.map(({ text }) =>
    plainText(text)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\-_·]+/g, ''),
  );
  assert.equal(new Set(texts).size, texts.length, `two options read the same: ${label}`);
  assertNothingTells(question, right.text, label);
  if (question.kind === 'term') assert.deepEqual(namesIn(question.prompt, answer), [], `names its answer: ${label}`);
  for (const option of question.options) if (option !== right) assertWrong(option, right, question, answer, glossary, label);
}

/** Fails where an option that counts as wrong could be right as well. */
function assertWrong(option: Option, right: Option, { kind }: Question, answer: Term, glossary: Glossary, label: string): void {
  if (kind === 'number' || kind === 'changed') {
    const [key, rightKey] = [numbersKey(option.text), numbersKey(right.text)];
    assert.ok(key !== undefined && key !== rightKey, `${option.text} equals ${right.text}: ${label}`);
  }
  if (option.term === undefined) return;
  const other = glossary.find(option.term);
  assert.ok(other, label);
  assert.notEqual(other.id, answer.id, label);
  const isWithin = ancestorIds(answer, glossary).has(other.id) || ancestorIds(other, glossary).has(answer.id);
  assert.ok(!isWithin, `${other.id} contains or is part of the answer: ${label}`);
  const names = namesOf(answer);
  for (const name of namesOf(other)) assert.ok(!names.has(name), `${other.id} is also called "${name}": ${label}`);
}
