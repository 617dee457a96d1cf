// Contrast of colours, and which of black and white can be read on a brand colour.
export type Rgb = readonly [number, number, number];

export const WHITE: Rgb = [255, 255, 255];
export const BLACK: Rgb = [0, 0, 0];

const FALLBACK: Rgb = [11, 127, 114];

/** White text wherever it can be read, as brands expect it; black elsewhere. */
export function readableOn(brand: Rgb): Rgb {
  return contrast(brand, WHITE) >= 4.5 ? WHITE : BLACK;
}

export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colour of `#rrggbb`; a calm green where it is none. */
export function parseHex(colour: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return FALLBACK;
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export function toHex(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
