import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentMentions } from '../../core/recogniser/document-mentions';
import type { Mention } from '../../core/recogniser/mention';
import { createRecogniser, type Recogniser } from '../../core/recogniser/recogniser';
import type { Command } from '../command';
import { type Label, type LabelledText, parseLabelled } from '../labelled';
import { termsOf } from '../terms';

interface Score {
  /** Labels found with a right id. */
  right: number;
  /** Of those: with just the span of the label. */
  exact: number;
  /** Labels not found. */
  missed: number;
  /** Labels found with a wrong id, and mentions where the labels have none. */
  wrong: number;
  negatives: number;
  /** Negatives where something was found. */
  fired: number;
}

const noScore = (): Score => ({ right: 0, exact: 0, missed: 0, wrong: 0, negatives: 0, fired: 0 });

export const evaluate: Command = {
  usage: '[--errors] [--glossary FILE] [PART]',
  summary: 'precision, recall and F1 on the labelled texts of test/recognition (of paths that contain PART)',
  options: { errors: { type: 'boolean' }, glossary: { type: 'string' } },
  run({ words: [part = ''], options }) {
    const terms = termsOf(options.glossary);
    const ids = new Set(terms.map(({ id }) => id));
    const recogniser = createRecogniser(terms);
    const root = join(process.cwd(), 'test', 'recognition');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.txt') && name.includes(part))
      .sort();
    const scores = new Map<string, Score>();
    for (const file of files) {
      const text = parseLabelled(readFileSync(join(root, file), 'utf8'));
      // tune/terraform-1.txt counts as `tune` and as `terraform`.
      const [set = '', name = ''] = file.split('/');
      const score = scoreText(text, recogniser, ids, (error) => {
        if (options.errors) process.stdout.write(`${file}:${error}\n`);
      });
      for (const key of [`  ${name.replace(/-\d+\.txt$|\.txt$/, '')}`, set, 'all']) {
        const sum = scores.get(key) ?? noScore();
        scores.set(key, sum);
        for (const count of Object.keys(sum) as (keyof Score)[]) sum[count] += score[count];
      }
    }
    const rows = [...scores].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, score]) => formatRow(key, score));
    process.stdout.write(`${'kind'.padEnd(26)} labels  precision  recall      F1  exact span  fired on negatives\n${rows.join('\n')}\n`);
    return 0;
  },
};

function scoreText(
  { lines, labels, languageId, path, dense }: LabelledText,
  recogniser: Recogniser,
  ids: ReadonlySet<string>,
  tell: (error: string) => void,
): Score {
  const found = new DocumentMentions(recogniser, { lineCount: lines.length, lineAt: (line) => lines[line] ?? '' }, { languageId, path });
  found.step(() => false);
  const score = noScore();
  const explained = new Set<Mention>();
  for (const label of labels) {
    const right = label.ids.map((id) => wholeId(id, ids));
    const mention = found.mentionsIn(label.line).find(({ start, end }) => start < label.end && end > label.start);
    const place = `${label.line + 1}:${label.start + 1}: '${label.text}'`;
    if (mention) explained.add(mention);
    if (label.ids.length === 0) {
      score.negatives += 1;
      if (!mention) continue;
      score.fired += 1;
      score.wrong += 1;
      tell(`${place} is nothing, found ${mention.id} (${mention.rule}: ${mention.evidence})`);
    } else if (!mention) {
      score.missed += 1;
      tell(`${place} is ${right.join(' or ')}, not found; ${whyNot(label, lines, recogniser, found)}`);
    } else if (right.includes(mention.id)) {
      score.right += 1;
      if (mention.start === label.start && mention.end === label.end) score.exact += 1;
    } else {
      score.wrong += 1;
      score.missed += 1;
      tell(`${place} is ${right.join(' or ')}, found ${mention.id} (${mention.rule}: ${mention.evidence})`);
    }
  }
  if (!dense) return score;
  for (const { line, mention } of found.all()) {
    if (explained.has(mention)) continue;
    score.wrong += 1;
    tell(
      `${line + 1}:${mention.start + 1}: '${lines[line]?.slice(mention.start, mention.end)}' is not labelled, found ${mention.id} (${mention.rule}: ${mention.evidence})`,
    );
  }
  return score;
}

function whyNot({ line, start, end }: Label, lines: readonly string[], recogniser: Recogniser, found: DocumentMentions): string {
  const text = lines[line] ?? '';
  const reasons = recogniser
    .explain(text, recogniser.scanLine(text), found.evidenceAt(line))
    .filter(({ hit }) => hit.start < end && hit.end > start);
  return reasons.map(({ ids, why }) => `${ids[0]}: ${why}`).join('; ') || 'no name';
}

function wholeId(id: string, ids: ReadonlySet<string>): string {
  return [id, `amazon-${id}`, `aws-${id}`].find((whole) => ids.has(whole)) ?? id;
}

function formatRow(key: string, { right, exact, missed, wrong, negatives, fired }: Score): string {
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`);
  const f1 = (2 * precision * recall) / (precision + recall);
  return `${key.padEnd(26)} ${String(right + missed + negatives).padStart(6)} ${percent(precision).padStart(10)} ${percent(recall).padStart(7)} ${percent(f1).padStart(7)} ${percent(exact / right).padStart(11)}  ${fired} of ${negatives}`;
}
