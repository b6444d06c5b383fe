/** The extension host answers everyone: nobody may hold it longer than this at a stretch. Half of a frame at 60 Hz. */
const SLICE_MS = 8;

/** A clock that says when the slice that begins now is over. */
export function slice(): () => boolean {
  const end = performance.now() + SLICE_MS;
  return () => performance.now() >= end;
}

/** Lets everybody else run. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Calls `visit` for each item, a slice at a time; stops early, with false, once `isStale`. */
export async function forEachInSlices<T>(items: Iterable<T>, visit: (item: T) => void, isStale: () => boolean): Promise<boolean> {
  let isOver = slice();
  for (const item of items) {
    visit(item);
    if (!isOver()) continue;
    await nextTurn();
    if (isStale()) return false;
    isOver = slice();
  }
  return !isStale();
}

/** Calls `action` once it was not asked for again for `delayMs`, which may be another one each time. */
export function debounce(action: () => void, delayMs: number | (() => number)): { (): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const debounced = () => {
    clearTimeout(timer);
    timer = setTimeout(action, typeof delayMs === 'function' ? delayMs() : delayMs);
  };
  return Object.assign(debounced, { dispose: () => clearTimeout(timer) });
}
