/** What the language of a file, as VS Code names it, says of the words in it. */

const PROSE_LANGUAGES: ReadonlySet<string> = new Set([
  'markdown',
  'plaintext',
  'restructuredtext',
  'asciidoc',
  'latex',
  'html',
  'mdx',
  'git-commit',
  'quarto',
  'text',
  '',
]);

/** Languages in which `lambda` is a word of the language itself. */
export const LAMBDA_LANGUAGES: ReadonlySet<string> = new Set(['python', 'ruby', 'lisp', 'scheme', 'jupyter']);

/** Languages that describe nothing but resources. */
export const RESOURCE_LANGUAGES: ReadonlySet<string> = new Set(['terraform', 'terraform-vars', 'opentofu', 'hcl']);

/** Whether files of this language are texts rather than code or settings. */
export function isProse(languageId: string): boolean {
  return PROSE_LANGUAGES.has(languageId);
}
