import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderInline } from '../../../../src/core/render/inline';
import { escapeMarkdown } from '../../../../src/core/render/markdown';

test('renderInline › renders marks, code and https links', () => {
  assert.equal(
    renderInline('Up to **5 TB**, `x`, [docs](https://a.example)'),
    'Up to <strong>5 TB</strong>, <code>x</code>, <a href="https://a.example">docs</a>',
  );
});

test('renderInline › lets nothing through that could act', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](command:evil)',
    '![x](https://a.example/x.png)',
    '<https://a.example>',
    '[x](http://a.example)',
    '[x](data:text/html,x)',
    '&lt;b&gt;',
    '[x](https://a.example "><img src=x>")',
  ];
  for (const attack of attacks) {
    for (const text of [attack, escapeMarkdown(attack)])
      assert.doesNotMatch(renderInline(text), /<(?!\/?(?:strong|em|code|a)\b)|<a (?!href="https:)|<[^>]*\son\w+=/, attack);
  }
});

test('renderInline › shows text that was escaped letter by letter', () => {
  const text = 'a *b* _c_ `d` [e](f) <g> & "h" \\ # ! | ~';
  const shown = renderInline(escapeMarkdown(text))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  assert.equal(shown, text);
});
