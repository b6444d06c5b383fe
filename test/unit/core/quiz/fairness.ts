import assert from 'node:assert/strict';
import type { Glossary } from '../../../../src/core/glossary/glossary';
import type { Term } from '../../../../src/core/glossary/term';
import type { Question } from '../../../../src/core/quiz/question';
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

/** The names of the answer that the text has as words of their own. */
function namesIn(text: string, { name, aliases }: Term): string[] {
  const forms = [name.en, name.ko, ...aliases].map((form) => form.replace(/\s?\([^)]*\)$/, '')).filter((form) => form.length > 2);
  const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return forms.filter((form) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(form)}(?![\\p{Script=Latin}\\p{N}])`, 'iu').test(plainText(text)));
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
  const names = namesOf(answer);
  const above = ancestorIds(answer, glossary);
  question.options.forEach((option, index) => {
    if (index === question.answer) return;
    if (option.term !== undefined) {
      const other = glossary.find(option.term);
      assert.ok(other, label);
      assert.notEqual(other.id, answer.id, label);
      assert.ok(
        !above.has(other.id) && !ancestorIds(other, glossary).has(answer.id),
        `${other.id} contains or is part of the answer: ${label}`,
      );
      for (const name of namesOf(other)) assert.ok(!names.has(name), `${other.id} is also called "${name}": ${label}`);
    }
    if (question.kind === 'number' || question.kind === 'changed') {
      const [key, rightKey] = [numbersKey(option.text), numbersKey(right.text)];
      assert.ok(key !== undefined && key !== rightKey, `${option.text} equals ${right.text}: ${label}`);
    }
  });
}
