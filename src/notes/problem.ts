/** Every kind of problem a note can have. A code never changes: authors search for it. */
export type ProblemCode =
  | 'no-front-matter'
  | 'yaml-syntax'
  | 'unknown-key'
  | 'missing-key'
  | 'bad-value'
  | 'bad-id'
  | 'bad-category'
  | 'duplicate-id'
  | 'missing-language'
  | 'duplicate-section'
  | 'missing-definition'
  | 'long-definition'
  | 'stray-text'
  | 'html'
  | 'unsafe-link'
  | 'fact-count'
  | 'numbers-differ'
  | 'code-spans-differ'
  | 'links-differ'
  | 'marks-differ'
  | 'broken-mark'
  | 'unmarked-number'
  | 'unmarked-change'
  | 'dangling-id'
  | 'self-reference'
  | 'parent-cycle'
  | 'duplicate-alias'
  | 'ordinary-not-alias'
  | 'duplicate-code'
  | 'duplicate-contrast'
  | 'few-contrast-rows'
  | 'few-wrong-answers'
  | 'right-wrong-answer'
  | 'answer-in-question'
  | 'duplicate-question'
  | 'similar-definition'
  | 'unknown-exam'
  | 'file-too-large'
  | 'long-line'
  | 'not-text'
  | 'unknown-dialect';

/** Something wrong in a note, where, and in words an author can act on. */
export interface Problem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly code: ProblemCode;
  readonly message: string;
}

/** Takes up a problem of the file that is being read. `line` is 1-based. */
export type Report = (line: number, code: ProblemCode, message: string) => void;

/** A note in the project's own form, as text. */
export interface NoteFile {
  /** Path or URI with `/` between its parts; the last two parts are category and id of a note in the project's own form. */
  readonly path: string;
  readonly text: string;
}

/** `notes/storage/x.md:12 long-definition: …`, as editors and CI logs make it a link. */
export function formatProblem({ file, line, code, message }: Problem): string {
  return `${file}:${line} ${code}: ${message}`;
}
