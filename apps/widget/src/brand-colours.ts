// Makes one brand colour readable everywhere: its text, its ink on light and on dark.
export interface BrandColours {
  brand: string;
  on: string;
  inkLight: string;
  inkDark: string;
}

type Rgb = readonly [number, number, number];

const FALLBACK = '#0b7f72';
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const DARK_SURFACE: Rgb = [38, 42, 46];
const READABLE = 4.6;

export function brandColours(colour: string): BrandColours {
  const brand = parseHex(colour) ?? parseHex(FALLBACK) ?? BLACK;
  return {
    brand: toHex(brand),
    on: toHex(contrast(brand, WHITE) >= 4.5 || contrast(brand, WHITE) > contrast(brand, BLACK) ? WHITE : BLACK),
    inkLight: toHex(pull(brand, BLACK, [237, 240, 244])),
    inkDark: toHex(pull(brand, WHITE, DARK_SURFACE)),
  };
}

export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

export function parseHex(colour: string): Rgb | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return null;
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function pull(from: Rgb, towards: Rgb, against: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(from, towards, share);
    if (contrast(mixed, against) >= READABLE) return mixed;
  }
  return towards;
}

function mix([r, g, b]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb {
  const at = (one: number, other: number): number => Math.round(one + (other - one) * share);
  return [at(r, r2), at(g, g2), at(b, b2)];
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toHex(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
