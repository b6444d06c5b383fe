/** The front matter of a note: its closed set of keys, and what each may hold. */

import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by "-"'));
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);
const https = v.pipe(text, v.regex(/^https:\/\/\S+$/, 'must be an https address'));
const bothLanguages = <T extends v.GenericSchema>(value: T) => v.strictObject({ ko: value, en: value });

/** `[aspect, this term, the other term]` */
const row = v.strictTuple([text, text, text]);

/** Checks front matter. Keys that may be left out come out as empty lists. */
export const frontMatterSchema = v.strictObject({
  name: v.strictObject({ en: text, ko: v.optional(text) }),
  aliases: list(text),
  ordinary: list(text),
  shared: list(text),
  code: v.optional(v.strictObject({ service: list(text), types: list(text), names: list(text) }), {}),
  parent: v.optional(id),
  related: list(id),
  contrasts: list(v.strictObject({ with: id, rows: v.array(bothLanguages(row)) })),
  changed: list(
    v.strictObject({
      since: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')),
      ...bothLanguages(v.strictObject({ was: text, is: text })).entries,
      source: text,
    }),
  ),
  questions: list(
    v.strictObject({
      wrong: v.array(id),
      ...bothLanguages(v.strictObject({ ask: text, why: text })).entries,
    }),
  ),
  exams: list(v.pipe(v.string(), v.regex(/^[a-z]+\/[1-9]$/, 'must be exam/domain, such as saa/1'))),
  docs: v.optional(https),
  checked: v.pipe(v.string(), v.regex(/^(\d{4}-(0[1-9]|1[0-2])|never)$/, 'must be YYYY-MM, or never')),
  source: v.optional(text),
});

/** Front matter that holds to the schema. */
export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;
