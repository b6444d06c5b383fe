import * as vscode from 'vscode';

interface Page {
  readonly webview: vscode.Webview;
  readonly extensionUri: vscode.Uri;
  readonly title: string;
}

/** What a page may load: its own bundle and nothing else. */
export function pageOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [bundleFolder(extensionUri)] };
}

/** A page's own script and style sheet. */
export interface PageBundle {
  readonly style: string;
  readonly script: string;
}

/** Reads what the build made of a page, from `dist/webview/`. */
export async function readPageBundle(extensionUri: vscode.Uri, name: 'definition' | 'quiz'): Promise<PageBundle> {
  const read = async (file: string) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(bundleFolder(extensionUri), file)));
  const [style, script] = await Promise.all([read(`${name}.css`), read(`${name}.js`)]);
  return { style, script };
}

/**
 * The page's HTML, with style sheet and script in it, and a policy that allows nothing beside them: the first web view of a window
 * would spend longer on fetching these two than on all else.
 */
export function pageHtml({ style, script }: PageBundle, { webview, extensionUri, title }: Page): string {
  const nonce = newNonce();
  const withFonts = style.replace(/url\("?\.\/([^")]+)"?\)/g, (_, file: string) => `url("${assetUri(webview, extensionUri, file)}")`);
  const { cspSource } = webview;
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `font-src ${cspSource}`,
    `img-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${withFonts.replaceAll('</', '<\\/')}</style>
<title>${escapeHtml(title)}</title>
</head>
<body>
<main id="root"></main>
<script nonce="${nonce}">${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>`;
}

function newNonce(): string {
  return crypto.randomUUID().replaceAll('-', '');
}

function bundleFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

function assetUri(webview: vscode.Webview, extensionUri: vscode.Uri, file: string): string {
  return webview.asWebviewUri(vscode.Uri.joinPath(bundleFolder(extensionUri), file)).toString();
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
