// Whatever colour a brand brings, its text stays readable.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandColours } from './brand-colours';
import { contrast, parseHex } from './readable-on';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('R53 R55 brand colours', () => {
  it('every brand colour carries readable text and gives readable ink in light and dark', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        const { brand, on, inkLight, inkDark } = brandColours(colour);
        expect(brand).toBe(colour);
        expect(contrast(parseHex(on), parseHex(brand))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(parseHex(inkLight), [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
        expect(contrast(parseHex(inkDark), [38, 42, 46])).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it.each(['', 'red', '#12', '#12345g', 'url(x)'])('%j falls back to our own colour', (colour) => {
    expect(brandColours(colour).brand).toBe('#0b7f72');
  });
});
