// Whether text can be read on a brand colour, by the measure of WCAG; the widget decides by the same rule.

export type TextOn = 'white' | 'black';

/** Which text the widget puts on the colour, and how well it reads: 4.5 is enough for all text. */
export function readability(hex: string): { text: TextOn; ratio: number } | null {
  if (!isHex(hex)) return null;
  const ground = luminance(hex);
  const white = 1.05 / (ground + 0.05);
  const black = (ground + 0.05) / 0.05;
  return white >= 4.5 ? { text: 'white', ratio: white } : { text: 'black', ratio: black };
}

export function isHex(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

function luminance(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  const [red = 0, green = 0, blue = 0] = [value >> 16, (value >> 8) & 255, value & 255].map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
