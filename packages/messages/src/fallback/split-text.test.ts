// Long texts fall into pieces a channel takes, and nothing but white space goes missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from './split-text';

const squeezed = (text: string) => text.replace(/\s+/g, '');
// Pairs, combining marks and runs of white space are what cutting by units gets wrong.
const anyText = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '. ', '! ', '\n\n', '😀', 'é', '\u0301', '。'),
  maxLength: 400,
});

describe('splitText', () => {
  it('leaves short text alone', () => {
    expect(splitText('Hello there', 2000)).toEqual(['Hello there']);
    expect(splitText('   ', 10)).toEqual([]);
  });

  it('cuts at a paragraph before a sentence before a word', () => {
    expect(splitText('One one. Two.\n\nThree three three.', 22)).toEqual(['One one. Two.', 'Three three three.']);
    expect(splitText('One one one. Two two two.', 18)).toEqual(['One one one.', 'Two two two.']);
    expect(splitText('alpha beta gamma delta', 12)).toEqual(['alpha beta', 'gamma delta']);
  });

  it('takes white space right behind the limit as a cut', () => {
    expect(splitText('abcde fghij', 5)).toEqual(['abcde', 'fghij']);
  });

  it('cuts hard where there is no gap, never inside a surrogate pair', () => {
    expect(splitText('a'.repeat(5), 2)).toEqual(['aa', 'aa', 'a']);
    expect(splitText('a😀😀', 2)).toEqual(['a', '😀', '😀']);
  });

  it('holds the limit exactly at 2000', () => {
    expect(splitText('x'.repeat(2000), 2000)).toHaveLength(1);
    expect(splitText('x'.repeat(2001), 2000).map((piece) => piece.length)).toEqual([2000, 1]);
  });

  it('never exceeds the limit, loses a character or tears a pair', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), (text, max) => {
        const pieces = splitText(text, max);
        expect(squeezed(pieces.join(''))).toBe(squeezed(text));
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.length).toBeLessThanOrEqual(max);
          expect(piece).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });
});
