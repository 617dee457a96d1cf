// Markup becomes data; what is not quite markup stays words, and nothing hostile takes long.
import { describe, expect, it } from 'vitest';
import { readMarkup } from './read-markup';
import { richWords } from './rich-words';

const runs = (source: string) => {
  const [first] = readMarkup(source);
  return first?.kind === 'paragraph' ? first.runs : null;
};

describe('readMarkup', () => {
  it('reads bold, italic and both', () => {
    expect(runs('a **b** *c* ***d*** **e *f***')).toEqual([
      { text: 'a ' },
      { text: 'b', bold: true },
      { text: ' ' },
      { text: 'c', italic: true },
      { text: ' ' },
      { text: 'd', bold: true, italic: true },
      { text: ' ' },
      { text: 'e ', bold: true },
      { text: 'f', bold: true, italic: true },
    ]);
  });

  it('reads links, with form and tokens in them', () => {
    expect(runs('See [our **terms**](https://example.com/{{page | default: "terms"}}).')).toEqual([
      { text: 'See ' },
      { text: 'our ', link: 'https://example.com/{{page | default: "terms"}}' },
      { text: 'terms', bold: true, link: 'https://example.com/{{page | default: "terms"}}' },
      { text: '.' },
    ]);
  });

  it('reads lists, line breaks and paragraphs', () => {
    expect(readMarkup('Bring\nthese:\n- one\n- *two*\n3. three\n4) four\n\n\nBye')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Bring\nthese:' }] },
      { kind: 'list', start: null, items: [[{ text: 'one' }], [{ text: 'two', italic: true }]] },
      { kind: 'list', start: 3, items: [[{ text: 'three' }], [{ text: 'four' }]] },
      { kind: 'paragraph', runs: [{ text: 'Bye' }] },
    ]);
  });

  it.each([
    ['2 * 3 * 4'],
    ['**not closed'],
    ['a* b*'],
    ['[words] (https://example.com)'],
    ['[](https://example.com)'],
    ['<b>bold</b> & <script>alert(1)</script>'],
    ['-5 degrees'],
    ['1.5 litres'],
    ['{{ a | default: "**x**" }} {{b}}'],
    ['**** *****'],
    ['snake_case_name'],
  ])('leaves %j as it is', (source) => {
    expect(runs(source)).toEqual([{ text: source }]);
  });

  it('lets an author mean the sign itself', () => {
    expect(runs('\\*not italic\\* \\[x](y) C:\\dir')).toEqual([{ text: '*not italic* [x](y) C:\\dir' }]);
    expect(runs('\\- no list')).toEqual([{ text: '- no list' }]);
  });

  it.each([
    '*'.repeat(20_000),
    '[a]('.repeat(5_000),
    '['.repeat(20_000),
    '[a](https://x/'.repeat(1_500),
    '{{'.repeat(10_000),
    `[a](${'{{}}'.repeat(4_000)}`,
    '**a'.repeat(6_000),
    '**a**\n'.repeat(3_000),
    '\\'.repeat(20_000),
    '1. '.repeat(6_000),
  ])('takes a hostile text in its stride (%#)', (source) => {
    expect(richWords(readMarkup(source)).length).toBeLessThanOrEqual(source.length + 40_000);
  });
});
