/** What a document says about being about AWS, counted so that an edited line can be taken out and put in again. */

import { NEEDS } from './need';

/** One thing that speaks for AWS. Made once for each form or shape, so that a scan allocates nothing for it. */
export interface Clue {
  /** What counts once however often it stands in the document. */
  readonly key: string;
  /** The uppermost ancestor of the term that it names; -1 where it names AWS itself. */
  readonly root: number;
  /** Points of evidence; of a weak clue 0 (an ordinary name), 1 (doubtful) or 2. */
  readonly points: number;
  /** Beyond doubt by itself: a shape, or a name that nobody else uses. */
  readonly strong: boolean;
  /** It names a part of the service only: it says what is spoken of where it stands, but nothing of the document. */
  readonly isPart?: true;
}

/** Stands for no service and not for AWS: a clue that speaks against something. */
export const NOBODY = -2;

/** The clue that a document means something by `name` that is not of AWS. */
export function denialOf(name: string): Clue {
  return { key: `not:${name}`, root: NOBODY, points: 0, strong: false };
}

/** That another cloud is named. */
export const ELSEWHERE: Clue = denialOf('AWS');

/** The key of the clue that the service `root` is named beyond doubt. */
export function strongKey(root: number): string {
  return `strong:${root}`;
}

/** Points that AWS itself gives where it is named, and that a mention beyond doubt gives. */
export const PLATFORM_POINTS = 3;
/** What uses the tools of AWS does not only speak of it. */
export const TOOL_POINTS = 5;
const STRONG_POINTS = 3;
/** More mentions beyond doubt say no more than this. */
const MOST_STRONG_POINTS = 9;
/** However many doubtful abbreviations a text holds, they may all be somebody else's. */
const MOST_DOUBTFUL_POINTS = 2;
const PATH_POINTS = 2;
/** How many times as often as it is denied a service may be named and the document still mean something else. */
const MOST_OFTEN = 2;
/** A text that names other clouds so often, and more than so many times as often as AWS, is about them: what services of both are called says nothing of AWS there. */
const FEWEST_OTHERS = 3;
const OTHERS_TIMES = 4;
/** As many points as any form needs. */
const PLENTY = Math.max(...Object.values(NEEDS));

/** What is believed about a document. Immutable for whom it is handed to; see `Evidence`. */
export interface DocumentEvidence {
  readonly languageId: string;
  readonly dialect: Dialect | undefined;
  /** Points for AWS, those of weak clues for the service `except` left out: nothing is evidence for itself, and `S3` not for `S3 object`. */
  points(except?: number): number;
  /** The same for ordinary words: however many abbreviations there are that others use as well, they are one sign more, and only from two on. */
  pointsForWords(except?: number): number;
  /** Whether the document surely speaks of the service `root`, the clue `except` left out; `isCode`: for code, where ordinary words (`Neptune`) say nothing of a service. */
  hasFamily(root: number, except?: string, isCode?: boolean): boolean;
  /** How many lines lie between the line in question and the nearest one that speaks of the service; infinite if none is near. */
  linesTo(root: number, except?: string): number;
  /** How many headings that name services stand between the line in question and the nearest that names `root`, 0 if none does; infinite if none over it names `root`. */
  headingsTo(root: number): number;
  /** Whether any heading over the line in question names a service. */
  hasTopic(): boolean;
  /** Whether the document means something else by `name` than the service `root`. */
  denies(name: string, root: number): boolean;
}

/** Whether it is worth looking for names that need evidence: not where a document holds two doubtful abbreviations and nothing else. */
export function isAboutAws(evidence: DocumentEvidence): boolean {
  return evidence.pointsForWords() >= NEEDS.distinctive;
}

/** Kinds of files in which words mean what they mean nowhere else. */
export type Dialect = 'serverless';

const SERVERLESS_PATHS = /(?:^|[/\\])serverless[\w.-]*\.(?:ya?ml|json|[jt]s)$/i;
const AWS_PATHS = /(?:^|[/\\._-])(?:aws|cloudformation|cfn|cdk|samconfig|serverless|sam|boto3?)(?:[/\\._-]|$)/i;

/** The evidence of a whole document. */
export class Evidence implements DocumentEvidence {
  readonly languageId: string;
  readonly dialect: Dialect | undefined;
  readonly #pathPoints: number;
  readonly #counts = new Map<string, number>();
  readonly #strong = new Map<number, number>();
  readonly #weak = new Map<number, Map<string, number>>();
  #platform = 0;
  #tools = 0;
  /** How many clues speak against something. */
  #denials = 0;
  /** How often AWS or something that hardly anybody else has is named. */
  #timesAws = 0;
  /** Points of weak clues by what each gives: 1 or 2. */
  readonly #weakPoints = [0, 0, 0];
  /** Grows whenever a verdict can change: when a service is named for the first time or no longer, and while there are few points, with each point. */
  version = 0;

  constructor(languageId: string, path: string) {
    this.languageId = languageId;
    this.dialect = SERVERLESS_PATHS.test(path) ? 'serverless' : undefined;
    this.#pathPoints = AWS_PATHS.test(path) ? PATH_POINTS : 0;
  }

  add(clues: readonly Clue[]): void {
    for (const clue of clues) {
      const count = this.#counts.get(clue.key) ?? 0;
      this.#counts.set(clue.key, count + 1);
      if (count === 0) this.#count(clue, 1);
      this.#weigh(clue, 1);
    }
  }

