/**
 * Labelled texts of test/recognition. A label stands in the text itself: `⟦S3⟧{amazon-s3}` is a mention, `⟦lambda⟧{}` is none; `{a,b}` accepts either. In ids the prefix
 * `amazon-` or `aws-` may be left out. The first line, `#! language path dense`, tells the language, the path, and with `dense` that all mentions are labelled: any other is false.
 */

export interface Label {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Ids that are right; empty: nothing must be found here. */
  readonly ids: readonly string[];
}

export interface LabelledText {
  readonly languageId: string;
  readonly path: string;
  readonly dense: boolean;
  readonly lines: readonly string[];
  readonly labels: readonly Label[];
}

const LABEL = /⟦([^⟧]*)⟧\{([^}]*)\}/g;

/** Parses one file. Throws for a first line that is not of the form above: the sets are ours. */
export function parseLabelled(source: string): LabelledText {
  const [head = '', ...marked] = source.split('\n');
  const form = /^#! (\S+) (\S+)( dense)?$/.exec(head);
  if (!form) throw new Error(`not the first line of a labelled text: ${head}`);
  const [, languageId = '', path = '', dense] = form;
  const labels: Label[] = [];
  const lines = marked.map((line, number) => {
    let plain = '';
    let from = 0;
    for (const match of line.matchAll(LABEL)) {
      const [whole, text = '', ids = ''] = match;
      plain += line.slice(from, match.index);
      labels.push({ line: number, start: plain.length, end: plain.length + text.length, text, ids: ids === '' ? [] : ids.split(',') });
      plain += text;
      from = match.index + whole.length;
    }
    return plain + line.slice(from);
  });
  return { languageId, path, dense: dense !== undefined, lines, labels };
}
