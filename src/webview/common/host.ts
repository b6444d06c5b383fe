/** The extension behind the page; in a plain browser a stub, so that a page runs and is tested without VS Code. */

export interface Host {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

/** May be called once in the life of a page. */
export function acquireHost(): Host {
  if (typeof acquireVsCodeApi === 'function') return acquireVsCodeApi();
  let state: unknown;
  return {
    postMessage: (message) => globalThis.dispatchEvent(new CustomEvent('toHost', { detail: message })),
    getState: () => state,
    setState: (next) => {
      state = next;
    },
  };
}