  remove(clues: readonly Clue[]): void {
    for (const clue of clues) {
      const count = this.#counts.get(clue.key) ?? 0;
      if (count > 1) this.#counts.set(clue.key, count - 1);
      else this.#counts.delete(clue.key);
      if (count === 1) this.#count(clue, -1);
      this.#weigh(clue, -1);
    }
  }

  /** Where something is denied, how often it is and how often it is not counts, too. */
  #weigh(clue: Clue, by: 1 | -1): void {
    if (clue.strong) this.#timesAws += by;
    if (clue.root === NOBODY) this.#denials += by;
    else if (this.#denials === 0) return;
    this.version += 1;
  }

  #count(clue: Clue, by: 1 | -1): void {
    const before = this.#certainPoints;
    if (clue.root === NOBODY || clue.isPart) return;
    if (clue.root < 0) {
      this.#platform += by;
      if (clue.points === TOOL_POINTS) this.#tools += by;
    } else if (clue.strong) {
      const count = (this.#strong.get(clue.root) ?? 0) + by;
      if (count > 0) this.#strong.set(clue.root, count);
      else this.#strong.delete(clue.root);
      if (count === 0 || (count === 1 && by > 0)) this.version += 1;
    } else {
      this.#weakPoints[clue.points] = (this.#weakPoints[clue.points] ?? 0) + by * clue.points;
      const weak = this.#weak.get(clue.root) ?? new Map<string, number>();
      this.#weak.set(clue.root, weak);
      if (by > 0) weak.set(clue.key, clue.points);
      else weak.delete(clue.key);
      // A second name of a service is evidence for the first.
      if (weak.size <= 2) this.version += 1;
    }
    if (Math.min(before, this.#certainPoints) < PLENTY) this.version += 1;
  }

  points(except?: number): number {
    return this.#pointsWith(except, (doubtful) => Math.min(MOST_DOUBTFUL_POINTS, doubtful));
  }

  pointsForWords(except?: number): number {
    return this.#pointsWith(except, (doubtful) => (doubtful >= MOST_DOUBTFUL_POINTS ? 1 : 0));
  }

  #pointsWith(except: number | undefined, worth: (doubtful: number) => number): number {
    if (this.#isElsewhere) return this.#certainPoints;
    let [, doubtful = 0, weak = 0] = this.#weakPoints;
    if (except !== undefined) {
      for (const points of this.#weak.get(except)?.values() ?? []) {
        if (points === 1) doubtful -= 1;
        else weak -= points;
      }
    }
    return this.#certainPoints + weak + worth(doubtful);
  }

  /** Whether the document is about other clouds than AWS. */
  get #isElsewhere(): boolean {
    if (this.#denials < FEWEST_OTHERS) return false;
    const times = this.#counts.get(ELSEWHERE.key) ?? 0;
    return times >= FEWEST_OTHERS && times > OTHERS_TIMES * this.#timesAws;
  }

  /** Points in which no abbreviation has a part. */
  get #certainPoints(): number {
    return (
      this.#pathPoints +
      (this.#tools > 0 ? TOOL_POINTS : this.#platform > 0 ? PLATFORM_POINTS : 0) +
      Math.min(MOST_STRONG_POINTS, this.#strong.size * STRONG_POINTS)
    );
  }

  hasFamily(root: number, except?: string, isCode = false): boolean {
    if (this.#strong.has(root)) return true;
    const weak = this.#weak.get(root);
    if (!weak || this.#isElsewhere) return false;
    let others = 0;
    for (const [key, points] of weak) if (key !== except && (points > 0 || !isCode)) others += 1;
    return others > 0 && this.points(root) >= PLATFORM_POINTS;
  }

  /** The service may be named far more often by what hardly anybody else is called: one wrong answer of a quiz does not say what all of it means by `IAM`. */
  denies(name: string, root: number): boolean {
    const denials = this.#counts.get(`not:${name}`) ?? 0;
    return denials > 0 && MOST_OFTEN * denials >= this.#timesNamed(root, name);
  }

  /** How often the service is named by names that hardly anybody else uses, `except` left out. */
  #timesNamed(root: number, except: string): number {
    let times = this.#counts.get(strongKey(root)) ?? 0;
    for (const [key, points] of this.#weak.get(root) ?? []) if (points > 1 && key !== except) times += this.#counts.get(key) ?? 0;
    return times;
  }

  /** The same evidence from a place around which services are named as `place` says. */
  seenFrom(place: Pick<DocumentEvidence, 'linesTo' | 'headingsTo' | 'hasTopic'>): DocumentEvidence {
    return {
      languageId: this.languageId,
      dialect: this.dialect,
      points: (except) => this.points(except),
      pointsForWords: (except) => this.pointsForWords(except),
      hasFamily: (root, except, isCode) => this.hasFamily(root, except, isCode),
      denies: (name, root) => this.denies(name, root),
      linesTo: (root, except) => place.linesTo(root, except),
      headingsTo: (root) => place.headingsTo(root),
      hasTopic: () => place.hasTopic(),
    };
  }

  /** A whole document knows nothing of places; `DocumentMentions` does. */
  linesTo(root: number, except?: string): number {
    return this.hasFamily(root, except) ? 0 : Number.POSITIVE_INFINITY;
  }

  headingsTo(): number {
    return Number.POSITIVE_INFINITY;
  }

  hasTopic(): boolean {
    return false;
  }
}
