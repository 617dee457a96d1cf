// Form becomes elements; words that look like HTML stay words.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RichText } from './rich-text';

const plain = (html: string) => html.replaceAll(/ class="[^"]*"/g, '');

it('writes paragraphs, lists and links as elements', () => {
  const html = renderToStaticMarkup(
    <RichText
      blocks={[
        { kind: 'paragraph', runs: [{ text: 'Hi ' }, { text: '<b>you</b>', bold: true, italic: true }] },
        { kind: 'list', start: 3, items: [[{ text: 'three', link: 'https://example.com' }]] },
        { kind: 'list', start: null, items: [[{ text: 'dot' }]] },
      ]}
    />,
  );
  expect(plain(html)).toBe(
    '<div><p>Hi <strong><em>&lt;b&gt;you&lt;/b&gt;</em></strong></p>' +
      '<ol start="3"><li><a href="https://example.com" target="_blank" rel="noreferrer noopener">three</a></li></ol>' +
      '<ul><li>dot</li></ul></div>',
  );
});

it('leads nowhere where it is only a preview', () => {
  const blocks = [{ kind: 'paragraph', runs: [{ text: 'go', link: 'https://example.com' }] }] as const;
  expect(renderToStaticMarkup(<RichText inert blocks={blocks} />)).not.toContain('href');
});
