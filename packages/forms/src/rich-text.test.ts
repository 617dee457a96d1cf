// Markup becomes blocks; addresses that could run something stay plain words.
import { expect, it } from 'vitest';
import fc from 'fast-check';
import { plainText, readRichText } from './rich-text';

it('reads paragraphs, lists, emphasis and links', () => {
  expect(readRichText('Hello **you** and *me*\nnext\n\n- one\n- [two](https://example.com/x)')).toEqual([
    {
      kind: 'paragraph',
      lines: [
        [
          { kind: 'text', text: 'Hello ' },
          { kind: 'strong', inlines: [{ kind: 'text', text: 'you' }] },
          { kind: 'text', text: ' and ' },
          { kind: 'em', inlines: [{ kind: 'text', text: 'me' }] },
        ],
        [{ kind: 'text', text: 'next' }],
      ],
    },
    {
      kind: 'list',
      items: [[{ kind: 'text', text: 'one' }], [{ kind: 'link', href: 'https://example.com/x', text: 'two' }]],
    },
  ]);
  expect(plainText('I agree to the [terms](https://example.com/terms).')).toBe('I agree to the terms.');
});

it.each(['javascript:alert(1)', 'data:text/html,x', '//example.com', 'JAVASCRIPT:x', 'vbscript:x', 'https://'])(
  'leaves a link to %s as words',
  (href) => {
    expect(JSON.stringify(readRichText(`[x](${href})`))).not.toContain('link');
    expect(plainText(`[x](${href})`)).toBe(`[x](${href})`);
  },
);

it('loses no word, whatever is written', () => {
  const bare = (words: string) => words.replace(/[\s*\-[\]()]/gu, '');
  const words = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !text.includes(']('));
  fc.assert(fc.property(words, (text) => bare(plainText(text)) === bare(text)));
  expect(bare(plainText('a **b** c'))).toBe('abc');
});
