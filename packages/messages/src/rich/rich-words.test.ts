// The same words with signs for channels that have no form, and without for those who only count and search.
import { describe, expect, it } from 'vitest';
import { fillRichText } from './fill-rich-text';
import { isLinkAddress } from './link-address';
import { readMarkup } from './read-markup';
import { hasForm, richSigns, richWords } from './rich-words';

const source = 'Hi **you **!\n\nSee [terms](https://example.com/t) or [a@b.se](mailto:a@b.se)\n- ***one***\n- two';

describe('a rich text as plain text', () => {
  it('is its words', () => {
    expect(richWords(readMarkup('Hi **you**!\n\n[terms](https://example.com)\n2. one\n3. two'))).toBe(
      'Hi you!\n\nterms\n2. one\n3. two',
    );
  });

  it('has signs around the words and addresses behind them', () => {
    expect(richSigns(readMarkup(source.replace('you **', 'you**')))).toBe(
      'Hi *you*!\n\nSee terms (https://example.com/t) or a@b.se (a@b.se)\n• *_one_*\n• two',
    );
  });

  it('keeps spaces outside the signs', () => {
    expect(
      richSigns([
        {
          kind: 'paragraph',
          runs: [
            { text: ' a ', bold: true },
            { text: '\n', italic: true },
          ],
        },
      ]),
    ).toBe(' *a* \n');
  });

  it('knows whether there is any form', () => {
    expect(hasForm(readMarkup('a\n\nb'))).toBe(false);
    expect(['*a*', '- a', '[a](https://b.se)'].map((text) => hasForm(readMarkup(text)))).toEqual([true, true, true]);
  });
});

describe('values', () => {
  const fill = (text: string, value: string) =>
    fillRichText(readMarkup(text), (words) => words.replace('{{x}}', value));

  it.each(['**b**', '- a\n- b', '[a](https://evil.example)', '<b>x</b>', '*', '\\*'])('%j stays words', (value) => {
    expect(fill('Hi *{{x}}*', value)).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Hi ' }, { text: value, italic: true }] },
    ]);
  });

  it('that are empty leave no signs behind', () => {
    expect(fill('Hi **{{x}}**!', '')).toEqual([{ kind: 'paragraph', runs: [{ text: 'Hi !' }] }]);
    expect(fill('- {{x}}', ' ')).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//example.com', 'https://', 'https://a b', 'https:/\\x', ''])(
    'lead nowhere by %j',
    (value) => {
      expect(isLinkAddress(value)).toBe(false);
      expect(fill('[go]({{x}})', value)).toEqual([{ kind: 'paragraph', runs: [{ text: 'go' }] }]);
    },
  );

  it('may be part of an address', () => {
    expect(fill('[go](https://example.com/{{x}})', 'a?b=1')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'go', link: 'https://example.com/a?b=1' }] },
    ]);
  });
});
