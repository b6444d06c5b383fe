/** What a bench is, and the few ways in which ours measure. A bench is a file `*.bench.ts` here that exports `bench: Bench`; the runner finds it. */

export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** `value` divided by that of the row named `to`. */
  readonly ratio?: number;
  readonly to?: string;
}

export interface Bench {
  readonly title: string;
  run(context: { readonly root: string }): Promise<readonly Row[]> | readonly Row[];
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below which `percent` of the values lie; nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1))] ?? Number.NaN;
}

/** Milliseconds that `work` takes. */
export function timeMs(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Runs all competitors in turns, `rounds` times each after one turn to warm up, and returns the median milliseconds of each: what else the machine does meets all alike. */
export function interleave(competitors: Readonly<Record<string, () => void>>, rounds: number): Record<string, number> {
  const names = Object.keys(competitors);
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const ms = timeMs(competitors[name] ?? (() => {}));
      if (round > 0) times[name]?.push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name] ?? [])]));
}
