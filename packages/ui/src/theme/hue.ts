// The hues a tile or an avatar may wear; the colour itself lives in the tokens.
export const hues = ['slate', 'blue', 'violet', 'amber', 'teal', 'rose', 'green'] as const;
export type Hue = (typeof hues)[number];

/** The same name always gets the same hue, on every screen and after every restart. */
export function hueOf(name: string): Hue {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  const coloured = hues.slice(1);
  return coloured[sum % coloured.length] ?? 'slate';
}
