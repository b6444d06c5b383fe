import * as vscode from 'vscode';

interface Page {
  readonly webview: vscode.Webview;
  readonly extensionUri: vscode.Uri;
  /** Name of the page's bundle in `dist/webview/`. */
  readonly name: 'definition' | 'quiz';
  readonly title: string;
}

/** What a page may load: its own bundle and nothing else. */
export function pageOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [bundleFolder(extensionUri)] };
}

/** The page's HTML: one script with a nonce, one style sheet, and a policy that allows nothing beside them. */
export function pageHtml({ webview, extensionUri, name, title }: Page): string {
  const nonce = newNonce();
  return documentHtml({
    title,
    policy: policyFor(webview, { style: webview.cspSource, nonce }),
    style: `<link rel="stylesheet" href="${assetUri(webview, extensionUri, `${name}.css`)}">`,
    script: `<script nonce="${nonce}" src="${assetUri(webview, extensionUri, `${name}.js`)}"></script>`,
  });
}

/** What a page's HTML can hold itself. */
export interface PageBundle {
  readonly style: string;
  readonly script: string;
}

export async function readPageBundle(extensionUri: vscode.Uri, name: Page['name']): Promise<PageBundle> {
  const read = async (file: string) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(bundleFolder(extensionUri), file)));
  const [style, script] = await Promise.all([read(`${name}.css`), read(`${name}.js`)]);
  return { style, script };
}

/**
 * The same page with style sheet and script in it, for a page that is waited for: the first web view of a window
 * would spend longer on fetching these two than on all else.
 */
export function wholePageHtml({ style, script }: PageBundle, { webview, extensionUri, title }: Omit<Page, 'name'>): string {
  const nonce = newNonce();
  const withFonts = style.replace(/url\("?\.\/([^")]+)"?\)/g, (_, file: string) => `url("${assetUri(webview, extensionUri, file)}")`);
  return documentHtml({
    title,
    policy: policyFor(webview, { style: `'nonce-${nonce}'`, nonce }),
    style: `<style nonce="${nonce}">${withFonts.replaceAll('</', '<\\/')}</style>`,
    script: `<script nonce="${nonce}">${script.replaceAll('</script', '<\\/script')}</script>`,
  });
}

function documentHtml({ title, policy, style, script }: Readonly<Record<'title' | 'policy' | 'style' | 'script', string>>): string {
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${style}
<title>${escapeHtml(title)}</title>
</head>
<body>
<main id="root"></main>
${script}
</body>
</html>`;
}

function policyFor({ cspSource }: vscode.Webview, { style, nonce }: { readonly style: string; readonly nonce: string }): string {
  return ["default-src 'none'", `style-src ${style}`, `font-src ${cspSource}`, `img-src ${cspSource}`, `script-src 'nonce-${nonce}'`].join(
    '; ',
  );
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
