/** A test runner of a few lines: the suites run in extension hosts, one of which has no Node and so no `node:test`. */

interface Failure {
  readonly title: string;
  readonly message: string;
}

const tests: { readonly title: string; readonly body: () => unknown }[] = [];
const TIMEOUT_MS = 20_000;

export function test(title: string, body: () => unknown): void {
  tests.push({ title, body });
}

/** Runs all registered tests in order, each at most 20 s. */
export async function runAll(): Promise<{ passed: number; failed: number; skipped: number; failures: Failure[] }> {
  const failures: Failure[] = [];
  for (const { title, body } of tests) {
    try {
      await Promise.race([Promise.resolve().then(body), timeout()]);
    } catch (error) {
      failures.push({ title, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return { passed: tests.length - failures.length, failed: failures.length, skipped: 0, failures };
}

function timeout(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error(`no end within ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS));
}

export function equal<T>(actual: T, expected: T, what = 'value'): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: got ${a}, expected ${b}`);
}

export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Polls until `read` returns something truthy, at most 10 s. */
export async function eventually<T>(read: () => T | Promise<T>, what: string): Promise<NonNullable<T>> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const value = await read();
    if (value) return value as NonNullable<T>;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never: ${what}`);
}
