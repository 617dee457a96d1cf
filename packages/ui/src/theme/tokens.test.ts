// Holds the contrast promises of the look: text 4.5, what alone shows a control 3, in both themes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const texts: [ink: string, ground: string][] = [
  ...['text', 'text-2', 'text-3'].flatMap((ink): [string, string][] =>
    ['bg', 'surface', 'raised', 'sunken', 'hover', 'canvas', 'quiet-fill'].map((ground) => [ink, ground]),
  ),
  ...['trigger', 'say', 'ask', 'decide', 'compose', 'act', 'grow'].map((hue): [string, string] => [
    `g-${hue}`,
    `g-${hue}-bg`,
  ]),
  ...['accent', 'danger', 'warn', 'ok'].flatMap((tone): [string, string][] => [
    [`${tone}-text`, `${tone}-tint`],
    [`${tone}-text`, 'surface'],
  ]),
  ['text', 'pressed'],
  ['text-2', 'pressed'],
  ['text-2', 'track'],
  ['text-2', 'warn-tint'],
  ['text-2', 'accent-tint'],
  ['text-2', 'danger-tint'],
  ['text', 'bubble'],
  ['text', 'accent-tint-2'],
  ['accent-text', 'accent-tint-2'],
  ['on-accent', 'accent'],
  ['on-danger', 'danger'],
  ['on-warn', 'warn'],
  ['on-tip', 'tip'],
  ['sticky-text', 'sticky'],
];

const shapes: [line: string, ground: string][] = ['field', 'surface', 'bg'].flatMap((ground): [string, string][] => [
  ['line-field', ground],
  ['accent', ground],
  ['danger', ground],
]);

describe.each(themes)('tokens, %s', (theme) => {
  it.each(texts)('%s is readable on %s', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(shapes)('%s is seen on %s', (line, ground) => {
    expect(contrast(line, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

function contrast(a: string, b: string, theme: Theme): number {
  const [dark, light] = [luminance(a, theme), luminance(b, theme)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(token: string, theme: Theme): number {
  const found = new RegExp(`--${token}:\\s*([^;]+);`).exec(sheet)?.[1];
  if (!found) throw new Error(`tokens.css has no --${token}`);
  const colours = [...found.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)];
  const colour = theme === 'dark' ? colours.at(-1) : colours[0];
  if (!colour) throw new Error(`--${token} is no pair of solid oklch colours`);
  const [red, green, blue] = toLinear(Number(colour[1]), Number(colour[2]), Number(colour[3]));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(lightness: number, chroma: number, hue: number): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
