// Makes one brand colour readable everywhere: its text, its ink on light and on dark.
import { BLACK, contrast, parseHex, type Rgb, readableOn, toHex, WHITE } from './readable-on';

export interface BrandColours {
  brand: string;
  on: string;
  inkLight: string;
  inkDark: string;
}

const DARK_SURFACE: Rgb = [38, 42, 46];
const LIGHT_SURFACE: Rgb = [237, 240, 244];

export function brandColours(colour: string): BrandColours {
  const brand = parseHex(colour);
  return {
    brand: toHex(brand),
    on: toHex(readableOn(brand)),
    inkLight: toHex(pull(brand, { towards: BLACK, against: LIGHT_SURFACE, reach: 4.6 })),
    inkDark: toHex(pull(brand, { towards: WHITE, against: DARK_SURFACE, reach: 7 })),
  };
}

function pull(from: Rgb, { towards, against, reach }: { towards: Rgb; against: Rgb; reach: number }): Rgb {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(from, towards, share);
    if (contrast(mixed, against) >= reach) return mixed;
  }
  return towards;
}

function mix([r, g, b]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb {
  const at = (one: number, other: number): number => Math.round(one + (other - one) * share);
  return [at(r, r2), at(g, g2), at(b, b2)];
}
