import { readFile } from 'node:fs/promises';

/** @typedef {{ readonly url: string, readonly by: 'vscode' | 'extension', readonly from: string }} OutsideRequest */

/** Where VS Code itself asks for things: gallery, experiments, telemetry, chat, release notes. */
const VSCODE_HOSTS =
  /(^|\.)(open-vsx\.org|vscode-cdn\.net|visualstudio\.com|microsoft\.com|exp-tas\.com|vscode-unpkg\.net|githubcopilot\.com|gallerycdn\.vsassets\.io)$/;

/** Records what a page asks for outside this machine. The browser resolves no outside name, so each of them fails. */
export class OutsideRequests {
  /** @type {OutsideRequest[]} */
  #seen = [];

  /** @param {import('playwright-core').BrowserContext} context */
  constructor(context) {
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (!/^(https?|wss?):$/.test(url.protocol) || url.hostname === '127.0.0.1') return;
      // Files of the extension: the web view's service worker answers, from this machine.
      if (url.hostname.endsWith('.vscode-resource.vscode-cdn.net')) return;
      const frame = frameUrl(request);
      const inWebview = frame.includes('/contrib/webview/');
      const by = inWebview || !VSCODE_HOSTS.test(url.hostname) ? 'extension' : 'vscode';
      this.#seen.push({ url: url.href, by, from: frame });
    });
  }

  /** @returns {readonly OutsideRequest[]} all requests of the page, its workers and web views so far */
  get seen() {
    return this.#seen;
  }
}

function frameUrl(/** @type {import('playwright-core').Request} */ request) {
  try {
    return request.frame().url();
  } catch {
    return 'service worker';
  }
}

/**
 * What the server and the Node extension host connected to outside this machine. It is the extension's when the stack
 * goes through its folder, or through no file of VS Code's own.
 * @param {string} logFile written by `outside-connections.cjs`
 * @param {string | undefined} extension
 * @returns {Promise<OutsideRequest[]>}
 */
export async function readOutsideConnections(logFile, extension) {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { host, port, stack } = JSON.parse(line);
      const isExtension = (extension && stack.includes(extension)) || !VSCODE_HOSTS.test(host);
      return { url: `tcp://${host}:${port}`, by: isExtension ? 'extension' : 'vscode', from: stack };
    });
}
