import MarkdownIt from 'markdown-it';
import type { Html } from './html';

const markdown = new MarkdownIt({ html: false, linkify: false });
markdown.disable(['image', 'autolink']);
// The only scheme that notes may link to. Commands, data and files are no links at all.
markdown.validateLink = (url) => /^https:\/\//i.test(url);

/** One paragraph of a bundled note as HTML: emphasis, code spans and https links; everything else is text. */
export function renderInline(source: string): Html {
  return markdown.renderInline(source) as Html;
}
