import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { Glossary } from '../../../../src/core/glossary/glossary';
import type { Term } from '../../../../src/core/glossary/term';
import { renderDefinition } from '../../../../src/core/render/definition';
import { renderHoverCard } from '../../../../src/core/render/hover-card';
import { text } from '../../../../src/core/render/html';
import { renderInline } from '../../../../src/core/render/inline';
import { codeSpan, escapeMarkdown } from '../../../../src/core/render/markdown';
import { renderTermMarkdown } from '../../../../src/core/render/term-markdown';
import { makeTerm } from '../../../make/term';

const [, ...ATTACKS] = readFileSync('test/fixtures/render/attacks.txt', 'utf8').split(/^---\n/m);
const NASTY = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '[',
        ']',
        '(',
        ')',
        '!',
        '`',
        '\\',
        '*',
        '_',
        ':',
        '\n',
        '$(x)',
        'command:',
        '<b>',
        '&#60;',
        ' ',
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join('')),
);

/** What VS Code's hover does with Markdown, as far as it concerns us: no HTML, but links, images and emphasis. */
const hover = new MarkdownIt({ html: false, linkify: true });

function ownTerm(words: string): Term {
  const both = { ko: words, en: words };
  return makeTerm({
    id: 'own-term',
    bundled: false,
    name: both,
    aliases: [words],
    own: [
      {
        title: words,
        definition: both,
        facts: { ko: [words], en: [words] },
        questions: [{ ask: words, answer: words }],
        file: `file:///notes/${words}`,
        line: 3,
        modified: '2026-11-20',
        stale: [],
      },
    ],
  });
}

/** Elements and attributes of an HTML text that our own renderer wrote: its attributes are always quoted. */
function elementsOf(html: string): { name: string; attributes: string[] }[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*>/g)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([whole]) => whole),
  }));
}

const ELEMENTS = new Set([
  'p',
  'h1',
  'h2',
  'ul',
  'li',
  'dl',
  'dt',
  'dd',
  'section',
  'span',
  'a',
  'button',
  'small',
  's',
  'strong',
  'em',
  'code',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'br',
]);
const ATTRIBUTE =
  /^(?:class="[a-z -]+"|lang="(?:ko|en)"|tabindex="-1"|href="(?:#|https:\/\/[^"\s<>]*)"|data-term="[^"<>]*"|data-note="\d+"|type="button"|scope="(?:row|col)")$/;

function assertSafeHtml(html: string): void {
  for (const { name, attributes } of elementsOf(html)) {
    assert.ok(ELEMENTS.has(name), `<${name}> in ${html}`);
    for (const attribute of attributes) assert.match(attribute, ATTRIBUTE, html);
  }
  // Every `<` begins one of those elements or ends one.
  const rest = html.replace(/<\/?[a-z][a-z0-9]*(?:\s+[a-z-]+="[^"]*")*\s*>/g, '');
  assert.ok(!/[<>]/.test(rest), `a bare angle bracket in ${rest}`);
}

describe('rendering › own notes, which nobody has checked', () => {
  for (const attack of ATTACKS) {
    const words = attack.trim();
    it(`shows as text in the Definition view: ${words.replaceAll('\n', ' ')}`, () => {
      const { head, bodies, own, foot } = renderDefinition(ownTerm(words), Glossary.EMPTY, 'en');
      for (const html of [head, bodies.ko, bodies.en, own, foot]) assertSafeHtml(html);
      assert.ok(!/<(?:strong|em|code|a href)/.test(own), own);
    });

    it(`shows as text in the hover: ${words.replaceAll('\n', ' ')}`, () => {
      const html = hover.renderInline(escapeMarkdown(words));
      assert.ok(!/<(?!br)/.test(html), html);
    });
  }

  it('escapes whatever is thrown at it, in every place of the page', () => {
    fc.assert(
      fc.property(NASTY, fc.constantFrom('ko' as const, 'en' as const), (words, language) => {
        const { head, own, foot } = renderDefinition(ownTerm(words), Glossary.EMPTY, language);
        for (const html of [head, own, foot]) assertSafeHtml(html);
      }),
      { seed: 3, numRuns: 600 },
    );
  });

  it('escapes Markdown so that the reader sees the very text, blanks aside', () => {
    fc.assert(
      fc.property(NASTY, (words) => {
        const html = hover.renderInline(escapeMarkdown(words));
        const seen = html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
        const blanks = (value: string) => value.replace(/\s+/g, ' ').trim();
        assert.equal(blanks(seen), blanks(words.replaceAll('\0', '\ufffd')));
      }),
      { seed: 5, numRuns: 600 },
    );
  });

  it('has no link but its own in the hover card and in the copied Markdown', () => {
    const links = {
      definition: () => 'command:ours',
      quiz: () => 'command:ours',
      mute: () => 'command:ours',
      openNote: () => 'command:ours',
    };
    fc.assert(
      fc.property(NASTY, (words) => {
        const term = ownTerm(words);
        const card = renderHoverCard(term, Glossary.EMPTY, { languages: ['en'], detail: 'full', others: [], links });
        for (const html of [hover.render(card), hover.render(renderTermMarkdown(term, Glossary.EMPTY, ['en']))]) {
          const targets = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target]) => target);
          assert.deepEqual(
            targets.filter((target) => target !== 'command:ours'),
            [],
            html,
          );
        }
      }),
      { seed: 9, numRuns: 300 },
    );
  });
});

describe('rendering › bundled notes', () => {
  it('makes of inline Markdown only emphasis, code and https links, whatever the note says', () => {
    for (const attack of ATTACKS) assertSafeHtml(renderInline(attack.trim()));
    fc.assert(
      fc.property(NASTY, (words) => assertSafeHtml(renderInline(words))),
      { seed: 13, numRuns: 600 },
    );
  });

  it('keeps emphasis, code spans and https links', () => {
    assert.equal(
      renderInline('**5 TB** in `PUT`, see [docs](https://docs.aws.amazon.com/x)'),
      '<strong>5 TB</strong> in <code>PUT</code>, see <a href="https://docs.aws.amazon.com/x">docs</a>',
    );
  });
});

describe('text and codeSpan', () => {
  it('drops control characters and escapes both quotes', () => {
    assert.equal(text('a\u0000b\u001bc"\'<&>'), 'abc&#34;&#39;&#60;&#38;&#62;');
  });

  it('keeps any run of backticks inside the span', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('`', '``', 'a', ' '), { minLength: 1, maxLength: 12 })
          .map((parts) => parts.join(''))
          .filter((words) => words.trim() !== ''),
        (words) => {
          const html = hover.renderInline(codeSpan(words));
          assert.match(html, /^<code>[^<]*<\/code>$/);
        },
      ),
      { seed: 17, numRuns: 300 },
    );
  });
});
