/** All names that are looked for, and what each stands for: worked out from the terms once, when the extension is built or when the user's notes change. */

import type { Term } from '../../glossary/term';
import { foldName } from '../find/characters';
import type { Namespaces } from '../shapes/namespaces';
import { SHAPES, type Shape } from '../shapes/shapes';
import { OTHER_CLOUDS, PLATFORM } from '../words/platforms';
import { type Families, type Form, formsOf } from './forms';
import { countsAnywhere } from './known-forms';

/** What one name stands for; it can be several things at once. Plain data, so that it can be stored. */
export interface NameRow {
  /** As people write it: capitals tell its words. */
  readonly written: string;
  /** The same as `foldName` gives it. */
  readonly key: string;
  readonly forms: readonly Form[];
  /** Indexes in `SHAPES`. */
  readonly shapes: readonly number[];
  /** Indexes of the services of which it is a namespace in tools. */
  readonly namespace: readonly number[];
  /** AWS itself, or another cloud, as it is named here; empty if the name stands for something else. */
  readonly platform: string;
  /** A host name's end: the service stands before it. */
  readonly host: boolean;
  /** It can be a mention, or evidence, in any document; otherwise it waits until the document is known to be about AWS. */
  readonly atOnce: boolean;
}

const HOST = 'amazonaws';
/** What stands behind a namespace in each of `NAMESPACE_SHAPES`. */
const NAMESPACE_SIGNS = [':', '.'];

/** A row while more is found out about its name. */
type Draft = { -readonly [Key in keyof NameRow]: NameRow[Key] };

/** The names by their numbers. Pauses after each few of them. */
export function* nameRowsOf(terms: readonly Term[], families: Families, namespaces: Namespaces): Generator<undefined, readonly NameRow[]> {
  const drafts = new Map<string, Draft>();
  const draftOf = (key: string): Draft => {
    let draft = drafts.get(key);
    if (!draft) {
      draft = { key, written: key, forms: NONE, shapes: NONE, namespace: NONE, platform: '', host: false, atOnce: false };
      drafts.set(key, draft);
    }
    return draft;
  };
  const found = yield* formsOf(terms, families);
  for (const [key, forms] of found) {
    yield;
    const draft = draftOf(key);
    draft.forms = forms;
    draft.written = forms[0]?.text ?? key;
  }
  SHAPES.forEach(({ anchors }, shape) => {
    for (const anchor of anchors) {
      const draft = draftOf(foldName(anchor));
      draft.shapes = [...draft.shapes, shape];
      // Its capitals tell the words of `httpApi`.
      if (/[a-z][A-Z]/.test(anchor)) draft.written = anchor;
    }
  });
  // `config` is everywhere; `config:` and `config.`, where a shape may begin, are not.
  for (const name of namespaces.names) {
    const services = namespaces.service(name);
    for (const sign of NAMESPACE_SIGNS) draftOf(foldName(name) + sign).namespace = services;
    // The modules of the CDK for Go: `awss3.NewBucket`.
    draftOf(foldName(`aws${name.replaceAll('-', '')}.`)).namespace = services;
  }
  for (const name of [...PLATFORM, ...OTHER_CLOUDS]) draftOf(foldName(name)).platform = name;
  draftOf(HOST).host = true;
  const rows = [...drafts.values()];
  for (const row of rows) {
    row.atOnce = isAtOnce(row, families);
    yield;
  }
  return rows;
}

const NONE: readonly never[] = [];

function isAtOnce({ forms, shapes, namespace, platform, host }: NameRow, families: Families): boolean {
  return (
    host ||
    platform !== '' ||
    namespace.length > 0 ||
    shapes.some((shape) => isProof(SHAPES[shape])) ||
    forms.some((form) => countsAnywhere(form, families))
  );
}

/** A shape that counts in any document. The others, whose first words (`Type: Api`, `- http:`) fill all code, can wait until one turns out to be about AWS. */
function isProof(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.need === undefined && shape.dialect === undefined;
}
