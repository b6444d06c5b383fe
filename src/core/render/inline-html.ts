import MarkdownIt from 'markdown-it';

/** Raw HTML stays text, images are links at most to nothing, and only https addresses become links. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['image', 'autolink']);
markdown.validateLink = (address) => address.startsWith('https://');

/** Safe HTML of inline Markdown (`**…**`, code spans, https links), for `innerHTML`. No style, no script, no handler can come out of it. */
export function renderInlineHtml(text: string): string {
  return markdown.renderInline(text);
}
