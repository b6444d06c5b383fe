import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../steps/bundle.mjs';

export const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
export const readJson = (/** @type {string} */ path) => JSON.parse(read(path));

/** Every string in a JSON value, in order. @returns {string[]} */
export function stringsIn(/** @type {unknown} */ value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
