import MarkdownIt from 'markdown-it';
import type { Html } from './html';

let markdown: ReturnType<typeof makeRenderer> | undefined;

/** One paragraph of inline Markdown as HTML for `innerHTML`: emphasis, code spans and https links; everything else is text, raw HTML and images too. */
export function renderInline(source: string): Html {
  // Not at start-up: nothing is rendered then, and the rules take their time to set up.
  markdown ??= makeRenderer();
  return markdown.renderInline(source) as Html;
}

function makeRenderer() {
  const made = new MarkdownIt({ html: false, linkify: false }).disable(['image', 'autolink']);
  // The only scheme that notes may link to. Commands, data and files are no links at all.
  made.validateLink = (url) => /^https:\/\//i.test(url);
  return made;
}
