import { extname } from 'node:path';

/** Language ids as VS Code gives them, for the endings where they matter to the recogniser. */
const LANGUAGES: Readonly<Record<string, string>> = {
  '.md': 'markdown',
  '.txt': 'plaintext',
  '.rst': 'restructuredtext',
  '.adoc': 'asciidoc',
  '.html': 'html',
  '.tex': 'latex',
  '.mdx': 'mdx',
  '.py': 'python',
  '.ts': 'typescript',
  '.js': 'javascript',
  '.tf': 'terraform',
  '.yml': 'yaml',
  '.yaml': 'yaml',
  '.json': 'json',
  '.java': 'java',
  '.go': 'go',
  '.cs': 'csharp',
  '.rs': 'rust',
  '.rb': 'ruby',
  '.php': 'php',
  '.sh': 'shellscript',
};

/** The language that VS Code would give a file of this name; `code` where it does not matter. */
export function languageOf(file: string): string {
  return LANGUAGES[extname(file).toLowerCase()] ?? 'code';
}
