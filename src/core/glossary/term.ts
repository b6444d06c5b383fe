/** The shape of the glossary's data. Everything else in the project reads it; only `notes/` makes it. */

import type { Category } from './categories';
import type { ExamTag } from './exams';
import type { Localised } from './language';

// Who reads a term reads it in a language: one import for both.
export { LANGUAGES, type Language, type Localised } from './language';

/** Lower-case words joined by `-`; equals the note's file name. Never changes once published: quiz progress points to it. */
export type TermId = string;

export interface Term {
  readonly id: TermId;
  readonly category: Category;
  /** `ko` equals `en` where Korean usage has no word of its own. */
  readonly name: Localised<string>;
  /** Every other surface form in prose, both languages; never the names themselves. */
  readonly aliases: readonly string[];
  /** Those of the names and aliases that mean something else in ordinary text, so that a mention needs evidence. */
  readonly ordinary: readonly string[];
  /** Those of the aliases that other terms have too (`온디맨드 모드`): which one is meant depends on what stands around. */
  readonly shared: readonly string[];
  readonly code: CodeNames;
  /** The term that this one is a part or a kind of. */
  readonly parent?: TermId;
  readonly related: readonly TermId[];
  /** Seen from this term, also where the pair is written down in the other term's note. */
  readonly contrasts: readonly Contrast[];
  /** Markdown, one paragraph, complete on its own. It is the hover. */
  readonly definition: Localised<string>;
  /** Inline Markdown, one checkable thing each, the most important first; what must be remembered stands in `**…**`. Same count and order in both languages. */
  readonly facts: Localised<readonly string[]>;
  readonly changed: readonly Change[];
  readonly questions: readonly ScenarioQuestion[];
  /** The term's page in the AWS documentation (https). */
  readonly docs?: string;
  readonly exams: readonly ExamTag[];
  /** Month in which the facts were last checked, `YYYY-MM`; `undefined`: nobody could check them. */
  readonly checked?: string;
  /** What the facts were checked against. */
  readonly source?: string;
  /** False for a term that only the user's own notes know. */
  readonly bundled: boolean;
  /** What the user's own notes say about it, in the order of their folders; empty for most terms. */
  readonly own: readonly OwnNote[];
}

/** How code spells a term. */
export interface CodeNames {
  /** AWS service ids as the SDK for JavaScript v3 names its clients (`s3`, `sqs`, `elastic-load-balancing-v2`); the namespaces of all other tools follow from these by a generated table. */
  readonly service: readonly string[];
  /** Resource types: CloudFormation (`AWS::S3::Bucket`) and Terraform (`aws_s3_bucket`), whole. */
  readonly types: readonly string[];
  /** Exact identifiers and values in code: API actions (`s3:GetObject`), enum values (`STANDARD_IA`), property names. Case counts. */
  readonly names: readonly string[];
}

/** A pair that people confuse. */
export interface Contrast {
  readonly with: TermId;
  readonly rows: readonly ContrastRow[];
}

/** One line of a contrast table: `[aspect, this term, the other term]`. */
export type ContrastRow = Localised<readonly [aspect: string, here: string, there: string]>;

/** A fact that older study material has differently. */
export interface Change {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly since: string;
  /** Inline Markdown. `**…**` marks the number or name that gives the old fact away in somebody's notes. */
  readonly was: Localised<string>;
  readonly is: Localised<string>;
  /** An https address or the name of the document that says so. */
  readonly source: string;
}

/** A scenario in exam style whose right answer is the term. */
export interface ScenarioQuestion {
  readonly ask: Localised<string>;
  readonly why: Localised<string>;
  /** Wrong answers worth offering; at least three. */
  readonly wrong: readonly TermId[];
}

/** One entry of a user's note about a term. Untrusted text. */
export interface OwnNote {
  /** The heading as the user wrote it. */
  readonly title: string;
  readonly definition: Localised<string>;
  readonly facts: Localised<readonly string[]>;
  readonly questions: readonly { readonly ask: string; readonly answer: string }[];
  /** URI of the file, as a string. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Day of the file's last change, `YYYY-MM-DD`, where known. */
  readonly modified?: string;
  /** The places where the note still tells the old side of a bundled change. */
  readonly stale: readonly StaleFact[];
}

export interface StaleFact {
  /** 1-based line in the note's file. */
  readonly line: number;
  readonly change: Change;
}
