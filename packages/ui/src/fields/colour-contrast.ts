// Says how text reads on a colour, so that nobody chooses a brand that cannot be read.

/** white: white text reads well; black: only dark text does; faint: the colour itself is lost on a white page. */
export type ColourVerdict = 'white' | 'black' | 'faint';

/** Null where the text is no colour, such as `#12`. */
export function judgeColour(colour: string): ColourVerdict | null {
  const light = luminanceOf(colour);
  if (light === null) return null;
  const againstWhite = contrast(light, 1);
  if (againstWhite >= textContrast) return 'white';
  return againstWhite >= shapeContrast ? 'black' : 'faint';
}

/** Text needs 4.5, a shape 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const textContrast = 4.5;
const shapeContrast = 3;

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminanceOf(colour: string): number | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined) return null;
  const value = Number.parseInt(hex, 16);
  const [r, g, b] = [value >> 16, (value >> 8) & 255, value & 255];
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
