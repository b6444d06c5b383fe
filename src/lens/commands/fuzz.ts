import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../core/quiz/random';
import { DocumentMentions } from '../../core/recogniser/document-mentions';
import { createRecogniser, type Recogniser } from '../../core/recogniser/recogniser';
import { type Command, UserError } from '../command';
import { parseLabelled } from '../labelled';
import { termsOf } from '../terms';

/** Longer than this for one input of some hundred units is a stall. */
const STALL_MS = 100;
/** Everything that a pattern or the composing of letters could stumble over. */
const SPLINTERS = [
  ...'()[]{}<>"\'`.,:;/\\|@#$%&*+=-_ \t\r\n\0',
  ...'azAZ09sS가힣ㄱé日😀',
  '\u1107',
  '\u1165',
  '\u11ba',
  '\uff33',
  '\ud83d',
  '\ude00',
  '\u00a0',
  '://',
  '](',
  '${',
  'AWS ',
  'aws_',
  'arn:aws:',
  'amazonaws.com',
  'lambda x, ',
  'SERVICES=s3,',
  '(ECS)',
  '- http:',
];

export const fuzz: Command = {
  usage: '[--runs N] [--seed N] [--glossary FILE]',
  summary:
    'reads random and mutated texts (a million unless told) and checks that none makes the recogniser throw, stall or answer with wrong spans',
  options: { runs: { type: 'string' }, seed: { type: 'string' }, glossary: { type: 'string' } },
  run({ options }) {
    const runs = numberOf(options.runs ?? '1000000', '--runs');
    const random = generator(numberOf(options.seed ?? '1', '--seed'));
    const recogniser = createRecogniser(termsOf(options.glossary));
    const seeds = readSeeds();
    // The terms are compiled on first use, which is none of the first text's business.
    problemWith('AWS', recogniser, () => {});
    let slowest = 0;
    let mentions = 0;
    const began = performance.now();
    for (let run = 0; run < runs; run++) {
      const text = makeText(seeds, random);
      let took = Number.POSITIVE_INFINITY;
      let problem: string | undefined;
      // A machine that does other things as well is slow at times: only a text that is slow each time is a stall.
      for (let attempt = 0; attempt < 3 && took > STALL_MS && problem === undefined; attempt++) {
        const start = performance.now();
        problem = problemWith(text, recogniser, (count) => {
          mentions += attempt === 0 ? count : 0;
        });
        took = performance.now() - start;
      }
      slowest = Math.max(slowest, took);
      const fault = problem ?? (took > STALL_MS ? `took ${took.toFixed(0)} ms` : undefined);
      if (fault === undefined) continue;
      process.stdout.write(`run ${run}: ${fault} in ${JSON.stringify(text)}\n`);
      return 1;
    }
    const seconds = (performance.now() - began) / 1000;
    process.stdout.write(`${runs} texts, ${mentions} mentions, ${seconds.toFixed(0)} s, the slowest ${slowest.toFixed(1)} ms: no fault\n`);
    return 0;
  },
};

function numberOf(given: unknown, option: string): number {
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < 0) throw new UserError(`${option} takes a whole number`);
  return value;
}

/** Whole numbers from 0 to below `below`, the same for the same seed. */
function generator(seed: number): (below: number) => number {
  const random = seeded(seed);
  return (below) => Math.floor(random() * below);
}

/** The lines of the labelled texts: what people write. */
function readSeeds(): readonly string[] {
  const root = join(process.cwd(), 'test', 'recognition');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => parseLabelled(readFileSync(join(root, name), 'utf8')).lines)
    .filter((line) => line.trim() !== '');
}

/** One to three lines, cut and joined, with splinters put in, taken out and repeated. */
function makeText(seeds: readonly string[], random: (below: number) => number): string {
  let text = '';
  for (let part = random(3); part >= 0; part--) {
    const line = seeds[random(seeds.length)] ?? '';
    const from = random(line.length);
    text += line.slice(from, from + random(160)) + (random(3) === 0 ? '\n' : '');
  }
  for (let change = random(8); change > 0; change--) {
    const at = random(text.length + 1);
    const splinter = SPLINTERS[random(SPLINTERS.length)] ?? '';
    const times = random(20) === 0 ? random(80) : 1;
    text = text.slice(0, at) + splinter.repeat(times) + text.slice(at + random(4));
  }
  return text;
}

/** What is wrong with the answer for a text, if anything; `found` is told how many mentions there are. */
function problemWith(text: string, recogniser: Recogniser, found: (count: number) => void): string | undefined {
  const lines = text.split('\n');
  try {
    const document = new DocumentMentions(
      recogniser,
      { lineCount: lines.length, lineAt: (line) => lines[line] ?? '' },
      { languageId: 'markdown', path: 'aws/serverless.yml' },
    );
    document.step(() => false);
    for (const [number, line] of lines.entries()) {
      let last = 0;
      const mentions = document.mentionsIn(number);
      found(mentions.length);
      for (const { start, end } of mentions) {
        if (start < last || end <= start || end > line.length) return `the span ${start}–${end} of line ${number}`;
        if (isInsidePair(line, start) || isInsidePair(line, end)) return `a pair cut at ${start}–${end} of line ${number}`;
        last = end;
      }
      document.mentionAt(number, line.length >> 1);
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** Whether a position lies between the two halves of one character. */
function isInsidePair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff && at > 0;
}
