import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} AddressOptions
 * @property {string} [workspace] folder or `.code-workspace` file; an empty window when absent
 * @property {string} [extension] folder of an extension under development
 * @property {string} [tests] entry of a suite, an absolute path with or without `.js`
 * @property {string} [openFile] absolute path
 */

/**
 * The address of a workbench page on the server at `authority`.
 * @param {string} authority
 * @param {AddressOptions} options
 */
export function workbenchAddress(authority, { workspace, extension, tests, openFile }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  /** @type {[string, string][]} */
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests.replace(/\.js$/, ''))]);
  if (openFile) payload.push(['openFile', remote(openFile)]);

  const address = new URL(`http://${authority}/`);
  if (!workspace) address.searchParams.set('ew', 'true');
  else address.searchParams.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', pathToFileURL(workspace).pathname);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
